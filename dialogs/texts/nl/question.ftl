### C11, de vragen die mensen stellen.

question-title-distance = Wat helpt het meest als er afstand is?
question-title-raise = Hoe begin ik erover zonder me te verdedigen?
question-title-alone = Wat als mijn partner niet meedoet?
question-title-fight = Wat doen we als een ruzie te heet wordt?
question-title-need = Hoe weet ik wat de ander nodig heeft?
question-title-habits = Welke gewoontes houden het goed tussen ons?
question-title-style = Hoe herken ik mijn hechtingsstijl?
question-title-style-change = Kan een hechtingsstijl veranderen?
question-title-leaving = Waarom gaat de een heel anders weg dan de ander?
question-title-affair = Is het voorbij na vreemdgaan?
question-title-therapy = Wanneer is relatietherapie echt nodig?
question-title-late = Is het al te laat?
question-title-seen = Leest mijn partner mee?

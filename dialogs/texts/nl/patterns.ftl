### C1: zeven gewoontes waar een relatie stil van wordt. Iedereen doet ze weleens; er is geen dader en geen uitslag.

patterns-shelf =
    Zeven gewoontes waar gesprekken op stuklopen. Iedereen doet ze weleens.

    Waar heb je nu het meest aan?
    .cards = Ze bekijken
    .week = Mijn week
    .today = Vandaag noteren
patterns-card =
    Welke wil je zien?
    .stonewalling = { pattern-stonewalling }
    .defensiveness = { pattern-defensiveness }
    .avoidance = { pattern-avoidance }
    .fixing = { pattern-fixing }
    .sarcasm = { pattern-sarcasm }
    .criticism = { pattern-criticism }
    .absence = { pattern-absence }
patterns-part =
    Wil je er meer van zien?
    .example = Voorbeeld
    .why = Hoe het komt
    .effect = Wat het doet
    .helps = Wat helpt
    .story = Een verhaal
    .other = Een andere
    .done = Klaar
patterns-done = Merken dat het gebeurt is al de helft. Met /patronen vandaag noteer je het, als je dat wilt.
patterns-done--2 = Zien is genoeg voor vandaag. Noteren kan met /patronen vandaag.

## De muur

patterns-front-stonewalling =
    { pattern-stonewalling }

    Het gesprek wordt moeilijk en jij gaat dicht. Je zwijgt, je loopt weg of je kijkt naar een scherm.

    Het klinkt als: ‘Laat me met rust.’ ‘Er is niks.’ Of er komt helemaal geen antwoord.
patterns-why-stonewalling =
    Vaak zit je hoofd dan vol. Zwijgen voelt veiliger dan iets verkeerds zeggen.

    Van buiten lijkt dat koud. Van binnen is het meestal druk.
patterns-effect-stonewalling =
    Voor { $partner } lijkt het of { $zij } er niet toe doet.

    Wie lang geen antwoord krijgt, vraagt op een dag niets meer. Dat lijkt op rust, maar het is afstand.
patterns-example-stonewalling =
    { $Partner }: ‘Kunnen we het over zondag hebben?’
    Jij: ‘Niet nu.’ En de deur gaat dicht.

    Het kan ook zo: ‘Mijn hoofd zit vol. Ik loop een rondje, en om negen uur praat ik met je.’

## De verdediger

patterns-front-defensiveness =
    { pattern-defensiveness }

    Er komt een klacht, en jij legt meteen uit waarom het niet aan jou ligt.

    Het klinkt als: ‘Dat heb ik nooit gezegd.’ ‘En jij dan?’ ‘Ik doe hier al zoveel.’
patterns-why-defensiveness =
    Een klacht kan voelen als een aanval op wie je bent. Dan wil je eerst laten zien dat je het goed bedoelde.
patterns-effect-defensiveness =
    Het gaat ineens over jou, en niet meer over wat { $partner } raakte.

    Wie niet gehoord wordt, gaat harder praten of geeft het op.
patterns-example-defensiveness =
    { $Partner }: ‘Je was het cadeau voor mijn moeder vergeten.’
    Jij: ‘Jij had het ook kunnen kopen.’

    Het kan ook zo: ‘Klopt, dat was ik vergeten. Vervelend voor je. Ik haal het morgen.’

## De ontwijker

patterns-front-avoidance =
    { pattern-avoidance }

    Je merkt dat er iets is, en je begint er niet over. Of je schuift het voor je uit.

    Het klinkt als: ‘Laat maar.’ ‘We zien wel.’ ‘Straks.’ En straks komt niet.
patterns-why-avoidance =
    Je wilt de vrede bewaren. Misschien gaat het vanzelf over, denk je. Soms is dat ook zo.
patterns-effect-avoidance =
    Wat niet gezegd wordt, blijft meestal liggen. Kleine dingen stapelen zich op.

    Dan knalt het op een dag, of er begint niemand meer over.
patterns-example-avoidance =
    { $Partner }: ‘Zit je ergens mee?’
    Jij: ‘Nee hoor. Wat eten we?’

    Het kan ook zo: ‘Ja, maar ik weet nog niet hoe ik het zeg. Kan het zondag na het eten?’

## De fixer

patterns-front-fixing =
    { pattern-fixing }

    { $Partner } vertelt wat er is, en jij hebt al een plan.

    Het klinkt als: ‘Dan moet je gewoon …’ ‘Heb je dit al geprobeerd?’ ‘Weet je wat ik zou doen?’
patterns-why-fixing =
    Je wilt helpen, en een oplossing voelt als helpen. Alleen luisteren lijkt zo weinig.
patterns-effect-fixing =
    Wat { $partner } dan hoort: mijn gevoel is iets wat snel weg moet.

    Je plan kan goed zijn, en toch te vroeg komen.
patterns-example-fixing =
    { $Partner }: ‘Ik slaap al weken slecht van dat gedoe op het werk.’
    Jij: ‘Neem dan een paar dagen vrij.’

    Het kan ook zo: ‘Al weken? Dat klinkt zwaar. Wat houdt je het meest wakker?’

## De spotter

patterns-front-sarcasm =
    { pattern-sarcasm }

    Er komt een grap met een scherp randje. Of je maakt het gevoel kleiner dan het is.

    Het klinkt als: ‘Daar gaan we weer.’ ‘Wat een drama.’ ‘Heb je weer wat?’
patterns-why-sarcasm =
    Veel gevoel kan ongemakkelijk zijn, ook dat van jezelf. Een grap geeft even lucht.
patterns-effect-sarcasm =
    { $Partner } voelt zich niet serieus genomen, en vertelt de volgende keer minder.

    Van deze zeven doet spot vaak het langst pijn.
patterns-example-sarcasm =
    { $Partner }: ‘Ik maak me zorgen over ons.’
    Jij: ‘Nu al? Het is pas dinsdag.’

    Het kan ook zo: ‘Daar schrik ik van. Ik wil het graag horen.’

## De rechter

patterns-front-criticism =
    { pattern-criticism }

    Iets kleins gaat mis, en het wordt een oordeel over de ander.

    Het klinkt als: ‘Altijd hetzelfde met jou.’ ‘Op jou kan niemand rekenen.’
patterns-why-criticism =
    Vaak zit er een wens onder die al lang niet gehoord is. Hard zeggen lijkt dan de enige manier die nog werkt.
patterns-effect-criticism =
    Tegen een oordeel kan iemand zich alleen verdedigen.

    Wie denkt nooit goed genoeg te zijn, houdt op een dag op met proberen.
patterns-example-criticism =
    { $Partner }: ‘Sorry, ik ben de melk vergeten.’
    Jij: ‘Jij kunt ook niks onthouden.’

    Het kan ook zo: ‘Jammer, ik had zin in koffie. Haal jij straks nog melk?’

## De geest

patterns-front-absence =
    { pattern-absence }

    Je zit erbij, maar je bent er niet. Je hoofd is bij je werk, je scherm of morgen.

    Het klinkt als: ‘Hm?’ ‘Ja ja, ik luister.’ ‘Wacht, eerst dit nog.’
patterns-why-absence =
    Je bent moe, of het werk loopt door in je hoofd. Bijna niemand doet het met opzet.
patterns-effect-absence =
    Voor { $partner } voelt het als: ik ben niet belangrijk genoeg.

    Na een tijd vraagt { $zij } minder. Dan valt het bijna niemand meer op.
patterns-example-absence =
    { $Partner }: ‘Mag ik je iets vertellen?’
    Jij, met je telefoon in je hand: ‘Zeg maar.’

    Het kan ook zo: ‘Graag. Ik maak dit af, en over vijf minuten heb je mij helemaal.’

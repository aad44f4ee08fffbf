### F2: iets wat één mens vandaag kan doen. Zie alone.ftl.

alone-own-exercise =
    Dit kun je vandaag alleen doen. Kies er één.
    .message = Mijn bericht
    .need = De Detector
    .mirror = De Spiegel
    .patterns = Patronen
    .calm = Rustig worden
    .not-now = Nu niet
    .why = Alles hier werkt ook voor één. Een check-in en een waardering doe je dan voor jezelf, en je kiest zelf wat je daarvan vertelt.
alone-own-begin = Goed, dan beginnen we. Met /alleen kom je hier later terug.
alone-own-later = Goed. Met /alleen kom je hier terug, en met /menu kies je iets anders.

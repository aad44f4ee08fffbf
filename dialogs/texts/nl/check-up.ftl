### E1: een keer per jaar, voor een grote stap, of als er veel verandert. Geen test, geen cijfer, geen oordeel.

check-up-form =
    Een korte blik op jullie tweeën: terugkijken, vijf onderwerpen, één ding kiezen. Er komt geen cijfer uit.

    Hoe wil je het doen?
    .together = Samen, één telefoon
    .alone = Alleen
    .why =
        Naar de tandarts ga je ook als niets pijn doet. Zo kun je ook hier af en toe naar kijken, voor het knelt.

        Een keer per jaar is een mooi ritme. Het past ook voor een grote stap, zoals samenwonen of een kind, en bij ander werk, een verhuizing of een verlies.
check-up-rules =
    { -phone-between } Praat bij elke vraag eerst, en druk daarna.

    Zien jullie het anders? Kies dan wat het meest van jullie vraagt. Er zijn geen foute antwoorden.
    .begin = Beginnen
    .not-now = Nu niet
check-up-not-now = Goed. Met /jaar beginnen jullie op een rustig moment.

## Eerst terug

check-up-before-connection = De vorige keer werd het: verbinding. Neem dat mee als je kijkt.
check-up-before-communication = De vorige keer werd het: praten. Neem dat mee als je kijkt.
check-up-before-boundaries = De vorige keer werd het: grenzen en respect. Neem dat mee als je kijkt.
check-up-before-intimacy = De vorige keer werd het: nabijheid. Neem dat mee als je kijkt.
check-up-before-future = De vorige keer werd het: de toekomst. Neem dat mee als je kijkt.
check-up-aloud-carried =
    Om de beurt, eerst { $partner }: wat was dit jaar zwaar, en droegen jullie toch samen?
    .next = Volgende
check-up-aloud-well =
    Weer om de beurt, nu eerst { $name }: wat deden jullie goed? Klein telt.
    .next = Volgende
check-up-write-carried =
    Wat viel zwaar dit jaar, en deden jullie toch samen? Overslaan mag.
    .placeholder = Toen …
check-up-write-well =
    En wat ging er goed, dankzij jullie twee? Klein telt.
    .placeholder = We …

## Vijf onderwerpen, één druk op een knop

check-up-area-connection =
    Verbinding: je gezien voelen, en bij elkaar terechtkunnen.

    Hoe is dat nu?
    .good = Dit gaat goed
    .attention = Mag aandacht
    .help = Liever met hulp
check-up-area-communication =
    Praten: zeggen wat er is, en luisteren als het lastig wordt.

    Hoe is dat nu?
    .good = Dit gaat goed
    .attention = Mag aandacht
    .help = Liever met hulp
check-up-area-boundaries =
    Grenzen en respect: nee kunnen zeggen, en ruimte hebben voor jezelf.

    Hoe is dat nu?
    .good = Dit gaat goed
    .attention = Mag aandacht
    .help = Liever met hulp
check-up-area-intimacy =
    Nabijheid: aanraken, vrijen, samen lachen, iets persoonlijks vertellen.

    Hoe is dat nu?
    .good = Dit gaat goed
    .attention = Mag aandacht
    .help = Liever met hulp
check-up-area-future =
    Toekomst: samen plannen en dromen, en ruimte om te groeien.

    Hoe is dat nu?
    .good = Dit gaat goed
    .attention = Mag aandacht
    .help = Liever met hulp

## Precies één

check-up-one =
    Kies er precies één voor de komende tijd. De rest mag wachten.
    .connection = Verbinding
    .communication = Praten
    .boundaries = Grenzen en respect
    .intimacy = Nabijheid
    .future = Toekomst
check-up-keep =
    Overal koos je ‘{ check-up-area-future.good }’. Welk van de vijf wil je het komende jaar extra koesteren?
    .connection = Verbinding
    .communication = Praten
    .boundaries = Grenzen en respect
    .intimacy = Nabijheid
    .future = Toekomst
check-up-for-one-first =
    Eén ding, alleen voor jou. Durf je geen nee te zeggen, of voel je dwang? Dan is dit niets om samen te oefenen.

    Met /hulp vind je mensen die er voor jou zijn.
check-up-help =
    Hier wil je liever iemand bij. Dat is een goede reden om te zoeken, ook als er geen haast bij is.

    Ik kan laten zien welke hulp er is en wie die geeft. Zelf iets kleins doen kan ook.
    .kinds = Hulp bekijken
    .act = Zelf iets doen
    .later = Later
check-up-kinds = Goed. Kies straks wat bij jullie past.
check-up-who-helps = Hier willen jullie liever iemand bij. Met /hulp samen lees je waar die te vinden is.

## Eén ding dat past

check-up-act-connection =
    Voor verbinding past dit: één avond met zijn tweeën, zonder scherm.
    .now = Avond plannen
    .later = Later
check-up-act-communication =
    Voor het praten past dit: één keer De Spiegel. Je luistert eerst, en vertelt daarna.
    .now = De Spiegel
    .later = Later
check-up-act-boundaries =
    Voor grenzen en respect past dit: zoek uit wat je nodig hebt. Met De Detector maak je er één afspraak van.
    .now = De Detector
    .later = Later
check-up-act-intimacy =
    Voor nabijheid past dit: zes tellen vasthouden, zonder dat er iets op hoeft te volgen.
    .now = Zes tellen
    .later = Later
check-up-act-future =
    Voor de toekomst past dit: een half uur over wat jullie samen willen.
    .now = Samen doelen
    .later = Later
check-up-now = Goed, dan beginnen we.
check-up-later = Goed. Eén ding kiezen was al de helft. Met /jaar kijk je later weer.
check-up-later--2 = Prima. Het loopt niet weg. Met /jaar kijk je later weer.

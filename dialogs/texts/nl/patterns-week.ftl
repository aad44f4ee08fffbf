### C1: zeven korte vragen over de voorbije week. Geen test: het zet op een rij wat iemand zelf zegt.

-often-question = Hoe vaak was dat zo, de afgelopen week?

patterns-week-stonewalling =
    Dit is geen test, en { $partner } krijgt het niet te zien.

    Je ging dicht of liep weg uit een gesprek. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak
patterns-week-defensiveness =
    Je verdedigde je meteen, voor je doorvroeg. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak
patterns-week-avoidance =
    Je voelde dat er iets was, en je begon er niet over. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak
patterns-week-fixing =
    Je gaf advies terwijl { $partner } vooral iets wilde vertellen. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak
patterns-week-sarcasm =
    Je maakte een grap van een gevoel, of je maakte het kleiner. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak
patterns-week-criticism =
    Je zei iets over hoe { $partner } is, en niet over wat er gebeurde. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak
patterns-week-absence =
    Je zat erbij, maar je hoofd was ergens anders. { -often-question }
    .never = Niet
    .once = Eén keer
    .sometimes = Paar keer
    .often = Vaak

patterns-week-none =
    Geen van de zeven, zeg je. Dat kan goed. Soms zie je ze pas achteraf.

    Met /patronen vandaag noteer je ze op de dag zelf.
patterns-week-most-1 =
    Deze week kwam vooral { $first ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } langs.
patterns-week-most-2 =
    Deze week kwam het vaakst { $first ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } langs, en daarna { $second ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    }.

    Neem er één tegelijk. We beginnen met de eerste.
patterns-week-same = De vorige keer stond die ook bovenaan. Een gewoonte verandert langzaam.
patterns-week-before =
    De vorige keer was dat { $first ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    }.

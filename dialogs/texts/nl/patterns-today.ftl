### C1: het logboek. Alleen wat genoteerd is telt, en hoe vaak er genoteerd is staat erbij.

patterns-today-which =
    Welke sloop er vandaag in? Dit gaat niet naar { $partner }.
    .stonewalling = { pattern-stonewalling }
    .defensiveness = { pattern-defensiveness }
    .avoidance = { pattern-avoidance }
    .fixing = { pattern-fixing }
    .sarcasm = { pattern-sarcasm }
    .criticism = { pattern-criticism }
    .absence = { pattern-absence }
    .none = Geen van deze
patterns-today-noted = Genoteerd. Dat je het ziet, is het begin.
patterns-today-noted--2 = Het staat erbij. Misschien merk je het morgen een tel eerder.
patterns-today-noted--3 = Opgeschreven. Kijken zonder oordeel is genoeg.
patterns-today-noted-none = Genoteerd: vandaag geen van de zeven.
patterns-today-noted-none--2 = Ook een dag zonder staat nu genoteerd.

patterns-today-counts-0 =
    { $when ->
        [now] In de laatste veertien dagen noteerde je { $times } keer iets.
       *[before] In de veertien dagen daarvoor noteerde je { $times } keer iets.
    }
    Daar zat geen van de zeven bij.
patterns-today-counts-1 =
    { $when ->
        [now] In de laatste veertien dagen noteerde je { $times } keer iets.
       *[before] In de veertien dagen daarvoor noteerde je { $times } keer iets.
    }
    Daarin zat { $first ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } ({ $first_times } keer).
patterns-today-counts-2 =
    { $when ->
        [now] In de laatste veertien dagen noteerde je { $times } keer iets.
       *[before] In de veertien dagen daarvoor noteerde je { $times } keer iets.
    }
    Het vaakst { $first ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } ({ $first_times }), dan { $second ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } ({ $second_times }).
patterns-today-counts-3 =
    { $when ->
        [now] In de laatste veertien dagen noteerde je { $times } keer iets.
       *[before] In de veertien dagen daarvoor noteerde je { $times } keer iets.
    }
    Het vaakst { $first ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } ({ $first_times }), dan { $second ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } ({ $second_times }) en { $third ->
        [stonewalling] de muur
        [defensiveness] de verdediger
        [avoidance] de ontwijker
        [fixing] de fixer
        [sarcasm] de spotter
        [criticism] de rechter
       *[absence] de geest
    } ({ $third_times }).

tomorrow-look-none = Er staat nu niets voor later. Met /morgen zet je iets klaar.
tomorrow-look-how =
    Dit staat op { $moment }:

    ‘{ $text }’
    .so = Zo laten
    .move = Ander moment
    .drop = Hoeft niet meer
tomorrow-look-how-other =
    Het gesprek waar { $partner } je over schreef, staat op { $moment }.
    .so = Zo laten
    .move = Ander moment
    .drop = Hoeft niet meer
tomorrow-look-stands = Prima, het blijft staan.
tomorrow-look-dropped = Goed, het is weg. Soms heeft een onderwerp zijn werk al gedaan.

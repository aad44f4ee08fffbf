### Kijken hoe het met een afspraak is. Ieder voor zich; weg gaat ze als allebei dat willen.

agreement-look-none = Er staat nu geen afspraak van jullie tweeën. Met /afspraken stel je er een voor.
agreement-look-how =
    Jullie spraken af:

    ‘{ $agreement }’

    Hoe is het ermee, voor jou?
    .well = Gaat goed
    .not-yet = Nog niet
    .smaller = Maak kleiner
    .let-go = Mag weg
    .why =
        Een afspraak mag veranderen. Jouw antwoord hier is van jou alleen.

        Kleiner maken leg ik eerst voor. Weg gaat de afspraak pas als jullie dat allebei willen.
agreement-look-well = Fijn. Die blijft staan.
agreement-look-well--2 = Mooi, dan houden we die zo.
agreement-look-well--3 = Goed om te horen. Er verandert niets.
agreement-look-waits = Goed, die blijft staan. Op { $day } vraag ik het jou nog één keer.
agreement-look-waits-silent = Goed, die blijft staan. Met /afspraken kijk je er weer naar.
agreement-look-let-go =
    Goed. Willen jullie dat allebei, dan gaat de afspraak van de lijst en lees je dat hier. Tot dan staat die er nog.

    Je kunt er ook samen over praten.
agreement-look-released =
    Van jou mag deze afspraak weg:

    ‘{ $agreement }’

    Is dat nog zo?
    .still = Ja, mag weg
    .keep = Toch houden
agreement-look-still = Goed, dat blijft zo.
agreement-look-kept = Goed, de afspraak blijft staan.

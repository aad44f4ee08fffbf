### De ander stelt een afspraak voor: ja, liever anders of nee. Van een nee hoort niemand iets.

agreement-confirm-right =
    { $Partner } stelt een afspraak voor.

    ‘{ $agreement }’

    Vind jij dit ook goed? Er is geen haast.
    .yes = Ja, afgesproken
    .other = Liever anders
    .no = Nee
    .why =
        Een afspraak werkt als jullie er allebei achter staan. Twijfel je? Laat het staan, of zeg nee.

        Van een nee vertel ik niets door. Kies je ‘Liever anders’, dan schrijf je zelf een voorstel.
agreement-confirm-agreed =
    Dit hebben jullie nu samen afgesproken:

    ‘{ $agreement }’

    Ik kom er één keer op terug, en bij jullie check-in staat het er weer. Met /afspraken mag het altijd kleiner of weg.
agreement-confirm-other = Dat mag. Dan schrijf je nu hoe jij het zou afspreken.
agreement-confirm-declined =
    Dat mag. Ik zeg hier niets over.

    Wil je later zelf iets voorstellen? Dan /afspraken.

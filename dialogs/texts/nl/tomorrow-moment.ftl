tomorrow-moment-when =
    Wanneer wil je erop terugkomen?
    .tomorrow = Morgen 20:00
    .day-after = Overmorgen 20:00
    .typed = Ander moment
    .why = Kies een uur waarop jullie gegeten hebben en niemand weg moet. Na een nacht slapen praat het vaak lichter.
tomorrow-moment-typed =
    Op welke dag, en hoe laat? Tot twee weken vooruit kan.
    .placeholder = Morgen half acht
tomorrow-moment-unclear = Dat lees ik nog niet als moment. Typ bijvoorbeeld ‘morgen 19:30’ of ‘zaterdag elf uur’.
tomorrow-moment-night =
    Let even op: { $moment } valt in de uren waarin jij rust wilt. Laat op de avond is een gesprek ook vaak zwaarder.

    Laat je het zo?
    .so = Toch dan
    .other = Ander moment
tomorrow-moment-booked =
    Goed. Ik kom erop terug op { $moment }.

    Tot die tijd hoef je er niets mee. Komt het toch weer boven? Schrijf één zin op en leg hem weg.
tomorrow-moment-booked-silent =
    Het staat op { $moment }. Van mij komen er nu geen berichten, dus noteer het ook ergens anders.

    Wil je wel een seintje? Typ /stil uit.

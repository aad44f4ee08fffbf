### A6, de eerste check-in: een moment deze week.

check-in-first-when =
    Wanneer doen jullie de eerste check-in? Kies een avond waarop niets hoeft.

    Zit { $partner } naast je? Dan kan het ook meteen.
    .now = Nu meteen
    .tonight = Vanavond 20:00
    .tomorrow = Morgen 20:00
    .sunday = Zondag 20:00
    .typed = Ander moment
    .why = Een eerste keer voelt vaak wat houterig. Staat er een tijd vast, dan gaat hij makkelijker door.
check-in-first-now = Goed. Leg al het andere even weg.
check-in-first-typed =
    Welke dag, en hoe laat? Liefst nog deze week.
    .placeholder = Donderdag 20:30
check-in-first-unclear = Daar kan ik geen dag en uur uit halen. Probeer het zo: ‘donderdag 20:30’ of ‘morgen om acht uur’.
check-in-first-booked =
    Dat staat: { $moment }. Dan meld ik me.

    Laat het doorgaan, ook als het onwennig voelt. Een half uur is genoeg.
check-in-first-booked-silent =
    Dat staat: { $moment }. { -own-diary }

    Laat het doorgaan, ook als het onwennig voelt. Een half uur is genoeg.
check-in-first-tell = Zeg het ook tegen { $partner }: ik zet alleen jouw herinnering klaar.
check-in-first-ask =
    Van mij hoort { $partner } dit niet. Vraag het vandaag nog, als het rustig is.

    Dit kun je sturen zoals het is. Je eigen woorden zijn nog beter.
check-in-first-invitation =
    Zullen we { $moment } een half uur samen gaan zitten, zonder tv en telefoons? Ik wil graag horen hoe jouw week was, en vertellen hoe de mijne was.

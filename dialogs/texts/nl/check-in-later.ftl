check-in-later-when = Wanneer past het beter?
    .hour = Over een uur
    .two-hours = Over twee uur
    .tomorrow = Morgen, zelfde tijd
check-in-later-moved =
    Goed. Ik meld me { $moment }.

    Vertel het ook aan { $partner }: ik verzet alleen die van jou.
check-in-later-moved--2 =
    Staat: { $moment }.

    Zeg het ook even tegen { $partner }, want daar schuift niets vanzelf mee.
check-in-later-moved-silent =
    Genoteerd: { $moment }. { -own-diary }
-own-diary =
    Ik stuur je nu niets uit mezelf, dus zet het ook in je eigen agenda.

    Wil je wel een bericht? Typ /stil uit.

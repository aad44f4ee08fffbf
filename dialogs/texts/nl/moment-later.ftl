moment-later-when = Wanneer past het beter?
    .hour = Over een uur
    .two-hours = Over twee uur
    .tomorrow = Morgen, zelfde tijd
moment-later-moved =
    { $what ->
        [check-in]
            Goed. Ik meld me { $moment }.

            Vertel het ook aan { $partner }: ik verzet alleen die van jou.
       *[other] Goed. Ik meld me { $moment }.
    }
moment-later-moved--2 =
    { $what ->
        [check-in]
            Staat: { $moment }.

            Zeg het ook even tegen { $partner }, want daar schuift niets vanzelf mee.
       *[other] Staat: { $moment }. Tot dan.
    }
moment-later-moved-silent = Genoteerd: { $moment }. { -own-diary }
-own-diary =
    Ik stuur je nu niets uit mezelf, dus zet het ook in je eigen agenda.

    Wil je wel een bericht? Typ /stil uit.

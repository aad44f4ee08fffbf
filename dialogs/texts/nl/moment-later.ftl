moment-later-when = Wanneer past het beter?
    .hour = Over een uur
    .two-hours = Over twee uur
    .tomorrow = Morgen, zelfde tijd
moment-later-moved =
    { $what ->
        [check-in]
            Goed. Ik meld me { $moment }.

            Spreek het ook met { $partner } af: ik verzet alleen jouw herinnering.
       *[other] Goed. Ik meld me { $moment }.
    }
moment-later-moved-silent =
    Genoteerd: { $moment }. Ik stuur je nu niets uit mezelf, dus zet het ook in je eigen agenda.

    Wil je wel een bericht? Typ /stil uit.

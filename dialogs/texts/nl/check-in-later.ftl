check-in-later-when = Wanneer past het beter?
    .hour = Over een uur
    .two-hours = Over twee uur
    .tomorrow = Morgen, zelfde tijd
check-in-later-moved =
    Goed. Ik meld me { $moment }.

    Spreek het ook met { $partner } af: ik verzet alleen jouw herinnering.
check-in-later-moved-silent =
    Genoteerd: { $moment }. Ik stuur je nu niets uit mezelf, dus zet het ook in je eigen agenda.

    Wil je wel een bericht? Typ /stil uit.

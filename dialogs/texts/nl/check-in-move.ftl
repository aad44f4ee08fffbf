check-in-move-when = Naar welk moment verzetten jullie de check-in?
    .tomorrow = Morgen 20:00
    .day-after = Overmorgen 20:00
    .typed = Ander moment
check-in-move-typed =
    Welke dag en welk uur? Het mag tot twee weken vooruit.
    .placeholder = Zaterdag 11:00
check-in-move-unclear = Dat moment begrijp ik nog niet. Noem een dag en een uur, zoals ‘zaterdag 11:00’ of ‘morgen half acht’.
check-in-move-moved =
    Staat: { $moment }. Klopt dat niet? Typ /checkin verzetten.

    Spreek het ook met { $partner } af: ik verzet alleen jouw herinnering.
check-in-move-moved-silent =
    Genoteerd: { $moment }. Ik stuur je nu niets uit mezelf, dus zet het ook in je eigen agenda.

    Wil je wel een bericht? Typ /stil uit.

check-in-move-when = Naar welk moment verzetten jullie de check-in?
    .tomorrow = Morgen 20:00
    .day-after = Overmorgen 20:00
    .typed = Ander moment
check-in-move-typed =
    Welke dag en welk uur? Het mag tot twee weken vooruit.
    .placeholder = Zaterdag 11:00
check-in-move-unclear = Dat moment begrijp ik nog niet. Schrijf het als ‘zaterdag 11:00’ of ‘morgen half acht’.
check-in-move-moved =
    Staat: { $moment }. Klopt dat niet? Typ /checkin verzetten.

    Laat het { $partner } ook weten: alleen jouw herinnering schuift mee.
check-in-move-moved-silent =
    Genoteerd: { $moment }. { -own-diary }

moment-move-when = Naar welk moment wil je het verzetten?
    .tomorrow = Morgen, gewone tijd
    .day-after = Overmorgen
    .typed = Ander moment
moment-move-typed =
    Welke dag en welk uur? Het mag tot twee weken vooruit.
    .placeholder = Zaterdag 11:00
moment-move-unclear = Dat moment begrijp ik nog niet. Schrijf het als ‘zaterdag 11:00’ of ‘morgen half acht’.
moment-move-moved =
    { $what ->
        [check-in]
            Staat: { $moment }. Klopt dat niet? Typ /checkin verzetten.

            Laat het { $partner } ook weten: alleen jouw herinnering schuift mee.
       *[other] Staat: { $moment }. Klopt dat niet? Met /ritme zet je het anders.
    }
moment-move-moved-silent = Genoteerd: { $moment }. { -own-diary }

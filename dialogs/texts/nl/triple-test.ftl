### D1, de drie vragen voor iets weg kan: waar, nuttig, liefdevol.

triple-test-true =
    Nu nog drie korte vragen.

    Eén: is het waar, ook door de ogen van { $partner }?
    .yes = Ja
    .not-yet = Nog niet
    .why = Eerlijk zijn kan ook pijn doen zonder dat het iets oplevert. Daarom kijk je eerst of het waar, nuttig en liefdevol is. Drie keer ja, dan kan het weg.
triple-test-useful =
    Twee: is het nuttig, komen jullie er een stap verder mee?
    .yes = Ja
    .not-yet = Nog niet
    .why = Iets kan waar zijn en toch alleen jou opluchten. Denk aan wat je graag ziet gebeuren als het gelezen is.
triple-test-loving =
    Drie: is het liefdevol, ook als je { $partner } aankijkt terwijl je het zegt?
    .yes = Ja
    .not-yet = Nog niet
    .why = Op een scherm klinkt alles harder. Wat je hardop kunt zeggen met een rustige stem, komt vaak ook geschreven goed aan.

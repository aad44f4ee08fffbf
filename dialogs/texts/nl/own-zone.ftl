### De klok waarnaar iemand leeft.

own-zone-typed =
    Je tijdzone is nu { $present }. Welke moet het zijn?

    Typ die in het Engels: werelddeel, schuine streep, grote stad.
    .placeholder = Europe/Lisbon
own-zone-unknown = Die tijdzone ken ik niet. Probeer een grote stad in de buurt, zoals ‘Europe/Madrid’ of ‘America/New_York’.
own-zone-saved = Goed, je klok loopt nu daar gelijk.

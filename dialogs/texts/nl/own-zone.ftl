### De klok waarnaar iemand leeft.

own-zone-typed =
    Je tijdzone is nu { $present }. Welke moet het zijn?

    { -in-english }
    .placeholder = Europe/Lisbon
own-zone-unknown = Die tijdzone ken ik niet. { -near-city } ‘Europe/Madrid’ of ‘America/New_York’.
-in-english = Typ die in het Engels: werelddeel, schuine streep, grote stad.
-near-city = Probeer een grote stad in de buurt, zoals
own-zone-saved = Goed, je klok loopt nu daar gelijk.

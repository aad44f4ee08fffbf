### C6: waar antwoorden eerder op leken, per maand.

attachment-earlier-watched =
    { -watched }
attachment-earlier-none =
    Je hebt de drie vragen nog niet gedaan. Na afloop vind je ze hier terug.
    .leads = Naar de vragen
attachment-earlier-list =
    Hier leken je antwoorden het meest op:

    { $seen }

    Zo’n beeld schuift vaak mee met hoe het gaat. Het is geen rapport: een kleine oefening zegt meer.
    .leads = Mijn oefening

### De klok van één moment, bijvoorbeeld die van de ander.

moment-zone-whose =
    Naar welke klok moet dit moment kijken?

    Dat helpt als jullie op een andere plek op de wereld zijn.
    .own = Mijn eigen klok
    .typed = Een andere plek
moment-zone-typed =
    Welke tijdzone? Typ die in het Engels: werelddeel, schuine streep, grote stad.
    .placeholder = America/New_York
moment-zone-unknown = Die plek ken ik niet. Probeer een grote stad in de buurt, zoals ‘Asia/Tokyo’.

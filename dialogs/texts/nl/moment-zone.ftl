### De klok van één moment, bijvoorbeeld die van de ander.

moment-zone-whose =
    Naar welke klok moet dit moment kijken?

    Dat helpt als jullie op een andere plek op de wereld zijn.
    .own = Mijn eigen klok
    .typed = Een andere plek
moment-zone-typed =
    Welke tijdzone? { -in-english }
    .placeholder = America/New_York
moment-zone-unknown = Die plek ken ik niet. { -near-city } ‘Asia/Tokyo’.

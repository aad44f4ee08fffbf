### /hechting voor wie de drie vragen al eens deed.

attachment-shelf-what =
    Waar wil je naar kijken?

    • Mijn oefening: iets kleins voor deze week
    • De dans: wat er tussen twee mensen gebeurt als het spant
    • Vier stijlen: waar mensen zich in herkennen
    • Eerder: waar je antwoorden toen op leken
    • Opnieuw: dezelfde drie vragen
    .week = Mijn oefening
    .dance = De dans
    .styles = Vier stijlen
    .earlier = Eerder
    .again = Opnieuw
attachment-shelf-not-now =
    De vragen over hechting gaan over gewone spanning. Voel je je niet veilig, of gaat het nu niet goed met je? Dan zeggen ze niets over jou. { -calm-first }

    { -who-listens }

    { -now-otherwise } /hechting.

### /hechting voor wie de drie vragen al eens deed.

attachment-shelf-what =
    Waar wil je naar kijken?

    • Mijn oefening: iets kleins voor deze week
    • De dans: wat er tussen twee mensen gebeurt als het spant
    • De vier stijlen: waar mensen zich in herkennen
    • Eerder: waar je antwoorden toen op leken
    • Opnieuw: dezelfde drie vragen
    .week = Mijn oefening
    .dance = De dans
    .styles = De vier stijlen
    .earlier = Eerder
    .again = Opnieuw

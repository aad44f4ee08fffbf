### Een dag van de maand, met een tijd.

each-month-at =
    Welke dag van de maand, en hoe laat?
    .placeholder = Tweede zaterdag 10:00
each-month-no-moment = Daar lees ik nog geen dag in. Probeer ‘eerste zaterdag 10:00’ of ‘derde zondag om elf uur’.

### Een tijd van elke dag.

each-day-at =
    Hoe laat, elke dag?
    .placeholder = 19:30
each-day-no-time = Die tijd lees ik niet goed. Probeer ‘19:30’ of ‘half acht’.

### Een tijd van elke dag.

each-day-at =
    Hoe laat, elke dag?
    .placeholder = 19:30
each-day-no-time = Dat uur begrijp ik niet. Schrijf het zoals ‘19:30’ of ‘half acht’.

### Een dag van de week, met een tijd.

each-week-only =
    Welke dag en welk uur, elke week?
    .placeholder = Zaterdag 11:00
each-week-first =
    Wat is de eerste dag, en hoe laat?
    .placeholder = Maandag 19:00
each-week-second =
    En de tweede?
    .placeholder = Donderdag 19:00
each-week-no-moment = Noem een dag en een uur, zoals ‘maandag 19:00’ of ‘zaterdag om elf uur’.

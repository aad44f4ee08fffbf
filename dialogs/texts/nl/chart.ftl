### De tekening van je eigen weken: in /voortgang, en in het bestand van /export.

chart-title = Jouw weken
chart-bead = Elke stip is één keer
chart-now = Nu
chart-mirror = Spiegels
chart-appreciation = Waarderingen
chart-check-in = Check-ins
chart-ten-minutes = Tien minuten
chart-hug = Knuffels
chart-slip = Patronen die je zag

## Hetzelfde in woorden, voor wie de tekening niet ziet

chart-told =
    { $weeks ->
        [1] Dit is een tekening van je eerste week.
       *[other] Dit is een tekening van je laatste { $weeks } weken.
    }
chart-told-row =
    { $now ->
        [0] { $what }: { $count }.
       *[other] { $what }: { $count }, waarvan { $now } deze week.
    }

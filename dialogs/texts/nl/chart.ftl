### De tekening van je eigen weken: in /voortgang, en in het bestand van /export.

chart-title = Jouw weken
chart-bead = elke stip is één keer
chart-now = nu
chart-mirror = Spiegels
chart-appreciation = Waarderingen
chart-check-in = Check-ins
chart-slip = Opgemerkte patronen

## Hetzelfde in woorden, voor wie de tekening niet ziet

chart-told =
    { $weeks ->
        [1] Tekening van je eerste week.
       *[other] Tekening van je laatste { $weeks } weken.
    }
chart-told-row =
    { $now ->
        [0] { $what }: { $count }.
       *[other] { $what }: { $count }, waarvan { $now } deze week.
    }

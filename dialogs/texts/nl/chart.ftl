### De tekening van je eigen weken: in /voortgang, en in het bestand van /export.

chart-title = Jouw weken
chart-bead = Elke stip is één keer
chart-now = Nu
chart-mirror = Spiegels
chart-appreciation = Waarderingen
chart-check-in = Check-ins
chart-ten-minutes = Tien minuten
chart-hug = Knuffels
chart-checklist = Checklists
chart-slip = Patronen die je zag

## De checklists

chart-lists = Jouw checklists
chart-yes = Elke stip is een ja
chart-area-connection = Verbinding
chart-area-communication = Praten
chart-area-boundaries = Grenzen en respect
chart-area-intimacy = Nabijheid
chart-area-future = Later

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
chart-told-lists =
    { $count ->
        [1] Dit is een tekening van je checklist. De ja's per groep:
       *[other] Dit is een tekening van je laatste { $count } checklists. De ja's van de laatste keer:
    }
chart-told-area = { $what }: { $count }.

### De tekeningen: van je eigen weken (/voortgang, en het bestand van /export), en van de dans (/hechting dans).

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
        [1] Dit is een tekening van je checklist. Zo vaak koos je ja:
       *[other] Dit is een tekening van je laatste { $count } checklists. Zo vaak koos je ja, de laatste keer:
    }
chart-told-area = { $what }: { $count }.

## De dans van twee (C7): wat ieder doet, wat eronder zit, en dat het rondgaat. Nooit met een naam.

chart-dance-title = Als het spant
chart-dance-middle =
    Samen
    tegen dit
    rondje
chart-dance-calm =
    Samen
    weer bij
    elkaar
chart-does-avoidant =
    Wordt stil en
    zoekt ruimte
chart-does-anxious =
    Vraagt door en
    zoekt nabijheid
chart-does-secure =
    Blijft vaak rustig
    en luistert
chart-does-mixed =
    Komt dichtbij,
    of gaat weg
chart-feels-avoidant =
    ‘Ik doe
    het verkeerd’
chart-feels-anxious =
    ‘Ben ik
    nog
    belangrijk?’
chart-feels-secure =
    ‘Dit kunnen
    we samen’
chart-feels-mixed =
    ‘Te dichtbij,
    of te ver?’
chart-dance-told = Een tekening van een rondje. Links staat: { $feels_one }. De pijl naar rechts: { $does_one }. Rechts staat: { $feels_other }. De pijl terug: { $does_other }. In het midden: { $middle }.

"""What makes an appreciation thin, and what gives it an example (`appreciation` reads these rules).

A vague phrase could be said of anyone on any day; it is taken out before the words that tell are counted.
"""

from __future__ import annotations

from dialogs.words.appreciation_vocabulary import PARTS
from dialogs.words.rules import Index, Rules

VAGUE = Rules(
    """
= you-are: what someone is, without what shows it
    je|jij bent|was ..3 GOOD
    wat|zo? ben|bent je|jij ..2 GOOD
    GOOD ben|bent je|jij
    je|jij bent ..2 een|mijn|de|het ..3 SOMEONE
    een ..1 GOOD_E SOMEONE
    je|jij bent mijn leven|wereld|alles|rots
    wat heb|bof ik ..2 een ..2 GOOD_E|SOMEONE
    GOOD_E SOMEONE ooit|ter_wereld|van_de_wereld|die_er_is
    van de hele? wereld
    + je bent zo lief
    - je bent gisteren gebleven
= love: what one feels for the whole of someone
    ik? hou|houd|hield ..1 van je|jou
    love you
    ik ben ..2 blij|gelukkig|trots|verliefd|gek|dol met|op je|jou
    blij dat ik je|jou heb
    je|jij betekent ..3 voor me|mij
    + ik hou zoveel van je
    - ik hou van de soep die je maakt
= thanks-for-all: thanks without for what
    bedankt|dank|merci|thanks je|wel? voor de|je|jouw|alle? hulp|alles|steun|liefde|zorgen|moeite
    voor alles ..3 doet
    je|jij doet ..2 veel|alles|zoveel ..2 voor me|mij|ons
    + bedankt voor alles
    - bedankt voor de soep
= well-done: applause
    goed|knap|mooi|fantastisch|super|top|prachtig|sterk|lekker|flink gedaan|bezig|werk|gewerkt
    + goed gedaan
    - goed geslapen
= looks: a body, a smile
    wat voor? GOOD_E ..1 heb je|jij
    je|jij hebt ..2 GOOD_E ogen|glimlach|haar|lach|lichaam|benen|karakter|hart|stem
    wat? ziet|zie je|jij er ..2 goed|mooi|geweldig|prachtig|knap|lekker|stralend ..1 uit
    + je hebt mooie ogen
    - je hebt mooie bloemen gekocht
= that-you-are: being there, being you
    dat|omdat je|jij bestaat
    dat|omdat je|jij er|zo_lief ..1 bent|altijd
    dat je|jij er ..4 bent|blijft
    dat je|jij mijn vrouw|man|partner bent
    dat|omdat je|jij jij bent
    dat je|jij van me houdt
    hoe je|jij bent|doet
    je|jij maakt me|mij|mijn|ons ..3 blij|gelukkig|compleet|wereld|leven|mooier|beter
    zonder jou ..4 niks|niets|nergens|niet
    + omdat je bestaat
    - dat je belde
""",
    PARTS,
)
EXAMPLES = Index(
    Rules(
        """
= act: a clause that tells what happened
    dat|hoe|omdat|doordat|toen|als|wanneer|terwijl|waarop|nadat|voordat je|jij|u
    toen ik|we|de|het|mijn|ons|onze|er
    tot|terwijl|nadat ik|we|wij
    zodat|waardoor|daardoor|zo_kon|dankzij
    door jouw|je
    bedankt|dank|dankjewel|merci|thanks je|wel|u? voor het|de|die|dat|mijn|je|jouw|dit|deze|onze|ons
    + fijn dat je belde
    - omdat de zon schijnt
= moment: a day, a place in time
    vanochtend|vanmorgen|gisteren|gisteravond|vanmiddag|daarnet
    laatst|vorige|vannacht|vandaag|vanavond|zondag|zaterdag
    + je lach vanmorgen
    - je lach
""",
        PARTS,
    )
)

"""Judgement in the place of listening, in all its disguises (`listening` reads these rules).

The six of Gordon's roadblocks that weigh the speaker: to make it small, to mock, to diagnose, to lecture, to
call names, to wave away. "You" is the speaker. What the speaker said may come back, so a sign needs more than
the word for a feeling.
"""

from __future__ import annotations

from dialogs.words.listening_vocabulary import PARTS
from dialogs.words.rules import Index, Rules

JUDGES = Index(
    Rules(
        """
= minimises: it is not that bad
    YOU overdrijft|dramatiseert
    overdrijven|dramatiseren
    overdrijf|dramatiseer niet|je|nu|nou|toch|eens
    valt best|wel|toch|allemaal|nogal|heus ..2 mee
    zo erg|zwaar|moeilijk is|was|zal het|dat|zoiets
    is|was ..2 niet zo|echt erg|zwaar|moeilijk|bijzonder|het_einde
    komt ..3 wel|vanzelf ..1 goed
    gaat|waait ..1 wel weer? over
    is|was ..2 maar een|je|wat
    er zijn ergere|erger
    kan|kon ..2 erger
    ^^ is dat|het alles
    is dat alles
    ^^ nou en|nou $
    ^^ en dan $
    ^^ so what
    boeien|so_what
    kop op
    rustig|kalm maar|aan|nou|nu|blijven
    waar maak YOU
    maak|maakt YOU ..2 niet|geen druk|zorgen|dik|kopzorgen|gek
    lach er
    het leven is
    tijd heelt
    wees ..1 blij|niet_zo|gelukkig|tevreden
    er ..2 niets|niks aan de hand
    niks|niets aan de hand
    + dat valt toch wel mee
    + zo erg zal het wel niet zijn
    - je vindt het zwaar
= belittles: a feeling is made a show
    stel YOU ..3 niet ..2 aan
    stel|stelt YOU ..2 aan
    doe|doen|doet toch? niet ..1 zo
    ^^ ..1 niet zo piekeren|zeuren|zuur|moeilijk|gevoelig|dramatisch|negatief|zagen|boos|druk|flauw|somber
    NAGS niet|nou|nu|toch|maar_niet|eens_niet
    YOU moet niet zo|altijd|steeds|zo_snel|overal
    NONSENSE !voelt
    wat een NONSENSE|drama|gedoe|gezeur
    wat ..1 drama
    drama queen
    is|vind|bent|doet ..2 belachelijk
    ocharme|och_arme|arme jij|ik|schaap|meisje|je
    tussen je|de oren
    zelfmedelijden|slachtofferrol|zelfbeklag
    hormonen|ongesteld|regels
    + stel je niet zo aan
    + wat een onzin
    - je voelt je belachelijk gemaakt
= diagnoses: says what is wrong with the speaker
    YOU bent|doet|wordt|was ..2 te|zo|over TOO
    YOU bent|doet|klinkt ..3 BAD
    ben|doe|word je|jij ..3 te|zo|over TOO
    ben|doe je|jij ..3 BAD
    YOU maakt het? ..1 jezelf|er ..3 moeilijk|drama|problemen|groter
    YOU maakt er ..2 drama|probleem|toestand
    YOU maakt ..1 een|van drama|olifant|probleem|alles
    zie|ziet YOU? ..2 spoken|overal|altijd|problemen
    YOU ziet|zoekt|vindt ook? altijd|overal|alleen|spoken
    verbeeldt|beeldt ..2 je
    YOU zoekt ..3 achter|ruzie|problemen
    YOU wil|wilt ..1 gewoon|alleen|altijd aandacht|gelijk|ruzie|zeuren|klagen
    YOU piekert|zeurt|klaagt|moppert|zaagt|jammert|denkt ook? altijd|te|over|zoveel|weer|constant|veel
    YOU leest|haalt ..3 in je hoofd
    YOU kan|kunt ook nergens|niks|nooit
    YOU trekt ..4 aan
    YOU hebt altijd|weer|steeds|ook_altijd wat|iets|problemen|commentaar
    heb YOU weer|altijd
    als een kind|klein_kind|kleuter|puber
    leeft in het|een
    YOU bent ook|toch geen|niet|maar
    zal|zult YOU het wel
    YOU zal|zult|zou het wel
    moet ..2 tegen kunnen
    TOO typeke|type|kantje|ding|kind|poppetje
    YOU blijft ..2 hangen|doorgaan|vastzitten|zeuren|zagen|herhalen
    YOU vergeet ..1 dat|hoe|wat
    YOU begrijpt|snapt|weet ..2 niet|niks|niets
    huilt|weent|schrikt|klaagt ..1 om|over|voor alles|niks|niets
    eigen schuld
    je schuld|fout
    dat heb|doe|doet YOU ..2 zelf|aan_jezelf
    had|hadden YOU ..2 maar
    ligt ..2 aan jou|jezelf|u
    kan|kunt ook? nergens|niks tegen|hebben
    daar maak|maakt YOU
    maak|maakt YOU je ..1 druk
    ^^ BAD|TOO|jaloerse|luie|domme|dramatische ..1 $
    bespelen|manipuleren|manipuleert|chanteren|chanteert|manipulatief
    + je bent veel te gevoelig
    + jij ziet ook overal problemen
    - je voelt je te veel
= mocks: irony and the eye that rolls
    daar gaan we
    ^^ wat ben|was|klink YOU !van|aan
    begin|begint YOU? ..1 weer|er_weer
    begint het weer
    ^^ alweer|daar_is_ze
    jij ..1 altijd met
    ^^ wat kan|kun|ben|doe|zit|heb|zeur|klaag je|jij ..1 toch|weer|nou
    ^^ met jou is|kan|krijgt|valt|heeft|komt|moet
    is jouw|je eigen? probleem|schuld|fout|zaak
    ^^ misschien? omdat|doordat je|jij
    typisch jij|weer|iets_voor_jou|vrouwen|voor
    iets voor jou
    altijd hetzelfde|iets|wat
    altijd ..1 dat gezeur|gezaag
    het zal wel $
    ^^ ja hoor
    ^^ tuurlijk|natuurlijk hoor|schat|ja
    moet je jezelf|jou horen
    kijk|luister eens|maar naar jezelf|jou
    jij ook altijd
    YOU bent ook nooit
    hoor|zie jou|jezelf nou|nu|eens
    + daar gaan we weer
    + dat is nou echt weer iets voor jou
    - je hoort weinig van mij
= lectures: compares, moralises, asks why
    waarom ..6 toch|altijd|nou|als|zo_moeilijk|zo_boos|zo_negatief|meteen
    andere|alle vrouwen|mannen|mensen|moeders|vaders|koppels|stellen|ouders|mama_s|mamas|papas
    anderen kunnen|hebben|doen|moeten
    iedereen heeft|is|moet|kent|voelt|doet
    mijn moeder|vader|ex deed|had|kon|was|klaagde|zei ..2 NOT|ook|vroeger|alles
    zo werkt|gaat|zit dat|het niet
    dat hoort|doe|zeg je niet
    YOU zou|mag ..3 blij|dankbaar|tevreden|schamen
    YOU mag niet ..3 klagen
    schaam je
    doe normaal|volwassen|gewoon
    wat is er mis|scheelt_er met jou|je
    + waarom doe je altijd zo negatief
    + andere moeders kunnen het toch ook
    - je vraagt je af waarom ik wegga
= brushes-off: a sound that waves it away
    ^^ ach|och|pff|tss|bah|tja|mens|zucht kom|joh|meisje|schat|nee|dat|je|het|zo|wat|ik|,
    ^^ ach|och|pff|tss $
    ^^ mens|meid|joh|schat ,? waar|stel|doe|overdrijf|maak|rustig|het_valt|dat_valt
    ^^ kom kom
    ^^ mens|meid|joh|schat|kind toch
    + ach joh
    + mens, waar maak je je druk om
    - je zucht
""",
        PARTS,
    )
)

NAMED = Index(
    Rules(
        """
= names: says what the speaker is, not what the speaker feels
    YOU bent ..1 een|gewoon_een|de
    + jij bent een echte piekeraar
    - je voelt je een huishoudster
""",
        PARTS,
    )
)

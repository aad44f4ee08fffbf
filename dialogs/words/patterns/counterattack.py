"""Defensiveness, its other half: hits back, calls witnesses, is the victim, shifts the blame."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "DID": "deed|doet|vergat|vergeet|begon|begint|zei|zegt|riep|schreeuwt|schreeuwde|kwam|komt|liet|laat"
    "|kijkt|zit|belde|belt|luistert|vroeg|maakt|maakte|wou|wilde|hebt|had|bent|was|zat|gaat|ging|wist|kan"
    "|kunt",
}
RULES = Rules(
    """
= hits-back *3: answers a complaint with one
    en|ja|maar|hoezo jij|gij|u dan|nu|soms ..2
    jij|jou|u|je dan $
    alsof jij|u|je|jullie ..6
    alsof het|ze ..1 bij jou
    jij|je|u DID ..2 het|dat|toch|zelf|anders ..2 zelf|ook !altijd|nooit|weer ?!
    jij|je|u had|hebt toch ::2 gezegd|gevraagd|beloofd|gewild
    en|maar toen was|deed|zei|had jij|je ..5
    kijk naar ..2 eigen ..2
    jij|je|u DID ..2 toch|anders|zelf ..1 ook
    jij DID ook !altijd|nooit|weer|niks|niets|alles ?!
    jij|jullie ..3 net_zo_goed|evengoed|precies_hetzelfde|evenveel
    jij|jullie ..3 zelf_ook|ook_altijd|anders_ook|minstens_zo
    jij|je|u bent|bend ook|zelf ..1 geen|niet
    jij|je|u bent ..1 ook|zelf ..2 niet|geen ..2 perfect|heilige|heilig|beste
    jij|je|u bent ..1 ook|zelf ..2 niet|geen ..2 makkelijk|gemakkelijk|engel|lieverdje|ideaal
    jij|je|u bent ..2 begonnen|begint|degene
    jij|gij begon|begint ..3
    jij|gij had ::5 moeten *en , niet ik
    , niet ik $
    om ME te pesten|jennen|treiteren|kwetsen|kleineren
    wie|wat|waar|wanneer begon|heeft|vergat|zei ..6 dan|weer|vorige|gisteren|begonnen|jij|toen ??
    wie|wat|waar|wanneer deed|was|liet|moest|is ..6 dan|weer|vorige|gisteren|begonnen|jij|toen ??
    wat|wie|waar|wanneer|hoe_vaak heb|doe|deed|was|ben jij|gij ..5 dan|eigenlijk|zelf|vandaag
    wat|wie|waar|wanneer|hoe_vaak heb|doe|deed|was|ben jij|gij ..5 de_hele|ooit|laatst|gedaan
    en|maar|wat wat|wie|waar|wanneer|hoe_vaak heb|doe|deed|was|ben jij|gij
    kijk|begin|veeg ..3 bij|naar jezelf|jouw_eigen|je_eigen|uzelf|jou
    kijk ..2 naar je|jouw eigen ..3
    moet jij|u zeggen|nodig
    zegt de juiste|ware
    moet|moest jij ..1 nodig ..3
    dat doe|zeg|deed jij|u ..2 ook|zelf|altijd
    jij|gij|u ..3 zelf ..1 ook|nooit|niet
    jij zeker wel|niet
    de pot ..1 ..1 de_ketel
    en|maar vorige|gisteren|toen|laatst ~ jij ~
    en jij|gij|u ..2 nooit|altijd|niet|wel|zeker|hebt|had|bent|was ..4
    jij|u bent|doet|komt|was|had anders ..4
    heb|doe|kom|ben jij ..2 nooit ..4 ??
    YOU mag|kunt|kan ..2 blij|handen_kussen ..6
    + en jij dan?
    + alsof jij altijd op tijd bent
    + jij bent ook geen heilige
    + jij begon
    + wat heb jij vandaag gedaan dan?
    - en hoe was jouw dag?
= witness: calls others to testify
    vraag ..2 maar|eens aan|na bij|het|mijn|de|iedereen
    vraag het|dat ..1 maar|gerust ..3
    mijn KIN zegt|vindt|zei|vond|zeggen|vinden ..4 ook|gelijk|dat|hetzelfde|normaal|overdrijft|gek|raar
    iedereen|anderen|alle_mannen|andere_mannen|elke_man zegt|vindt|weet|doet|doen|hebben|heeft|zou ..6
    andere vrouwen|mannen|koppels ..2 zeuren|klagen|zouden|zijn|doen|hebben|vinden ..5
    zelfs je|jouw KIN zegt|vindt|zei ..5
    dat vindt|zegt iedereen|mijn ..3
    bij mijn KIN|vrienden|maten is|gaat|doen ..3 ook ..3
    alle|andere mannen doen ..3
    + vraag maar aan mijn moeder
    + mijn broer vindt ook dat ik gelijk heb
    + iedereen zegt dat jij overdrijft
    - vraag maar aan tafel of iemand nog wil
= victim: is the one to be pitied
    ik doe|kan|deed ..3 nooit ..2 goed|iets_goed|juist
    ik doe ..2 weer|alles ..2 fout|verkeerd|mis
    ik kan ..3 ook ..2 niks|nooit|niets ..2 goed ..2
    niks|niets is|was ..2 goed|genoeg ..3 voor jou|u|haar
    niks|niets ..2 goed|genoeg bij|voor jou|u|haar
    het|dat is ..2 ook ..1 nooit|niet|nooit_eens goed|genoeg
    het is nooit ..1 goed|genoeg
    wat ik ..2 doe ~ goed|fout
    krijg|kreeg|heb|heeft ik|mij ..3 schuld|weer_gedaan
    ik krijg|kreeg ..4 schuld|de_wind|op_mijn_kop|verwijten|gezeik
    ik heb het ..2 weer|altijd|zeker|natuurlijk ..1 gedaan
    het|dat is|ligt ..2 weer|altijd|allemaal ..2 mijn|aan|ik ..2 schuld|fout|mij
    alles|altijd is|ligt ..2 weer|altijd|allemaal|natuurlijk|aan ..1 mijn|mij ..2
    altijd|weer ..1 mijn|mij|ik ..1 schuld|fout|die_het_gedaan|de_schuld
    ik ben|was ..2 weer|altijd|natuurlijk|dus|zeker ..3 boosdoener|slechterik|kwaaie|slechte|pineut
    ik ben|was ..2 weer|altijd|natuurlijk|dus|zeker ..3 zondebok|schuldige|boeman|gebeten_hond|fout|degene
    ik mag ..2 ook|hier ..2 niks|nooit|niets ..4
    val|valt ME ..1 niet ..1 zo|altijd|aan ..1
    waarom val|valt|moet YOU ME ..3 aan|aanvallen|hebben|zo
    waarom ben|krijg ik ..2 altijd|weer|nu ..4
    YOU valt|hebt|zit ..1 ME|mij ..2 aan|altijd|af_te_zeiken|op_mijn_kop ..2 ?!
    ik word|voel_me ..3 aangevallen|beschuldigd|afgemaakt|afgekraakt
    moet|zal ik me ..3 verdedigen|verantwoorden|schuldig_voelen|excuseren
    moet ik ..4 sorry|excuses|schuldig ..6
    hoef|moet ik me niet ..3 te verantwoorden
    wat heb|doe|deed ik ..2 nu|nou|dan|toch|weer ..3 fout|verkeerd|gedaan|misdaan|mis|weer
    YOU zoekt ..3 ruzie|spijkers|problemen|fouten|iets|schuld
    YOU wil|wilt|moet ..2 ME|mij ..3 hebben|pakken|zwart
    YOU bent|zit ..2 tegen mij ..2
    + ik doe ook nooit iets goed bij jou
    + krijg ik weer de schuld
    + moet ik me nu ook al verdedigen
    + waarom val je me aan
    - ik doe het goed
= shifts-blame: makes it the fault of the other
    als jij|je|u|jullie ~ dan|, had|was|zou|hoefde|moest ik|het|dit|dat|ik_dat|ik_niet
    als jij|je|u|jullie ~ dan|, deed|kon|ging|werd|zat ik|het|dit|dat|ik_dat|ik_niet
    als jij|je|u|jullie ..2 niet|eens|wat|gewoon|eerder ..6 dan had|was|zou|hoefde|moest|deed|kon
    als jij|je|u|jullie ..2 nou|nu|minder|meer|vroeger|beter ..6 dan had|was|zou|hoefde|moest|deed|kon
    als jij|je|u|jullie ..2 niet|eens|wat|gewoon|eerder ..6 dan ging|werd|zat|zal|ben|hoef|doe
    als jij|je|u|jullie ..2 nou|nu|minder|meer|vroeger|beter ..6 dan ging|werd|zat|zal|ben|hoef|doe
    ^niet jouw|jullie|eigen|haar schuld|fout|verantwoordelijkheid ?!
    jij hebt|had ..4 schuld
    YOU bent|zijn ..2 schuld|degene|schuldig
    dat is ..2 jouw|uw|jullie|je_eigen|jou|u ..1 schuld|fout|probleem|mening
    dat is ..2 jouw|uw|jullie|je_eigen|jou|u ..1 interpretatie|invulling|verhaal|keuze
    het|dat|dit ligt|komt|kwam ..3 aan|door jou|u|jullie|haar|hoe_jij|je_gedrag
    door jou|jullie|jouw|uw ..6
    YOU dwingt|dwong|drijft|brengt|zet ME ..4
    YOU maakt ..2 er|daar ..3 van|wat_van|een_probleem
    YOU maakt|maakte ..3 ME ..3 boos|kwaad|zo|gek|zot
    dat maak|maakt jij|je|u ..2 van|ervan
    YOU verdraait|draait ..3 om|woorden|alles|de_boel
    YOU legt ..2 ME ..2 woorden ..4
    YOU hoort|hoorde|leest|las ..3 wat|dingen|iets|alleen ..3
    YOU vat|neemt|vatte|nam ..2 alles|het|dat|mij|me ..2 verkeerd|fout|persoonlijk|te ..2
    YOU begrijpt|snapt|begreep|hebt ME|mij|het|dat ..2 verkeerd|fout ..2
    YOU wil|wilt ..2 ME|mij|het niet ..1 begrijpen|horen|snappen
    YOU vroeg|wou|wilde ..2 zelf|toch ..4
    YOU hebt ..2 zelf|toch ..5 gezegd|gewild|gekozen|gevraagd|beslist|uitgenodigd
    YOU wist ..3 waar|waaraan|toen
    YOU lokt|lokte|haalt ..3 uit
    + als jij op tijd was geweest, dan had ik niet zo gereageerd
    + dat is jouw schuld
    + jij legt me woorden in de mond
    + het komt door jou
    + dat maak jij ervan
    - door de regen was de weg glad
= not-my-job *3: the matter belongs to another
    sinds wanneer ::4 mijn|ik ..3
    niet|nooit ..1 mijn taak|werk|job|verantwoordelijkheid|probleem|pakkie_an
    niet|nooit ..1 mijn zorg|afdeling|idee|beslissing|keuze|beurt
    ik ben|was niet ..1 de enige|degene|enige
    niet alleen mijn|aan_mij|ik|door_mij
    de schuld van ..3
    ik heb|had ..2 nergens ..2 spijt|schuld ..2
    moet|mag ik dit|dat ..3 aanhoren|horen|slikken|meemaken ..2
    ik zit|sta|werk ..3 niet ..2 voor mijn plezier|lol|hobby
    doet|doen|vergeet|maakt iedereen ..2 toch|wel ..2
    dat doet|heeft|vergeet iedereen ..3
    geef|steek|schuif|gooi|leg|duw ME|het|alles|dat ..1 niet ..5 schuld|op_mij|bij_mij|mijn_schoenen ..1
    geef|steek|schuif|gooi ..2 niet ..3 op|bij|aan mij ..1
    beschuldig|verwijt|veroordeel ME ..4
    ME ::3 niet ..2 beschuldigen|verwijten|van_beschuldigen
    YOU beschuldigt|verwijt|wantrouwt|veroordeelt ME ..4
    hou|houd|stop ..2 ME te beschuldigen|verwijten|bekritiseren
    YOU geeft ME ..3 schuld ..2
    waarom moet|zou ik ..1 altijd|weer|het|dat|me|degene ..5 ??
    waarom ik ..2 ??
    waarom zou ik ..1 liegen|dat|zoiets|je|jou ..3 ??
    verkeerd gehoord|begrepen|onthouden|verstaan
    waar|wat heb YOU ..2 over ..1 ??
    dat slaat ..2 nergens op
    dat|het is ..2 oneerlijk|onterecht|niet_eerlijk|niet_fair !van ..1
    dat|het is ..2 unfair|onredelijk|niet_terecht|overdreven !van ..1
    ik pik|slik|neem|accepteer dit|dat ..1 niet
    ik laat me ..2 niet ..4 zeggen|doen|aanpraten|wijsmaken
    YOU kent|weet ME|toch ..2 hoe_ik_ben|toch|beter ..2
    YOU hebt|heb ..2 makkelijk|gemakkelijk praten
    YOU weet ..2 niet ..2 hoe|wat ::4 ik|mijn_werk|voor_mij|op_mijn_werk ..5
    + sinds wanneer moet ik dat doen?
    + ik ben niet de enige die dat vergeet
    + geef mij niet overal de schuld van
    + jij hebt makkelijk praten
    - ik ben de enige zoon
= as-if-i *3: what the other is said to think of me
    alsof ik ..6
    YOU doet|doe ..2 alsof|net_alsof|of ik ..5
    YOU denkt|vindt|gelooft zeker|vast|dat_ik|toch|mij ..6
    YOU ziet ..2 ME ..2 als ..5
    YOU wil|wilt|zoekt ..2 gewoon|altijd|per_se|alleen ..3 gelijk|ruzie|fout|fouten|schuld ..2
    + je doet alsof ik een monster ben
    + jij denkt zeker dat ik niks doe
    - ik slaap
= i-did-though: did it well enough, whatever is said
    ik|wij|we *|heb|had|ben|was|doe|ga|werk ::4 anders wel|ook|al|nog|altijd|elke|iedere|hele ..4 ?!
    ik|wij|we kook|betaal|zorg|luister ::4 anders wel|ook|al|nog|altijd|elke|iedere|hele ..4 ?!
    ik|wij|we help|haal|breng|bel|vraag ::4 anders wel|ook|al|nog|altijd|elke|iedere|hele ..4 ?!
    ^dan|als ik|wij|we heb|ben|had|was|deed|doe|zei|vroeg ..4 toch ..5 ?!
    ik|wij|we heb|had|ben|was|doe ..4 wel ..4 ,? hoor ..3
    dat|het heb|had|zei|weet|stond|staat|was|is ..1 ik|je|jij|er? ..1 toch ..6 ?!
    dat staat|stond|hangt|ligt toch ..5
    dat|het heb|had ik YOU ..2 toch|al|allang|vorige|duidelijk ..4 gezegd|verteld|gevraagd
    ik heb ::2 het|dat|YOU ..2 toch|al|allang|gisteren|duidelijk ..2 gezegd|verteld|gevraagd|geappt|gemaild
    ik heb ::2 je_dat|je_het|het_je|dat_je ..2 toch|al|allang|gisteren|duidelijk ..2 gezegd|verteld
    ik heb ::2 je_dat|je_het|het_je|dat_je ..2 toch|al|allang|gisteren|duidelijk ..2 gevraagd|geappt|gemaild
    ik heb ::5 gedaan|gehaald|gezet|gebracht|buitengezet|opgehangen|gekookt|gebeld hoor|he ..1
    ik doe|deed|heb dat|het|alles ..2 toch|ook|allang ..4 ?!
    + ik heb de vuilbak anders wel buitengezet
    + ik ben toch gekomen
    + dat heb ik je toch gezegd
    - ik wil iets anders
    """,
    PARTS_HERE,
)

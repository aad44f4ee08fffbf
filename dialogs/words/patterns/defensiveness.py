"""Defensiveness: denies, excuses, hits back, shows own merits, calls witnesses, is the victim, shifts the blame."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import rules

PARTS_HERE = {
    **PARTS,
    "SAID": "gezegd|gedaan|beloofd|bedoeld|beweerd|gevraagd|geschreven|gewild|verteld|geroepen|afgesproken|vergeten"
    "|verzonnen|gelogen|genegeerd|toegezegd|gehoord|geweten|gezien|begonnen|veroorzaakt|gekozen|aangeraakt",
    "GUILT": "schuld|fout|probleem|zaak",
    "TIRED": "druk|moe|ziek|haast|stress|hoofdpijn|vergadering|werk|werken|kapot|laat",
    "DID": "deed|doet|vergat|vergeet|begon|begint|zei|zegt|riep|schreeuwt|schreeuwde|kwam|komt|liet|laat|kijkt|zit"
    "|belde|belt|luistert|vroeg|maakt|maakte|wou|wilde|hebt|had|bent|was|zat|gaat|ging|wist|kan|kunt",
}
RULES = rules(
    """
= denial: did not say it, did not do it, did not mean it so
    dat|zo|zoiets|het heb|had ik ..2 nooit|niet ..2 SAID
    ik heb|had ..2 dat|het|zoiets|zo ..3 nooit|niet ..3 SAID
    ik heb|had ..3 nooit|niet ..2 gezegd dat|wat
    ik heb|had ..1 nooit|niet ..2 beweerd|beloofd|gezegd|gelogen|geschreeuwd|geroepen|overdreven|verzonnen|vreemdgegaan
    zo|dat was|is|heb ..2 niet|nooit ..3 bedoeld|de_bedoeling|mijn_bedoeling|gegaan|gebeurd
    zo bedoel|bedoelde ik ..1 ..2 niet
    dat bedoel|bedoelde|zei|deed|vroeg ik ..1 ..1 niet|nooit
    ik bedoelde|bedoel ..2 niet|nooit
    dat was|waren|is ..1 niet ..1 wat ik ..2 SAID|bedoelde|zei
    ik heb ..3 niks|niets ..2 gedaan|misdaan|gezegd|verkeerds|fout|verkeerd|mis|te_verbergen|verzwegen ?!
    ik doe|deed ..2 niks|niets ..2 verkeerd|fout|verkeerds|mis
    ik was|ben het|dat ..1 niet $
    dat was ik niet
    dat ben|was ik niet ..1 $
    dat is|was ..2 niet waar|waar_he|eerlijk|mijn_idee
    ^als|of klopt niet|gewoon_niet|helemaal_niet|van_geen_kanten
    dat|er is ..1 niks|niets van waar|aan
    ik heb ..2 geen idee waar|waarover YOU ..4
    ik weet ..1 niet waar|waarover YOU ..4 heb*|praat*
    ik schreeuw|roep|lieg|overdrijf|zeur|vlucht|verdedig|ontwijk|negeer|luister ..3 niet|wel_degelijk|wel $
    ik ben|was ..2 helemaal|toch niet ..1 boos|kwaad|defensief|jaloers|agressief|dronken|afwezig
    ik was ..3 niet ..2 vergeten|degene
    ik luister ..1 wel
    daar zit|zat|steek* ..2 niks|niets achter
    er was ..2 niks|niets gebeurd|aan
    heb ik nooit|niet ..1 SAID ?!
    ik wist|weet ..1 van ..1 niks|niets
    + dat heb ik nooit gezegd
    + zo was het echt niet bedoeld
    + ik heb niks verkeerd gedaan hoor
    + ik schreeuw helemaal niet
    - ik heb niks gegeten
= not-my-fault *3: puts the guilt away
    niet|nooit ..1 mijn GUILT
    mijn GUILT niet|dat_niet|is_dat_niet
    het|dat ligt|lag ..2 niet ..1 aan ME
    niet door|aan ME
    niks|niets ..3 aan doen|veranderen
    daar|ik kan|kon ..3 niks|niets|niet ..2 aan doen
    ik kan|kon het ..2 niet helpen
    kan|kon ik er|daar|eraan|daaraan ..1 wat|iets? aan? doen
    wat kan|moet ik ..1 er|daar|eraan|daaraan ..2 aan? doen
    hoe moest|kon|had|moet|kan ik ::4 weten|ruiken|raden|zien
    YOU kunt|kan|mag ::3 niet|moeilijk ..2 van ME ..1 verwachten
    ik kan ..2 geen gedachten ..3
    ik ben ..1 helderziend|geen_helderziende|geen_gedachtenlezer
    niemand ..4 gezegd|verteld|gewaarschuwd|gevraagd
    jij|je|u hebt|had|het ME|het_me|dat|me_dat|het !nog ::2 niet|nooit|niks ..2 gezegd|verteld|gevraagd|laten_weten|gewaarschuwd
    waar|waarom heb|ben ik ..3 nou|weer|aan|verdiend
    mij treft ..3 schuld|blaam
    daar heb|had ik ..2 niks|niets mee te_maken
    + het is niet mijn schuld
    + ik kon er toch niks aan doen
    + hoe moest ik dat weten
    - dat is mijn schuld
= excuse: gives a reason instead of hearing
    ja maar !wacht
    ja ,? ,? maar ik|jij|je|u|dat|het|toen|als|gisteren|hij|vorige
    ja oke|goed|ok|dat maar
    ik had|heb ..4 ook ..3 TIRED|aan_mijn_hoofd
    ik had het ..3 druk|drukke
    ik was ..2 gewoon|toch|ook TIRED
    had|heb|zeg dat ..2 dan ..1 gezegd|gevraagd|even
    had|hadden jij|je|u dat|het|mij|me|toch|dan|gewoon|maar|anders ..4 gezegd|gevraagd|geschreven|gebeld|gedaan
    had jij|je|u ME|het|dat? maar|dan|toch|even|zelf ..5
    je|jij|u had|hadt ..4 ook|toch|zelf ..3 kunnen|moeten|*en
    je|jij|u had|hadt ME|mij|het_me|dat_me|het_mij ..4 moeten|kunnen ..2
    dat wist|weet ik ..1 toch|niet|ook_niet $
    dat was|is ..1 maar|toch|gewoon ..2 een ..2 grap|grapje|geintje|vraag|voorstel
    het was ..2 maar|toch|gewoon ..1 een ..1 grap|grapje|geintje
    ik bedoelde ..3 als ..1 grap|grapje|geintje|goed|compliment
    ik bedoelde|bedoel|meende ..2 goed
    met ..2 beste bedoelingen
    ik wou|wilde|probeerde|probeer|wil ..2 alleen|enkel|gewoon|juist|toch|maar ..2 helpen|goed_doen|leuk|gezellig
    ik deed|doe dat|het ..3 voor jou|ons|jullie|het_gezin|je_bestwil|de_kinderen
    ik doe ..3 mijn ..1 best ..1 $
    meer kan|kon ik ..2 niet doen
    wat wil|had YOU dan ..5
    wat moet|had|moest ik dan|anders ..3
    dat kun|kan YOU ..2 niet van ME
    ik kan|kon|hoef ..2 niet ..1 overal|alles ..5
    ik kan ..1 toch ..1 niet ..6
    ik ben ..2 ook ..1 maar een ..1 mens|man
    ik ben ..1 nu_eenmaal|nou_eenmaal|gewoon zo
    zo ben ik ..1 nu_eenmaal|nou_eenmaal|gewoon|opgevoed|gemaakt
    ik heb ..2 wel|nog|ook|genoeg ..1 wat|iets|andere|ander anders|beters|zorgen|dingen ..3
    het|dat komt|kwam door|omdat ..2 het|de|mijn verkeer|file|trein|werk|baas|weer|stress|drukte|drank
    de trein|bus|file|batterij|baas|vergadering|verkeer ..5 anders|toch|gewoon
    mijn batterij|telefoon|gsm was|viel leeg|plat|uit
    ik heb ..2 gewoon|toch|eerlijk|alleen ..2 gezegd wat
    ik zei|vroeg alleen|enkel|gewoon|toch ..3
    mag ik ..2 ook ..2 eens|een|nog|nooit|misschien|iets|even ..4
    ik mag toch ..6
    zo erg|laat was ik|het toch|ook niet
    + ja maar ik was zo moe
    + had dat dan gezegd
    + het was maar een grapje
    + ik ben nou eenmaal zo
    + jij had ook zelf kunnen bellen
    - ik was moe
= hits-back *3: answers a complaint with one
    en|ja|maar|hoezo jij|gij|u dan|nu|soms ..2
    en jij ?? !wat|hoe
    jij|jou|u|je dan $
    alsof jij|u|je|jullie ..6
    alsof het|ze ..1 bij jou
    jij|je|u DID ..2 het|dat|toch|zelf|anders ..2 zelf|ook !altijd|nooit|weer ?!
    jij|je|u had|hebt toch ::2 gezegd|gevraagd|beloofd|gewild
    en|maar toen was|deed|zei|had jij|je ..5
    kijk naar ..2 eigen ..2
    jij|je|u DID ..2 toch|anders|zelf ..1 ook
    jij DID ook !altijd|nooit|weer|niks|niets|alles ?!
    jij|jullie ..3 net_zo_goed|evengoed|precies_hetzelfde|evenveel|zelf_ook|ook_altijd|anders_ook|minstens_zo
    jij|je|u bent|bend ook|zelf ..1 geen|niet
    jij|je|u bent ..1 ook|zelf ..2 niet|geen ..2 perfect|heilige|heilig|beste|makkelijk|gemakkelijk|engel|lieverdje|ideaal
    jij|je|u bent ..2 begonnen|begint|degene
    jij|gij begon|begint ..3
    wie|wat|waar|wanneer begon|heeft|vergat|zei|deed|was|liet|moest|is ..6 dan|weer|vorige|gisteren|begonnen|jij|toen ??
    wat|wie|waar|wanneer|hoe_vaak heb|doe|deed|was|ben jij|gij ..5 dan|eigenlijk|zelf|vandaag|de_hele|ooit|laatst|gedaan
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
= merits: holds own merits up against the complaint
    ik doe hier|thuis|toch|ook|anders|al|verdorie ..2 alles|genoeg|veel|mijn_deel|meer|van_alles ..3
    ik doe ..2 al ..1 alles|genoeg|zoveel|zo_veel
    ik doe ..1 alles ..3 voor|hier|in|al
    ik werk|werkte|beul|ren|sloof|loop ME ..5 kapot|pleuris|naad|dood|krom|pletter|rot|suf|af|uit|benen|lam|tandvlees
    ik werk|werkte ..4 uur|uren|dagen ..3 week|dag|voor|per
    ik werk ..3 hele ..1 dag|dagen|week ..4 dus|en|voor|toch
    ik sta ..4 op|vroeg ..3 voor jullie|jou|ons
    ik betaal|verdien|breng ..4 alles|geld|hypotheek|huur|brood|rekeningen|lening|huis|hier|binnen
    wie betaalt|verdient|brengt|kookt|doet|werkt|haalt|stond|maait|regelt|zorgt ..6 ??
    ik heb ..4 anders|toch|net|al|ook|nog|wel|hier ..4 gedaan|gekookt|gestofzuigd|gehaald|gebracht|geruimd|opgeruimd|gewerkt|gewassen|geregeld|betaald|afgewassen|gemaaid|gepoetst
    ik help|hielp ..2 toch|wel|anders|altijd|genoeg ..3
    ik ben ..2 toch|anders|wel ..2 degene|hier|thuis|elke ..4
    na|voor alles wat ik ..6
    doe ik dan|soms ..1 niks|niets|nooit ..3
    ik maak ..2 weken van
    ik was|kook|stofzuig|haal|breng|poets ..3 anders|toch|ook|wel ..4
    ik heb ..1 de_hele_dag|heel_de_dag ..2 gewerkt|gewerkt_voor|staan_werken
    + ik doe hier alles
    + ik werk me kapot voor dit gezin
    + wie betaalt hier de huur?
    + ik help toch altijd met de afwas
    - ik doe de afwas wel
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
    ik ben|was ..2 weer|altijd|natuurlijk|dus|zeker ..3 boosdoener|slechterik|kwaaie|slechte|pineut|zondebok|schuldige|boeman|gebeten_hond|fout|degene
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
    als jij|je|u|jullie ~ dan|, had|was|zou|hoefde|moest|deed|kon|ging|werd|zat ik|het|dit|dat|ik_dat|ik_niet
    als jij|je|u|jullie ..2 niet|eens|wat|gewoon|eerder|nou|nu|minder|meer|vroeger|beter ..6 dan had|was|zou|hoefde|moest|deed|kon|ging|werd|zat|zal|ben|hoef|doe
    jouw|uw|jullie|eigen|haar schuld|fout|verantwoordelijkheid ?!
    jij hebt|had ..4 schuld
    YOU bent|zijn ..2 schuld|degene|schuldig
    dat is ..2 jouw|uw|jullie|je_eigen|jou|u ..1 schuld|fout|probleem|mening|interpretatie|invulling|verhaal|keuze
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
    niet|nooit ..1 mijn taak|werk|job|verantwoordelijkheid|probleem|pakkie_an|zorg|afdeling|idee|beslissing|keuze|beurt
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
    YOU beschuldigt|verwijt|wantrouwt|veroordeelt ME ..4
    hou|houd|stop ..2 ME te beschuldigen|verwijten|bekritiseren
    YOU geeft ME ..3 schuld ..2
    waarom moet|zou ik ..1 altijd|weer|het|dat|me|degene ..5 ??
    waarom ik ..2 ??
    waarom zou ik ..1 liegen|dat|zoiets|je|jou ..3 ??
    verkeerd gehoord|begrepen|onthouden|verstaan
    waar|wat heb YOU ..2 over ..1 ??
    dat slaat ..2 nergens op
    dat|het is ..2 oneerlijk|onterecht|niet_eerlijk|niet_fair|unfair|onredelijk|niet_terecht|overdreven !van ..1
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
= no-intent *3: no purpose, no choice, an accident
    niet|nooit ..1 expres|express|met_opzet|opzettelijk|bewust|moedwillig|persoonlijk_bedoeld
    per ongeluk
    ik bedoel|bedoelde ::4 niks|niets|niet ..3
    zonder ..1 bijbedoelingen|erg|kwade
    ik had ..2 geen ..1 keuze|keus|bereik|andere|idee|internet|beltegoed|gelegenheid ..2
    ik kon|kan niet|moeilijk ..2 anders
    het|dat kon|ging|lukte ..2 niet ..1 anders|eerder|sneller|lukken ..1
    ik heb|had ..2 geprobeerd|mijn_best ..4
    ik was|ben ..1 maar|amper|slechts|nauwelijks ..3 te_laat|minuten|minuutjes|weg ..2
    ik deed|doe|zei|vroeg ..1 gewoon|alleen|enkel|slechts wat|mijn|maar ..4
    ik volg|volgde ..1 ..2 gewoon ..2
    ik moest|moet|was ..2 wel|verplicht|gedwongen|genoodzaakt ..1 $
    + ik deed het niet expres
    + ik kon niet anders
    + ik had geen bereik
    - ik probeer het morgen
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
    ik|wij|we *|heb|had|ben|was|doe|ga|werk|kook|betaal|zorg|luister|help|haal|breng|bel|vraag ::4 anders wel|ook|al|nog|altijd|elke|iedere|hele ..4 ?!
    ^dan|als ik|wij|we heb|ben|had|was|deed|doe|zei|vroeg ..4 toch ..5 ?!
    ik|wij|we heb|had|ben|was|doe ..4 wel ..4 ,? hoor ..3
    dat|het heb|had|zei|weet|stond|staat|was|is ..1 ik|je|jij|er? ..1 toch ..6 ?!
    dat staat|stond|hangt|ligt toch ..5
    dat|het heb|had ik YOU ..2 toch|al|allang|vorige|duidelijk ..4 gezegd|verteld|gevraagd
    ik heb ::2 het|dat|YOU|je_dat|je_het|het_je|dat_je ..2 toch|al|allang|gisteren|duidelijk ..2 gezegd|verteld|gevraagd|geappt|gemaild
    ik heb ::5 gedaan|gehaald|gezet|gebracht|buitengezet|opgehangen|gekookt|gebeld hoor|he ..1
    ik doe|deed|heb dat|het|alles ..2 toch|ook|allang ..4 ?!
    + ik heb de vuilbak anders wel buitengezet
    + ik ben toch gekomen
    + dat heb ik je toch gezegd
    - ik wil iets anders
= innocent *3: is no such person, is right, would be forgiven by anyone
    ik ben ..2 geen dief|kind|monster|leugenaar|slaaf|machine|robot|crimineel|alcoholist|idioot|egoist|slechte|huismus|keukenmeid|knecht|meubel|psycholoog|bankautomaat|ezel|hond|bedrieger|wonderdoener|superman|supermens
    ik ben ..2 onschuldig|niet_gek|niet_dom|niet_achterlijk|niet_dronken|niet_lui|niet_egoistisch|niet_de_schuldige|niet_doof|niet_blind
    ik heb ..1 gewoon? gelijk ..1 $
    iedereen|ieder|elke|elkeen maakt|vergeet|doet|heeft ..2 fouten|fout|weleens|wel_eens|wel_eens_wat ..2
    niemand is ..1 perfect|volmaakt
    jij|YOU zou ..2 hetzelfde|ook ..3
    jij maakt|maakte ook ..2 fouten|fout
    jij|je|u *t|was|had|kan ook !altijd|nooit|weer|niks|niets|maar|nog|overal|een|eens|het|echt ..3 ?!
    het|dat is|was niet wat|zoals YOU|je ..3 denkt|lijkt|zegt|dacht|ziet|hoorde
    het|dat is|was ..2 niet ..1 wat het|je lijkt|denkt
    zo|dat is|zit|was ..2 niet|anders ..1 gegaan|gebeurd|zo|in_elkaar ..1
    mijn KIN deed|doet|heeft|was|waren|werkte|klaagde|zei ..3 ook|net_zo|hetzelfde|vroeger|nooit ..4
    niemand klaagt|klaagde|zegt|zei|heeft ..3 over|van|last ..2
    bij ons|mij thuis ..1 was|deden|ging|is|doen ..4
    hoe kan|kon|moet|moest|zou ik dan|nou|nu|toch|anders|met|zonder ..5
    wat had|wil|wou|verwacht|verwachtte|dacht YOU ..1 dan|nou ..6
    ik kom|kwam ..1 net|juist|pas ..3
    ik ben|was ..1 net|juist|pas|amper ..1 thuis|binnen|klaar|wakker|begonnen ..3
    ik stond|sta|zat ..2 in ..2 file|trein|verkeer|vergadering
    ik had|heb|was ~ niet geslapen|gegeten ,
    ik wou|wilde|wil ..4 je|jou|haar|niemand|u ..2 niet ..1 kwetsen|wakker|lastigvallen|ongerust|pijn|storen
    ik wilde|wou ..1 het|dat|je ..3 net|juist|nog ..3
    ik was het ..2 van_plan|aan_het_doen
    ik ging|zou ..1 het ..3 nog|net|juist ..3
    het was|is ..2 voor|om ..2 jou|ons|auto|kinderen|werk|huis|cadeau ..2 ?!
    ik heb|had|doe ..2 daar ..2 recht op
    ik mag ..2 ook|toch ..1 weleens|wel_eens|eens|iets|even|wat ..4
    YOU laat|geeft|gaf ME ..2 geen|niet|nooit ..3 kans|uitpraten|uitspreken|keuze|keus
    laat ME ..1 uitpraten|uitspreken
    luister ..1 nou|dan ..1 zelf|eens_zelf
    YOU luistert|kijkt|denkt|werkt|let zelf ..5
    ^waar ik deed|heb|doe ..3 mijn best ..2
    + ik ben geen kind meer hoor
    + iedereen maakt fouten
    + mijn vader deed het net zo
    + wat had je dan verwacht
    + ik kom net thuis
    - ik ben moe
= denies *1: ik and not, in one clause
    ik heb|had|ben|was|doe|deed|wil|wou|bedoel|zei ::4 niet|nooit|niks|niets|geen ?!
    heb|had|ben|was|doe|deed|bedoel|zei ik ..4 niet|nooit|niks|niets|geen ?!
    + ik heb die beker niet gebroken
= pleads *1: the particles of a plea: hoor, toch, anders, echt, helemaal, gewoon
    ik|wij|we|het|dat ..5 hoor ..1 $ ?!
    ^samen|jou|je ik|mijn|mij ..4 toch|anders|helemaal|gewoon|juist|zelf|tenminste|alleen_maar|wel_degelijk|ook_niet ?!
    omdat|want|doordat|anders|enkel_omdat|aangezien ..1 jij|je|ik_moest|ik_niet|ik_geen|ik_te|het|mijn ..4
    + ik was gewoon bezig
    """,
    PARTS_HERE,
)

"""Defensiveness, its first half: denies, excuses, shows own merits."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "SAID": "gezegd|gedaan|beloofd|bedoeld|beweerd|gevraagd|geschreven|gewild|verteld|geroepen"
    "|afgesproken|vergeten|verzonnen|gelogen|genegeerd|toegezegd|gehoord|geweten|gezien|begonnen"
    "|veroorzaakt|gekozen|aangeraakt",
    "GUILT": "schuld|fout|probleem|zaak",
    "TIRED": "druk|moe|ziek|haast|stress|hoofdpijn|vergadering|werk|werken|kapot|laat",
}
RULES = Rules(
    """
= denial: did not say it, did not do it, did not mean it so
    dat|zo|zoiets|het heb|had ik ..2 nooit|niet ..2 SAID
    ik heb|had ..2 dat|het|zoiets|zo ..3 nooit|niet ..3 SAID
    ik heb|had ..3 nooit|niet ..2 gezegd dat|wat
    ik heb|had ..1 nooit|niet ..2 beweerd|beloofd|gezegd|gelogen
    ik heb|had ..1 nooit|niet ..2 geschreeuwd|geroepen|overdreven|verzonnen|vreemdgegaan
    zo|dat was|is|heb ..2 niet|nooit !eerder ..3 bedoeld|de_bedoeling|mijn_bedoeling|gegaan|gebeurd
    zo bedoel|bedoelde ik ..1 ..2 niet
    dat bedoel|bedoelde|zei|deed|vroeg ik ..1 ..1 niet|nooit
    ik bedoelde|bedoel ..2 niet|nooit
    dat was|waren|is ..1 niet ..1 wat ik ..2 SAID|bedoelde|zei
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 gedaan ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 misdaan ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 gezegd ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 verkeerds ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 fout ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 verkeerd ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 mis ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks !liever|speciaals|bijzonders|anders ..2 te_verbergen ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niets !liever|speciaals|bijzonders|anders ..2 te_verbergen ?!
    ik heb !vandaag|dit_weekend|gisteren ..3 niks|niets !liever|speciaals|bijzonders|anders ..2 verzwegen ?!
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
    daar|ik kan|kon ..3 niks|niets|niet ..2 aan doen
    ik kan|kon het ..2 niet helpen
    kan|kon ik er|daar|eraan|daaraan ..1 wat|iets? aan? doen
    wat kan|moet ik ..1 er|daar|eraan|daaraan ..2 aan? doen
    hoe moest|kon|had|moet|kan ik ::4 weten|ruiken|raden|zien
    YOU kunt|kan|mag ::3 niet|moeilijk ..2 van ME ..1 verwachten
    ik kan ..2 geen gedachten ..3
    ik ben ..1 helderziend|geen_helderziende|geen_gedachtenlezer
    niemand ..4 gezegd|verteld|gewaarschuwd|gevraagd
    jij|je|u hebt|had|het ME|het_me|dat|me_dat|het !nog ::2 niet|nooit|niks ..2 gezegd|verteld
    jij|je|u hebt|had|het ME|het_me|dat|me_dat|het !nog ::2 niet|nooit|niks ..2 gevraagd
    jij|je|u hebt|had|het ME|het_me|dat|me_dat|het !nog ::2 niet|nooit|niks ..2 laten_weten|gewaarschuwd
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
    had|hadden jij|je|u dat|het|mij|me ..4 gezegd|gevraagd|geschreven|gebeld|gedaan
    had|hadden jij|je|u toch|dan|gewoon|maar|anders ..4 gezegd|gevraagd|geschreven|gebeld|gedaan
    had jij|je|u ME|het|dat? maar|dan|toch|even|zelf ..5
    je|jij|u had|hadt ..4 ook|toch|zelf ..3 kunnen|moeten|*en
    je|jij|u had|hadt ME|mij|het_me|dat_me|het_mij ..4 moeten|kunnen ..2
    dat wist|weet ik ..1 toch|niet|ook_niet $
    dat was|is ..1 maar|toch|gewoon ..2 een ..2 grap|grapje|geintje|vraag|voorstel
    het was ..2 maar|toch|gewoon ..1 een ..1 grap|grapje|geintje
    ik bedoelde ..3 als ..1 grap|grapje|geintje|goed|compliment
    ik bedoelde|bedoel|meende ..2 goed
    met ..2 beste bedoelingen
    ik wou|wilde|probeerde|probeer|wil ..2 alleen|enkel|gewoon ..2 helpen|goed_doen|leuk|gezellig
    ik wou|wilde|probeerde|probeer|wil ..2 juist|toch|maar ..2 helpen|goed_doen|leuk|gezellig
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
= innocent *3: is no such person, is right, would be forgiven by anyone
    ik ben ..2 geen dief|kind|monster|leugenaar|slaaf|machine
    ik ben ..2 geen robot|crimineel|alcoholist|idioot|egoist|slechte
    ik ben ..2 geen huismus|keukenmeid|knecht|meubel|psycholoog|bankautomaat
    ik ben ..2 geen ezel|hond|bedrieger|wonderdoener|superman|supermens
    ik ben ..2 onschuldig|niet_gek|niet_dom|niet_achterlijk|niet_dronken
    ik ben ..2 niet_lui|niet_egoistisch|niet_de_schuldige|niet_doof|niet_blind
    ik heb ..1 gewoon? gelijk ..1 $
    iedereen|ieder|elke|elkeen maakt|vergeet|doet|heeft ..2 fouten|fout|weleens|wel_eens|wel_eens_wat ..2
    niemand is ..1 perfect|volmaakt
    stank voor dank
    dit is ..1 mijn|de dank ..2
    voor jou|je|jullie klaargestaan|opgeofferd|gezorgd ..5
    kan gebeuren|iedereen_overkomen ..1
    ik ben ..2 niet ..1 zo iemand|een ..2
    niet ..1 van plan om ~ verontschuldigen|excuses|sorry ..2
    vergeet wat ik ::6 gedaan ..1
    wij|mannen zijn ..1 zo ..1 $
    ik ben ..1 gewoon ..1 een man
    foutje ..3
    ik was|zat die|toen|gewoon avond|thuis ..3
    en wie heeft|had ::4 ge* ..1
    ik dus ..1 $
    niet ..1 verantwoordelijk voor ..6
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
= merits: holds own merits up against the complaint
    ik doe hier|thuis|toch|ook|anders|al|verdorie ..2 alles|genoeg|veel|mijn_deel|meer|van_alles ..3
    ik doe ..2 al ..1 alles|genoeg|zoveel|zo_veel
    ik doe ..1 alles ..3 voor|hier|in|al
    ik werk|werkte|beul|ren|sloof|loop ME ..5 kapot|pleuris|naad|dood|krom|pletter
    ik werk|werkte|beul|ren|sloof|loop ME ..5 rot|suf|af|uit|benen|lam|tandvlees
    ik werk|werkte ..4 uur|uren|dagen ..3 week|dag|voor|per
    ik werk ..3 hele ..1 dag|dagen|week ..4 dus|en|voor|toch
    ik sta ..4 op|vroeg ..3 voor jullie|jou|ons
    ik betaal|verdien|breng ..4 alles|geld|hypotheek|huur|brood|rekeningen|lening|huis|hier|binnen
    wie betaalt|verdient|brengt|kookt|doet|werkt|haalt|stond|maait|regelt|zorgt ..6 ??
    ik heb ..4 anders|toch|net|al|ook|nog|wel|hier ..4 gedaan|gekookt|gestofzuigd
    ik heb ..4 anders|toch|net|al|ook|nog|wel|hier ..4 gehaald|gebracht|geruimd|opgeruimd
    ik heb ..4 anders|toch|net|al|ook|nog|wel|hier ..4 gewerkt|gewassen|geregeld
    ik heb ..4 anders|toch|net|al|ook|nog|wel|hier ..4 betaald|afgewassen|gemaaid|gepoetst
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
= denies *1: ik and not, in one clause
    ik heb|had|ben|was|doe|deed|wil|wou|bedoel|zei ::4 niet|nooit|niks|niets|geen ?!
    heb|had|ben|was|doe|deed|bedoel|zei ik ..4 niet|nooit|niks|niets|geen ?!
    + ik heb die beker niet gebroken
= pleads *1: the particles of a plea: hoor, toch, anders, echt, helemaal, gewoon
    ik|wij|we|het|dat ..5 hoor ..1 $ ?!
    ^samen|jou|je ik|mijn|mij ..4 toch|anders|helemaal|gewoon|juist ?!
    ^samen|jou|je ik|mijn|mij ..4 zelf|tenminste|alleen_maar|wel_degelijk|ook_niet ?!
    omdat|want|doordat|anders|enkel_omdat|aangezien ..1 jij|je|ik_moest|ik_niet|ik_geen|ik_te|het|mijn ..4
    + ik was gewoon bezig
    """,
    PARTS_HERE,
)

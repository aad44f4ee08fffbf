"""Absence: is there and is not; phone, game, work and sport come first, what was told is forgotten."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "BUSY": "druk|bezig|volgeboekt|vol|overuren|drukke",
    "WATCH": "kijk|keek|scrol|scroll|scrolde|scrollen|zit|zat|game|gamede|speel|speelde|lees|las|check"
    "|checkte|swipe|tuur|tuurde|staar|staarde|tik|tikte|typ|typte|mail|mailde|app|appte|luister|luisterde"
    "|kijken|zitten|checken|blijf",
    "SHETALKS": "praat|praatte|vertelt|vertelde|huilt|huilde|zegt|zei|vraagt|vroeg|praten|vertellen"
    "|iets_zegt|haar_dag|haar_verhaal|verhaal|aan_het_woord|haar_hart",
}
RULES = Rules(
    """
= no-time: has no time for this, work goes first
    geen tijd ..2 voor jou|je|u|jullie|dit|dat|ons|haar ..2
    geen tijd ..2 voor jouw|gevoelens|gesprekken|SCOLD|zo_n|zon|het_gezin|* ..2
    ik heb ..3 nu|even|geen|nooit ..2 geen|tijd tijd ..3
    ik heb|had ..2 geen tijd ..3
    geen tijd ..1 $
    nooit|nauwelijks|amper ..2 tijd voor ..3
    ik heb|had|krijg het ..5 te druk|drukker ..3
    ik heb het ..4 druk|drukke ..4
    het is|was ..4 BUSY ..2 op|in|met|bij|voor ..2 WORK|de_zaak|kerst ..3
    BUSY op ..2 WORK ..3
    BUSY met ..2 WORK|HOBBY|SCREEN|mijn_eigen ..3
    te druk ..2 met|om|voor|bezig ..4
    WORK ..3 gaat|komt|is|ging|kwam|heeft ..2 voor|eerst|nu|belangrijker|prioriteit|voorrang ..3
    na ..3 seizoen|deadline|project|verbouwing|inventaris|boekjaar|kwartaal ..5
    reken ..2 niet op mij|me ..2
    niet op ME|mij rekenen|te_rekenen
    ik moet ..4 nog|eerst|nu|weer|even ..4 naar|voor|op|bij|met ..2 WORK|HOBBY ..4
    ik moet ..4 dringend|weg|terug|vanavond|langer|echt ..4 naar|voor|op|bij|met ..2 WORK|HOBBY ..4
    ik moet ..4 nog|eerst|even|nu|weer|dringend ..4 werken|doorwerken|overwerken|mailen|inloggen ..3
    ik moet ..4 nog|eerst|even|nu|weer|dringend ..4 gamen|afwerken|trainen|afmaken|bellen_met ..3
    ik moet|ga|zal ..4 werken|doorwerken|overwerken ..2 $
    ik werk|werkte ..3 nog|over|door|laat|elke|altijd|weekend ..2 over|door|avond|weekend|laat|even
    ik ben|zit|was ..3 elke|alle|hele|deze|iedere ..2 avond|avonden|week ..4 weg|HOBBY|WORK
    ik ben|zit|was ..3 elke|alle|hele|deze|iedere ..2 weekend|zaterdag|zondag ..4 weg|HOBBY|WORK
    ik ben|zit|was ..3 elke|alle|hele|deze|iedere ..2 avond|avonden|week ..4 niet_thuis|op
    ik ben|zit|was ..3 elke|alle|hele|deze|iedere ..2 avond|avonden|week ..4 vergadering|training
    ik ben|zit|was ..3 elke|alle|hele|deze|iedere ..2 weekend|zaterdag|zondag ..4 niet_thuis|op
    ik ben|zit|was ..3 elke|alle|hele|deze|iedere ..2 weekend|zaterdag|zondag ..4 vergadering|training
    ik ben|was ..3 nooit|zelden|amper|weinig|haast_nooit ..2 thuis ..2
    ik ben ..3 pas|weer laat|laat_thuis|later|om_tien|om_elf|na_tienen ..3
    ik kom|kwam ..4 niet ..1 thuis|eten|mee|op_tijd|naar ..4
    ik haal|red ..3 het ..2 niet ..2 $
    & ik haal|red|kan niet|weer feestje|verjaardag|feest|ouderavond|eten
    & ik haal|red|kan niet|weer diner|recital|voorstelling|echo|bevalling|oudercontact
    ga|rij|doe|regel jij|gij|maar ..2 maar|alleen|vast|zonder|al ..4 ik|zonder|alleen|want|met ..4
    eet|begin|slaap|kook jij|gij|maar ..2 maar|alleen|vast|zonder|al ..4 ik|zonder|alleen|want|met ..4
    ga|gaan maar|jij_maar|jullie_maar ..2 alleen|zonder_mij|zonder_me|vast ..4
    eet maar|jij_maar ..2 zonder|alleen|vast|al ..3
    ik blijf ..3 langer|nog ..2 op|bij|hier ..2 WORK|kantoor|hangen ..2
    ik kan ..4 niet ..4 vergadering|training|match|wedstrijd|deadline|WORK ..2
    zonder mij ..3 moeten|doen|eten|beginnen|gaan
    + ik heb geen tijd voor dit gedoe
    + het is druk op het werk
    + ik moet nog werken
    + ik ben elke avond weg voor de training
    + eet maar zonder mij
    - heb je even tijd voor mij?
= screen: a screen, a game or a club while the other talks
    ik WATCH ..6 SCREEN ..4 terwijl|als|toen|onder|tijdens|wanneer ..2 PERSON|ze|zij|je
    ik WATCH ..6 SCREEN ..4 terwijl|als|toen|onder|tijdens|wanneer ..2 jij|jullie|we|het_eten
    terwijl|als|wanneer|toen ze|zij|je|jij|PERSON ~ ik|WATCH ~ SCREEN
    SHETALKS ~ ik ..2 WATCH|scrol* ~
    SHE SHETALKS ~ WATCH|SCREEN
    ik WATCH ..3 ondertussen|intussen|gewoon|altijd|stiekem|vooral ..5 SCREEN
    ik WATCH ..3 weer|liever|meestal|nog|de_hele|alleen ..5 SCREEN
    ik luister ..1 wel ..6 SCREEN|WATCH
    ik ..2 ondertussen|intussen ..6 SCREEN|WORK
    ondertussen|intussen ..4 WATCH|SCREEN|scrollen|scrollend
    ik zit|zat|lag|lig|hing|hang ..5 op|aan|in|achter|voor|met ..2 SCREEN ..3
    ik was|ben ..4 SCREEN|gamen|gamend|aan_het_gamen|aan_het_appen|aan_het_mailen|aan_het_scrollen
    & ik kijk|keek SCREEN niet|amper|nauwelijks haar|op|je
    half ..1 oor
    met een half ..1 oor
    kijk|keek ..2 niet|amper|nauwelijks|zonder op|op_te_kijken ..3
    zonder op te kijken
    ^om|je|me nog een|1|twee|even|vijf|eentje|2|3|5|tien|10 ..1 level|levels|potje|ronde|rondje
    ^om|je|me nog een|1|twee|even|vijf|eentje|2|3|5|tien|10 ..1 match|game|aflevering|mailtje|mail
    ^om|je|me nog een|1|twee|even|vijf|eentje|2|3|5|tien|10 ..1 berichtje|berichten|appje|filmpje|raid
    ^om|je|me nog een|1|twee|even|vijf|eentje|2|3|5|tien|10 ..1 spelletje|mails|telefoontje
    ^om|je|me nog een|1|twee|even|vijf|eentje|2|3|5|tien|10 ..1 boss|set|minuten_spelen
    even|eerst|ff|snel|nog ..3 dit|deze|mijn|die|een ..3 SCREEN|WORK|mailtje|level ..2
    even|eerst|ff|snel|nog ..3 dit|deze|mijn|die|een ..3 potje|afmaken|call|bericht|appje ..2
    even ..1 dit|deze|die|mijn|de ..3 afmaken|afkijken|sturen|versturen
    even ..1 dit|deze|die|mijn|de ..3 uitkijken|uitspelen|checken|beantwoorden|lezen
    eerst ..3 afmaken|afkijken|uitkijken|uitspelen|afwerken|mijn_mail
    ik maak|kijk|speel ..2 even|eerst|nog ..1 dit|deze|mijn|het ..2 af|uit
    wacht|wachten|momentje|moment|seconde|sec|tel ..1 even|ff|effe|nog|, ..4 SCREEN|level|mail|bijna
    wacht|wachten|momentje ..1 even|ff|effe|nog|, ..4 ik_zit|ik_ben|aan_het|game|appje
    moment|seconde|sec|tel ..1 even|ff|effe|nog|, ..4 ik_zit|ik_ben|aan_het|game|appje
    wacht ..1 even ..5 level|match|game|af|mail|bericht
    ik heb ..3 ogen|blik|neus ..2 op ..2 SCREEN
    SCREEN ..1 staat|lag|ligt ..3 aan|tafel|tussen_ons
    met ..2 neus in|op ..2 SCREEN
    + ik zit op mijn telefoon als ze praat
    + ik keek ondertussen naar de match
    + nog één potje
    + even dit mailtje afmaken
    - ik kijk graag met jou naar een serie
= not-heard *3: did not hear, was elsewhere with the mind
    ^^ ..2 wat zei|zeg|zegt YOU|ze ..2 ??
    ^^ ..1 zei YOU ..1 iets|wat ..2
    had|heb YOU ..1 het tegen ME
    waar hadden|had|ging YOU|we|het ..3 over ..3 ??
    ^^ m|hm|hmm|mm|hmhm|mhm|uhu|uhuh|hmhmm|huh|hum|mmh|mja|uh ..4 $
    ^^ hm|hmm|mm|mhm|hmhm|uhu|mmh|huh !je|ik
    hm ..1 ja|leuk|oke|wat
    ^^ ja ja ..2 ik|straks|zo|luister|hoor|doe ..4
    ^^ ja ja ..1 leuk|goed|is_goed
    ja leuk ..1 wat
    ik luisterde|hoorde|lette|luister|hoor|let ..3 niet|amper|nauwelijks ..4
    ik luisterde|hoorde|lette|luister|hoor|let ..3 half|maar_half|niet_echt|met_een_half_oor ..4
    ik was|ben|zat|zit ..3 niet|amper|nauwelijks|half|nooit|zelden ..2 bij|erbij ..3
    ik was|ben|zat|zit ..3 niet|amper|nauwelijks ..2 aanwezig|met_mijn_hoofd|bij_de_les ..3
    ik was|ben|zat|zit ..3 half|nooit|zelden ..2 aanwezig|met_mijn_hoofd|bij_de_les ..3
    er|ik ..3 niet ..2 bij met ..3 hoofd|gedachten
    ik was ..2 er ..2 niet|amper|nauwelijks|half ..2 bij
    ik was|zat|ben|zit ..3 ergens|heel|mentaal ..2 anders|elders|ver_weg|op_het_werk|al_bij|bij ..3
    ik was|zat|ben|zit ..3 met_mijn_hoofd ..2 anders|elders|ver_weg|op_het_werk|al_bij|bij ..3
    ik was|zat|ben|zit ..3 met_mijn_gedachten|in_gedachten ..2 anders|elders|ver_weg ..3
    ik was|zat|ben|zit ..3 met_mijn_gedachten|in_gedachten ..2 op_het_werk|al_bij|bij ..3
    hoofd|kop|gedachten|gedachte|hersens zit|zat|is|was ..4 anders|elders|WORK|HOBBY ..3
    hoofd|kop|gedachten|gedachte|hersens zitten|waren|staat|stond ..4 anders|elders|WORK|HOBBY ..3
    hoofd|kop|gedachten|gedachte|hersens zit|zat|is|was ..4 ver_weg|morgen|vergadering|uit|vol ..3
    hoofd|kop|gedachten|gedachte|hersens zitten|waren|staat|stond ..4 ver_weg|morgen|vergadering|uit|vol ..3
    met ..1 hoofd|gedachten ..2 bij|ergens|op|elders ..3 WORK|HOBBY|anders|werk|elders
    mijn gedachten ..2 dwaalden|dwalen|waren ..4
    ik dwaalde|droomde|dwaal|droom ..2 af|weg
    ik heb|had ..4 niet ..1 gehoord|geluisterd|opgelet|gemerkt|meegekregen|onthouden|doorgehad
    ik hoor ..2 pas|amper|nauwelijks ..4
    gaat ..2 langs me|mij heen
    langs ME heen
    ik weet ..3 niet ..1 meer wat|waar|of ..1 je|jij|ze|zij|u ..5
    ik knik|knikte|hum|humde|zeg_ja|mompel ..3 zonder|maar|en|terwijl ..4
    ik praat|leef|zit|woon|kijk ..2 langs|naast ..1 PERSON|elkaar ..2
    SHE praat ..3 tegen ..1 mijn ..1 rug|telefoon|scherm
    + sorry, wat zei je?
    + mijn hoofd zit nog op het werk
    + ik was er niet echt bij
    + ik weet niet meer wat je gisteren zei
    - hoe gaat het met je hoofd?
= forgot: forgot what was told or what matters to the other
    ik was|ben|had het|dat|je|jouw|jullie|haar|onze|helemaal|volledig|totaal ..4 vergeten ..4
    ^niet|je vergeten ..3 dat|van|welke ..3 verjaardag|trouwdag|jubileum|afspraak|dokter|examen|begrafenis
    verjaardag|trouwdag|jubileum|afspraak|oudercontact|ouderavond|examen ..3 vergeten ..3
    helemaal|totaal|niet niet? ..1 meer? aan ..1 gedacht
    niet ..1 meer aan gedacht|gedacht_dat
    had|heb YOU ..1 dat|het|me_dat|mij_dat|iets ..2 gezegd|verteld ..2 ??
    was|is dat|het vandaag|gisteren|nu|al|vanavond|deze_week ..1 ??
    oh ..1 was|is dat|het ..3 vandaag|gisteren|vanavond|morgen
    oh|o ..1 ja ..1 , ..2 dat|was|vergeten ..4
    ik wist niet dat|meer ..1 het|je|jij|er|vandaag ..3 vandaag|jarig|examen|jubileum ..4
    ik wist niet dat|meer ..1 het|je|jij|er|vandaag ..3 dokter|ziek|ziekenhuis|gesprek|moest ..4
    wist niet dat ..3 vandaag ..4
    welke dag|afspraak|vriendin|dokter ..3 ook_alweer|alweer|weer
    hoe heet|heette|heten ~ alweer|weer|ook_alweer
    wie is|was dat ook|ook_alweer|alweer
    welk|welke|wat ..4 ook alweer
    naar ..1 de|het dokter|ziekenhuis|crematie|begrafenis ??
    + ik was onze trouwdag vergeten
    + had je dat gezegd dan?
    + was dat vandaag?
    + hoe heet die vriendin van je ook alweer
    - ik ben vergeten de trein te betalen
= soon: soon, in a moment, without looking up
    ^^ ja? straks ..2 $
    ^^ ..1 straks ,|. ..1 ik|eerst|nu|even ..5
    ^^ zo ..1 meteen|dadelijk ..2 $
    ^^ ja? zo schat|he|hoor|even|dadelijk $
    ^^ nu even niet ..1 ik ..3
    ja? ja straks ..3
    straks ..1 schat|he|oke|hoor ..1 ..4 ik|eerst|bijna|moet|ben|$
    ik kom|luister zo|straks|dadelijk ..2 wel|even|eerst|nog|,|$ ..3
    + ja straks
    + straks, ik ben bezig
    - tot straks
= gone: is not at home, not at the table, not in bed
    ik slaap|sliep|lig ..4 op|in ..2 bank|zetel|sofa|logeerkamer|werkkamer ..4
    ik slaap|sliep|lig ..4 op|in ..2 kantoor|bureau|logeerbed|matras|caravan ..4
    ik zit|zat|verstop|leef ..4 op|in|bij ..2 garage|schuur|kroeg|cafe|hobbykamer|werkkamer ..4
    ik zit|zat|verstop|leef ..4 op|in|bij ..2 kantine|club|zolder|voetbalkantine|kelder|atelier|hok ..4
    ik was|ben ..3 niet|nooit ..2 bij ..3 bevalling|geboorte|verjaardag|begrafenis|echo ..4
    ik was|ben ..3 niet|nooit ..2 bij ..3 feest|rapport|diploma|ouderavond|eerste ..4
    bevalling|geboorte|verjaardag|echo|eerste_stapjes|oudercontact|schoolfeest ..3 gemist
    ik heb|had ..5 gemist ..3 WORK|HOBBY
    ik mis|miste ..4 bevalling|geboorte|verjaardag|echo|schoolfeest|avondeten|eten
    ik ben ..3 thuis maar ~ NOT|elders|ergens_anders
    & ik thuis nooit|weinig|amper !je|jij|alleen|pizza
    ik ben ..2 er wel ,? ,? maar ..6 niet
    mijn lichaam|lijf is|was|zit ..3 hier|thuis|er ..3
    langs elkaar ..1 heen ..2
    ieder|elk ..2 eigen ..2 scherm|kamer|telefoon|ding|tablet|leven
    liever|eerder ..4 met ..2 maten|vrienden|collegas|hond|SCREEN ..3
    ik kies|koos ..3 voor ..2 WORK|HOBBY|SCREEN ..2
    ik vlucht|verlies ..3 in|me ..3 WORK|HOBBY|SCREEN ..2
    + ik slaap al weken op de bank
    + ik was niet bij de geboorte
    + ik zit elke avond in de garage
    - ik slaap goed
= work-first *1: work, sport or a screen, and oneself in it
    & ik|we|mijn WORK|HOBBY|SCREEN
    ik werk|werkte|train|trainde|game|gamede|train|voetbal|fiets|scrol|programmeer|repeteer|vergader ..4
    + ik zit in een vergadering
= elsewhere *1: not now, not there, first something else
    & ik kan|kom|haal|ben|red|hoor niet|geen|amper|nauwelijks|niks|nooit|weer|later|pas
    & ik was|zie|zag|heb|luister|weet niet|geen|amper|nauwelijks|niks|nooit|weer|later|pas
    & ik moet|ga|wil|zit|blijf|ben nog|eerst|nu|vanavond|weer|elke
    & ik moet|ga|wil|zit|blijf|ben weg|laat|langer|even|dringend|alweer|altijd
    kan ik ..2 niet|moeilijk ..4
    + ik moet eerst nog weg
= missed *2: did not see, hear or keep what the other brought
    ik had|heb je|jouw|haar|dat ::4 niet ..1 gezien|gelezen|gehoord|gemerkt|opgemerkt|beantwoord|opgenomen ..3
    ik heb|had ::2 niks|niets gehoord|gemerkt|gezien|meegekregen|onthouden ..2
    wat moest|zou|had ik ..2 ook_alweer|alweer|nu_weer|ook ..3 ??
    wat was het ..1 ook ..1 alweer
    waar gaat|ging het|dit ..2 over ..2 ??
    & ruimte|plek|plaats|energie|tijd|puf|hoofd geen|weinig|nul ik|mij gezin|jou|haar|ons !nodig
    & ruimte|plek|plaats geen|weinig|nul ik|mij thuis|relatie|kinderen|jullie|gesprek !nodig
    & energie|tijd|puf|hoofd geen|weinig|nul ik|mij thuis|relatie|kinderen|jullie|gesprek !nodig
    ik denk|dacht ..2 aan|over ..4 WORK|HOBBY|offerte|morgen|mail|match|iets_anders|mijn_werk ..3
    dacht|denk ik ..2 aan|over ..4 WORK|HOBBY|offerte|morgen|mail|match|iets_anders|mijn_werk
    SHE|ze|zij SHETALKS|zit|ligt|wacht|staat ~ ik ..1 denk|dacht|kijk|keek|scrol|game|werk|slaap ..6
    SHE|ze|zij SHETALKS|zit|ligt|wacht|staat ~ ik ..1 zit|app|mail|lees|ben|knik|hum|speel ..6
    terwijl ..1 SHE|je|jij SHETALKS ~ ik ..6
    nog ..1 aan het ..1 werk|werken|gamen|mailen|bellen|appen|spelen|sleutelen|klussen|vergaderen|rijden
    ik ben ..2 bezig|druk_bezig|aan_het_werk|aan_het_gamen|in_gesprek|aan_de_telefoon ..3 $
    ik heb ..2 iets|wat anders|belangrijkers|beters ..2 te? ..1 doen|aan|hoofd|nu|vanavond ..2
    ik zit|ben ..1 te werken|gamen|lezen|bellen ..5
    ik zit|ben ..2 aan_het werken|gamen|bellen
    telefoontje|oproep|mail|bericht|melding ..2 binnen ..2
    ik las|keek|checkte|zat ..2 net ..2 mijn|op|naar ..3
    SHE zit|ligt|hangt|kijkt|gamet ..2 weer|altijd|elke|de_hele|alleen|liever|constant ..5 SCREEN ..2
    SHE is|komt|werkt ..2 altijd|nooit|weer|elke|amper|alleen ..4 WORK|thuis|HOBBY|laat ..2
    wat was ..1 de|je|jouw vraag ..1
    komende|deze ..1 weken|maanden|dagen ..3 ben ik er ..1 niet|nauwelijks|weinig ..2
    kampioenschap|toernooi|tornooi|beurs|seizoen ..2 , ..1 dus ~
    clubfeest|toernooi|wedstrijd|training|vergadering ..2 dus ~ alleen|zonder_mij
    , dus YOU moet ::4 alleen|zonder ..3
    kan dat|het|dit ..2 een_andere_keer|later|wachten|straks|na_de_match|na_de_wedstrijd ..3
    vraag het|dat ..2 ..1 je_moeder|aan_je_moeder|aan_mama|mama ..2
    ik ben|was ..3 al weg|in_slaap|onderweg_naar_het_werk ..2
    ik viel|val ..3 in_slaap ..5
    ik reageer|antwoord ..3 met|uren|pas ..4 emoji|duim|duimpje|ok|later|ja
    + ik had je appje niet gezien
    + ze vertelt over haar dag en ik denk aan morgen
    + ik ben bezig
    - ik denk aan jou
= apologises-by-work *3: work or a match as the answer to her
    vergeten ,|. ..2 WORK|druk
    de WORK|HOBBY|wedstrijd|match|koers begint|loopt|wacht|is_bezig|start|gaat_beginnen ..1 $
    kun|kan YOU|het ..2 kort|kort_houden|opschieten|vlugger ..3
    hou|houd|maak het ..1 kort|snel
    kort houden
    ik ben|zit ..4 bijna|haast|amper|nauwelijks|nooit|weinig|zelden ..1 niet? thuis ..3
    bijna|haast|amper|nauwelijks|zelden ..1 niet|nooit? ..1 thuis
    op zondag|zaterdag|zaterdagen|woensdag ..2 altijd ..1 HOBBY|fiets|voetbal|train ..3
    op zondag|zaterdag|zaterdagen|woensdag ..2 altijd ..1 train_ik|werk|golf|vis|tennis ..3
    op dinsdag|donderdag|vrijdag|maandag ..2 altijd ..1 HOBBY|fiets|voetbal|train ..3
    op dinsdag|donderdag|vrijdag|maandag ..2 altijd ..1 train_ik|werk|golf|vis|tennis ..3
    HOBBY|WORK gaat|ging|gaan ..2 voor|altijd ..2
    ik weet|wist niet ::3 dat|of|hoe ::4 kinderen|verjaardag|school|juf|allergisch|klas|dokter ..2
    bij welke|in welke ..1 juf|klas|dokter|school ..4
    in welke klas
    ik kom|kwam ..5 laat|later|pas ..1 thuis|binnen|naar_huis|naar_bed ..3 ?!
    ik kom|kwam ..5 niet_voor|na_middernacht|om_elf|om_twaalf ..1 thuis|binnen|naar_huis|naar_bed ..3 ?!
    ik kom ..1 zo naar bed|beneden|eten|helpen|kijken
    ik val|viel ..3 slaap ~ praat|praatte|vertel*|zegt|woorden|gesprek
    ik ben|was|raak ..3 in gedachten ..2
    in gedachten ..1 verzonken|verdiept
    ik ben|was ..3 druk bezig|met|aan ..4
    ik ben|was bezig ..1 $
    uren|avonden|nachten ..4 SCREEN|WORK|HOBBY ..3
    ik|we ..2 elke|iedere|hele ..1 avond|avonden|nacht|weekend|zondag ..3 SCREEN|WORK|HOBBY ..4
    ik|we ..2 elke|iedere|hele ..1 avond|avonden|nacht|weekend|zondag ..3 gamen|achter|voor|op ..4
    & vestiging|zaak|project|klanten|baas opent|openen|komende|nu|eerst|wacht
    & promotie|clienten|deadline|audit|verbouwing opent|openen|komende|nu|eerst|wacht
    & vestiging|zaak|project|klanten|baas wachten|belangrijk|voorgaan|slokt|vraagt|moet
    & promotie|clienten|deadline|audit|verbouwing wachten|belangrijk|voorgaan|slokt|vraagt|moet
    & ik WORK|HOBBY|SCREEN liever|eerst|belangrijker !samen|jou|graag
    & ik WORK|HOBBY|SCREEN nu|weer|straks|vanavond|moet|laat|dringend !samen|jou|graag
    ik heb|had ..3 telefoon|gsm|laptop|oortjes ..4 hand|schoot|oren|vast|bij_me ..2
    ik heb|had ..2 koptelefoon|oortjes|headset ~ game|gamen|match|spel|muziek|werk|vergadering|call
    ogen ..3 op ..2 SCREEN ..2
    collega|baas|klant|kantoor ..2 aan|op de lijn|telefoon ..2
    kan|kon ..1 niet ,|. ..1 moet|heb|werk ..2 werken|vergadering|training|match|dienst
    wanneer|hoe was|is|heet ::2 je|jouw|die_vriendin|die_juf|onze ::3 ook_alweer|ook_weer|alweer ..4
    ook ..1 alweer ..3 ??
    ik zit|zat op ..1 kantoor|bureau ..4
    ik lag|lig naast ..1 PERSON|je|jou ..1 maar ..6
    ik moest nog ..3 mail|mails|mailtjes|telefoontje|rapport ~
    ^^ het weekend ??
    dan zit|ben|sta|lig ik ..2 op|in|bij|aan ..2 HOBBY|WORK|SCREEN ..1
    mijn telefoon|gsm|laptop|scherm ..2 trilt|ligt|lag|gaat|mee|naast ..3 tafel|bed|hand|eten|toilet ..2
    opkijken|opkijk|opgekeken ..2 van ..2 SCREEN
    ik ben|was ..2 fysiek|lichamelijk ..3
    ik ben|was ..3 een|n gast|schim|geest|vreemde|spook|passant|logee ..4
    + vergeten, deadline
    + de wedstrijd begint
    + ik kom weer laat thuis
    + in welke klas zit hij ook alweer
    - de film begint om acht uur
    """,
    PARTS_HERE,
)

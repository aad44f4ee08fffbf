"""Fixing: advice, a plan or a ready answer where a feeling was shared."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "BETTER": "gewoon|eens|alleen|enkel|maar|minder|meer|vaker|vroeger|eerder|beter|leren|wat|iets"
    "|gewoonweg|misschien|proberen|jezelf|loslaten|positief|positiever|rust|rusten|bewegen|doorzetten"
    "|volhouden|aanpakken|handelen|echt|eerst|ook|niet_zo|hulp|harder|slimmer|structuur|plannen|streng"
    "|strenger|knopen|zoeken|kiezen|beslissen|grenzen|relativeren|ademen|bellen|praten_met|slapen|sporten"
    "|simpelweg|toch|anders|stoppen|beginnen|durven|eropuit|afvallen|nee_zeggen|van_je_af|voor_jezelf"
    "|opstaan|ontspannen|organiseren|aanvragen|werken|uitrusten|wandelen|assertiever|duidelijker|rustiger"
    "|delegeren|accepteren|aanvaarden|negeren|met_haar_praten|op_tijd|wel_zelf|naar_de_dokter",
    "DOIT": "ga|neem|probeer|bel|zoek|maak|schrijf|zet|vraag|doe|koop|boek|stuur|leer|begin|stop|drink"
    "|slaap|rust|denk|download|plan|zeg|praat|stel|geef|huur|schakel|verander|meld|regel|werk|loop|lees"
    "|eet|adem|focus|concentreer|kies|los|laat|installeer|google|volg|bewaar|noteer|houd|hou|trek|pak"
    "|spreek|reserveer|vertel|mail|verdeel|wandel|sport|fiets|kijk|gebruik|wissel|onthoud|relativeer"
    "|ontspan|accepteer|zorg|vraag",
    "DOES": "gaat|neemt|probeert|belt|zoekt|maakt|schrijft|zet|vraagt|doet|koopt|boekt|stuurt|begint"
    "|stopt|zegt|praat|stelt|geeft|huurt|verandert|meldt|regelt|werkt|slaapt|laat|stapt|kiest|trekt|pakt"
    "|spreekt|eet|moet|kunt|kan",
    "AID": "poetshulp|werkster|kuisvrouw|hulp|psycholoog|dokter|huisarts|therapeut|coach|oppas|babysit"
    "|cursus|yoga|sport|vitamines|magnesium|wandeling|bad|vakantie|dagje_vrij|dag_vrij|pil|paracetamol"
    "|app|schema|planning|lijst|lijstje|agenda|wekker|bloedonderzoek|loopbaancoach|massage|boek|podcast"
    "|mindfulness|meditatie|reiki|sauna|warme_melk|ontslag|andere_job|andere_baan|nieuwe_baan|nieuwe_job"
    "|vitamine_d|ijzer|personal_trainer|hobby|vakbond|hr|advocaat|to_do|todo|stappenplan|excel"
    "|kruidenthee|thee|dutje|fysio|kinesist|osteopaat|personeelsdienst|vertrouwenspersoon",
    "HELPS": "helpt|hielp|werkt|scheelt|lucht_op|opgelost|van_af|vanaf|ervan_af|over|zo_gebeurd|zo_klaar"
    "|klaar|beter|minder|niet_zo|niet_meer|rust|zo_weg|verdwenen|geregeld|fitter|rustiger|sneller"
    "|opgeruimd",
}
RULES = Rules(
    """
= you-should: tells what to do
    YOU moet|moeten|moest|dient ..3 BETTER ..6 ?!
    ^ik|we|wij moet|moeten|moest YOU ..3 BETTER ..5 ?!
    YOU moet|moeten ..5 aanpakken|handelen|proberen|loslaten ?!
    YOU moet|moeten ..5 leren|stellen|aantrekken|laten_gaan|aanvaarden ?!
    YOU moet|moeten ..5 volhouden|veranderen|zoeken|opstaan|ontspannen ?!
    YOU moet|moeten ..5 relativeren|doorzetten|bijhouden|opschrijven|opkomen ?!
    YOU moet ..4 niet ..5 aantrekken|piekeren|zorgen|druk
    YOU moet ..4 niet ..5 aan_denken|over_nadenken|laten_kennen|blijven_hangen
    YOU moet daar ..3 niet ..6
    YOU zou|zoudt|zouden|kunt|kan|had ..2 beter|best|eens|misschien|moeten ..6 ?!
    zou|zouden|kun|kunt|kan YOU ..3 niet ..2 beter|gewoon|eens|misschien|een|wat|even ..5
    misschien moet|moest|kun|kunt|is|zou YOU|het ..3 *
    YOU zou ..3 moeten|kunnen ..3
    YOU kunt|kan ..1 toch|ook|misschien|altijd_nog|gewoon ..5 ..1 *en|toch ..1
    misschien is ::4 iets|goed|beter|idee ::1 voor jou|je|u
    zorg ..1 dat YOU|je ..6
    en ..1 je|jij bent|voelt ..2 weer|zo ..1 de_oude|beter|fit|bovenop|jezelf
    een ::5 en ..1 je|jij bent|voelt|slaapt|hebt|kan|kunt ..5
    gewoon ..6 , ..1 dan ..6
    YOU hoeft|hoef ..2 alleen|enkel|gewoon ..2 maar|te ..5
    beter|best DOIT|ga je|jij ..5
    doe ..1 beter ..4
    moeten|moest|moet we ..2 gewoon ..5 *en
    + je moet gewoon wat vroeger gaan slapen
    + je zou beter wat meer rusten
    + kun je niet gewoon nee zeggen
    + je kunt toch een wekker zetten?
    - je moet me niet laten schrikken
    - je moet de sleutel bij de buren halen
= why-not: asks why the obvious was not done
    waarom DOIT|DOES YOU ..1 niet ..1 gewoon|eens|even|een|naar|met|aan|bij ..5 ??
    waarom DOIT|DOES YOU ..1 niet ..1 je|haar|hem|de|op|wat|minder|om ..5 ??
    waarom DOIT YOU ..3 niet ..5 ??
    heb|hebt|had YOU ..3 al|weleens|eens|ooit|niet ..5 geprobeerd|gedacht|overwogen|gevraagd|gebeld
    heb|hebt|had YOU ..3 al|weleens|eens|ooit|niet ..5 gekeken|nagedacht|gegoogeld|opgezocht|gemaild|gepraat
    heb YOU ..1 gewoon ..5 *
    wat|hoe als|zou je|jij|het_zijn ..2 gewoon|eens|nou ..6 ??
    al aan AID gedacht|geprobeerd
    al ..2 geprobeerd|gedacht ..3 ??
    + heb je al eens aan yoga gedacht?
    + waarom vraag je het niet gewoon aan je baas?
    - waarom ben je niet blij?
= then-do *3: then just do it
    dan !laat DOIT|moet|ga je|jij|u toch|gewoon|maar|even|eens|beter|wat|een|niet ..5 ?!
    dan DOES|DOIT YOU ..4 toch|gewoon|maar|beter|eens ..4
    DOIT|DOES|ga YOU dan|toch ..2 toch|gewoon|even|een ..5
    dan !laat DOIT|ga ..1 toch|gewoon|eens|maar|even ..5
    & dan YOU toch|gewoon *en !ik|heb|had|was|wist
    dan bel|neem|vraag|zeg|ga|stop|koop|zet|maak|zoek|stuur|regel|meld|kook|slaap|werk YOU ..6 ?!
    + dan neem je toch een dag vrij
    + dan bel je haar gewoon even
    + dan ga je toch wat vroeger naar bed
    - dan heb je het toch gezien
= do-this *3: a ready-made order against a feeling
    ^^ DOIT ..2 gewoon|eens|anders|gewoonweg !normaal|aan|rustig|iets|volwassen|naar_jezelf|hoe|wat ..6 ?!
    ^^ DOIT ..2 wat|iets|minder|meer|vaker ..1 *er|minder|meer|vaker|rust|water|slaap|tijd ..4 ?!
    ^^ DOIT ..2 een|de|het|je|jouw|naar|aan|met|om ..2 AID ..5 ?!
    ^^ DOIT AID
    ^^ DOIT een|je|jouw|wat ..3 en DOIT ..4 ?!
    ^^ DOIT ..2 een|je|jouw|de ..4 en ..6 HELPS|*t ?!
    ^^ gewoon !weg ..1 niet|wel|wat|even|negeren|doorgaan|doen|doorzetten ..6
    ^^ gewoon !weg ..1 volhouden|bellen|nee_zeggen|slapen|beginnen|stoppen|opschrijven|*en ..6
    gewoon ..1 nee zeggen
    ^^ ..1 niet ..1 aan denken ..2
    niet aantrekken ..3
    sluit|doe je|jouw ogen ..2 dicht? en ..5
    neem dan ::6 in plaats van ..3
    trek je|het_je|u ..2 er|daar|dat|niks|niets ..3 niks|niets|niet|van|aan ..3
    verstand op nul
    knop om
    kop op|omhoog ..1
    kin|schouders omhoog|eronder
    niet ..2 bij de pakken ..3
    diep ademhalen|inademen|ademen
    adem ..2 diep ..3
    denk ..1 positief|aan_leuke|aan_iets ..2
    wees ..2 assertiever|positief|blij ..3
    laat ..2 je|het|die|dat ..1 los|niet_kennen|niet_gek|van_je_af ..2
    laat ..1 het ..1 los
    zet ..2 van ..1 je|jouw af
    zoek ..2 hulp|afleiding|iets|een ..3
    bel ..3 dokter|huisarts|psycholoog|baas|zus|vriendin|hr ..5 en|even|eens|gewoon|morgen|dan
    meld je ..1 ziek
    neem ..2 ontslag|vrij|rust|vakantie|verlof|afstand|een_pil|iets|paracetamol ..3
    + neem een warm bad en ga slapen, dat helpt
    + zoek gewoon een andere baan
    + bel morgen de huisarts
    + gewoon niet aan denken
    - neem een koekje
    - bel je me later?
= simple: makes it simple
    de|het|een|mijn oplossing|advies|tip|antwoord is|: ..6
    oplossing ..1 is ..1 simpel|makkelijk
    ^^ simpel|makkelijk|eenvoudig ,|. ..1 *
    ^^ simpel|makkelijk|eenvoudig|heel_simpel YOU|DOIT|dan|gewoon|toch
    zo|niet ..1 simpel|makkelijk|moeilijk|eenvoudig is ..1 dat|het ..2
    het|dat is|kan ..2 heel|toch|echt|zo simpel|eenvoudig|makkelijk ..4
    het enige|eerste wat|dat YOU|je|helpt ..5
    alles|wat wat? YOU ..1 moet|hoeft ..1 te? doen is ..3
    wat YOU ..1 moet ..1 doen ..2
    als ik jou|u|jouw|je was|waren ..5
    in jouw|uw|je plaats ..3
    ik zou ..3 gewoon ..4 *en
    ik zou ..2 in|als jouw|uw|je|jou ..3
    mijn advies|tip|voorstel|raad
    een|mijn goede raad|tip|advies
    weet je wat helpt|werkt|je_moet|goed
    wat ..2 echt|bij_mij|altijd helpt|werkt|hielp
    dat|zoiets|zo_n|zon|dingen|beweging|sporten|yoga helpt ..3 wel|echt|altijd|meestal|tegen|bij ..3
    dat|zoiets helpt $
    zon|zo_n dingen helpen
    dan ben|is|heb YOU|het|dat ..3 van|er|dat|zo|vanzelf|je ..3 HELPS|af|minder_*|beter_* ..2
    dan slaap|voel|gaat YOU|het|dat ..3 van|er|dat|zo|vanzelf|je ..3 HELPS|af|minder_*|beter_* ..2
    dan ben je ::4 af
    en ..1 klaar|opgelost|probleem_opgelost ..1 $
    probleem opgelost
    lost ..2 alles|het|dat|vanzelf ..2 op
    ik zal je ..1 zeggen wat|hoe ..5
    meld je ..1 aan
    wat je moet doen ,
    zo opgelost|geregeld|gefikst|gepiept ..1
    is ..2 zo opgelost|gefikst
    stap 1|een
    ten eerste
    ik heb ..2 een schema|planning|lijst|lijstje ..1 gemaakt|uitgewerkt|opgesteld|gevonden ..3
    ik heb ..2 een plan|excel|stappenplan|oplossing|idee ..1 gemaakt|uitgewerkt|opgesteld|gevonden ..3
    ik heb ..2 al ..2 uitgezocht|opgezocht|gegoogeld|een_afspraak ..3
    als YOU dat|het|je|dit ..3 nu|gewoon|eens|elke_dag|volgt|doet ..5 dan|is ..5
    laten|zullen we ..2 een|gewoon|eerst schema|planning|lijst ..2 maken|opstellen
    laten|zullen we ..2 een|gewoon|eerst lijstje|excel|stappenplan|plan ..2 maken|opstellen
    + als ik jou was zou ik ontslag nemen
    + het enige wat je moet doen is nee zeggen
    + de oplossing is simpel
    + dan ben je van die stress af
    + dat is zo opgelost
    - het is niet makkelijk voor je
= what-helps *2: knows what the other needs
    wat jij|je|u nodig hebt|heeft is ..6
    jij|je|u hebt|heeft gewoon|alleen|enkel|eens ::4 nodig ..2
    YOU hebt|heb gewoon|alleen|enkel|eens|duidelijk ..4 nodig|vakantie|rust|slaap
    het beste|slimste|makkelijkste is|zou|wat|lijkt ..4
    kun|kan YOU niet ..1 eens ::4 met|bij|aan|naar ..6
    beter is|zou ..4
    drie|twee|vier|vijf|paar stappen|dingen|tips|opties|mogelijkheden ..3
    optie|stap|punt|plan 1|a|een|b ..3
    ^^ tip|idee|voorstel|advies|oplossing|plan ..1 ..5
    YOU had|hadden ..1 gewoon|beter|eerst|meteen ..6
    had YOU|dan ..1 gewoon|beter|eerst|meteen ..5
    volgende keer ..2 gewoon|moet|neem|doe|zeg|vraag|beter|vroeger|eerder ..5
    dan moet|had|kun|kan|zou YOU ..1 maar|ook|gewoon|eens|beter|eerder|wat|minder ..5
    waar|waarom maak YOU ..1 je ..2 druk ..3
    als YOU ::3 wil|wilt dan|, ..1 moet ..5
    je|jij|u moet ::4 DOIT|*en , ..5
    van|met ..2 AID ..2 knap|word|voel ..2 ..2 op|beter ..2
    + wat jij nodig hebt is rust
    + je had gewoon vroeger moeten vertrekken
    + dan moet je maar eerder gaan slapen
    - ik heb rust nodig
= order: an order about how to live, feel or act
    ^^ ..1 DOIT je|jezelf|u|jouw ..2 in|aan|op|uit|af|niet|ziek|voor|bij|los|erbij|erover ..4 ?!
    ^^ ..1 DOIT het|dat|die|hem|haar|ze|er !me|mij|maar ..3 dan|gewoon|eens|toch|maar|even|eruit ..4 ?!
    ^^ ..1 DOIT het|dat|die|hem|haar|ze|er !me|mij|maar ..3 los|aan|op|uit|voor|bij|niet ..4 ?!
    ^^ ..1 DOIT ..4 vaker|eerder|vroeger|minder|meer|gewoon|op_tijd|genoeg ..3 ?!
    ^^ DOIT eerst|elke|elke_avond|elke_dag|morgen|vanavond|iets|wat|iemand !je|jij|anders ..5 ?!
    ^^ ..1 niet ..1 zo ..1 aan|over|van|bij|piekeren|nadenken|tobben|stressen|druk_maken ..3 ?!
    ^^ niet piekeren|tobben|zeuren|klagen ..3 ,|. ..1 gewoon|maar|doen ..3
    ^^ niet stressen|treuren|opgeven|panikeren|nadenken ..3 ,|. ..1 gewoon|maar|doen ..3
    ^^ ..1 minder|meer|vroeger|eerder|vaker piekeren|slapen|werken|sporten|bewegen|drinken|eten ..3
    ^^ ..1 minder|meer|vroeger|eerder|vaker nadenken|op|aan|naar|denken|lachen|buiten ..3
    + schrijf je in voor een cursus
    + zeg het hem dan gewoon
    + vroeger slapen, dat is alles
    - zeg het me
    - laat me weten hoe laat je komt
= must *2: you must, you should, whatever follows
    YOU moet|moeten|moest|dient ..5 *en|gaan ..1 ..4 ?!
    ^ik|we|wij moet|moeten YOU ..3 *en ..4 ?!
    YOU moet|moeten ::6 *en ..2 ?!
    YOU zou|zoudt|zouden ::5 moeten ..3 ?!
    YOU kunt|kan ..2 beter|best|misschien|gewoon|altijd|toch|ook|even ::5 *en ..2 ?!
    YOU kunt|kan ::4 ook|toch ..1 gewoon ..5
    SHE moet|moest ..1 gewoon|maar|eens|leren ..5
    YOU had ..2 naar|beter|niet|eerder|gewoon|meteen ..3 moeten|kunnen ..2
    het is ..1 beter|best|slim|verstandig ..1 als|dat|om ..6
    + je moet naar de dokter gaan
    + je zou het eens moeten proberen
    - ik moet geloven
= command *2: a command of comfort: be, give up, do not worry
    wees ..1 geduldig|sterk|flink|dapper|redelijk|verstandig|realistisch|niet_bang|niet_verdrietig ..3
    wees ..1 niet_boos|niet_zo|gerust|tevreden|positiever|streng|consequent|duidelijk|voorzichtiger ..3
    maak je|u ..1 geen zorgen|illusies|kopzorgen ..2
    maak je|u ..1 niet ..2 druk|ongerust|dik ..2
    ^ik geef ..1 niet op
    geef ..1 het ..1 tijd|een_kans|op
    huil|treur|pieker|klaag ..1 niet ..4
    vergeet hem|haar|die|dat|ze ..1 gewoon|toch|maar ..2
    volg mijn ..4
    doe je|uw best ..2
    probeer het|het_nog|te|eens|nog|je ..4
    denk ..1 na|eerst|eraan|om|aan_jezelf ..3
    ga ..1 eens|toch|gewoon|maar|vroeg ..1 ..2 naar|slapen|sporten|wandelen|liggen|rusten|praten|met ..3
    ga ..1 op_tijd|lekker|wat|eerst|meer ..1 ..2 naar|slapen|sporten|wandelen|liggen|rusten|praten|met ..3
    ga ..1 eens|toch|gewoon|maar|vroeg ..1 ..2 hardlopen|langs|erheen|buiten|zitten|lopen|fietsen|op ..3
    ga ..1 op_tijd|lekker|wat|eerst|meer ..1 ..2 hardlopen|langs|erheen|buiten|zitten|lopen|fietsen|op ..3
    ^ik|we|die ga ..2 naar ..2 AID|bed|dokter|psycholoog|kapper|buiten ..3 ?!
    ^ik|we|die ga ..2 naar ..2 sportschool|huisarts|hr|directie|politie ..3 ?!
    stop|kap|hou ..2 ..1 met roken|piekeren|drinken|twijfelen|denken|klagen ..2
    stop|kap|hou ..2 ..1 met zeuren|stressen|pleasen|nadenken|malen|zorgen ..2
    kijk|denk ..1 vooruit|positief|naar_de_toekomst|naar_de_positieve ..2
    kijk ..1 naar de positieve|mooie|goede|leuke ..3
    kijk vooruit
    neem ..2 gewoon|anders|eens|een_aspirine|een_paracetamol|een_pilletje|het_niet ..4
    met een|wat|meer|beetje ..1 goede|betere|goeie|strakke|meer? planning|wil|discipline|structuur ..6
    met een|wat|meer|beetje ..1 goede|betere|goeie|strakke|meer? sport|lijstje|agenda|geduld|rust ..6
    ik heb je|jou|u|ons ..2 ..1 ingeschreven|aangemeld|opgegeven ..4
    ik heb ..3 al ..2 afspraak|oplossing|nummer|cursus|coach|hulp ..3 gemaakt|gevonden|gebeld|voor_je
    ik stuur je ..2 een|de|het|wel ..2 link|lijstje|artikel|nummer|filmpje ..3
    ik los|fix|regel|bel ..2 dat|het|hem|haar ..2 wel ..1 ..1 voor ..2 op|je
    zolang YOU ..6
    als YOU nu|nou|gewoon|eens|elke|meer|minder ::6 , ..1 dan|is|heb|gaat|zou
    ben|was YOU al ..2 naar|bij|langs ..5 geweest ..1
    heb|hebt YOU ::2 eens|al_eens ::5 gepraat|gebabbeld|gesproken|gezegd|geschreven|gebeld|ge*
    een|meer uurtje ..2 minder|meer|vroeger ..2 werken|slapen ..2
    minder|meer ..2 gaan werken|slapen|sporten|bewegen
    dan los|lost|loopt|gaat|komt|heb|krijg|is ..4 vanzelf ..3
    + maak je geen zorgen
    + ga vroeg naar bed
    + met een goede planning heb je dat probleem niet
    + zolang je niet assertiever wordt, blijft dat gebeuren
    - ik probeerde iets
    """,
    PARTS_HERE,
)

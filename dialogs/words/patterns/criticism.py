"""Criticism: attacks the person instead of naming one act, generalises, compares, asks in order to accuse."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import rules

PARTS_HERE = {
    **PARTS,
    "DOING": "doe|luister|help|kom|ben|heb|ga|moet|denk|snap|begrijp|zit|maak|laat|kijk|vergeet|zeg|kun|kan|wil|ruim"
    "|begin|zie|hoor|vraag|geef|neem|praat|reageer|gedraag|zeur|klaag|zaag|loop|lig|hang|schreeuw|roep|weet|kook",
    "UNABLE": "kunt|kan|kon|snapt|begrijpt|begreep|weet|wist|doet|deed|presteert|bereikt|deugt|leert|onthoudt|maakt_er"
    "|brengt|luistert|luisterde|helpt|hielp|ziet|hoort|geeft|gaf|toont|werkt|ruimt|kookt|vraagt|antwoordt|interesseert",
    "MILD": "hoeft|moet|mag|bent_ook|zult|zal|bent_de|alleen_|bang|mis|ziek|moe|zorgen|gerust|erg|schuld",
    "SORT": "mens|persoon|vrouw|man|moeder|vader|partner|type|geval|kind|wezen|ding|beest|vent|huisvrouw|minnaar"
    "|echtgenoot|kok|luisteraar|chauffeur|vriend|vriendin|karakter",
}
RULES = rules(
    """
= trait: says what the other is, and it is bad
    YOU bent|was|blijft|lijkt|wordt|doet ..3 BAD ?!
    YOU bent ..3 zo|te|echt|gewoon BAD
    ^heb|dat jij|u|jullie ..1 BAD
    YOU bent|was|blijft|lijkt ..4 ABUSE
    YOU bent ..4 SORT|mens van niks
    bent|ben jij ..4 BAD|ABUSE ?!
    wat bent|ben|zijn YOU ..2 toch ..3
    wat bent|ben|zijn YOU ..4 BAD|ABUSE
    wat een BAD|ABUSE|luie ..2
    BAD|ABUSE die je|jij|u|daar bent|was|zijn
    luie|vuile|stomme|vieze|rotte|domme * die je|jij|u bent|daar
    BAD ABUSE
    jij|jou|vuile|stuk|stomme|luie|achterlijke|ouwe ABUSE
    ^^ ABUSE $
    YOU gedraagt|gedroeg|gedragen je|jullie|u ..2 als|zoals|asociaal|slecht
    YOU doet als een ABUSE|kind
    + jij bent zo'n egoïst
    + wat ben je toch een luie vent
    + Je bent kinderachtig.
    + luie donder die je bent
    + achterlijke trut
    - je bent lief
    - ik ben dom geweest
    - het was een domme film
= ever *2: says that the other always or never does so
    YOU *t|was|had|ging|kwam|deed|liet|zei|kan|wil|zou|hebben|zijn|doen|komen|maken|moeten|gaan ..4 EVER ?!
    EVER ..2 *t|ben|heb|doe|kom|ga|luister|laat|maak|kan|kun|wil jij|u|jullie|je ..6 ?!
    jij|jullie|gijlie ..4 EVER
    EVER ..1 moet|mag|kan ik ..1 alles|alle|hetzelfde|alleen|erom
    ik moet|mag EVER|hier ..1 alles ..2 zelf|alleen|twee_keer|oplossen|opruimen|doen|herhalen|vragen
    nooit is ..3 goed|netjes|genoeg
    jij|gij EVER met
    EVER die|dat|jouw SCOLD
    EVER_weer|altijd hetzelfde|hetzelfde_liedje|het_zelfde ..2 met jou|u|jullie|haar
    met|bij jou|u|jullie ..4 EVER
    altijd ..1 jij $
    + jij vergeet ook altijd alles
    + nooit luister je eens
    + altijd moet ik alles zelf doen
    + Je komt altijd te laat.
    - ben je altijd zo vroeg wakker?
    - de trein komt altijd te laat
= never-helps: says that the other does not do or cannot do it
    YOU UNABLE ..3 niks|niets|nooit|niet_eens|geen_bal|geen_reet|nergens|amper|nauwelijks|geen_moer ?!
    YOU UNABLE ..3 geen ..2 van|voor|moeite|respect|rekening|ruk|interesse|moer|bal|zier ?!
    YOU luistert|helpt|meent|deugt|respecteert|waardeert|leert ..3 niet ?!
    YOU geeft ..2 niks|niets|geen ..2 om|bal|zier
    geen greintje|spoor|sprankje|gram|beetje ..3
    YOU doet ..2 maar|gewoon wat ..4
    wat ben|bent YOU ..1 voor ..1 een SORT|vader|moeder
    YOU hebt ..1 ook? altijd ..1 een|wel excuus|uitvlucht|smoes|excuses|commentaar
    YOU hebt ::3 slecht|verkeerd ..1 opgevoed|gedaan|geregeld|gemaakt|behandeld
    zo BAD ..1 kan|kunt|kun ..1 zijn
    iemand ..1 zo BAD ..3
    zo_n|zon vrouw|man|vader|moeder|partner als YOU ..5
    YOU UNABLE ook|gewoon|er|weer ..2 NOT ?!
    YOU denkt|denk ..2 alleen|enkel ..1 maar? aan je|jezelf|uzelf|u
    YOU bent|zijn ..1 allemaal hetzelfde
    SCOLD|klagen|kritiek kan|kun|kunt YOU ..4 wel|goed|beste
    ho maar $
    YOU bent|was ..2 NOT ..2 waard|bekwaam|in_staat|goed_genoeg|te_vertrouwen|volwassen|slim|snugger
    YOU hebt|had ..2 geen ..1 gevoel|hart|manieren|respect|ruggengraat|empathie|geweten|ballen|karakter|verstand|smaak
    YOU *t|was|zou ..2 TOO ..2 ?!
    YOU rijdt|eet|drinkt|praat|slaapt|kijkt|loopt|lacht als|zoals een
    aan jou|u|jullie heb|had|hebben ..1 ik|we ..1 NOT
    op jou|u|jullie kan|kun ..2 NOT|nooit
    niks|niets|nergens ..3 kan|kunt|kun jij|u|jullie|aan_jou|aan_je
    zonder ME *|zou ..2 YOU ..3 NOT|verloren
    YOU SINS
    SINS jij|u weer|nou|altijd
    YOU doet ..3 fout|verkeerd|half|slecht
    dat doe je fout|verkeerd|helemaal_fout|weer_fout|niet_goed
    YOU hebt|had ..4 weer|alweer|nog_steeds_niet|nog_altijd_niet
    YOU hebt ..3 verkeerd|fout|verpest|verknald|verbrod|verprutst|verknoeid|laten_liggen
    YOU maakt|maakte ..3 kapot|stuk|ziek|zot|onmogelijk|verkeerd ?!
    YOU laat|liet ..4 slingeren|liggen|staan|vallen|stikken|barsten|in_de_steek ?!
    + jij kan ook niks
    + je luistert gewoon niet
    + Je praat te veel.
    + aan jou heb ik ook niks
    - je hoeft niks te doen
    - je hebt niks verkeerds gedaan
= accusing-question: asks in order to accuse
    waarom|hoezo DOING YOU ..3 EVER|niks|niets|nergens ..6 ??
    waarom|hoezo luister|help|snap|begrijp|kun|kan|ruim|denk|antwoord|zeg|doe|leer|let YOU ..3 niet|geen ..6 ??
    waarom|hoezo DOING YOU ..2 zo BAD
    waarom|hoezo ..2 YOU ..2 zo BAD
    kun|kan|wil|moet|ga|zul YOU ..2 nooit|nou_nooit|niet_eens|nou_echt|weer|echt_niks|niks|nou_niks|dan_niks
    kun|kan YOU ..2 niet ..1 gewoon|eens|normaal|even|een_keer
    hoe moeilijk|lastig ..2 kan|is
    hoe dom|stom|lui|egoistisch|blind|gek|naief|laag|onnozel ..2 kun|kan|ben|moet
    hoe kun|kan|kon|haal|durf YOU ..5 zo|dat|het|zoiets|nou|nu
    hoe durf|durft je|u
    hoe vaak moet|heb|ga ..6
    hoe vaak ga YOU ..6
    wat is er mis met YOU|jou
    wat mankeert|scheelt YOU|jou
    wie denk|dacht YOU ..2 dat|wel
    wat doe|doen YOU ..3 heel_de_dag|de_hele_dag|hele_dagen|eigenlijk_hier
    wat heb|hebt|doe YOU ..2 nou|nu weer
    wat voor ..2 SORT ben|bent|doet
    ben|bent YOU ..2 doof|blind|dom|gek|achterlijk|wel_goed_wijs|debiel|gestoord|zot|van_gisteren|dronken
    ben|bent YOU ..2 te_*|te lui|beroerd|dom|bot|laf|trots
    heb|hebt YOU ..3 geen ..1 hersens|ogen|oren|verstand|fatsoen|gevoel|schaamte|manieren
    wanneer ga|leer|doe|ben YOU ..2 eens|eindelijk|nou
    denk|denkt YOU ..2 alleen|ooit|soms|nooit
    moet|zal ik ..2 alles|echt_alles|nou_alles|altijd ..4 ??
    waar zit|zat jouw|je verstand|hoofd|hersens
    + waarom doe je nou nooit eens wat ik vraag?
    + hoe dom kun je zijn
    + Wie denk je wel dat je bent?
    + kun je niet één keer normaal doen
    - waarom kom je niet mee naar het feest?
    - wat doe je morgen?
= comparison *3: sets the other beside somebody better, or beside a bad example
    ^van|voor net|precies|zoals|steeds_meer_op|gelijk je|jouw|uw moeder|vader|ma|pa|zus|broer|ex
    zelfs ..4 beter|meer|sneller dan jij|jou|u
    de|een vrouw|man|vriendin|vriend|lief van ..2 wel|anders|nooit|beter|alles|gewoon|*t
    een ander|andere|echte|normale|goede|gewone vrouw|man|moeder|vader|partner|vriendin|vriend|mens ..1 had|zou|doet|helpt|zorgt|weet|kan|was|is|laat|luistert
    andere|normale vrouwen|mannen|moeders|vaders|mensen|koppels ..6 wel|gewoon|nooit
    iedereen ..4 behalve jij|jou|u
    mijn ex ..5 nooit|wel|beter|tenminste|altijd|anders
    had|was ik maar|toch ..2 met|bij mijn_ex|*|haar gebleven|getrouwd
    waarom kun|kan|ben YOU niet ..3 zoals|meer
    zou|kunt|kan YOU ..1 nog ..2 leren van|iets_leren
    neem ..1 een voorbeeld aan
    + je bent net je moeder
    + een andere vrouw had dat allang gedaan
    + de vrouw van Tom kookt wel elke dag
    + neem eens een voorbeeld aan mijn zus
    - ik ga naar je moeder
= with-you: nothing can be done with this person
    met jou|u|jullie is|kan|kun|valt|heb ..6 NOT|onmogelijk|altijd|zinloos|wat
    met jou|u ook EVER
    tegen jou ..2 praten|zeggen|zinloos|beginnen
    tegen jou|u kun|kan ..3 NOT
    YOU bent|wordt onmogelijk|niet_te_doen|niet_te_genieten|een_hopeloos_geval|onuitstaanbaar
    typisch jij|jou|u|weer|jullie|iets_voor_jou|mijn_vrouw|haar
    echt|weer ..1 iets|wat voor jou|u
    daar|hier ..1 heb je|jij ..1 weer
    zo ben|bent YOU ..1 nu_eenmaal|altijd|nou
    jouw|dat|die|uw|het eeuwige|constante|stomme|domme|eeuwig|dwaze|verdomde|kinderachtige ..1 SCOLD|SCREEN|gedoe|*
    dat|die|je|jouw|uw SCOLD van YOU|jou|haar
    jouw|uw SCOLD
    YOU ..3 met ..1 jouw|je|uw|dat|die|al_je ..1 SCOLD
    het is ..3 altijd|nooit|steeds wat|iets met jou|u|haar
    voor jou|u ..2 nooit ..2 goed|genoeg
    + met jou valt niet te praten
    + typisch jij weer
    + jouw gezeur altijd
    + jij met je eeuwige gezaag
    - met jou wil ik oud worden
= contempt: puts the other down as a person
    schaam je|u|jij
    YOU zou|moest|mag|mocht|zoudt je|u|jullie ..3 schamen|doodschamen
    ik schaam me voor|dood je|jou|u|om
    YOU stelt|stelde ME|ons ..3 teleur
    YOU hebt ME ..2 teleurgesteld
    puur|gewoon|alleen|enkel om ME|mij te ..3
    niemand houdt|hield|kan|wil ..5 met|bij|naast jou|u|je
    geen wonder dat ..6
    had ik je|jou|u maar|nooit|beter nooit|niet
    ik had ..1 nooit|niet ..2 met jou|u ..3
    ik ben|word|was ..3 je|jou|u|jouw|jullie|haar ..3 beu|zat|kotsbeu|spuugzat|moe|ziek
    ik word|werd ..2 gek|ziek|zot|moe|onwel|misselijk van jou|u|je|jouw|haar|jullie
    ik erger|irriteer|stoor me ..4 aan jou|je|u|jouw|haar
    ik haat|veracht je|jou|u|jullie
    YOU bent|betekent ..2 niks|niets voor ME
    alles wat je|jij|u aanraakt|doet|zegt|kookt ..6 NOT|fout|mis|stuk|kapot
    YOU deugt|deugen|kunt|kan ..2 voor niks|geen
    kijk ..1 eens|nou|toch hoe|naar ..6
    kijk ..1 eens|nou wat je|jij hebt|gedaan|aanricht
    ga ..1 eens|toch naar ..3 kijken in_de_spiegel
    doe|gedraag|wees ..1 eens|toch|nou|je normaal|volwassen|een_man|een_vent|als_een_man
    wees ..1 eens een man|vent
    zelfs dat ..3 niet
    YOU hoort|zoekt|ziet in|overal ..2 kwaad|kritiek|problemen|ruzie|het_slechte
    als het aan jou|u ligt|lag
    + je moest je schamen
    + ik word gek van jou
    + kijk nou eens hoe je eruit ziet
    - kijk eens wat mooi
    - ik word gek van mijn werk
= about-her: says to a third what she is or cannot do
    SHE kan|kunnen ook|echt|nog|niet_eens|gewoon ..3 NOT|geen
    SHE kan|kunnen niks|niets|niet_eens
    SHE kan niet ..1 koken|luisteren|rijden|plannen|omgaan
    SHE is|blijft ..1 zo|echt|gewoon|veel_te|altijd|een|te|ook|zo_n ..2 BAD|ABUSE
    SHE is BAD|ABUSE
    SHE SINS
    SHE *t ..2 altijd|nooit|constant|de_hele_dag|alleen ..3 SINS|zeuren|zagen|klagen|vitten|commentaar|gelijk|zichzelf
    SHE zit|loopt|staat|ligt ..3 te SCOLD
    SHE doet ..3 EVER|fout|verkeerd
    SHE luistert|helpt|snapt|begrijpt ..2 nooit|niet|niks|ook
    SHE heeft altijd wat|iets ..2 te
    + ze kan ook niks
    + mijn vrouw is gewoon lui
    + ze zit de hele dag te zeuren
    - ze kan morgen niet
    - ze is lief
= job-fault: finds fault with how a small thing was done
    weer ..1 die|dat|de|het verkeerde|foute|goedkope|zelfde|aangebrand*
    weer verkeerd|fout|mis|te_zout|aangebrand|te_laat|vergeten|niks|niet_gedaan|niet_opgeruimd
    je|jij|u vergeet|vergat ..2 EVER|weer|ook|alles ..4
    geef maar hier
    laat mij maar|dat_maar zo|doen|even ..6 anders|kunt|kan
    ik heb ..1 het|dat|je ..2 al ..1 honderd|duizend|tien|zo_vaak|100|1000|twintig|drie ..6
    al ..1 honderd|duizend|tien|100|1000|twintig keer ..4
    ik vraag ..2 je|jou|u|een|maar_een|nooit ding|iets|keer
    is het ..1 zo moeilijk ..6
    zoals gewoonlijk|altijd|steeds weer|niet|niks|te_laat|vergeten|de_rommel|jij|ik
    daar snap|begrijp|weet|ken YOU|jij ..1 NOT|niks
    dat kan|kun|kunt jij|u|je niet|ook_niet|nog_niet ..1 eens
    dat snap|begrijp jij|u toch|weer|ook niet
    + ja, dat snap jij weer niet
    + ik heb je al honderd keer gezegd dat die deur dicht moet
    + weer verkeerd geparkeerd
    - ik vraag het je nog een keer morgen
= worth-nothing *3: better without, no idea, a disaster
    beter af ..2 zonder jou|je|u|jullie|haar
    YOU hebt ..1 geen ..2 idee|benul|flauw_benul|verstand|clue|besef|kaas ..5 ?!
    YOU weet|beseft|ziet|merkt|voelt ..2 niet|geens|niet_eens|niks|helemaal_niet ..2 waar|wat|hoe ::3 YOU ..6 ?!
    verbaast|verwondert me ..1 niks|niets|niet
    YOU hebt ..2 weer|alweer|voor_elkaar ..4
    YOU belooft|beloofde|zegt|zei ~ NOT|nooit ..4
    kun|kan|kunt YOU ..4 niks|niets|nooit ..4 ??
    SHE|WOMAN is ..2 een|n ..2 ramp|nul|kruis|last|blok|lastpak|stofzuiger|heks|draak|zeur ..4
    YOU bent|zijn ..2 een|n ..2 ramp|nul|last|blok|lastpak|nachtmerrie|schande|teleurstelling|vergissing|grap|aanfluiting|kwelling|fout|mislukking|zorgenkind|gevaar ..4
    YOU brengt|bezorgt|geeft ..2 alleen|enkel|niks|niets ..4
    wat heb ik aan jou|u|je|zo_n|zon ..4
    waar heb ik jou|u|je ..2 voor nodig ..1
    waarvoor|waar dien|deug|ben YOU ..3 voor|goed ..2
    ik vertrouw|geloof|respecteer je|jou|u ..2 niet|niks|voor_geen ..4
    ik vind YOU ..3 BAD|TOO
    van jou|u kan|mag|valt|hoef|verwacht|had ..3 NOT|ook_niks ..4
    & jou|jouw|YOU schande|teleurstelling|beschamend|belachelijk|onacceptabel|ongelooflijk|walgelijk|pathetisch|triest !niet
    + die kinderen zijn beter af zonder jou
    + jij hebt geen idee wat er moet gebeuren
    + ik vertrouw je voor geen meter
    - ik heb geen idee
= blames *1: you, and not, in one clause
    YOU *t|was|had|kan|wil|zou|kon|ging|zei|deed ..4 NOT ?!
    NOT ..2 *t|kan|wil jij|u|jullie|je ?!
    + je kijkt er niet naar om
= scolds *1: a word of judgement, to or about the other
    & YOU|jou|jouw|SHE BAD|ABUSE|SINS|SCOLD|TOO
    + met zo'n humeur kan jij ver komen
= more-you *1: says it with stress on the other, or as a habit
    ^^ jij|jullie|gijlie ..2 *
    jij|jullie|u ..4 weer|altijd|nooit|ook|maar|alleen|gewoon|nog|zelfs
    YOU ..4 weer|nooit|nog_steeds|zelfs|niet_eens|eens|amper|alleen_maar
    + jij bent er zelfs niet
= state-of-house *3: dirt, cooking, money, looks held against the other
    het is|was ..4 bende|rommel|puinhoop|stal ..2 als ik ..3
    is het ::2 bende|rommel|puinhoop|stal|troep|kot ..4
    weer alles ..1 op ..4
    kijk ..1 nou ,? weer|alweer ..5
    naar anderen|buiten|bij_anderen ..4 vriendelijk|lief|aardig ~ thuis ..6
    varkensstal|zwijnenstal|puinhoop|stort|vuilnisbelt|beestenboel|augiasstal ..3
    wat een ..1 rommel|bende|troep|rotzooi|chaos|boel|kot|stal ..3
    het is ..2 weer|hier|altijd ..2 rommel|bende|troep|rotzooi|chaos|boeltje|kot|stal|vuil|vies ..3
    niet ..1 te ..1 eten|vreten|zuipen|doen|harden|pruimen|drinken $
    YOU bent|wordt|ziet ..4 dik|dikker|vet|lelijk|oud|moddervet|aangekomen|uitgezakt|uitgeleefd|slordig ..3
    YOU ziet er|eruit ..2 niet|verlopen|verschrikkelijk|slecht|vreselijk|belachelijk|slordig|als ..2
    hoe|zo zie|loop YOU er ..3 bij|uit ..2
    trek ..2 eens|toch|nou ..2 iets|wat ..1 fatsoenlijks|anders|beters|normaals ..2
    YOU gooit|smijt|verspilt|geeft ..3 geld ..4
    jouw|uw|je kamer|kookkunst|kookkunsten|koken|eten|opvoeding|rijstijl|gedrag|houding is|was|trekt|lijkt ..2 BAD|NOT|vies|vuil|nergens|om_te|schandalig ..3
    het laatste woord
    altijd ..1 gelijk ..2 hebben|moeten|willen
    alles draait|gaat ..2 om jou|u|haar
    de wereld draait ..2
    alles beter ..1 weten
    hoog|hoger|hoogste ..1 van ..2 toren|paard ..2
    YOU hebt ..3 ongelijk|mis|gelogen|bedrogen|verraden|verwaarloosd|gekwetst|verziekt|vergooid ..2 ?!
    YOU hebt het ..2 mis|bij_het_verkeerde_eind|fout
    YOU bent|was ..3 te laat|laat ..1 ?!
    YOU begrijpt|snapt|begreep|verstaat ..1 ME|het|er|mij|dat ..2 niet|niks|niets|nooit ..2 ?!
    YOU hebt ..2 niks|niets|nooit ..1 iets ..2 ge*|af* ..4
    YOU hebt ::2 nooit|nog_nooit ::3 ge*|af*|op*|be* ..4 ?!
    YOU kan|kunt ::2 niet ::3 omgaan|luisteren|koken|rijden|plannen|opvoeden|delen|praten|toegeven|verliezen|sparen|tegen|opruimen|zwijgen ..2 ?!
    YOU moet|wil|wilt ..1 ook? altijd|weer|steeds ..5 ?!
    YOU bent|zijn ..2 ook ..1 altijd|nooit|constant ..4
    waarom|wat kijk|zit|loop|sta|doe YOU ..3 zo|weer ..1 zuur|chagrijnig|raar|sloom|stom|dom|boos ..2
    waarom moet|moeten YOU|dat ..2 altijd|steeds|weer|elke_keer|toch ..5
    wat YOU|je|jij ..1 kookt|doet|zegt|maakt|schrijft|aantrekt|draagt is|was|slaat|lijkt|heeft ..2 NOT|BAD|nergens
    doe ..2 eens|nou|toch iets|wat ..4
    doe ..1 het ..2 dan|nou ..1 eens|goed ..1 goed|zelf|beter ..1
    mijn KIN had|hadden ..1 gelijk ..3 jou|je|u ..1
    op YOU|jou ..1 kan|kun|valt ..6
    ik had ..3 van jou|je|u ..2 verwacht ..2
    ik verwacht|verwachtte ..3 meer|beter|anders ..2 van jou|je|u
    YOU leert|leer ..2 het ..1 nooit|niet|ook ..2
    YOU doet ..2 nooit|niks|niets|alleen ..6 ?!
    met dat|die|zo_n|zon ..1 gezicht|kop|houding|stem|toon|jurk|buik|haar van_je|loop|ga|wil ..3
    + het is weer een varkensstal hier
    + wat jij kookt is niet te eten
    + jij kan niet met geld omgaan
    + gij moet altijd het laatste woord hebben
    - het is hier gezellig
    """,
    PARTS_HERE,
)

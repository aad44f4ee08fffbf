"""Criticism at its hardest: puts the other down as a person, at home or before others."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

RULES = Rules(
    """
= contempt: puts the other down as a person
    uit jouw|je|haar mond ..5
    YOU hebt ..3 tegen ME|ons ..1 opgezet|opgestookt
    niks|niets doe|kun|kan YOU ..1 goed
    moeder|vader|ouders ..2 slecht|verkeerd|niet opgevoed
    hoe YOU ..2 weer ..1 bij zit|loopt|ligt|staat
    de grootste|ergste|slechtste|luiste|domste * die|van ..4
    het enige waar|wat jij|je|u ..2 aan? denkt|kunt|kan|doet ..4
    waarom ben|heb ik ::2 ooit|toch ..3 getrouwd|jou|begonnen
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
    SHE *t ..2 altijd|nooit|constant|de_hele_dag|alleen ..3 SINS|zeuren|zagen|klagen
    SHE *t ..2 altijd|nooit|constant|de_hele_dag|alleen ..3 vitten|commentaar|gelijk|zichzelf
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
    YOU weet|beseft|ziet|merkt|voelt ..2 niet|geens ..2 waar|wat|hoe ::3 YOU ..6 ?!
    YOU weet|beseft|ziet|merkt|voelt ..2 niet_eens|niks|helemaal_niet ..2 waar|wat|hoe ::3 YOU ..6 ?!
    verbaast|verwondert me ..1 niks|niets|niet
    YOU hebt ..2 weer|alweer|voor_elkaar ..4
    YOU belooft|beloofde|zegt|zei ~ NOT|nooit ..4
    kun|kan|kunt YOU ..4 niks|niets|nooit ..4 ??
    SHE|WOMAN is ..2 een|n ..2 ramp|nul|kruis|last|blok|lastpak|stofzuiger|heks|draak|zeur ..4
    YOU bent|zijn ..2 een|n ..2 ramp|nul|last|blok|lastpak|nachtmerrie|schande|teleurstelling ..4
    YOU bent|zijn ..2 een|n ..2 vergissing|grap|aanfluiting|kwelling|fout|mislukking|zorgenkind|gevaar ..4
    YOU brengt|bezorgt|geeft ..2 alleen|enkel|niks|niets ..4
    wat heb ik aan jou|u|je|zo_n|zon ..4
    waar heb ik jou|u|je ..2 voor nodig ..1
    waarvoor|waar dien|deug|ben YOU ..3 voor|goed ..2
    ik vertrouw|geloof|respecteer je|jou|u ..2 niet|niks|voor_geen ..4
    ik vind YOU ..3 BAD|TOO
    van jou|u kan|mag|valt|hoef|verwacht|had ..3 NOT|ook_niks ..4
    & jou|jouw|YOU schande|teleurstelling|beschamend|belachelijk !niet
    & jou|jouw|YOU onacceptabel|ongelooflijk|walgelijk|pathetisch|triest !niet
    + die kinderen zijn beter af zonder jou
    + jij hebt geen idee wat er moet gebeuren
    + ik vertrouw je voor geen meter
    - ik heb geen idee
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
    jouw|uw|je kamer|kookkunst|kookkunsten|koken is|was|trekt|lijkt ..2 BAD|NOT|vies ..3
    jouw|uw|je kamer|kookkunst|kookkunsten|koken is|was|trekt|lijkt ..2 vuil|nergens|om_te|schandalig ..3
    jouw|uw|je eten|opvoeding|rijstijl|gedrag|houding is|was|trekt|lijkt ..2 BAD|NOT|vies ..3
    jouw|uw|je eten|opvoeding is|was|trekt|lijkt ..2 vuil|nergens|om_te|schandalig ..3
    jouw|uw|je rijstijl|gedrag|houding is|was|trekt|lijkt ..2 vuil|nergens|om_te|schandalig ..3
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
    YOU kan|kunt ::2 niet ::3 omgaan|luisteren|koken|rijden|plannen|opvoeden|delen ..2 ?!
    YOU kan|kunt ::2 niet ::3 praten|toegeven|verliezen|sparen|tegen|opruimen|zwijgen ..2 ?!
    YOU moet|wil|wilt ..1 ook? altijd|weer|steeds ..5 ?!
    YOU bent|zijn ..2 ook ..1 altijd|nooit|constant ..4
    waarom|wat kijk|zit|loop|sta|doe YOU ..3 zo|weer ..1 zuur|chagrijnig|raar|sloom|stom|dom|boos ..2
    waarom moet|moeten YOU|dat ..2 altijd|steeds|weer|elke_keer|toch ..5
    wat YOU|je|jij ..1 kookt|doet|zegt is|was|slaat|lijkt|heeft ..2 NOT|BAD|nergens
    wat YOU|je|jij ..1 maakt|schrijft|aantrekt|draagt is|was|slaat|lijkt|heeft ..2 NOT|BAD|nergens
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
    PARTS,
)

"""Sarcasm: praises what is not meant, pities in mockery, gives a mock title."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "FUSS": "drama|theater|toneel|toneelstuk|circus|soap|tragedie|poppenkast|heisa|gedoe|show"
    "|aanstellerij|komedie|klucht|vertoning|wereldramp|ramp|treurspel|opera|kabaal|commotie|gejank"
    "|spektakel|cinema|scene",
    "TITLE": "prinses|prinsesje|majesteit|koningin|mevrouw|madam|madame|hoogheid|diva|juf|professor"
    "|psycholoog|dokter|baas|meneer|keizerin|heilige|moeder_teresa|freud|sherlock|einstein|specialist"
    "|expert|slachtoffer|martelares|heldin",
    "FEELING": "moe|gevoelig|gevoeltjes|tranen|huilen|janken|wenen|bleiten|verdrietig|zielig|boos|kwaad"
    "|zwaar|hoofdpijn|beledigd|gekwetst|emotioneel|overstuur|zwak|bang|jaloers|down|druk|hormonen|stress"
    "|depri|lastig|moeilijk",
}
RULES = Rules(
    """
= mock-praise *3: praises what is not meant
    ^^ ..1 knap|bravo|proficiat|gefeliciteerd|chapeau ..1 hoor|gedaan|zeg|weer|van_je|he ..3
    ^^ ..1 applaus|hulde|petje_af|klap_klap|slow_clap ..1 hoor|gedaan|zeg|weer|van_je|he ..3
    bravo ..6
    applaus ..5
    wil|wilt|verwacht|moet YOU ..4 medaille|lintje|applaus|standbeeld|pluim ..3
    wil|wilt|verwacht|moet YOU ..4 prijs|schouderklopje|koekje|oscar|trofee ..3
    medaille|lintje|standbeeld|oscar voor ..4
    geef ..3 oscar|medaille|lintje
    fijn|leuk|gezellig|goed|lekker|mooi|attent|fraai ..2 dat je|jij|u er ook|eindelijk|weer|nog|toch ..4
    fijn|leuk|mooi|goed dat je|jij|u ..4 eindelijk|ook_eens|ook_nog|nog_weet|even ..4
    ^^ goed|lekker|mooi|leuk|fijn|heerlijk|geweldig|fantastisch|prachtig|top|gezellig ..1 hoor|weer|zeg ..4
    ^^ slim|handig|lief|schattig|volwassen|sterk|netjes|keurig|heel_*|erg_*|super_* ..1 hoor|weer|zeg ..4
    ^^ lekker ..1 dan
    ^^ heel|erg|zo|super|echt volwassen|slim|handig|sterk ..1 hoor|van_jou|van_je|zeg|weer|dit|$ ..1
    ^^ heel|erg|zo|super|echt lief|grappig ..1 hoor|van_jou|van_je|zeg|weer|dit|$ ..1
    ^^ heel|erg|zo|super|echt gezellig|origineel|leuk ..1 hoor|van_jou|van_je|zeg|weer|dit|$ ..1
    ja ..1 hoor ..2 alles|natuurlijk|tuurlijk|vast|zal_wel|weer|jij|dat|daar|en|prinses|dag ..5
    ^^ ja ja ..1 het_zal|zal|natuurlijk|vast|tuurlijk
    ja ja ..1 vast|tuurlijk|natuurlijk|dat_zal_wel|het_zal_wel
    het|dat zal wel ..2 $
    zal wel weer ..4
    ^^ zal wel
    ja ..1 vast ..2 $
    natuurlijk|tuurlijk|uiteraard ..1 , jij|je|u|weer|mevrouw|dat ..6
    jij|je|u bent|hebt|doet ..2 natuurlijk|zeker|vast ..2 weer|altijd|nooit|de|perfect|het_slachtoffer ..4
    & YOU natuurlijk|zeker weer|altijd|perfect|slachtoffer|beter
    wat|hoe ..1 origineel|verrassend|toevallig|schattig ..1 zeg|weer|hoor|van_je|van_jou|toch
    wat een verrassing|geluk|prestatie|inzicht|timing|wonder ..3
    goh ,? ..1 wat|straf|verrassing|hoor|knap|echt|nee|interessant ..4
    amai ..3 weer|madam|prinses|gij|jij|straf|wat_een|lastig|zwaar|gevoelig|zeg|hoor|drama|FUSS ..4
    ^^ ..1 tjonge|jeetje|nounou|nou_nou|poeh|toe_toe|sjonge ..3
    nou nou ..4
    oh|ach|och|o|ocharme|och_arme|ach_arme gossie|jee|god|arme|arm|nee|gut|heden|hemel|help ..6
    arme|arm jij|u|je|gij|schaap|meisje|prinses|ziel|slachtoffer|schat ..4
    zielig|sneu|erg voor je|jou|u
    wat zielig ..4
    boehoe|boe_hoe|snif|mimimi|blablabla|bla_bla|blabla|bla_bla_bla|gna_gna ..4
    ga ..1 maar|lekker|eens|nou ..2 huilen|janken|bleiten|wenen|mokken|uithuilen|klagen ..4
    sorry ..1 hoor ..1 dat|majesteit|prinses|mevrouw|madam|$ ..6
    oh|o|ow|ah|nou|excuseer|pardon|neem_me_niet_kwalijk sorry|excuses ..1 hoor|majesteit|dat_ik_leef ..5
    oh|o|ow|ah sorry|excuses ..1 dat_ik_besta|dat_ik_adem|prinses|mevrouw ..5
    nou|excuseer|pardon|neem_me_niet_kwalijk sorry|excuses ..1 dat_ik_besta|dat_ik_adem|prinses|mevrouw ..5
    dat ik leef|besta|adem
    geloof je|jij|u het|dat zelf
    laat me niet ..1 lachen
    niet ..1 laten lachen
    die is goed|mop|grap
    ^^ haha ..1 die|tuurlijk|natuurlijk|goeie|goed|alsof|lekker|wat ..5
    ^^ haha ja ..1 tuurlijk|natuurlijk|vast|hoor|zal_wel
    ^^ haha ,? jij|je en|en_koken
    ha ha ..5
    grapjas
    daar|hier heb|hebben we ..1 mevrouw|madam|meneer|prinses|de ..3
    jaja|ja_ja en ik ben ..5
    ^^ ..1 haha|hahaha|hihi jij ??
    fantastisch|geweldig|heerlijk|super|top|leuk ,? weer ..3
    YOU gaat ..2 niet zeggen dat ..6
    nu nog mooier
    + bravo hoor, eindelijk
    + wil je een medaille?
    + fijn dat je er ook bent
    + oh sorry hoor, majesteit
    + laat me niet lachen
    + goh, wat een verrassing
    - gefeliciteerd met je verjaardag
= mock-title: a mock title, or the other as one who always has something
    ^voor|tegen|met|de|een|beste|dag|geachte|mijn|een TITLE ..2 is|heeft|wil|voelt|kan|zit|moet ..6
    ^voor|tegen|met|de|een|beste|dag|geachte|mijn|een TITLE ..2 heb|weet|vindt|zal|ligt|zag|weer ..6
    ja|oke|sorry|goed|dag|tot_uw_dienst|zeker ..1 TITLE ..2 $
    hare majesteit|hoogheid
    YOU bent|speelt|hangt|voelt|doet ..2 nu|weer|nou|zeker|je ..3 TITLE
    sinds wanneer ben|bent|heb|kan|weet|is|doe YOU ..5
    de|hare prinses|majesteit|diva|koningin|madam ..1 heeft|wil|is|voelt|moet ..5
    ben|bent YOU nu|nou|ineens|opeens|soms|zeker|weer ..2 TITLE|FEELING|ongesteld
    ongesteld|regels|maandstonden|hormonen|pms|menstruatie|overgang ..4 ??
    ongesteld|hormonen|regels ..2 zeker|weer|soms|of_zo
    YOU ..4 weer ..1 ongesteld|hormonen|je_regels|die_week
    die|de tijd van ..1 de maand|maand_weer
    weer ..3 FEELING ..1 zeker|he|hoor|vandaag ..2
    ben|heb|zit|bent YOU ..1 weer ..1 eens? FEELING|je|te_huilen|te_janken|in|een ..4
    daar|hier gaan|komen|begin|begint|is|heb|hebben we|je|jij|ze|het|hem|u ..1 weer ..5
    gaan we weer
    daar ..2 weer ..3 FUSS|preek|gezeur|tranen|waterlanders|psychologie|therapeut|hart|gevoelens
    ze|zij|SHE heeft|is|zit|begint weer ..3 iets|wat|haar|eens|last|FEELING|prijs|van_dat ..4
    bel ..3 krant|pers|ambulance|112|100|journaal|hulpdiensten|brandweer|politie|nieuws ..5
    heb YOU weer iets ..4
    wat is er|heb_je|scheelt er? nu|nou weer ..4
    wat nu weer
    in ..1 gat gebeten
    YOU weet het ..1 weer|altijd|allemaal|zo beter ..2
    slachtofferrol|slachtoffer_spelen|slachtoffer_uithangen
    het slachtoffer ..2 spelen|uithangen|aan_het
    speel|speelt ..3 slachtoffer|de_zielige|de_martelares ..2
    waterlanders|krokodillentranen
    + mevrouw is weer moe
    + ben je weer ongesteld zeker
    + daar gaan we weer
    + bel de ambulance
    - mevrouw Peeters belde over de huur
    - de dokter heeft gebeld
= mock-pity *2: an outcry of pity that is none
    ^^ ..1 ocharme|och|ach|ochot|ocherm|ocherme|oei_oei|oei_oei_oei ..3
    ^^ ..1 jeetje|gossie|aah|aaah|ooh|ohh|jeeminee|hemeltje ..3
    ^^ oh|o|ach|och|ja|nou|amai wat ..1 erg|zielig|vreselijk|verschrikkelijk|sneu|zwaar|tragisch ..5
    ^^ oh|o|ach|och|ja|nou|amai wat ..1 rot|lastig|jammer|dramatisch ..5
    ^^ oh|o|ach|och|ja|nou|amai wat ..1 moeilijk|een_drama|een_ramp|spannend ..5
    ^^ wat ..1 erg|zielig|vreselijk|sneu|tragisch|dramatisch ..2 zeg|hoor|voor_je|toch
    ^^ FEELING|verdriet|stress|huilen ..1 ?? ~ waarvan|om|jij|van|waarom|daarvan|hiervan|nu|alweer|weer|echt
    ^^ burn|burnout|depressie|depressief|migraine ..1 ?? ~ waarvan|om|jij|van|waarom
    ^^ burn|burnout|depressie|depressief|migraine ..1 ?? ~ daarvan|hiervan|nu|alweer|weer|echt
    ^^ waarvan|om ::4 ??
    ^^ om|voor|van een ..3 ??
    zieliger|dramatischer
    YOU bent ..1 precies|net|zo ..1 een|n ..1 klein ..1 kind ..4
    YOU lijkt ..1 wel ..1 een ..5
    dat|die|jouw|je toontje|toon|smoel|gezicht|blik weer|weer_eens
    het is ..1 altijd|weer|steeds iets|wat met jou|u|je|jullie|haar ..1 he|hoor|zeg|zeker
    & EVER iets met_u|met_jou|met_haar|bij_jou he|hoor|zeg|zeker
    ^^ ..1 en nu ga|moet|wordt|krijg|zeker YOU|we|ik ..4
    ^^ ja ..1 , ja ..4
    ^^ ja en ..1 $
    ^^ ..1 interessant|fascinerend|boeiend|ontroerend|indrukwekkend|aandoenlijk ..2 $
    ^^ ..1 arm|arme ..3 $
    ^^ nee|oh|o|ja echt ??
    ^^ ..1 serieus ??
    ga|gaat|ben|bent YOU ..2 nou|nu|weer|alweer ..2 zielig|zeuren|huilen|dramatisch|moeilijk|janken ..3 ??
    lachwekkend|potsierlijk|zielig_hoor ..3
    lijdensweg|martelgang|kruisweg|hel|drama zeg|hoor|hoor_zeg|he ..3
    geen oorlog|kanker|hartinfarct|wereldreis|marathon ..3
    ik ben de paus|koning|kerstman|keizer
    zet|haal|pak|bel ..2 de violen|viool|zakdoeken|zakdoekjes|tissues|kleenex ..3
    niemand gaat ..1 dood ..3
    YOU bent ..1 weer goed ..1 bezig ..2
    jaja|ja_ja ,? ..1 arme|arm|jij|het ..3
    ik lag in ..3
    in een ..1 deuk ..4
    ben YOU ::3 nog ..1 altijd|steeds ..3 over|mee bezig ..2 ??
    tranen zitten|lopen|komen ..4
    ^^ ..1 wauw|wow|woehoe|joepie|jippie|hoera|halleluja|joehoe|olee|joechei ..5
    alsof dat|het|er|iemand ..6
    ^^ zielig|triest|sneu|triestig ..2 $
    als dat|het|dit alles|jouw_grootste|je_grootste|het_ergste is ..4
    niet ..1 huilen|wenen|bleiten ..1 he|hoor ..1
    kleine|zwakke zenuwen|maag
    tere|gevoelige ziel|zieltje
    op je|jouw|uw ziel|pik|tenen|teen|paard getrapt ..1
    + ocharme toch
    + moe? waarvan?
    + oh wat erg zeg
    + je bent net een klein kind
    - oma belde
= ridicules *3: calls it a joke, asks whether it is meant
    YOU maakt ..1 een|zeker|vast ..1 grap|grapje|grapjes ..1
    dat meen je|jij|u ..1 niet
    meen je|jij|u dat ..2 ??
    is|was dat|dit ..2 grap|grapje|mop|serieus|alles ..2 ??
    dat|het is|was ..2 belachelijk|lachwekkend|om_te_lachen|hilarisch|te_gek ..2
    dat|het is|was ..2 kinderachtig|aanstellerig|overdreven|zielig|triest|pathetisch ..2
    doe|wees ..1 niet|geen ..2 gek|belachelijk|dom|baby|kind|kleuter|idioot ..3
    doe|wees ..1 niet|geen ..2 raar|stom|overdreven|mal|zot|hysterische|watje|trut ..3
    als een ..2 baby|kleuter|klein_kind|kind_van|puber ..3
    niemand ..3 mening|commentaar ..2
    maak ME niet ..1 aan het lachen
    slim|handig|sterk|netjes|fraai|origineel ..1 van je|jou|u|haar ..2
    wat ..1 een|n ..2 verrassing|prestatie|wonder|onzin|mop ..3
    wat ..1 een|n ..2 grap|aansteller|idee|idioot_idee|fantastisch|geweldig ..3
    een|n fantastisch|geweldig|briljant|schitterend|prachtig|super ..1 idee|plan|timing|moment ..5
    kijk ..1 eens|nou aan ..5
    kijk|zie wie er|daar|het|we ..5
    ze leeft ..1 nog ..1
    pas ..1 op ,? ,? ..1 straks|ze|anders|daar|ze_gaat|ze_ontploft ..5
    opgepast ..6
    straks|zometeen ontploft|ontplof|gaat|begint ..3 weer ..2
    jij|je|zij|ze en|met je|jouw|haar|uw ..1 gevoelens|gevoel|emoties|tranen|stress|hormonen ..4
    jij|je|zij|ze en|met je|jouw|haar|uw ..1 drama|problemen|buien|zielige|eeuwige|verhalen|angsten ..4
    je|jouw|haar|uw gevoelens|gevoelentjes|probleempjes|traantjes|zorgjes|verdrietje ..4
    je|jouw|haar|uw emotietjes|drama|dramas|angstjes|kwaaltjes|kwaal ..4
    *tjes|*je ..1 daar|voor|om|van ..2 huil|ween|moet|zeur|lig|maak|ga YOU ..5
    ^^ zo_n|zon ..2 *je|*jes|*tje ,|. daar|dat|wat ..4
    van|om|over|voor zo_n|zon ..1 *je|*jes|*tje ..4
    een|n klein|mini|beetje *je|*tje ..4
    daar ga|gaat|val|stort|breek YOU|het|de ..3 niet|geen ..3 dood|van|aan|door|over ..3
    niet ..1 dood ..1 van ..1 gaan
    heb|heeft|ben|lig|zit|loop YOU|ze ..4 nu|nou|daar echt|serieus|werkelijk|heus ..6
    heb|ben|zit YOU ::3 echt ..3 over ..3 lopen|zitten|liggen ..2
    nou|nu en
    lekker|leuk|fijn|gezellig|nou|mooi|goed ..1 hoor|zeg|is_dat ..2 $ ?!
    wat|hoe ..1 zielig|dramatisch|gevoelig|belangrijk|bijzonder|ontroerend|lief|attent|schattig ..2
    in de krant zetten
    ik zal ..3 in|op|aan ..2 krant|kalender|agenda|voorpagina|muur ..3
    zet|schrijf ..2 op|in ..2 krant|kalender|kerfstok|facebook ..2
    alarm|paniek|help|oei|oh_jee|o_jee ..1 ,|. ..1 ze|mevrouw|daar|madam|prinses|er ..5
    sinds wanneer ..1 ben|heb|kan|weet|interesseert|kun|doe ..5
    jij|gij en ..3 , ..1 die|dat|haha|ja|laat|pff|tuurlijk|natuurlijk ..4
    & jij grapje|mop|lachen|lach|haha !samen|graag
    droom ..1 lekker|maar|verder|rustig ..2
    in je|jouw|uw dromen
    ooit ..1 van gehoord ..2 ??
    wie ben|denk jij|je|u dan|nu|nou|eigenlijk|wel ..2
    altijd ..1 wat|iets met jou|u|haar|die
    + dat meen je niet
    + is dat een grap?
    + doe niet zo belachelijk
    + slim van je hoor
    + kijk eens aan, ze leeft nog
    + jij en je gevoelens ook altijd
    - kijk eens naar buiten
    """,
    PARTS_HERE,
)

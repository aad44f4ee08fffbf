"""Sarcasm and belittling: mocks, praises what is not meant, makes a feeling small or unreal."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import rules

PARTS_HERE = {
    **PARTS,
    "FUSS": "drama|theater|toneel|toneelstuk|circus|soap|tragedie|poppenkast|heisa|gedoe|show|aanstellerij|komedie"
    "|klucht|vertoning|wereldramp|ramp|treurspel|opera|kabaal|commotie|gejank|spektakel|cinema|scene",
    "TITLE": "prinses|prinsesje|majesteit|koningin|mevrouw|madam|madame|hoogheid|diva|juf|professor|psycholoog|dokter|baas"
    "|meneer|keizerin|heilige|moeder_teresa|freud|sherlock|einstein|specialist|expert|slachtoffer|martelares|heldin",
    "FEELING": "moe|gevoelig|gevoeltjes|tranen|huilen|janken|wenen|bleiten|verdrietig|zielig|boos|kwaad|zwaar|hoofdpijn"
    "|beledigd|gekwetst|emotioneel|overstuur|zwak|bang|jaloers|down|druk|hormonen|stress|depri|lastig|moeilijk",
}
RULES = rules(
    """
= exaggerates *3: says that the other makes too much of it
    overdrijf|overdrijven ..4
    YOU overdrijft|overdreef|overdrijven ..3
    overdrijven|overdrijf|overdreven ..3 YOU
    stel|stelt je|u ..1 niet ..2 aan
    stelt je|u ..2 aan
    stellen jullie je ..1 niet? aan
    aanstellen|aanstelster|aansteller|aanstellerij ..2
    niet|zo ..1 aanstellen
    doe ..3 niet ..2 zo|alsof|net_alsof|of ..6
    YOU doet|deed ..3 net? ..1 alsof|of ..6
    YOU doet ..2 weer|zo|nogal ..2 dramatisch|moeilijk|hysterisch|raar|overdreven|overgevoelig
    YOU maakt ..4 olifant|groter|erger|probleem|punt|halszaak|zaak|toestand|drama|nummer|berg|staatszaak|FUSS ..3
    YOU blaast ..5 op
    YOU zoekt ..2 er|daar ..2 te ..1 veel achter
    wat een FUSS ..4
    ^die|film|boek FUSS om|over|voor|van|weer ..3 niks|niets|kleinigheid|zo_n|zon|iets
    wat ..1 doe je weer
    hou|houd|stop ..3 op|met met? ..2 FUSS ..3
    dramaqueen|drama_queen|dramakoningin
    YOU neemt|vat ..2 alles|het ..2 te ..1 zwaar|serieus|persoonlijk ..2
    YOU bent ..3 te|zo|over|hyper|snel ..1 gevoelig|overgevoelig|dramatisch|emotioneel|snel_op_je_teentjes|lichtgeraakt|beledigd ..2
    YOU bent ..2 overgevoelig|hypergevoelig|lichtgeraakt|hysterisch|paranoide|paranoia|kleinzerig
    wat ben|bent YOU ..2 overgevoelig|dramatisch|gevoelig|lichtgeraakt|kleinzerig
    teentjes|tenen getrapt|getrapt_weer
    op je ..1 teentjes|tenen
    lange tenen
    zo ..1 hysterisch|dramatisch
    doe ..2 eens|toch|even|nou ..1 normaal|rustig|relaxed|gewoon|chill ..2
    rustig ..1 maar|aan|hoor ..1 , ..2 het ..6
    ^^ chill|relax|kalm|kalmeer|rustig ..2 $
    YOU moet|mag ..3 niet ..4 zo ..1 aanstellen|gevoelig|dramatisch|zwaar|overdrijven|serieus ..2
    YOU moet ..3 niet overdrijven|flauwdoen|flauw_doen
    doe|wees ..2 niet ..2 flauw|kinderachtig|flauw_he|belachelijk|dramatisch|hysterisch|moeilijk|zielig ..2
    + overdrijf niet zo
    + stel je niet aan
    + je maakt van een mug een olifant
    + wat een drama weer
    - de film was een drama
    - doe niet te veel zout in de soep
= not-so-bad *2: makes it small
    zo erg|zwaar|moeilijk|dramatisch is|was|kan|zal ..2 het|dat|t ..2 niet|toch|nou|nu ..3
    het|dat is|was|valt ..3 niet ..1 zo|het_einde ..1 erg|zwaar|moeilijk|dramatisch|bijzonder|van_de_wereld ..2
    niet ..1 zo erg|zwaar hoor|toch
    valt|viel ..3 wel|best|toch|reuze|heel_goed|goed|allemaal|allemaal_wel ..1 mee ..2
    valt reuze mee
    is|was dat|het ..1 alles ..6
    daar maak|doe|huil|lig|zit|ween|klaag|zeur|jank YOU ..2 nou|nu|zo|toch|een|je|om|echt|van|over ..5
    maak|maakt YOU ..2 daar|hier ..3 druk|punt|probleem|zorgen ..4
    maak je ..1 niet ..2 zo? druk ..3
    niet zo druk ..2
    daar ga|lig|zit|moet|hoef YOU ..2 toch|nou ..1 niet ..6
    het|dat was|is ..2 maar|gewoon|toch_maar|slechts een|n|1|om|vijf|tien|drie|twee ..5
    ^ik|was is|was maar|slechts een ..4
    om zo_n|zon ..2 kleinigheid|dingetje|detail|onzin|niks|bordje|ding
    voor|om ..1 zo_n|zon ..2 kleinigheid|dingetje|detail|onzin|niks
    kleinigheid|bagatel|futiliteit|pietluttig|detail ..2
    er zijn ..3 ergere|erger|grotere ..4
    er is ..1 erger|ergere ..2
    erger dan dat|jij
    andere|anderen mensen? ..3 pas ..1 echt? ..4
    andere|anderen ..2 hebben het ..3 erger|zwaarder|slechter|ook
    anderen|kinderen in ..3 erger|honger|oorlog ..4
    in afrika|gaza|oekraine ..5
    wees ..2 blij dat ..5
    denk ..2 aan mensen|anderen ..4
    kop ..1 op ,|. ..1 zo
    daar ga|gaat YOU ..2 niet ..1 dood van|aan
    je|jij|u overleeft|overleef het|dat ..2 wel
    het|dat is ..2 geen|ook_geen ..2 ramp|oorlog|drama|einde|wereldramp|probleem|hersenchirurgie|halszaak|big_deal|rocket_science ..4
    geen|niet ..1 einde van ..2 wereld
    de wereld vergaat ..2
    wereld ..1 vergaat ..2
    wat maakt dat ..2 nou|nu|toch ..2 uit
    boeie|boeien|boeiend ..2
    nou ..1 en ..1 ??
    so what
    wie kan|interesseert het|dat|het_wat ..3
    kan|zal me|mij|ons ..4 niet|niks|geen|worst|wat ..2 schelen|boeien|interesseren|wezen
    kan|zal het|dat ME|ons|niemand ..2 niet|niks|geen|wat ..2 schelen|boeien|interesseren
    interesseert|boeit ME|ons|niemand|het_me ..3 NOT|geen_bal|geen_reet|voor_geen_meter ..2
    lekker|zeer|heel|reuze belangrijk|boeiend|interessant ..2
    dat|het stelt|betekent niks|niets|weinig|niet_veel ..2 voor
    storm in een
    er is|iedereen|elke|elk|elkeen heeft|is|mens ..4 weleens|wel_eens|wel_eens_iets|moe ..2
    iedereen|elke|alle is|heeft|hebben|moeders|vrouwen|moeder ..4 moe|stress|druk|last|zorgen|problemen|weleens|wel_eens ..3
    + zo erg is het toch niet
    + dat valt wel mee
    + is dat alles?
    + andere mensen hebben pas echt problemen
    + kan me niet schelen
    - het was een uur rijden
= mock-praise *3: praises what is not meant
    ^^ ..1 knap|bravo|proficiat|gefeliciteerd|chapeau|applaus|hulde|petje_af|klap_klap|slow_clap ..1 hoor|gedaan|zeg|weer|van_je|he ..3
    bravo ..6
    applaus ..5
    wil|wilt|verwacht|moet YOU ..4 medaille|lintje|applaus|standbeeld|pluim|prijs|schouderklopje|koekje|oscar|trofee ..3
    medaille|lintje|standbeeld|oscar voor ..4
    geef ..3 oscar|medaille|lintje
    fijn|leuk|gezellig|goed|lekker|mooi|attent|fraai ..2 dat je|jij|u er ook|eindelijk|weer|nog|toch ..4
    fijn|leuk|mooi|goed dat je|jij|u ..4 eindelijk|ook_eens|ook_nog|nog_weet|even ..4
    ^^ goed|lekker|mooi|leuk|fijn|heerlijk|geweldig|fantastisch|prachtig|top|gezellig|slim|handig|lief|schattig|volwassen|sterk|netjes|keurig|heel_*|erg_*|super_* ..1 hoor|weer|zeg ..4
    ^^ lekker ..1 dan
    ^^ heel|erg|zo|super|echt volwassen|slim|handig|sterk|lief|grappig|gezellig|origineel|leuk ..1 hoor|van_jou|van_je|zeg|weer|dit|$ ..1
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
    wat|hoe ..1 origineel|verrassend|toevallig|schattig|lief ..1 zeg|weer|hoor|van_je|van_jou|toch
    wat een verrassing|geluk|prestatie|inzicht|timing|wonder ..3
    goh ..6
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
    oh|o|ow|ah|nou|excuseer|pardon|neem_me_niet_kwalijk sorry|excuses ..1 hoor|majesteit|dat_ik_leef|dat_ik_besta|dat_ik_adem|prinses|mevrouw ..5
    dat ik leef|besta|adem
    geloof je|jij|u het|dat zelf
    laat me niet ..1 lachen
    niet ..1 laten lachen
    die is goed|mop|grap
    ^^ haha ..1 die|tuurlijk|natuurlijk|goeie|goed|alsof|lekker|wat ..5
    ^^ haha ja ..1 tuurlijk|natuurlijk|vast|hoor|zal_wel
    ^^ haha ,? jij|je en|en_koken
    ha ha ..5
    grapjas|grapjurk
    + bravo hoor, eindelijk
    + wil je een medaille?
    + fijn dat je er ook bent
    + oh sorry hoor, majesteit
    + laat me niet lachen
    + goh, wat een verrassing
    - gefeliciteerd met je verjaardag
= mock-title: a mock title, or the other as one who always has something
    ^voor|tegen|met|de|een|beste|dag|geachte|mijn|een TITLE ..2 is|heeft|wil|voelt|kan|zit|moet|heb|weet|vindt|zal|ligt|zag|weer ..6
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
= unreal *3: says that it is not real, or was never so
    YOU beeldt|verbeeldt|beeld je|u|jij|dat|het ::4 in ..1
    beeld|beeldt YOU je|u ::2 in
    YOU beeldt ..3 in
    verbeelding|inbeelding|ingebeeld|hersenspinsels|hersenspinsel|spoken ..4
    dat|het heb|hebt YOU ..3 gedroomd|verzonnen|ingebeeld|je_verbeeld|uit_je_duim ..3
    YOU hebt ..3 gedroomd|verzonnen|uit_je_duim ..2
    YOU verzint|fantaseert|droomt|hallucineert|ziet ..3 dat|het|alles|spoken|dingen|iets ..3 ?!
    YOU ziet spoken
    tussen je|jouw|uw oren
    zit ..2 in ..1 je|jouw|uw hoofd
    zoiets is ..2 nooit|niet gebeurd
    YOU bent ..3 goed wijs|snik|bij_je_hoofd
    ben|bent YOU ..2 wel? ..1 goed bij ..2 hoofd
    niet goed ..1 wijs|snik
    YOU bent ..2 gek|zot ..1 aan ..1 het worden
    YOU wordt ..2 gek|zot|paranoia|paranoide|oud|dement ..2
    waar haal|haalt YOU ..2 het|dat ..4
    onzin ..1 $
    dat|wat is|een ..2 onzin|flauwekul|zever|quatsch|larie|bullshit ..2
    flauwekul|gezever_in_pakjes|zever ..2
    YOU kunt|kan ..2 ook ..2 nergens|niet|niks ..2 tegen ..2
    kun|kunt YOU ..3 niet tegen ..2
    nergens tegen
    tegen een ..1 grapje ..3
    geen ..2 gevoel voor humor
    YOU kunt|kan ..2 ook ..3 geen grap|grapje ..3
    waar is je ..1 gevoel voor humor
    lach ..1 eens ..3
    het|dat was ..3 om te lachen ..4
    YOU moet ..4 om ..2 kunnen lachen
    niet ..1 zo ..1 serieus
    ik herinner me|mij niet dat ik ~ gevraagd
    wie heeft jou|u ..2 iets|wat gevraagd
    niemand vroeg|vraagt ..3
    heb ik ..4 om ..2 gevraagd|advies ..3
    zei ..2 niemand ooit|nooit
    huilebalk|bleitsmoel|janker|watje|mietje|seut
    zit|lig|sta YOU ..4 te|hier janken|huilen|bleiten|wenen|grienen|snotteren|mokken|pruilen ..4
    niet ..2 zo ..1 janken|huilen|bleiten|grienen
    krijg|ga|moet YOU ..2 nu|nou|weer|ook ..2 huilen|janken|wenen ..3
    word|wees ..2 eens|nou|toch ..1 volwassen|groot
    + dat beeld je je in
    + dat heb je gedroomd
    + dat zit tussen je oren
    + je kan ook nergens tegen
    + zit je nou weer te janken?
    - ik verbeeld me dat ik verliefd ben
= mock-pity *2: an outcry of pity that is none
    ^^ ..1 ocharme|och|ach|ochot|ocherm|ocherme|oei_oei|oei_oei_oei|jeetje|gossie|aah|aaah|ooh|ohh|jeeminee|hemeltje ..3
    ^^ oh|o|ach|och|ja|nou|amai wat ..1 erg|zielig|vreselijk|verschrikkelijk|sneu|zwaar|tragisch|rot|lastig|jammer|dramatisch|moeilijk|een_drama|een_ramp|spannend ..5
    ^^ wat ..1 erg|zielig|vreselijk|sneu|tragisch|dramatisch ..2 zeg|hoor|voor_je|toch
    ^^ FEELING|verdriet|stress|huilen|burn|burnout|depressie|depressief|migraine ..1 ?? ~ waarvan|om|jij|van|waarom|daarvan|hiervan|nu|alweer|weer|echt
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
    dat|het is|was ..2 belachelijk|lachwekkend|om_te_lachen|hilarisch|te_gek|kinderachtig|aanstellerig|overdreven|zielig|triest|pathetisch ..2
    doe|wees ..1 niet|geen ..2 gek|belachelijk|dom|baby|kind|kleuter|idioot|raar|stom|overdreven|mal|zot|hysterische|watje|trut ..3
    als een ..2 baby|kleuter|klein_kind|kind_van|puber ..3
    niemand ..3 mening|commentaar ..2
    maak ME niet ..1 aan het lachen
    slim|knap|lief|handig|sterk|leuk|netjes|mooi|fraai|goed|origineel ..1 van je|jou|u|haar ..2
    wat ..1 een|n ..2 verrassing|prestatie|wonder|onzin|mop|grap|aansteller|idee|idioot_idee|fantastisch|geweldig ..3
    een|n fantastisch|geweldig|briljant|schitterend|prachtig|super ..1 idee|plan|timing|moment ..5
    kijk ..1 eens|nou aan ..5
    kijk|zie wie er|daar|het|we ..5
    ze leeft ..1 nog ..1
    pas ..1 op ,? ,? ..1 straks|ze|anders|daar|ze_gaat|ze_ontploft ..5
    opgepast ..6
    straks|zometeen ontploft|ontplof|gaat|begint ..3 weer ..2
    jij|je|zij|ze en|met je|jouw|haar|uw ..1 gevoelens|gevoel|emoties|tranen|stress|hormonen|drama|problemen|buien|zielige|eeuwige|verhalen|angsten ..4
    je|jouw|haar|uw gevoelens|gevoelentjes|probleempjes|traantjes|zorgjes|verdrietje|emotietjes|drama|dramas|angstjes|kwaaltjes|kwaal ..4
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

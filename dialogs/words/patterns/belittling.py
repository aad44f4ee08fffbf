"""Belittling: makes a feeling small, overdone or unreal. One pattern with sarcasm."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "FUSS": "drama|theater|toneel|toneelstuk|circus|soap|tragedie|poppenkast|heisa|gedoe|show"
    "|aanstellerij|komedie|klucht|vertoning|wereldramp|ramp|treurspel|opera|kabaal|commotie|gejank"
    "|spektakel|cinema|scene",
}
RULES = Rules(
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
    YOU maakt ..4 olifant|groter|erger|probleem|punt|halszaak ..3
    YOU maakt ..4 zaak|toestand|drama|nummer|berg|staatszaak|FUSS ..3
    YOU blaast ..5 op
    YOU zoekt ..2 er|daar ..2 te ..1 veel achter
    wat een FUSS ..4
    ^die|film|boek FUSS om|over|voor|van|weer ..3 niks|niets|kleinigheid|zo_n|zon|iets
    wat ..1 doe je weer
    hou|houd|stop ..3 op|met met? ..2 FUSS ..3
    dramaqueen|drama_queen|dramakoningin
    YOU neemt|vat ..2 alles|het ..2 te ..1 zwaar|serieus|persoonlijk ..2
    YOU bent ..3 te|zo|over|hyper|snel ..1 gevoelig|overgevoelig|dramatisch ..2
    YOU bent ..3 te|zo|over|hyper|snel ..1 emotioneel|snel_op_je_teentjes|lichtgeraakt|beledigd ..2
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
    het|dat is|was|valt ..3 niet ..1 zo|het_einde ..1 erg|zwaar|moeilijk ..2
    het|dat is|was|valt ..3 niet ..1 zo|het_einde ..1 dramatisch|bijzonder|van_de_wereld ..2
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
    het|dat is ..2 geen|ook_geen ..2 ramp|oorlog|drama|einde|wereldramp ..4
    het|dat is ..2 geen|ook_geen ..2 probleem|hersenchirurgie|halszaak|big_deal|rocket_science ..4
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
    iedereen|elke|alle is|heeft|hebben|moeders|vrouwen|moeder ..4 moe|stress|druk|last ..3
    iedereen|elke|alle is|heeft|hebben|moeders|vrouwen|moeder ..4 zorgen|problemen|weleens|wel_eens ..3
    + zo erg is het toch niet
    + dat valt wel mee
    + is dat alles?
    + anderen hebben het pas echt zwaar
    + kan me niet schelen
    - het was een uur rijden
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
    """,
    PARTS_HERE,
)

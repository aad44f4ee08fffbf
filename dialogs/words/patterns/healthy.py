"""What speaks against a pattern: the own share, an own feeling, a moment to return, a real question, warmth.

The rules stand in groups by what they speak against; each takes its weight away there.
"""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.patterns.pattern import Pattern
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "FEEL": "boos|bang|blij|verdrietig|moe|onzeker|alleen|eenzaam|gekwetst|geraakt|jaloers|gespannen"
    "|bezorgd|opgelucht|trots|dankbaar|machteloos|verloren|schuldig|gelukkig|verliefd|overweldigd"
    "|zenuwachtig|onrustig|kwaad|rot|klein|ongerust|teleurgesteld|ongelukkig|afgewezen|beschaamd|verward"
    "|verscheurd|gefrustreerd|overspoeld|niet_gehoord|niet_gezien|ongemakkelijk|slecht|geschrokken"
    "|nerveus",
}

_ALL = """
= own-share *5: names the own fault or says sorry
    ^^ ..1 mijn fout|schuld $
    , mijn fout|schuld
    het|dat|dit was|is mijn|helemaal_mijn|echt_mijn|ook_mijn|volledig_mijn eigen? fout|schuld
    ^^ ..2 sorry dat|voor|schat|lief|lieverd|liefje|ik_zat|ik_was|ik_had|ik_heb ..1
    het spijt me|mij
    spijt me|mij
    ik heb|had|krijg ..2 spijt
    ik had ..6 niet ..4 moeten|mogen
    ik had ..6 moeten *en|zijn
    dat|het was ..2 fout|niet_eerlijk|niet_netjes|niet_fair|lomp|stom|oneerlijk ..1 van mij|me|tegenover_jou
    fout van mij
    ik besef|zie_nu|snap_nu dat ik
    niet ok|oke|eerlijk|netjes|fair|goed|leuk|lief van mij|me
    YOU hebt ..2 gelijk dat|ik_had|ik_was|ik_zat|ik_heb|met
    gelijk ,|. ik
    gelijk dat ik
    ik had|mocht ::2 niet ..1 mogen|moeten ..1 *en
    verkeerd gezegd , ik bedoel
    hoeft geen oplossing
    daar heb|had YOU ..1 een punt|gelijk ..2
    ik neem terug
    neem me|mij niet kwalijk
    vergeef ME
    ik schoot|schiet in de verdediging
    ik had|heb ..1 ongelijk
    ik onderbrak|kwetste je|jou ..1
    ik zie ..2 mijn ..2 aandeel|fout
    ik was|ben ..4 te kort|fel|hard|streng|bot|snel ..2 tegen|voor|voor_jou|geweest
    + sorry dat ik zo laat ben
    + je hebt gelijk, ik had moeten bellen
    + dat was lomp van mij
    - het is weer allemaal mijn schuld
= own-feeling *2: says an own feeling, need or wish
    ik voel|voelde ME ..4 FEEL ..3
    ^hoe ik voel|voelde me|mij
    ik ben|was|word|werd|raak|raakte ..3 FEEL ..2 als|omdat|toen|door|dat|en|over|om|van|wanneer|$ ..1
    ik schrok|schrik
    ik zou ..2 graag|willen|fijn|blij ..4
    ik wil ..4 graag|met_jou|samen|begrijpen|weten|proberen|leren|je_horen|het_horen ..4
    ik heb ..4 nodig ..1 $
    ik heb ..3 nodig
    ik mis|miste ..1 je|jou|jullie|u|ons|het
    ik maak me ..3 zorgen ..3
    ik hoop ..4
    ik ben bang
    het doet|deed me|mij ..2 pijn|verdriet|goed|iets|veel
    het raakt|raakte|kwetst|kwetste me|mij
    dat raakt|raakte|kwetst|kwetste me|mij
    het doet pijn
    ik vind|vond het ..3 moeilijk|lastig|fijn|jammer|erg|spannend|eng|leuk|rot|belangrijk|pijnlijk|zwaar ..3
    ik merk|merkte dat ik|het_me|me ..4
    ik merk ..1 dat
    + ik voel me alleen als je zo laat thuiskomt
    + ik schrok toen je dat zei
    + ik zou graag samen eten
    - ik voel dat jij liegt
= warm *3: thanks, love, praise
    dank je|u|jou|jullie|voor
    door jou ..4 gelukkig|blij|sterker|beter|lachen|rust
    bedankt|merci|dankjewel
    ik hou|houd ..3 van je|jou|jullie|u|ons
    ik zie|zag|heb je|u|jou ..2 graag|lief
    zie ik je|u|jou ..1 graag
    ik ben ..3 trots|gek|dol|verliefd ..2 op je|jou|u
    verliefd ..4 jou|je
    ik ben ..2 blij|trots|dankbaar met|dat|op je|jij|jou|u
    ik kies ..2 voor jou|ons
    lieverd|liefje|schatje|schat|lieve
    ik ben er|hier voor je|jou
    ben|blijf ik bij je|jou
    ik ben bij|naast je|jou
    ik ben er ..1 $
    YOU bent ..3 welkom|lief|mooi|mooiste|knap|geweldig|fantastisch|liefste|beste|prachtig|top|sterk|grappig
    + dank je dat je de kinderen haalde
    + ik hou van je
"""
_RETURN = """
= return *4: names the moment to return or to talk
    om ..1 CLOCK ..4
    over ..2 een|kwartier|half|vijf|tien|twintig|1|2|3|5|10|15|20|30|drie|twee|anderhalf ..1 SPAN ..3
    een|half|vijf|tien|twintig|1|2|3 SPAN ..3 nodig|pauze|alleen|tijd|adem|wandelen|terug|rust|bij_zitten
    5|10|15|20|30|drie|twee|paar SPAN ..3 nodig|pauze|alleen|tijd|adem|wandelen|terug|rust|bij_zitten
    nodig ..3 SPAN
    geef ME ..3 SPAN ..2
    ^^ ..2 een|vijf|tien|twintig|1|2|3|5|10|15|20|30|drie|twee|paar|half_uur|kwartier|kwartiertje SPAN ..1 $
    nog|binnen ..1 een|vijf|tien|twintig|1|2|3|5|10|15|20|30|drie|twee|half ..1 SPAN
    DAY ..4 praten|bespreken|kom|terug|verder|bellen|bel|tijd_voor|hebben_we|gaan_we|wel ..3
    praten|bespreken|hebben|bel|kom|zitten ..5 DAY ..2
    praat|praten we ..3 verder|vanavond|morgen|zo|straks ..2
    en|dan ben ik ..2 er ..1 ..2 voor je|jou
    niet dat ik niet wil ..3
    dan|daarna praten|praat|bespreken|kom|heb|hebben|luister|gaan|zitten we|ik ..4
    ik ben er rond|om|over|zo|binnen ..3
    ik kom eraan|er_aan
    onderweg
    ik kom|ben zo|straks|dadelijk|dan|morgen|vanavond ..3 terug|bij_je|naar_je_toe
    kom ik ..4 terug|bij_je|naar_je_toe|naar_beneden ..2
    ik ben ..3 terug ..2
    als ..2 kinderen|kleine|kleintje|baby ..1 slapen|slaapt|in_bed|naar_bed ..3
    na het eten ..4
    zullen we ..3 vanavond|morgen|DAY|zo|straks ..5
    + ik ga even wandelen, over een uur ben ik terug
    + om acht uur praten we verder
    + nog twee minuten
    - ik kom er ooit op terug
= asks-back: a real question about the other or about us
    zullen|willen|kunnen we ..8 ??
    wil|wou|zou YOU ..3 vertellen|erover|zeggen|praten|luisteren|helpen|met_me|met_mij ..5
    wat heb|heeft YOU nodig ..2
    hoe voel|was|gaat|is|zie YOU|jouw|je|het ..5 ??
    wat bedoel YOU ..2
    klopt dat|het ..1 ??
    vertel ..1 eens|maar|verder|me ..2
    leg ..1 het|eens ..2 uit
    ik luister ..1 $ ?!
    ik wil je|jou|het ..2 horen|begrijpen|verstaan
    + zullen we er samen over praten?
    + wat heb je nodig?
"""
_OTHER = """
= innocent-ever *4: altijd and nooit in a kind or own sense
    nooit gedacht|verwacht|geweten dat|hoe
    nooit ..2 vergeten ..1 $ ?!
    nooit alleen
    er altijd voor ..2
    altijd de|het *ste
    YOU weet nooit
    nooit ..2 teleurgesteld|pijn|kwaad ..1 $
    YOU hebt|had me|mij nooit|altijd ..4
    YOU mag|kunt|kan|moogt ..3 altijd
    & YOU altijd|steeds|telkens|elke_dag|elke_keer GOOD !niet|geen|niks|zo|te
    & jou|je|u altijd|elke_dag|elke_keer GOOD !niet|geen|niks|zo|weet|wil|wilt|te
    ik ..2 altijd|nooit ..3 van je|jou|u
    heb|ben|had YOU ..3 altijd|ooit|nooit ..4 ??
    YOU hoeft|moet ..3 nooit|niet ..3 alleen|bang
    je|jouw|uw moeder|vader|zus|broer|baas|moeders|werk|trein ..3 EVER
    + nooit gedacht dat ik zo gelukkig kon zijn
    + je mag altijd bellen
    + je maakt me altijd aan het lachen
    - je bent nooit op tijd
= real-praise *3: praise for something that took courage or care
    knap|goed|lief|fijn|mooi|sterk ::3 dat je|jij ::2 durf*|zegt|vertelt|vertelde
    knap|goed|lief|fijn|mooi|sterk ::3 dat je|jij ::2 deed|helpt|hielp|belt|luistert
    wat ..1 een? ..1 lief|lieve|mooi|mooie ..1 ..1 van_je|van_jou|$|dag|dat
    wat ..1 een? ..1 heerlijk|heerlijke|uitzicht|geluk|cadeau ..1 ..1 van_je|van_jou|$|dag|dat
    + knap dat je dat durfde te zeggen
    + wat lief van je
= not-a-judgement *3: denies a judgement, or judges the own self
    YOU bent ..2 niet ..3 BAD|ABUSE|gek|dom|lui
    ik ben|was ..4 BAD|ABUSE
    haha|hihi|lol jij|je ..3 zot|gek|zotteke|gekkie
    niet ..2 omdat YOU
    ik vind YOU ..2 niet
    YOU hebt ..1 niks|niets ..2 verkeerd*|fout|misdaan
    een|de enige die ME ..4
    had ik niet verwacht
    tot ..1 morgen|vanavond ..2 over nadenken
    YOU moet niet ..1 schrikken|bang ..2
    ik zeg|wist|weet|dacht niet dat YOU
    + je bent niet dom, echt niet
    + ik ben een egoïst geweest
"""
_ADVICE = """
= asked-advice *3: advice about a thing, or asked for, or an offer of the own hands
    wil YOU dat ik ..6
    vergeet ..3 niet ..1 $
    zal ik ..8 ??
    kan|mag|moet ik ..8 ??
    ik geef|gaf ..1 niet op
    YOU hoeft|hoef ..1 geen ..2
    neem|vergeet|vergeet|pak|doe ..1 je|jouw medicijnen|jas|paraplu|sleutels|lunch|boek|sjaal ..4
    YOU moet|moeten ..2 me|mij|ons ..3
    je hebt gelijk
    neem je tijd
    YOU kan|kunt|kookt|zingt|schrijft ..1 beter ..3 dan ik
    aan de dokter|juf|meester|bank|notaris ..1 vragen
    alsjeblieft
    YOU moet ::5 hier|paspoort|kaartje|ticket|uitstappen|tekenen|afslaan|groeten|formulier|betalen|invullen
    ^^ ..4 raam|deur|licht|muziek|schoenen|jas|kraan ..3
    ^^ ..4 vuilnisbak|kaas|koekje|plekje|juf|foto|hond|vaatwasser ..3
    zeg eens
    proeven|smaakt
    YOU moet ..1 weten|horen|zien|eens_zien|nog|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag ..4
    YOU moet ::3 film|boek|serie|plek|filmpje|recept
    YOU moet het niet ..2 alleen
    YOU hoeft|moet ..2 niks|niets
    ik wil YOU ..3 niet
    ik doe|zal|neem|haal|kook|help|breng|regel|ruim ..6
    + wil je dat ik meedenk?
    + je moet die serie zien
    + ik haal de kinderen wel
"""
_TEMPERED = """
= plain-busy *2: absence told beforehand and made good, or a thing of the other or of a third
    SHE|hij|mijn_baas|mijn_KIN is|heeft|was|werkt ..6 WORK|druk
    ben|heb|zit|werk|moet|kom|was YOU ..6 ??
    ik leg|zet|doe|heb|laat ..3 SCREEN ..4 weg|uit|af|keuken|lade|gang|stil|opzij ..3
    zonder ..1 SCREEN|mobieltjes|telefoons|schermen
    samen ..6
    ik ben ..1 helemaal|nu ..2 hier|jou|er ..1
    sleutels|bril|kat|hond|film ..2 niet gezien
    kan ..1 geen ..2 spelen
    + ik leg mijn telefoon weg
    + werk je morgen?
"""
_P = Pattern
_EVERY = frozenset(Pattern)
HEALTHY: tuple[tuple[frozenset[Pattern], Rules], ...] = (
    (_EVERY, Rules(_ALL, PARTS_HERE)),
    (frozenset({_P.STONEWALLING, _P.AVOIDANCE, _P.ABSENCE, _P.DEFENSIVENESS}), Rules(_RETURN, PARTS_HERE)),
    (frozenset({_P.CRITICISM, _P.SARCASM}), Rules(_OTHER, PARTS_HERE)),
    (frozenset({_P.FIXING}), Rules(_ADVICE, PARTS_HERE)),
    (frozenset({_P.ABSENCE}), Rules(_TEMPERED, PARTS_HERE)),
)
"""Healthy rules, with the patterns that they speak against."""

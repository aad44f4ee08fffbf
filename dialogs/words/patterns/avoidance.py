"""Avoidance: goes round the subject, gives in to be rid of it, trusts that it blows over."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "SUBJECT": "gesprek|gesprekken|gedoe|ruzie|ruzies|discussie|discussies|gezeur|gezaag|drama|zware|dit"
    "|dat|onderwerp|confrontatie|geklaag|emoties|moeilijke|problemen|gezeik|gepraat|geruzie|spanning"
    "|conflict|conflicten|toestanden|gevoelens|gevoel|gevoelsgedoe|diepe|zo_n|zon|praten|uitpraten|zeuren"
    "|ingewikkeld|scene|serieuze",
    "CHORE": "afwas|hond|was|tuin|auto|gras|garage|schuur|vuilnis|boodschappen|vaat|zolder|werkplaats"
    "|band|lamp|kelder|stofzuigen|klussen|vaatwasser|barbecue|klusje|fiets|rondje",
}
RULES = Rules(
    """
= let-it-be *6: asks to leave it
        zullen|kunnen|laten we ::2 gezellig|leuk|luchtig houden|hebben
        zullen|kunnen|laten we ::3 ergens|over_iets|over_wat anders
        zullen|kunnen|laten we ::3 rusten|zitten|vergeten ..1 $
        + zullen we het gewoon gezellig houden?
= never-mind *3: drops the subject
    laat|laten ..1 maar !zien|weten|horen|komen|even|vallen ..2 $
    laat|laten ..2 maar ..1 zitten|zo|gaan|rusten|hoor|liggen
    laat|laten ..3 nou|nu|toch|gewoon ..1 zitten|rusten|gaan|zo|los
    laat ik maar|me_maar ..2 niks|niets|zwijgen|stil ..3
    ik zei|zeg dat ik ..2 gewoon|alleen|wat moe was|ben
    kunnen we ..2 nu|nou|gewoon ..2 gewoon|eten|slapen|kijken|verder ..3 ??
    laten|laat we|ons ..4 laten_rusten|rusten|vergeten|achter_ons|zitten|niet_meer|niet_over|zo_laten|buiten
    laten|laat we ..3 iets|ergens|wat anders|leuks|gezelligs ..3
    laten|laat we|ons ..2 het ..2 ergens|over anders|iets|leuke ..3
    laten|laat we ..3 niet ..4 hebben|praten|beginnen|zeuren|moeilijk|verpesten|verzieken
    laten|laat|zullen|kunnen we ..3 gewoon ..2 gezellig|leuk|rustig ..3
    laten|laat we ..2 gezellig ..1 houden
    hou|houd|houden|houdt het ..3 gezellig|leuk|luchtig
    vergeet het ..2 $
    vergeet ..1 maar ..3 zei|zeg|gezegd
    ^^ vergeet ..1 maar|gewoon
    we|wij laten het ..1 zo|rusten|erbij ..1 $
    zo laten ..1 $
    als jij|je|u dat vindt|wil|zegt ..1 $
    ik kruip|duik|verstop|schuil ..3 achter|in|onder ..2 krant|tv|laptop|boek|bed|deken ..4
    ik hou|houd me ..2 buiten|er_buiten
    ik meng me ..2 niet ..3
    bemoei ik me ..2 niet ..2 mee ..1
    niet in mengen|bemoeien ..1
    zand|spons|streep erover|er_over|eronder
    we zeggen|praten|hebben er|het ..2 niks|niets|niet ..2 meer ..1 over
    ^^ even|iets|wat ..1 anders
    over iets|wat anders hebben|praten
    ander onderwerp
    praten we ..2 niet meer? over
    + laat maar
    + laten we het gewoon gezellig houden
    + vergeet maar dat ik iets zei
    + zand erover
    - laat maar zien wat je hebt
    - vergeet het brood niet
= nothing-wrong: says that there is nothing
    er is ..2 niks|niets ..1 $ ?!
    er is|scheelt ..2 niks|niets aan_de_hand|mis|te_bespreken ..2
    niks|niets ..1 aan_de_hand|aan_de_haak|mis|bijzonders|speciaals ..1 $
    het|dat is ..1 niks|niets ..2 $
    ^^ niks|niets ..1 $
    alles|het is|gaat ..2 goed|oke|ok|prima|in_orde ,? ,? ..1 echt|hoor|verder|gewoon ..1 $
    ik ben ..1 niet boos|kwaad ,? hoor|echt|laat
    ik heb ..2 niks|niets hoor
    het doet er|niet ..1 toe ..1
    maakt|het_maakt|dat_maakt|mij|me ..3 niks|niet|niets ..1 uit !dat|als|hoe
    maakt ..2 mij|me ..2 niks|niet|niets ..1 uit
    weet ik veel
    mij best
    mij ..1 om het even|allemaal_gelijk
    + er is niks
    + het maakt me niet uit
    + niks aan de hand
    - er is niks in de koelkast
= gives-in: gives in to be rid of it
    doe ..1 maar wat YOU ::2 wil|wilt|niet_laten_kunt|zin_in ..1 $
    doe ..2 wat YOU ::1 wil|wilt|niet_laten_kunt|denkt|moet ..2 $
    ^^ wat jij|je|u ..1 wil|wilt ..2 $
    zoals jij|je|u ..1 wil|wilt|zegt|vindt|het_zegt
    kies|zeg|beslis|bepaal jij|u|gij maar|zelf|lekker ..1
    jij|u ..2 je|jouw|uw zin ..2
    YOU krijgt|hebt|heb ..2 je|jouw|uw zin
    YOU hebt ..2 gelijk ,|. ..1 oke|ok|klaar|goed|tevreden|blij
    oke|ok|ja|goed|prima ..1 , ..1 jij|je|u hebt ..2 gelijk|gewonnen ,? ..2 $
    ja|oke|ok ..2 YOU hebt|heb ..1 gelijk ..1 klaar|hoor|goed|tevreden
    oke|ok|ja|goed jij|je|u wint|hebt_gewonnen
    als jij|je|u het ..1 zegt|wilt|wil
    het is|was ..1 al goed|oke|ok ..2
    ^^ ja ja $
    ^^ prima ..1 hoor
    ^^ best hoor
    ik zeg|zei|knik|knikte ..2 maar|dan|gewoon|altijd ..2 ja|sorry|oke|ja_en_amen|niks|niets ..4
    ik zeg|zei ja tegen|op|en
    ik zeg ..1 sorry|ja ..3 dan|zodat|om
    ik geef|gaf ..3 toe|gelijk ..4 gezeur|af|rust|vrede|ruzie|voorbij
    geef|gaf ik ..2 maar|gewoon ..2 toe|gelijk ..4
    dan heb|is ik|het|er ..3 rust|stil|klaar|ervan_af|vanaf
    voor de lieve vrede
    om de ..1 vrede te bewaren
    om|ben|was ..1 van het gezeur|gezeik|gezaag af te|ben
    ik slik ..3 in|weg|door
    slik ik ..3 in|weg|door
    regel|doe|los ik het|dat ..2 zelf wel ..2
    + doe maar wat je wil
    + ik zeg maar ja dan is het stil
    + ik geef haar gelijk om van het gezeur af te zijn
    - doe wat je wilt met de tuin als je tijd hebt
= no-wish: does not want the subject
    geen zin ..2 in ..2 SUBJECT ..2
    zin in ..2 SUBJECT !hebben heb|had ik ..3 niet|geen|nooit
    daar|hier heb ik ..3 geen ..1 zin ..3
    geen behoefte ..2 aan ..2 SUBJECT
    daar|hier wil|ga|kan|hoef|moet ik ..4 niet|liever_niet|geen ..4 over|aan|mee|bij|tegen ..4
    daar|hier|dit kan ik ..4 niet ..1 tegen|mee|aan ..1
    ik wil|wou|zou|heb ..3 er|daar|het|hier ..3 liever ..3 niet ..3
    liever niet ..2 over ..3
    begin ik ..3 niet ..1 aan|over
    ik begin er|daar ..2 niet ..1 aan|over
    dat|het wordt|wordt_dan ..2 toch|weer|alleen ..1 ruzie|gedoe|drama
    liever een ..2 dan ::6 zeggen|praten|over
    ik wil|hoef|moet ..2 er ..2 niet ..3 aan_denken|over_nadenken|van_weten|over_hebben|bij_stilstaan
    ik wil ..3 niet ..1 aan|over ..2 denken|hebben|nadenken
    ik wil ..2 geen SUBJECT
    dit|dat is|zijn ..2 niks|niets|niet voor mij|mijn_ding
    ik ben ..2 niet ..1 zo een|zon|van prater|het_praten|praterig|praten|gevoelens
    ik ben ..2 geen ..1 prater
    praat er|daar ..2 met|maar ..4
    bespreek dat ..2 met ..5
    moet|waarom|hoeft ..2 alles ..2 altijd|toch ..2 uit*|bespr*|analys*|beprat*|benoem*|overpraat*
    niet|hoeft ..2 alles ..3 uitgepraat|besproken|benoemd|bespreken|uitpraten
    praten|erover_praten|gepraat lost|helpt|maakt|heeft|brengt ..4 niks|niets|niet|nooit|nergens|zin|erger
    wat heeft praten voor ..3
    oude koeien
    wat gebeurd is ,? is ..3
    gedane zaken
    gebeurd is gebeurd
    voorbij is voorbij
    dat is ..2 verleden ..1 tijd
    het is ..2 verleden
    niet over beginnen|hebben ..3
    begin er ..3 niet|alsjeblieft_niet|nu_niet ..2 over|opnieuw
    begin ..2 nou|nu|alsjeblieft niet ..3
    niet ..2 dit|dat|daar weer
    verpest|verziek|bederf ..4 sfeer|avond|vakantie|dag|feest ..2 niet|nou|nu
    het is|was|hebben ..4 net zo|juist|eindelijk ..1 gezellig|fijn|leuk|goed
    hebben het net ..1 zo
    geen slapende honden
    we|ik hoeven|hoef ..3 niet ..2 alles ..3
    + geen zin in gedoe
    + daar kan ik gewoon niet tegen
    + moet alles altijd uitgepraat worden?
    + tja, gebeurd is gebeurd
    - ik heb geen zin in pizza
= blows-over: trusts that it goes away by itself
    waait|gaat|trekt|slijt|koelt|zakt|bloedt|draait ..3 over|bij|weg|dood|vanzelf|wel_af|wel_weg ..2 $
    gaat ..2 vanzelf ..2 over|weg|voorbij
    het lost zich|zichzelf|vanzelf ..3
    komt ..2 vanzelf ..2 goed
    het|dat komt ..2 wel goed ..1 $
    tijd heelt
    laat|laten het ..2 overwaaien|rusten|bezinken_en
    + dat waait wel over
    + het lost zich vanzelf wel op
    - het komt wel goed met jouw examen, ik help je
= goes-round: does something else in order not to talk
    ik doe|deed ..2 alsof ik ..3 slaap|slap*|niks|niets|niet_hoor*|druk|bezig|het_niet
    doe ik ..2 alsof ik ..4
    ik verander|veranderde|wissel ..2 van ..1 onderwerp
    verander|begin ik ..3 onderwerp|over_iets|over_het_weer|over_de ..2
    ik begin|begon|praat ..2 snel|dan|gauw|over ..1 over ..4 weer|voetbal|auto|vakantie|anders|werk
    ik maak|maakte er ..3 grap|grapje|grapjes ..2 van|over
    ik ontwijk|ontloop|vermijd|omzeil|mijd ..3
    ontwijk|vermijd|ontloop|omzeil ik ..3
    ik loop ..3 met_een_boog|op_eieren|omheen
    ik draai|loop|praat ..2 er ..2 omheen
    ik schuif|stel ..4 uit|voor_me_uit|vooruit
    ik duw|stop|steek ..4 weg|kop_in_het_zand|onder_het_tapijt
    kop|hoofd in ..2 zand
    onder het tapijt|de_mat
    om ..2 ruzie|discussie|gedoe|confrontatie ..1 te vermijden|voorkomen|ontlopen
    ik ga|ging ..3 eerst|maar|even|liever|gewoon|dan|nu ..4 CHORE ..4 ..1 dan|later|straks
    ik ga|ging ..3 eerst|maar|even|liever|gewoon|dan|nu ..4 CHORE ..4 ..1 praat|gedoe|gesprek|anders
    ik ga|duik|vlucht|kruip ..2 dan|altijd|liever|snel|gauw|maar ..3 CHORE|werk|bed
    ik ga|duik|vlucht|kruip ..2 dan|altijd|liever|snel|gauw|maar ..3 douche|garage|klussen|sporten
    ga|duik|vlucht|kruip|pak ik ..3 maar|altijd|liever|snel|gauw|meestal|gewoon ..4 CHORE|werk|bed
    ga|duik|vlucht|kruip|pak ik ..3 maar|altijd|liever ..4 douche|garage|klussen|sporten
    ga|duik|vlucht|kruip|pak ik ..3 snel|gauw|meestal|gewoon ..4 douche|garage|klussen|sporten
    ik blijf|bleef ..4 langer|expres|extra|hangen ..6 tot|zodat|om|werk|kantoor|garage|cafe|kroeg|auto
    blijf ik ..3 langer|expres|extra ..6
    ik roep|zeg|zei ..3 laat_maar|niks_aan_de_hand|er_is_niks|dat_het_goed|alles_goed ..6
    SHE|ik vraag|vraagt|wil|begint ~ ik ..4 CHORE ..3
    + ik doe alsof ik slaap
    + dan begin ik over het weer
    + ik ontwijk het gesprek
    + om ruzie te voorkomen
    - ik ga de hond uitlaten
    """,
    PARTS_HERE,
)

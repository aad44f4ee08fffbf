"""Avoidance: goes round the subject, puts it off without a date, gives in to be rid of it."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import rules

PARTS_HERE = {
    **PARTS,
    "LATER": "later|straks|ooit|eens|nog_wel|een_andere_keer|een_ander_keer|andere_keer|ander_moment|een_keer|nog_weleens"
    "|weleens|volgende_week|volgende_maand|volgend_jaar|na_de_zomer|na_de_vakantie|na_kerst|met_kerst|een_andere_dag"
    "|in_het_weekend|een_ander_moment|ander_keer|andermaal|n_keer|ooit_eens|binnenkort",
    "SUBJECT": "gesprek|gesprekken|gedoe|ruzie|ruzies|discussie|discussies|gezeur|gezaag|drama|zware|dit|dat|onderwerp"
    "|confrontatie|geklaag|emoties|moeilijke|problemen|gezeik|gepraat|geruzie|spanning|conflict|conflicten|toestanden"
    "|gevoelens|gevoel|gevoelsgedoe|diepe|zo_n|zon|praten|uitpraten|zeuren|ingewikkeld|scene|serieuze",
    "CHORE": "afwas|hond|was|tuin|auto|gras|garage|schuur|vuilnis|boodschappen|vaat|zolder|werkplaats|band|lamp|kelder"
    "|stofzuigen|klussen|vaatwasser|barbecue|klusje|fiets|rondje",
}
RULES = rules(
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
    maakt|het_maakt|dat_maakt|mij|me ..3 niks|niet|niets ..1 uit ..3
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
= puts-off: later, without a moment
    we|wij zien|kijken|merken ..2 wel ..4
    zoeken|bekijken|regelen|bespreken we ..2 later|nog|ooit ..2 wel? ..1 uit|eens|wel
    wil|wou ~ praten|kind|kinderen|trouwen|samenwonen ~ ik zeg ..2 altijd|dan|dat
    zien|kijken|horen we ..4 wel|dan ..3
    dat zien|kijken|merken we ..3
    LATER ..2 wel ..2 $
    LATER ..1 wel ..3
    dat|het komt|komen ..2 LATER|nog|vanzelf|wel ..2 wel|vanzelf|nog|goed ..2 $
    dat doen|bespreken|regelen we ..2 LATER ..2 wel
    we hebben het er|daar ..3 LATER ..4
    we|dat|het ..3 LATER ..1 wel ..1 over ..2
    niet nu ..2 $
    nu ..1 even? niet ..2 $
    nu niet
    ^ik niet vandaag|vanavond ..4 $
    morgen|volgende_week|straks|later misschien
    misschien ..2 morgen|later|volgende_week|ooit|straks ..3 $
    moet|moeten|wil|hoeft dat|dit|het|we|je|jij ..3 nu|nou|vanavond|vandaag|echt|per_se|persé|altijd|meteen|weer ..5 ??
    nu moet dat ..2 ??
    waarom nu|uitgerekend_nu|altijd_nu ..2
    kan|kunnen|mag dat|dit|het|we ..2 een|niet|ook andere|ander|later|wachten|morgen ..4
    het|dit|dat is ..3 niet|geen|nooit ..1 het moment|goed_moment|juiste_moment|een_goed_moment|de_tijd
    nu is ..2 niet ..4 moment
    geen haast ..2 mee|met
    het|dat heeft ..2 geen haast|tijd
    het|dat kan ..2 wachten
    daar hebben|praten|komen we ..2 LATER ..5
    ik denk er ..2 nog ..2 over ..2 na
    ooit ..2 moeten we
    ik kom er ..1 nog op terug
    als ..2 rustiger|voorbij|minder_druk ..6 wel|misschien
    na ..2 vakantie|zomer|verbouwing|kerst|feestdagen ..5 wel|misschien|over|ooit|eens
    + dat zien we dan wel
    + moet dat nu?
    + daar hebben we het later nog wel eens over
    + niet nu, morgen misschien
    - ik zie je vanavond
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
    + wat gebeurd is is gebeurd
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
    ik ga|ging ..3 eerst|maar|even|liever|gewoon|dan|nu ..4 CHORE ..4 ..1 dan|later|straks|praat|gedoe|gesprek|anders
    ik ga|duik|vlucht|kruip ..2 dan|altijd|liever|snel|gauw|maar ..3 CHORE|werk|bed|douche|garage|klussen|sporten
    ga|duik|vlucht|kruip|pak ik ..3 maar|altijd|liever|snel|gauw|meestal|gewoon ..4 CHORE|werk|bed|douche|garage|klussen|sporten
    ik blijf|bleef ..4 langer|expres|extra|hangen ..6 tot|zodat|om|werk|kantoor|garage|cafe|kroeg|auto
    blijf ik ..3 langer|expres|extra ..6
    ik roep|zeg|zei ..3 laat_maar|niks_aan_de_hand|er_is_niks|dat_het_goed|alles_goed ..6
    SHE|ik vraag|vraagt|wil|begint ~ ik ..4 CHORE ..3
    + ik doe alsof ik slaap
    + dan begin ik over het weer
    + ik ontwijk het gesprek
    + om ruzie te voorkomen
    - ik ga de hond uitlaten
= dodges *3: no answer, no opinion, another subject
    ^^ tja|tsja ..4
    ^^ pff|pfff|pf|bwa|bwah|bof|mwah|meh|mja|goh_ja ..3 $
    ^^ ..1 geen idee ..2 $ ?!
    ^^ ik weet het niet ..2 $
    wat moet|kan|wil ik daarop|daar_op|daarover|hierop ..3 zeggen|antwoorden ..1
    vraag ME ::2 niet|niks ..3
    moeilijk te zeggen
    ik heb ::2 geen mening ..3
    trouwens|apropos ..2 heb|heeft|is|wat|hoe|wanneer|de|het|ik|we|ga ..5
    ^^ haha ..1 ja ,? en|maar ..6
    over iets anders gesproken
    heb YOU ..2 gezien|gehoord dat|wie|wat ..5
    het|dat gaat ..1 wel ..1 $
    ^^ gaat wel ..2 $
    het is|was ..2 niet ..1 zo? belangrijk ..2 $
    ik red|trek me|het ..2 wel ..1 $
    ik los het|dat ..2 zelf|alleen ..2 op
    ik hou|houd ..2 het|dat ..2 voor_mezelf|voor_me|liever_voor_mezelf|binnen|vaag|luchtig|oppervlakkig|op_de_vlakte ..2
    wat niet weet
    NOT|liever ..2 gezegd|zeggen|verteld|vertellen ~ ruzie|gedoe|gezeur|discussie|drama|boos|kwaad
    ik zeg|vertel|zei|vertelde|heb ::4 NOT|liever ~ ruzie|gedoe|gezeur|discussie|drama|boos|kwaad
    ik zwijg|zeg|hou ..2 er ..3 liever ..3
    liever zwijgen|zwijg|niks_zeggen ..2
    ik zwijg|praat ..1 er ..2 niet|liever ..2 over
    SHE hoeft ::2 niet ::2 te weten
    ik wil|wou ..3 geen ..2 ruzie|gedoe|gezeur|discussie|problemen ..2
    om ..1 geen ruzie|gedoe ..3
    zodat ::3 geen ruzie|gedoe ..3
    ^^ zeg !eens|dat|het ..1 heb|hoe|wat|wanneer ..5 ??
    niet ..2 voor|over het eten|slapen|bezoek|kinderen ..2
    kunnen|mogen|moeten we ..3 niet ..5 gewoon|eens|een_keer|even ..5 ??
    + tja, wat zal ik zeggen
    + ik weet het niet
    + vraag me dat nu niet
    + ik zeg het haar niet want dan krijg ik ruzie
    + zij hoeft dat niet te weten
    - ik heb geen idee hoe laat het is
= not-now *3: too late, too tired, headache, other things first
    ik ben|heb ..2 moe|hoofdpijn|kapot|doodop|slaap ,|. ..1 laten|laat|morgen|kunnen|niet|we|geen ..4
    het is ..2 te laat|vroeg|warm|druk ..2 om|voor ..2 dit|zo|erover|over|daarover ..5
    het is|was al ..2 elf|twaalf|laat|middernacht|nacht|bedtijd ..2
    te laat ..1 om ::4 beginnen|praten|hebben
    er is ..2 niks|niets ..2 meer? ..1 aan te ..1 doen|veranderen
    daar valt|is ..4 niks|niets|weinig ..3 aan|over te ..2
    laten|zullen we ..2 slapen|naar_bed|gaan_slapen|eten|tv_kijken|een_film|een_filmpje|netflix ..3
    waarom ..1 dan|nu|toch|weer|altijd alles|alles|erover|daarover|zo_diep ..4
    waarom zou|zouden ik|we|wij ::3 over|bespreken|praten|beginnen ..3
    waarom wil|moet|begin YOU ..2 altijd|nu|weer|toch|alles|daar ..5 over|praten|bespreken|uitpraten|weten|hebben|oprakelen ..3
    we zijn|hebben ..2 toch gelukkig|goed|alles|leuk|fijn|samen ..3
    het gaat ..1 toch ..1 goed|prima ..2
    ik durf|durfde ..3 niet ..3 te? zeggen|vertellen|bespreken|vragen|beginnen ..2
    ik wacht ..3 af|wel|gewoon_tot ..5
    ik kan|ben ..2 daar|hier|er ..2 niet|geen ..1 goed|ster|held|sterk ..2 in ..1
    ik ben ..2 niet|geen ..2 goed ..1 in|met ..1 gesprekken|praten|gevoelens|zulke|woorden|emoties ..2
    doe|voer|regel|bel|spreek|bespreek jij ..5 maar|liever ..3
    doe jij|u dat ..3 maar
    als ze|zij|SHE|je over ::4 begint|praat|wil_praten ~ ik
    als ze|zij|SHE|je|ze_erover ::4 begint|praten ..2 zet|ga|doe|loop|pak|maak|zeg|kijk|begin ik ..5
    ik denk ..3 niet ..1 graag aan
    ik leg|zet ..2 me er ..2 bij neer
    ik steek ..3 mijn kop ..3
    ik stel ..4 uit
    stel ik ..4 uit
    ik hou|houd ..2 me ..1 van de domme|gedeisd|stil|afzijdig|erbuiten|buiten
    ik bemoei me ..2 niet ..3
    ik heb er|daar ..3 geen|niks|niets ..1 over te_zeggen|mening|op_te_zeggen
    ik weet niet|nooit ..1 wat ik ..2 moet|zal ..2 zeggen|antwoorden ..2 !maar
    dat is ..2 te ..1 moeilijk|zwaar|ingewikkeld|persoonlijk ..2
    kunnen|mogen we ..1 ..2 een|nu ..2 niet ..5
    een andere keer|dag|moment ..1 $
    een|n andere keer
    & praten|gesprek|bespreken|hebben later|ooit|ander andere|keer|eens|moment
    spreken|horen|zien elkaar nog|wel|later|ooit
    misschien ..2 $
    ik zie|zien ..1 wel ..2 $
    ik kijk|zie ..2 wel|nog ..2 $
    ik zal ..1 ..2 zien|kijken|erover_nadenken ..1 $
    ik zal er|erover ..2 nadenken|denken|aan_denken
    ik denk er ..2 over na
    + het is te laat om daar nog over te beginnen
    + als ze over trouwen begint zet ik de radio aan
    + doe jij dat gesprek maar
    + ik durf het niet te zeggen dus ik wacht af
    - het is te laat voor de bakker
    """,
    PARTS_HERE,
)

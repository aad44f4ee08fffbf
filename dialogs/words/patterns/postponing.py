"""Avoidance in time: puts off without a date, has no answer, has something else to do first."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "LATER": "later|straks|ooit|eens|nog_wel|een_andere_keer|een_ander_keer|andere_keer|ander_moment"
    "|een_keer|nog_weleens|weleens|volgende_week|volgende_maand|volgend_jaar|na_de_zomer|na_de_vakantie"
    "|na_kerst|met_kerst|een_andere_dag|in_het_weekend|een_ander_moment|ander_keer|andermaal|n_keer"
    "|ooit_eens|binnenkort",
}
RULES = Rules(
    """
= puts-off: later, without a moment
    we|wij zien|kijken|merken ..2 wel ..4
    zoeken|bekijken|regelen|bespreken we ..2 later|nog|ooit ..2 wel? ..1 uit|eens|wel
    wil|wou ~ praten|kind|kinderen|trouwen|samenwonen ~ ik zeg ..2 altijd|dan|dat
    zien|kijken|horen we ..4 wel|dan ..3
    dat zien|kijken|merken we ..3
    LATER ..2 wel ..2 $
    LATER ..1 wel ..3
    dat|het komt|komen ..2 LATER|nog|vanzelf|wel ..2 wel|vanzelf|nog|goed ..2 $
    dat|het is ..1 iets voor LATER|volgend_jaar|volgende_week|later ..1
    dat doen|bespreken|regelen we ..2 LATER ..2 wel
    we hebben het er|daar ..3 LATER ..4
    we|dat|het ..3 LATER ..1 wel ..1 over ..2
    niet nu ..2 $
    nu ..1 even? niet ..2 $
    nu niet
    ^ik niet vandaag|vanavond ..4 $
    morgen|volgende_week|straks|later misschien
    misschien morgen|later|volgende_week|ooit|straks ..3 $
    moet|moeten|wil|hoeft dat|dit|het|we|je|jij ..3 nu|nou|vanavond|vandaag|echt ..5 ??
    moet|moeten|wil|hoeft dat|dit|het|we|je|jij ..3 per_se|persé|altijd|meteen|weer ..5 ??
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
= dodges *3: no answer, no opinion, another subject
    ^^ tja|tsja ..4
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
    ik hou|houd ..2 het|dat ..2 voor_mezelf|voor_me|liever_voor_mezelf|binnen ..2
    ik hou|houd ..2 het|dat ..2 vaag|luchtig|oppervlakkig|op_de_vlakte ..2
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
= sigh: a sigh in place of an answer
    ^^ pff|pfff|pf|bwa|bwah|bof|mwah|meh|mja|goh_ja ,? ..3 $
    + pff, weet ik veel
    - ik zucht van de hitte
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
    waarom wil|moet|begin YOU ..2 altijd|nu|weer|toch|alles|daar ..5 over|praten|bespreken ..3
    waarom wil|moet|begin YOU ..2 altijd|nu|weer|toch|alles|daar ..5 uitpraten|weten|hebben|oprakelen ..3
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

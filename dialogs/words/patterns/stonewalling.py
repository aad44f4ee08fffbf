"""Stonewalling: the contact is shut off now, and no moment to return is named."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "MUTE": "niks|niets|geen_woord|geen_woorden|geen_stom_woord|geen_boe|geen_letter|noppes|geen_bal",
    "HUSH": "zwijg|zwijgen|zwijgt|zweeg",
    "LONG": "dagen|dagenlang|uren|urenlang|de_hele_avond|heel_de_avond|de_hele_dag|het_hele_weekend"
    "|een_week|weken|de_rest_van_de_avond|de_rest_van_de_dag|een_hele_avond|de_hele_week|een_paar_dagen"
    "|tot_morgen",
}
RULES = Rules(
    """
= leave-me *3: sends the other away
    laat|laten ME ..3 met_rust|gerust|met_vrede
    laat ME ..1 alleen ?!
    met_rust ..1 laat|laten ME
    ^^ ga|rot|donder|sodemieter|hoepel|flikker|bol|trap|scheer nu|maar? weg|op|het_af ..1 $
    ga uit mijn ogen|zicht|buurt
    uit mijn ogen
    maak dat je wegkomt|weg_bent
    ik wil|hoef|moet je|jou|u|jullie|haar ..3 niet ..1 meer|zien|horen|spreken|om_me_heen
    ik wil|hoef ..2 niet ..1 meer? zien|horen
    ik wil|hoef ..3 niemand ..2 zien|horen|spreken|praten
    ik wil ..2 alleen zijn|gelaten|blijven
    ik wil|wens|moet ..2 niet ..2 gestoord|lastig
    stoor|bel|app|sms|zoek|volg|contacteer|spreek|vraag ME ..2 niet|niets|niks|nooit ..2
    val ME ..2 niet ..1 lastig
    blijf ..2 uit mijn ..1 buurt|weg_van|kamer|zicht
    blijf ..2 van mij weg|af
    kom ..1 niet ..2 achter|bij|in_mijn|naar_boven|binnen ..2
    niet achter mij|me aan
    hoepel|rot|donder|sodemieter|flikker|lazer op
    ik wil ..2 rust ..1 aan_mijn_hoofd|nu
    + laat me met rust
    + ga weg
    + ik wil je nu niet zien
    + kom niet achter me aan
    - laat me niet alleen
    - ga je weg vanavond?
= silence *3: says that nothing more will be said
    ik zeg|zei|ga_zeggen ..5 MUTE ..2
    zeg|zei ik ..5 MUTE ..2
    & ik HUSH !niet|graf
    ik hou|houd|hield ..3 mijn mond|bek|kop|kaken ..2
    & ik jou|je|u|jullie|haar|hem niks|niets|geen_woord|geen_woorden te|meer zeggen|kwijt
    ik heb|had ..4 MUTE ..2 te zeggen|melden|bespreken
    heb|weet|heeft ..3 MUTE te zeggen
    ik praat|spreek|discussieer|klets ..4 niet|nooit|geen_woord
    praat|spreek|discussieer ik ..4 niet|nooit|geen_woord ?!
    ik ga|wil|hoef|zal ..3 niet ..3 praten|spreken|antwoorden|reageren|luisteren|discussieren|uitleggen
    ik wil|ga ..2 er|hier|daar ..3 niet|geen_woord|niks|niets ..3 over_praten|praten|over_hebben
    ik wil|ga ..2 er|hier|daar ..3 niet|geen_woord|niks|niets ..3 zeggen|kwijt|horen
    hier|daar ga|wil|praat ik ..3 niet ..3 over|op_in
    ik weiger ..6
    geen woord ..1 meer|tegen|van_mij
    ik antwoord|reageer|luister ..3 niet|nergens|nooit ..3
    ik ga er|daar|hier|nergens ..3 niet ..2 op|verder ..2 in ..1
    geen zin|behoefte om ..2 te praten|antwoorden|discussieren|communiceren|reageren
    geen zin meer om
    van mij krijg|hoor|krijgt|hoort YOU ..3 NOT|niks_meer ..3
    YOU krijgt|hoort ..2 van mij ..2 MUTE|geen ..3
    YOU krijgt ..2 geen antwoord|reactie|woord ..2
    YOU bent lucht voor
    wij|we praten|hebben ..3 MUTE|niet ..3 meer|uitgepraat|te_bespreken
    wij|we zijn uitgepraat|uitgesproken
    ik ben uitgepraat|uitgesproken
    niet met ME|jou ..2 praten|discussieren|te_praten
    ik wil ..4 MUTE|geen_woord ..3 horen|weten
    ik ben ..2 niet ..2 bereikbaar|beschikbaar ..1 voor jou|je|u|haar
    + ik zeg niks meer
    + ik heb je niks meer te zeggen
    + daar ga ik niet over praten
    + ik weiger om hier nog op te antwoorden
    + van mij hoor je niks meer
    - ik praat graag met jou
= end *3: ends the talk
    einde|eind ..1 gesprek|discussie|verhaal|oefening
    gesprek|discussie|onderwerp|verhaal is? ..1 gesloten|afgelopen|voorbij|klaar|beeindigd|over ..1 $
    hiermee|daarmee is ..3 gesprek|discussie ..3
    punt uit
    ^^ nee . punt
    discussie punt $
    ^^ basta
    nee is nee
    ik ben ..2 klaar ..1 mee|met|hiermee|ermee ..4
    ik ben ..1 klaar met praten|jou|dit|luisteren
    ik stop|kap ..2 met ..1 dit|het gesprek|praten ..1
    ik kap ermee|er_mee
    hou|houd ..2 je|jouw|uw mond|bek|kop|waffel|smoel|muil|bakkes ..2
    hou|houd ..4 op met ..2 tegen|praten|zeuren ..3
    ik wil dat je|jij|u weggaat|gaat|vertrekt|verdwijnt|zwijgt|ophoudt ..1
    ik ga ..3 niet ..1 als eerste ..4
    mond|kop|bek|muil|klep dicht|toe|houden
    zwijg ..1 nu|eens|toch|nou|gewoon|maar
    ^^ zwijg $
    niks|niets meer ..1 over horen
    ik hoef|wil ..3 MUTE ..3 meer? ..1 horen
    we|wij hebben het er ..2 niet meer over
    daar valt niks|niets over te ..3
    klaar nu|hiermee|mee|ermee|met_jou
    praten is|heeft ..2 voorbij|klaar|gedaan
    het|dit is|was ..1 gedaan met ..3 praten|gesprek
    stop ..1 met ..1 praten|tegen_mij
    + einde discussie
    + ik ben klaar met dit gesprek
    + hou je mond
    - het verhaal van de film is klaar
= walks-off: goes away in the middle
    ik ga|ben|loop|vertrek|vlucht ..3 weg|buiten|ervandoor|ervantussen ..1 $ ?!
    ik loop|liep|ga|ging|been|stap|stapte ..5 weg|kamer_uit|deur_uit|naar_buiten
    ik loop|liep|ga|ging|been|stap|stapte ..5 huis_uit|keuken_uit|tafel_weg|uit_de_kamer|van_tafel
    loop|liep|ga|ging|stap ik ..5 weg|kamer_uit|deur_uit|naar_buiten
    loop|liep|ga|ging|stap ik ..5 huis_uit|uit_de_kamer|van_tafel|naar_boven|de_deur_uit
    ik trek|trok|gooi|gooide|sla|sloeg ..2 deur|deuren ..4 dicht|toe|slot|achter|me|klappen
    ik smijt|smeet|doe|klap|klapte|knal|knalde ..2 deur|deuren ..4 dicht|toe|slot|achter|me|klappen
    deur|deuren ..3 op_slot|dichtgeslagen|dichtgegooid|dichtgesmeten|dichtgetrokken
    ik sluit|sloot|trek|trok|keer|keerde ME ..4 op|terug|af|in_mezelf ..1
    ik draai|draaide|keer|keerde ME ..3 om ..3
    draaide|keerde zich|hem|haar ..3 om|weg ..4
    ik klap|klapte|sla|sloeg|trek ..2 helemaal|volledig|gewoon|altijd|dan|meteen? dicht|toe
    klap|sla ik ..3 dicht|toe
    ik blokkeer ..1 je|jou|u|haar|iedereen ..3
    ik zet|doe|leg ..2 mijn telefoon|gsm ..1 uit|op_stil|weg|af ..3 je|jij|niet|weg|en
    ik hang|haak|hing|haakte ..2 op|af ..1 $
    ik doe|zet|stop ..2 mijn|de oortjes|koptelefoon|muziek|oordoppen ..3 in|op|harder|aan
    zoek het ..2 zelf|maar|lekker|allemaal ..2 uit
    trek je|jouw|uw plan
    bekijk|bezie het ..1 maar|even|lekker
    de groeten ermee|ook
    ik slaap ..2 op de bank|zetel|sofa|logeerkamer ..3
    ik ben|ga ..2 hier weg|vandoor
    ik ga naar|bij boven|bed|mijn|buiten|de ~ niet|geen|niemand|niks|MUTE
    ik heb ..2 genoeg gehoord|van_dit|van_je|geluisterd ..3
    + ik ben weg
    + dan loop ik de kamer uit
    + zoek het zelf maar uit
    + ik sla dicht
    - ik ga om zes uur naar buiten met de hond
    - ben je zo weg?
= ignores: acts as if the other is not there
    ik negeer|negeerde ..3
    negeer ik ..2 haar|hem|je|jou|u|alles ..3
    ik doe|deed ..2 net? alsof ..1 PERSON|ze|zij|je|jij|hij ..2 lucht|er_niet|niet_bestaa*|bestaat
    doe|deed ik ..2 alsof ..1 PERSON|ze|zij|je|jij|hij ..2 lucht|er_niet|niet_bestaa*
    ik kijk|keek ..1 PERSON|je|jou ..2 niet ..2 aan
    ik kijk|keek ..2 dwars? door PERSON|je|jou heen
    ik laat|liet PERSON|je|jou|u ..3 lucht|op_gelezen|zweten|stikken|sudderen|gaar_koken|wachten
    ik laat|liet ..4 op_gelezen|onbeantwoord|ongelezen|overgaan
    ik lees|open|beantwoord|negeer ..2 je|jouw|haar berichten|appjes|berichtjes ..2 niet|bewust
    ik lees|open|beantwoord|negeer ..2 je|jouw|haar berichten|appjes|berichtjes ..2 expres|toch_niet
    tegen ..2 een|de muur|muren|plafond|kast ..3
    ik bleef|blijf|keek|kijk|staarde|staar ..3 naar ..2 plafond|muur|raam|grond|vloer|tafel ..3
    YOU kunt|kan|mag|moogt ..6 ik ..1 antwoord|zwijg|reageer|luister|hoor|zeg|ben|doe ..3
    YOU kunt|kan|mag ..4 roepen|bellen|appen|smeken|kloppen ~ ik
    SHE|ik|we zei|zeg|zegt|sprak|spreek|praat|praatte|praten|zwijgt|zwijg|zweeg ~ LONG ..3 NOT|MUTE|stil
    SHE|ik|we zei|zeg|zegt|sprak|spreek ..2 LONG ~ NOT|MUTE|tegen|lang|niet
    SHE|ik|we praat|praatte|praten|zwijgt|zwijg|zweeg ..2 LONG ~ NOT|MUTE|tegen|lang|niet
    LONG ..3 zwijg|zwijgen|stilte|niet_praten|niks_zeggen|geen_woord|niet_tegen|niks_tegen|niet_aankijken
    SHE antwoordt|antwoordde|reageert|reageerde ..3 niet|nergens|nooit ..4
    SHE draait|loopt|liep|stapt ..4 weg|om|kamer_uit|de_deur_uit
    ik geef|gaf ..3 geen antwoord|kik|krimp|reactie|aandacht|sjoege ..2 ?!
    & ik NOT kijk|keek haar|je|hem aan
    ik geef|gaf je|haar|hem ..4 geen aandacht|antwoord ..2
    ik nam|neem|pak|pakte ..2 niet|nooit ..1 op
    neem|nam ik ..3 niet ..1 op
    schouders op ..1 en ..6 weg|verlaat|loopt|kamer|tafel ..2
    SHE|ik verlaat|verliet ..2 tafel|kamer|gesprek|huis|ruimte ..3
    telefoon|gsm ..1 uitgezet|uitgeschakeld ..1 zodat|om|voor ..5
    deur|kamer uitgelopen|uitgegaan|uitgestormd ..2
    met ..2 deur ..1 dicht|op_slot ..2
    ik trek|zet|bouw|plaats ..2 een muur ..3
    muur op|tussen|om_me_heen
    zwijgen als wapen|straf
    doodzwijgen
    in stilte|zwijgen|stilzwijgen hullen|gehuld
    + ik negeer haar gewoon
    + praat maar tegen de muur
    + ik zei drie dagen niets tegen haar
    + ik laat je op gelezen staan
    - de muur moet geschilderd worden
= be-gone *3: one word that sends away or ends
    ^^ verdwijn|wegwezen|opgerot|oprotten|opzouten|eruit ..1 $
    ^^ ophoepelen|buiten|doei|adieu|ciao|foert|saluut ..1 $
    ^^ over en uit
    . klaar|gedaan|genoeg|afgelopen|basta|punt $
    ^^ hier stopt|eindigt het ..2
    dit gesprek is|stopt|eindigt ..2 voorbij|klaar|hier|nu|gedaan ..1
    bespaar|spaar ME|je|jou ..3
    mijn huis|kamer|leven uit
    YOU bestaat|bestaan niet ..2 voor|meer
    + verdwijn.
    + over en uit
    + bespaar me je uitleg
    - stop bij de bakker
= ears-shut *3: does not want to hear the other
    ik wil|hoef|kan ..5 stem|uitleg|gezeur|gezaag|verhaal|verhalen|gezicht|excuses|kop|preek ..2 niet ..3
    oortjes|oordoppen|koptelefoon|muziek in|op|harder|aan
    oren dicht|toe
    ik sluit|stop ..2 mijn oren ..1
    ik hoor YOU|haar ..1 niet ..1 meer ..1
    & ik NOT praten|zeggen wil|ga|hoef|zal|weiger|kan !graag|over_mijn|met_jou_graag|waarheid|nog_niet
    & ik NOT antwoorden|reageren wil|ga|hoef|zal|weiger|kan !graag|over_mijn|met_jou_graag|waarheid|nog_niet
    & ik NOT spreken|uitleggen wil|ga|hoef|zal|weiger|kan !graag|over_mijn|met_jou_graag|waarheid|nog_niet
    & ik NOT overleggen|communiceren wil|ga|hoef !graag|over_mijn|met_jou_graag|waarheid|nog_niet
    & ik NOT overleggen|communiceren zal|weiger|kan !graag|over_mijn|met_jou_graag|waarheid|nog_niet
    SHE|ik zwijg|zwijgt|zweeg ~ dagen|week|uren|avond|weken
    & ik dagen|dagenlang|week|weken|uren NOT praat|praatte|zeg|zei|spreek|sprak
    & dagen|dagenlang|week|weken|uren NOT|zwijgen|stilte praten|praat|zeggen|zei
    & dagen|dagenlang|week|weken|uren NOT|zwijgen|stilte zeg|gesproken|zwijgen|stilte
    + ik hoef jouw uitleg niet
    + dan doe ik mijn oortjes in
    + na een ruzie praat ik dagen niet
    - ik hoor de bel niet
= none-of-yours *3: keeps the other out
    gaat jou|je|u|haar|niemand ..3 niks|niets|geen_bal ..1 aan
    bemoei je|u ..2 met|er|niet ..4
    je|jouw|uw eigen zaken
    dat is ..2 mijn zaak|leven
    raak ME ..2 niet ..2 aan
    blijf van ME|mijn ..2 af
    geen commentaar
    ^even|nog geen antwoord|uitleg|discussie|gesprek|contact ..1 $
    ik praat|spreek pas ..2 weer ..2 ..6
    ga|zoek ..1 iemand anders ..3 lastigvallen|storen|pesten
    ik antwoord ..2 niet
    niet tegen ME ..2
    praat|spreek|roep ..1 niet ..2 tegen|met|aan ME ..1
    praat ..2 maar ..1 met|tegen ..2 muur|advocaat|hond|kat|jezelf|uzelf|plafond|plant|spiegel
    ga ..1 uit mijn kamer|huis|leven|weg|zicht
    kom ..2 nooit|niet ..2 meer ..2 terug|thuis|binnen|bij_mij|langs
    ik laat je|jou|u|haar ..2 hier|alleen|staan|stikken|zitten|gaan
    ik wil ..3 nooit|niks|niets ..3 meer? ..2 horen|weten|zien|mee_te_maken|te_maken
    ik wil ..3 niet ..3 met jou|je|u|haar ..2 praten|spreken|te_maken|zijn|zitten|slapen
    ik heb ..2 jou|je|u ..1 niet ..1 nodig
    mijn laatste woord
    dat is mijn laatste
    we|wij hebben elkaar niks|niets ..3
    tegen jou|u|haar zeg|praat ik ..4
    & praat|spreek|sprak|praatte|zeg|zei niet|niks|niets|nooit met_jou|tegen_jou|met_u|tegen_u
    & praat|spreek|sprak|praatte|zeg|zei niet|niks|niets|nooit tegen_haar|met_haar|tegen_mij|tegen_me
    YOU bent ..4 lucht voor ME
    YOU bent ..2 voor mij dood|lucht|klaar|gestorven
    wacht ..2 maar niet ..2 op
    wacht ..1 niet op ME
    + dat gaat jou niks aan
    + bemoei je met je eigen zaken
    + praat maar met de muur
    + je bent vanaf nu lucht voor mij
    - ik praat graag met jou
= locks-up *3: closes, locks, bolts
    deur|deuren|luik|gordijn ..2 blijft|bleef ..2 dicht|toe|slot
    ik ga|ging|sla|schiet|zit ..3 op slot
    sluit|sloot|trek|trok ik me|mij ..5 op|af|terug
    ik trek|trok|sluit|sloot me|mij ..4 terug|op|af|in_mijn_schulp
    in mijn schulp
    YOU krijgt ..4 uit mij
    krijg|krijgt YOU|ze|zij ..5 uit ME
    geen woord|antwoord|reactie ..1 uit ME
    ik verstijf|bevries|verstar ..2
    ik kap|brak|breek|verbreek ..2 het gesprek|contact ..2 af?
    ik loop|liep|ga|ging ~ weg ,|en|tot|terwijl|zonder|als
    ik vertrek|vertrok|verdween|verdwijn ..2 ..1 zonder ..4
    zonder een|iets|woord|uitleg ..2 ..1 weg|vertrokken|vertrek|te_zeggen
    dan|en ga|ging|loop|liep ik ..3 weg|naar_boven|naar_buiten|slapen
    + dan sluit ik me helemaal af
    + die deur blijft dicht
    + ik vertrek zonder iets te zeggen
    - de deur gaat open
    """,
    PARTS_HERE,
)

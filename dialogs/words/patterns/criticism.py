"""Criticism: says what the other is or ever does, compares, asks in order to accuse."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.rules import Rules

PARTS_HERE = {
    **PARTS,
    "DOING": "doe|luister|help|kom|ben|heb|ga|moet|denk|snap|begrijp|zit|maak|laat|kijk|vergeet|zeg|kun"
    "|kan|wil|ruim|begin|zie|hoor|vraag|geef|neem|praat|reageer|gedraag|zeur|klaag|zaag|loop|lig|hang"
    "|schreeuw|roep|weet|kook",
    "UNABLE": "kunt|kan|kon|snapt|begrijpt|begreep|weet|wist|doet|deed|presteert|bereikt|deugt|leert"
    "|onthoudt|maakt_er|brengt|luistert|luisterde|helpt|hielp|ziet|hoort|geeft|gaf|toont|werkt|ruimt"
    "|kookt|vraagt|antwoordt|interesseert",
    "SORT": "mens|persoon|vrouw|man|moeder|vader|partner|type|geval|kind|wezen|ding|beest|vent|huisvrouw"
    "|minnaar|echtgenoot|kok|luisteraar|chauffeur|vriend|vriendin|karakter",
}
RULES = Rules(
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
    YOU hebt|had ..2 geen ..1 gevoel|hart|manieren|respect|ruggengraat
    YOU hebt|had ..2 geen ..1 empathie|geweten|ballen|karakter|verstand|smaak
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
    + je drinkt te veel
    + aan jou heb ik ook niks
    - je hoeft niks te doen
    - je hebt niks verkeerds gedaan
= accusing-question: asks in order to accuse
    waarom|hoezo DOING YOU ..3 EVER|niks|niets|nergens ..6 ??
    waarom|hoezo luister|help|snap|begrijp|kun|kan YOU ..3 niet|geen ..6 ??
    waarom|hoezo ruim|denk|antwoord|zeg|doe|leer|let YOU ..3 niet|geen ..6 ??
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
    een ander|andere|echte|normale|goede|gewone vrouw|man|moeder|vader ..1 had|zou|doet|helpt|zorgt
    een ander|andere|echte|normale|goede|gewone partner|vriendin|vriend|mens ..1 had|zou|doet|helpt|zorgt
    een ander|andere|echte|normale|goede|gewone vrouw|man|moeder|vader ..1 weet|kan|was|is|laat|luistert
    een ander|andere|echte partner|vriendin|vriend|mens ..1 weet|kan|was|is|laat|luistert
    een normale|goede|gewone partner|vriendin|vriend|mens ..1 weet|kan|was|is|laat|luistert
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
    jouw|dat|die|uw|het eeuwige|constante|stomme|domme ..1 SCOLD|SCREEN|gedoe|*
    jouw|dat|die|uw|het eeuwig|dwaze|verdomde|kinderachtige ..1 SCOLD|SCREEN|gedoe|*
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
    """,
    PARTS_HERE,
)

"""Defence, solution and "but" in the place of listening (`listening` reads these rules).

"You" is the speaker and "I" the one who reflects. What the speaker said may come back, also when it is about
the reflecting side ("you felt alone when I was late"), so own-side signs look at how a clause begins.
`OWN_SIDE` is weaker, for a text that does not even open as a reflection.
"""

from __future__ import annotations

from dialogs.words.listening_vocabulary import PARTS
from dialogs.words.rules import Index, Rules

DEFENDS = Index(
    Rules(
        """
= denies: it is not so
    ^^ jawel|welles|nietes|welnee|helemaal_niet|echt_niet|absoluut_niet|nee_hoor|niet_waar|nooit|tuurlijk_wel
    ^^ nee ,? ik|dat|jij|het|hoor|toch
    dat|zoiets heb|deed|zei|doe|zeg|wist ik ..2 nooit|niet
    zeg|doe|zei|deed|heb|luister|help ik ..2 niet|nooit|toch_niet|wel_degelijk $
    zeg|doe|zei|deed ik niet|nooit|toch_niet
    dat is|was helemaal|gewoon|echt|zeker? niet waar|zo|eerlijk|mijn_schuld|mijn_bedoeling|gebeurd
    dat|die heb|deed|zei|doe|ben|was ik ..1 wel|juist
    YOU hoorde|zag|luisterde|wou het|me|mij? niet
    dat klopt niet|helemaal_niet|van_geen
    niet mijn schuld|bedoeling|probleem|fout
    mijn schuld|fout niet
    ligt|lag niet aan mij
    ^^ ik neem|hou|luister|zie|help|geef|waardeer|respecteer|steun je|jou|van_je|naar_je wel|toch
    ^^ we|wij ..2 echt|toch|helemaal|heus niet|geen
    zo ..2 niet bedoeld
    zo bedoelde|zei|deed|bedoel ik
    bedoelde|bedoelden ik|ze|hij|zij? het|dat? ..3 niet|goed
    ze|hij|zij bedoelt|bedoelde|meent|meende ..3 niet|goed
    niet ..1 kwaad bedoeld
    goed bedoeld
    was|is ..2 maar een? grap|grapje|mop|vijf|tien|twee|drie|een|uurtje|minuten
    het was|is maar ..1 grap|grapje|mop|minuten|minuutjes|keer|uurtje|biertje|pintje
    waar heb je|jij het
    wat heb ik ..2 gedaan|misdaan
    hoe kom je daar
    + dat heb ik nooit gezegd
    + zo bedoelde ik dat helemaal niet
    - je bedoelt het goed
= excuses: why it could not be otherwise
    ^^ ik GONE
    ^^ ja|sorry|maar|dat_weet_je|nou|ok|oke ,? ik GONE
    ^^ ik heb ..1 nooit|niet|toch|het_druk|gewoon|alles|ook
    ^^ ik heb ..1 je_toch|dat_niet|dat_nooit|gebeld|gewerkt|gezegd|het_zo_druk
    ik heb|had het ..2 druk
    ^^ ik doe|ben|kan|werk|help|betaal|zorg|luister ..1 toch|nu_eenmaal|gewoon|alles|ook|nooit
    ^^ ik doe|ben|kan|werk|help|betaal|zorg|luister ..1 er|daar|altijd|al|me|wel
    maar ik GONE|heb|doe|ben|kan|vind
    kan|kon ik? er|daar ook|toch|toch_ook? niks|niets|niet aan doen
    nu_eenmaal|nou_eenmaal
    zo ben ik
    ik kon|kan niet anders
    ^^ ik ..1 toch|altijd|elke|iedere !hoor
    ik moest|moet toch|wel|werken
    door|vanwege het verkeer|werk
    had vertraging|file
    file|vertraging|batterij|vergadering|meeting|overuren|baas !jouw|je
    dat|het komt|kwam|is omdat|door|doordat
    ^^ ik ..2 omdat|want jij|je|gij
    relax|chill
    + ik moest gewoon langer werken
    + de trein had vertraging
    - je moest lang wachten
= own-merits: what I do, and what did you expect
    ik doe|deed ..2 mijn best|alles|genoeg
    en wie brengt|betaalt|doet|kookt|werkt|zorgt|haalt|heeft
    wie brengt|betaalt|doet|kookt|werkt|zorgt|haalt ..6 dan|altijd|elke|hier|het|de
    wat moet|had|kan|wil|verwacht ik|jij|je ..3 dan|nog
    ik heb het ook|zelf
    ^^ ..1 ik ook
    en|wat|hoe ik|met_mij dan
    zonder mij
    heb|had ik ..1 niks|niets mee|van
    ik werk ..3 uur|dagen|hard|hele
    ik werk toch
    ik breng ..2 geld
    weet|besef je|jij ..1 wel wat|hoe|hoeveel ik
    voor|om jou|jullie|ons gedaan|allebei
    + ik werk vijftig uur per week
    + wat moet ik dan
    - je werkt hard
= hits-back: the ball goes back
    jij|je doet|deed|bent|hangt|zit|was|hebt ..2 ook|zelf|hetzelfde|toch_ook|anders
    jij ook|zelf|zeker
    jij dan $
    en jij $
    en|wat jij dan
    moet jij zeggen
    jij zei|zegt ..1 zelf
    van jou|u|jouw anders|ook|dan
    die van jou|u
    is|zijn|was|komt ..1 van jou|u $
    ^^ ik ,? jij|je
    jij begon|begint
    ^^ jij ..1 mij|me ..1 toch|ook|nooit|niet|evenmin
    ^^ jij draait|loopt|gaat|kijkt|zegt|komt ..4 altijd|nooit|steeds
    ^^ jij geeft|wilt|luistert|zit|hangt|zwijgt|roept ..4 altijd|nooit|steeds
    alsof jij|je|u
    jij bent|doet|hebt|zit|wilt|wil|komt|luistert|vraagt|zegt ..1 altijd|nooit|anders|degene|zelf
    jij bent ..3 niet ik
    jij begint|begon
    jij|je had ook|zelf
    omdat jij|gij|je altijd|nooit|steeds|weer
    ja ja|dag|hallo ,? ik !snap|begrijp|hoor|weet|zie
    en jouw moeder|zus|vrienden|werk
    ik klaag|zeg ook|toch niet|niks
    + en jij dan
    + die van jou anders ook
    - jij bent er voor mij
""",
        PARTS,
    )
)

SOLVES = Index(
    Rules(
        """
= advises: what the speaker should do
    ^^ dan|dus|misschien|gewoon? YOU moet|moest !alles|altijd|steeds|van|zoveel|veel|ook|er_altijd|het
    YOU moet|kunt|kan|zou|mag ..1 gewoon|beter|misschien|toch|eens !willen|graag
    YOU moet|kunt|kan|zou|mag ..1 eerst|maar|moeten|best|altijd_nog !willen|graag
    moet YOU ..2 gewoon|eens|misschien|maar|toch|niet|beter|even|wat|meer|eerst|dat|het
    kun|kan|zou YOU ..1 niet|gewoon|beter|eens|misschien|toch|best
    als ik jou|u was|zou
    in jouw|uw plaats
    advies|tip|oplossing|oplossen
    het beste is|kun|kan|lijkt
    + je moet gewoon wat vroeger gaan slapen
    + als ik jou was ging ik weg
    - je moet alles alleen doen
= tells-to: an order that means well
    ^^ DO ..1 SOFTLY !dat_ik|dat_je|hoor_ik
    ^^ DO ~ eens|dan|gewoon|anders|maar|nou
    ^^ DO !je|jij|ik|we|wij|u|jullie|dat|die|zoveel
    ^^ kies|doe|neem|bel|zeg jij|je dan|maar
    de volgende keer
    ^^ gewoon|anders|misschien DO|negeren|doen|laten|bellen|vragen|praten|slapen|rusten
    ^^ zeg het|er|wat|hem|haar? dan|eens|gewoon|even|toch|maar !als
    ^^ probeer
    laat ..2 los
    hulp zoeken|inschakelen
    begin maandag|morgen|gewoon|eens
    + ga eens naar de dokter
    + plan dan iets in
    - je gaat naar de dokter
= suggests: a proposal in the shape of a question
    waarom !luister|begrijp|zie|voel|ben|help ..1 je|we|jij ..3 niet|gewoon
    ^^ heb YOU ..2 al|ooit
    ^^ !LEADS ..1 dan|eens|gewoon|anders|toch_gewoon|toch_eens !je|dat|wat
    heb YOU al eens|geprobeerd|gedacht|gevraagd|gepraat
    ben YOU al? naar|bij
    ^^ en? als|wat_als YOU|we|ik nu|eens|gewoon|eerst|anders|dan|nou
    ^^ wat als|dacht_je_van
    hoe zou het zijn
    is het ..2 idee om|als
    YOU zou|kan|kunt|mag ~ kunnen|proberen|laten
    misschien helpt|is|kan|kun|kunnen|moet|zou|moeten|een
    helpt het? als|om
    wat|iets dacht|vind je ..1 van
    + heb je al eens met je baas gepraat
    + misschien helpt een wandeling
    - misschien ben je bang
= offers: what I or we will do
    ^^ dan ga|gaan|doe|doen|kun|kan|moet|bel|neem|zeg|zal YOU|we|ik|toch
    ^^ dan zullen|kunnen|huren|kopen|nemen|maken|eten|zoeken|regelen|vragen|plannen YOU|we|ik|toch
    zal|zullen ik|we|wij
    ^^ ik PLANS !niet|toch|altijd|elke|ook|nooit|al
    ^^ ok|oke|goed|ja|dan ,? ik PLANS|blokkeer|schrijf|maak|zet|leg|zeg|stop|koop
    ik blokkeer|bel|vraag|regel|stop ..2 haar|hem|wel|ermee|het_wel
    ^^ ik PLANS ..3 LATER
    ^^ we|wij kunnen|gaan|moeten|zullen|doen|nemen|maken|huren
    ^^ we|wij kopen|boeken|zoeken|plannen|regelen|vragen|eten|spreken|praten
    ^^ LATER ..1 ga|gaan|doe|doen|neem|nemen|kom|blijf|leg|bel|zal|maak|maken|kook ik|we
    ^^ volgende|volgend keer|week|jaar|weekend
    laten|laat we|ons
    vanaf morgen|nu|volgende_week|maandag
    ik|we ..3 voortaan|vanaf_nu|volgende_keer
    dat los|lossen ik|we
    het komt in_orde
    + dan huren we een poetshulp
    + zullen we vrijdag uitgaan dan
    - dan voel je je alleen
""",
        PARTS,
    )
)

OWN_SIDE = Index(
    Rules(
        """
= my-story: it opens with me, mine or what happened
    ^^ ik !TAKING_IN
    ^^ mijn|mij|wij|ons|onze
    ^^ daar|hier|dat|die|zo heb|ben|kan|doe|had|was|wist ik !je|jou
    ^^ vorige|gisteren|vanmorgen|laatst|daarnet|zonet|vandaag|net ~ ik
    van mij|me krijg|heb|hoor|mag|moet
    ^^ maar|nou|ja|sorry|he|hallo ,? ik !hoor|begrijp|snap|zie|merk|voel|versta
    + ik zwijg omdat jij roept
    - ik hoor dat je moe bent
= their-story: it opens with others or with how things went
    ^^ er moet|moest|was|is|waren|kwam|zijn|had
    ^^ zij|hij|ze ..3 mij|me|niet|zelf|toch
    ^^ de|het|die|ze|hij|zij|er|dat|dit ~ was|is|had|waren|heeft|bedoelde|zijn|kwam|ging !voor_jou|je|jou|jij
    + dat was voor ons allebei
    - ik hoor je
""",
        PARTS,
    )
)

BUTS = Index(
    Rules(
        """
= but: what was given back is taken back
    ja|jaja|ok|goed|tja|sorry|snap|begrijp|hoor|weet ~ maar
    ^^ maar ik|jij|toch|dan|eerlijk|dat|het|waarom|zo|je
    maar ik|jij|toch|eerlijk|waarom
    echter
    hoewel ik|jij
    + ik snap dat je moe bent maar zo is het leven
    - je bent moe maar je houdt vol
""",
        PARTS,
    )
)

"""What shows that a sentence judges the other, orders, or accuses by asking (read by `accusation`).

Praise clears blame, a gentle word clears an order, and a question is innocent until one of its signs
fits. The first sign that fits gives the words that are quoted as telling.
"""

from __future__ import annotations

from dialogs.words.address_vocabulary import PARTS
from dialogs.words.rules import Index, Rules

VERDICTS = Index(
    Rules(
        """
= labels: the person is the fault
    & YOU BEING BAD !NOT|als|wanneer|toen|of|omdat|ik|zodra|voor_jou|niet_te_laat|niet
    & YOU wat|wat_een|zo_een|stuk|stom|een NAMES
    ^^ ..1 NAMES $
    ^^ stomme|domme|luie|vuile|gemene|onnozele NAMES
    & YOU bent|is|ben geen|niet echte|goede|normaal|eerlijk|lief|volwassen|betrouwbaar
    & YOU bent|is|ben geen|niet te_vertrouwen|vader|moeder|man|vrouw|partner|wijs
    + je bent de hele dag al chagrijnig
    + wat ben jij een luilak zeg
    - je bent niet lui
= generalises: always, never, again
    & YOU EVER !mag|kunt|kan|welkom|als|hoeft|zal|wij|we
    YOU ..1 zit|bent|begint|doet|hebt|moet|komt ..4 weer !thuis|beter|terug|gezond
    YOU ..1 staat|loopt|was|begon|had|laat|ligt ..4 weer !thuis|beter|terug|gezond
    & weer|altijd|nooit zit|ben|begin|doe|heb|moet|kom|laat|ruim|help|luister YOU !thuis|beter|terug
    YOU ..3 alleen maar
    YOU gedraagt|doet|reageert|bent|leeft ..1 als een
    YOU ..3 hele dag|avond|tijd|nacht|weekend
    & YOU alleen_maar|enkel_maar|enkel|voortdurend !als
    altijd hetzelfde met|liedje
    ook altijd|weer
    + gij zijt nooit thuis
    + altijd zit je op die telefoon
    - je mag altijd bellen
    & YOU BEING|gedraagt als een kind|klein_kind|gek|idioot|zot|puber|baby|peuter
    jij|jullie CONDUCT|zit|gooit|krijgt|vindt|begint ..4 REPROACH
    ^^ jij|jullie ..3 ook|blijkbaar|zogezegd|natuurlijk|overal|zomaar
    je CONDUCT|zit|gooit|krijgt|begint ..2 overal|zelfs|zogezegd|zeker|blijkbaar
    je CONDUCT|zit|gooit|krijgt|begint ..2 precies|zogenaamd|expres|zomaar|makkelijk
= at-your-door: the cause is you
    & door|vanwege jou|jouw !dank|ik|heb
    & door|dankzij jou|jouw laat|verpest|kapot|mis|kwijt|niks|niet|weer|moet|moeten|ruzie
    jou|jouw|je ..1 GRIPE
    is jouw|je schuld|fout
    ligt ..2 aan jou|u
    typisch jij|iets_voor_jou|jou|weer
    echt|weer iets voor jou
    met jou is|kan|valt ..3 NOT
    met jou altijd
    jij en|met je|jouw
    van jou ..2 NOT|ook_niks
    & jij ook altijd|weer
    jij altijd
    + door jou is de avond verpest
    + jouw schuld
    - ik denk aan jou
""",
        PARTS,
    )
)

COMPLAINTS = Index(
    Rules(
        """
= jij-in-front: "you" with stress, and what it does; who takes which turn is planned with other verbs
    ^^ nee? ,? jij !TURN|GOOD|LITTLE
    + jij luistert naar mij
    + jij leeft op een andere planeet
    - jij kookt maandag
= falls-short: what you do not do
    jij ..5 NOT
    jullie ..5 NOT
    je CONDUCT ..5 NOT
    je CONDUCT ..4 niet
    & NOT CONDUCT|luister|help|doe|zeg|denk|vraag|ben|heb|zie|hoor|kijk|snap|begrijp jij
    ^^ NOT ..3 je
    YOU hebt|geeft|toont|doet|had|gaf|hebben ..3 weinig|nauwelijks|amper
    & jou NOT !ik|zonder
    aan|met jou|jullie heb|ben|kan|kom|win|heeft ~ NOT
    & YOU|jou schelen|boeit|interesseert|raakt|worst
    jullie laten|laat me|mij|ons ~ NOT
    + je luistert niet naar mij
    + naar mij kijk jij niet om
    - je hoeft niet te antwoorden
= misdoes: what you do is named as wrong
    YOU zit|staat|ligt|loopt|hangt ..2 maar te|wat|een_beetje
    YOU ~ terwijl ik ..2 alles|hard|sta|werk|moet|doe|zit
    & YOU heb|hebt|had|ben|hebben WRONGED !ik|als|nooit_vergeten|niet_vergeten
    & YOU MISDOES !NOT|als|wanneer|ik
    & YOU laat|liet|laten|lieten me|mij|ons !weten|zien|slapen|uitslapen|rusten|lachen|gerust
    & YOU maakt|maakte gek|kapot|kwaad|boos|belachelijk|zot|ziek
    & YOU maakt|maakte ongelukkig|moe|drama|stuk|ruzie|rommel|problemen
    & YOU begint|begon|zoekt|zocht ruzie|weer|over|problemen
    & YOU doet|deed|doen alsof|expres|stom|raar|belachelijk|moeilijk|lelijk|zo
    YOU doet|deed|praat|praatte alsof
    & YOU denkt|dacht alleen|jezelf|zeker|soms !hoe
    & YOU wil|wilt ..1 gelijk|zin|winnen
    & YOU weet beter
    & YOU te veel|weinig|lang|hard|snel|traag|vaak|laat !als|ik|hoe|of|is
    & YOU hebt gemakkelijk|makkelijk praten
    & YOU leeft|zit|loopt wolk|kop_in_het_zand|onder_de_plak
    & YOU altijd_je_zin|je_zin|geen_gelijk
    & YOU geeft|schuift|steekt schuld
    & YOU springt|draait|kijkt|loopt|rolt telkens|weg|over|eromheen|heen|ogen
    & YOU doet|deed|hebt|doen pijn !als|ik
    + je negeert me
    + jij begint over geld
    - je liet me uitslapen
""",
        PARTS,
    )
)

ORDERS = Index(
    Rules(
        """
= must: you must, you should have
    & YOU moet|moest|moeten|hoort !LOGISTIC|ik|als|we|wij|wat|hoe
    & YOU moet nu|eens|altijd|beter|ophouden|stoppen|gewoon|maar|zelf|veranderen
    & YOU had|hadden moeten|kunnen|mogen
    & YOU zou|mag|mocht|kan|kunt eens|best|toch_wel|wel_eens|ook_wel !als|bellen_als
    & YOU zou eens|beter|moeten
    & YOU|u mag|kan wel_eens|wel
    hoort|behoort YOU te
    als jij|je nu|nou|gewoon eens|gewoon|maar|even !samen
    + jij moet eens leren opruimen
    + jij zou eens wat meer moeten helpen
    - je moet om acht uur bij de tandarts zijn
= pats: praise from above
    ^^ ..1 braaf|flink|goed zo|van_jou|van_je|gedaan_hoor|zo_hoor
    ^^ ..1 braaf|flink
    brave|flinke|grote jongen|meid|man|vrouw
    dat|dit heb|hebt jij ..1 goed|knap|netjes|flink|mooi
    & eindelijk eens|dat|je|jij heb|hebt|bent|is|had
    + flink van jou
    + dat heb jij netjes gedaan
    - dat is goed zo
= orders-now: an order with impatience
    ^^ ORDER !jij|je|ik|we|wij|het|hij ~ NOW
    ^^ ORDER ..1 niet|normaal|zelf|gewoon !vergeten|kwalijk|erg
    ^^ en|dus? nu ORDER
    + ruim die troep eens op
    + zit niet zo te zeuren
    - ruim jij de tafel af
= orders-bare: an order about conduct
    ^^ BARE ~ op|mond|kop|bek|klep|smoel|ermee|mee|daarmee|weg|af|uit|in|bij|voor|aan|je|neer
    ^^ zwijg|stil|ophouden|verdwijn|kappen|rot_op|hoepel_op|opschieten|schiet_op
    ^^ stop met|daarmee|ermee
    ^^ laat me|mij ..2 met_rust|gerust
    ^^ blijf ~ poten|handen|vingers|af|weg|uit_mijn
    ^^ ga je|jouw mond|kamer|handen|tanden|excuses
    ^^ doe ~ normaal|open|dicht|uit|aan|je_best|wat_ik_zeg
    ^^ ga ~ weg|slapen|opruimen|werken|douchen|zitten|naar_je_kamer
    ^^ kom ~ hier|terug
    ^^ blijf ~ af|hier|weg
    ^^ geef ~ antwoord|hier|terug|toe
    ^^ let ~ op
    ^^ wees ..1 stil|blij|eerlijk|redelijk|normaal
    ^^ kijk me ..1 aan
    ^^ schaam|gedraag|bemoei|stel|excuseer|verontschuldig|kalmeer je !je
    ^^ laat dat|het|haar|hem
    ^^ afblijven|handen_thuis
    ^^ niet|geen ..1 zeuren|zagen|klagen|roepen|schreeuwen|liegen|gezeur|gezaag|gemopper|smoesjes
    + hou je mond
    + stop met zagen
    - de hond stopt met blaffen
""",
        PARTS,
    )
)

ACCUSES_BY_ASKING = Index(
    Rules(
        """
= why-always: a why that knows the answer
    waarom ..4 YOU ..4 EVER|NOT|weer|zo|alles|toch|jezelf
    waarom ..1 YOU ..4 EVER|NOT|weer|zo|zo_nodig|per_se
    waarom ..4 YOU ..2 NOT|alles
    waarom doe|doet|zit|lig|loop YOU ..1 zo|dat_nou|dat_nu|zo_moeilijk|zo_raar
    waarom kan|moet|kun jij
    waarom moet|moeten ik|we|wij ..3 altijd|alles|weer
    + waarom moet jij altijd het laatste woord hebben
    + waarom luister je nooit
    - waarom kom je later
= how-dare: how can you
    hoe kun|kan|durf|kon|is_het_mogelijk|haal YOU ..3 zo|dat|dit|nou|BAD|me|mij
    hoe vaak|lang moet|heb|ga|gaat|blijf ik|jij|je|dat|we !duren|werken|weg
    hoe durf|haal
    + hoe kun je zo dom zijn
    + hoe durf je
    - hoe kan je daar het snelst komen
= can-you-never: a request that is none
    kun|kan|wil|moet|ga|ben YOU ..3 nooit|nou_nooit|niet_eens|nou_echt|weer|eens|eindelijk|niet_een_keer
    kun|kan|mag|moet YOU|dat|het ..1 niet ..2 normaal|rustiger|zachter|eens|een_keer|ook|gewoon|even
    moet dat|je|jij|het ..2 nou|nu|echt|altijd|weer|per_se
    wanneer ga|leer|word|stop|hou|houd|kom YOU ..3 eens|eindelijk|nou|volwassen|mee|op
    is het ..2 zo|te moeilijk|veel ..3 om|gevraagd
    is dat ..1 te|zo veel|moeilijk ..1 gevraagd|voor_jou
    + kun je nou nooit eens op tijd zijn
    + is het zo moeilijk om even te bellen
    - kun je morgen koken
= what-is-wrong-with-you: doubts the person
    wie laat|doet|zet|gaat|heeft|zegt|vergeet ..1 nu|nou
    wat is|scheelt|mankeert ..2 YOU|jou|met_je|met_jou !moeder|vader|fiets|auto
    wat is er mis
    wat heb|bezielt YOU ..1 nou|nu|weer|je
    wie denk YOU
    denk YOU ..1 soms|nou|echt|nu|dat_ik|alleen
    ben YOU ..2 doof|blind|gek|dom|wijs|zot|achterlijk|niet_goed|helemaal|lui
    ben YOU ..1 nu|nou|weer
    heb|ben YOU ..4 alweer|nog_steeds_niet|nog_altijd_niet|weer_niet
    heb|ben YOU ..4 nu_alweer|geen_ogen|geen_oren|nou_weer|weer
    luister|hoor|zie|snap|begrijp|weet YOU ..2 wel|niet|niks|dan_niks|nou_niet|ooit
    interesseert|boeit|raakt|kan het YOU|jou
    wat doe|moet YOU ..1 nou|nu|hier|weer|nou_weer
    wat ben jij|je ..3 een|BAD
    & YOU NAMES
    ^^ ..1 NAMES $
    wat een ..2 BAD
    heb|ben YOU nu|nou nog
    + wie denk je wel dat je bent
    + ben je doof
    - wat is er met je fiets
""",
        PARTS,
    )
)

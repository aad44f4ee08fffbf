"""What spoils an appreciation (`appreciation` reads these rules).

A tail begins where its first word stands. A fault takes its whole clause with it. A sting sits inside the
praise and cannot be cut off.
"""

from __future__ import annotations

from dialogs.words.appreciation_vocabulary import PARTS
from dialogs.words.rules import Index, Rules

TURNS = Rules(
    """
= turns: a "but" that may take back what went before
    maar !een|een_paar|liefst|even|liefst_wel|ja
    ^mijn|ons|jouw|je|haar|zijn|de|onze ma je|jij|het|dat|ik|toch|niet|wel|was
    + je kookte lekker maar het was laat
    - je deed maar liefst drie keer de afwas
""",
    PARTS,
)
CONCEDES = Rules(
    """
= concedes: although; greater when it was hard for you, smaller otherwise
    ook_al|zelfs_al|zelfs_als|hoewel|alhoewel|ofschoon|zij_het|weliswaar|niettemin|alleszins
    ^^ al is|ben|doe|was|had|maakt|maak|vind|heb|zou|mag
    ^^ al kan|moet|moest|waren|bent|blijft|blijf|duurde|ging|weet|zeg
    + je hielp me goed, ook al duurde het eeuwig
    - ik zag het al
""",
    PARTS,
)
TAILS = Index(
    Rules(
        """
= only: a restriction
    ^^ alleen|enkel|behalve|alleen_wel
    alleen|enkel SOUR|wat|te|zou_ik|iets|een_beetje
    behalve|tenminste|echter|ondanks
    + lekker gekookt, alleen wat zout
    - je bent niet alleen slim
= pity: regrets something of it
    wel|toch|alleen|enkel SOUR|duur|laat|kort
    SOUR dat|alleen|van|want
    wel wat|een_beetje SOUR|FAULT
    ^^ SOUR
    ^^ je|jij|het|dat heb|hebt|bent|was|had|moet|is wel !degelijk|altijd|echt|zo
    dat is het minste
    ook hoog|wel_nodig|broodnodig|nodig|wel_eens_anders
    + fijn dat je belde, wel jammer dat het zo kort was
    - dat was een jammerlijk feest
= to-be-done: what is still to come
    ^^ nu|en_nu ..4 nog $
    ^^ nu nog|alleen|enkel|maar|jij_nog|ook
    ^^ hopelijk|volgende_keer|op_naar|vanaf_nu|voortaan
    en nu nog|maar|alleen|enkel
    + mooi dat je sport, nu nog volhouden
    + je hebt de keuken gepoetst, nu de badkamer nog
    - nu slaap ik beter
= if-only: it should have been otherwise
    had|was je|het|dat ..2 maar|eerder
    had je maar|dat|het
    was het maar|ook_maar
    had dat|het ..3 eens|ook|maar
    als je maar|zo_doorgaat|wilt|wil|nou_ook|nu_ook|eens|zin_hebt|wil_tenminste
    als je ..2 tenminste
    wanneer het je|jou uitkomt
    zolang je
    als|wanneer|tenzij je ..3 tenminste|zin_hebt|zin_hebt|goesting_hebt|in_de_mood_bent
    had|hadden ..3 gemogen|gekund|gemoeten|mogen|kunnen
    kan|kon|mocht ..1 beter|eerder
    + tof dat je meeging, had je maar wat meer gezegd
    - ik had het nodig
= see-you-can: it was possible all along
    zie je|jij ..1 wel !weer
    zo moeilijk|erg is|was het|dat ..1 niet
    was|is ..2 niet zo moeilijk
    + netjes hoor, zie je wel
    - ik zie je moeder morgen
= for-once: the exception that tells of the rule
    voor een keer|keertje|verandering
    voor de verandering
    voor 1 keer
    een keer in je leven
    werd|wordt ook|wel|eens|onderhand|stilaan ..2 tijd
    het|dat werd ..2 tijd
    + je was op tijd, voor een keer
    - ik heb tijd voor jou
= suspects: praise that asks what is behind it
    zeker geholpen|gekregen|gevraagd|gekocht|van_je_moeder
    zeker iets|wat ..3 maken|nodig|mispeuterd|uitgespookt|uitgestoken
    ^^ wat heb je|jij ..1 uitgespookt|gedaan|mispeuterd|nodig
    ^^ wat wil|moet je ..2 $
    ^^ heb je|jij iets ..2 maken|verbergen|nodig|uitgespookt
    kruisje|kruis op|in|aan de
    ^^ is het ..1 kerstmis|kerst|feest|zondag
    ^^ wie ben|bent je|u|jij en
    ^^ ben je|jij ..1 ziek|koorts|dronken|verliefd
    benieuwd ..1 hoe|of|hoelang ..6 volhoudt|duurt|blijft|lang
    laten we|laat_ons hopen
    laat ons hopen
    eens kijken|zien hoe|of|hoelang
    als dat|het maar ..2 blijft|duurt|duren
    ^^ waaraan|waar heb ik dat ..1 verdiend
    + mooie bloemen, zeker iets goed te maken
    - je hebt zeker gelijk
""",
        PARTS,
    )
)
FAULTS = Index(
    Rules(
        """
= too-much: a quality that falls short
    te FAULT !kort|lang_geleden
    iets|nogal|net|wat|een_beetje te FAULT
    was|is|waren|zijn|smaakte|duurde ..1 wat|een_beetje|nogal|iets|redelijk FAULT
    wat|een_beetje|nogal FAULT $
    + de soep was lekker en een beetje zout
    - het werd laat en je bleef
= went-wrong: what was wrong or left out
    was|is|waren|ging ..2 WRONG
    ben|heb|bent|hebt ..2 je|jij|het ..4 vergeten
    je|jij vergat|vergeet !nooit|niet
    vergeet|vergat|mist je|jij ..2 wel|altijd|steeds
    je|jij hebt|bent ..3 vergeten !niet|nooit
    heb|ben je|jij ..2 niet gedaan|gezien|meegenomen|opgeruimd|gepoetst
    + bedankt voor het stofzuigen, de hoek ben je wel vergeten
    - dat gebaar zal ik niet vergeten
""",
        PARTS,
    )
)
STINGS = Index(
    Rules(
        """
= at-last: it took too long
    ^ik|we|me|mij|ons eindelijk|onderhand|voor_het_eerst !ontspannen|gelukt
    toch nog gelukt|gedaan|gekomen|gelukt|op_tijd
    + top dat je eindelijk de tuin deed
    - eind goed al goed
= once: for once you did
    dat|als|hoe je|jij ..2 eens !een|per|rustig
    vandaag|nu|deze_keer|vanavond|vandaag_wel|ditmaal|zowaar eens|wel_eens
    deze|die keer wel
    ditmaal|zowaar|verrassend|tot_mijn_verbazing|warempel
    je|jij ..5 eens op_tijd|goed|mooi|niet|normaal|wel|vriendelijk|lief|mee
    + goed dat je eens nadenkt
    - ik ga eens kijken
= sometimes: only now and then, or only after asking
    soms|af_en_toe|nu_en_dan|heel_af_en_toe|een_enkele_keer ..2 QUALITY
    na ..1 drie|tien|vijf|honderd|twee|3|5|10|100|veel|lang keer|vragen|zeuren|aandringen
    nadat ik ..4 keer|moeten|gesmeekt|gezeurd|gevraagd
    zonder dat ik ..5 keer|zeuren|zagen|smeken|moest_vragen
    moeten vragen|zeuren|smeken
    beter laat dan_nooit
    beter dan niks|niets|vroeger
    lang geleden
    zelfs jij|voor_jou
    ^^ ..1 jij die
    dat|toch je tenminste|ook_iets|wel_iets
    je kan|kunt tenminste
    toch iets goed|nuttig
    in plaats van ..1 weer|altijd|zoals_anders|zoals_altijd|eeuwig
    ik dacht|vreesde ..1 dat|al ..4 niet|nooit|vergeten|weer
    deze keer niet|geen
    wonder|wonderen|mirakel|zeldzaam !mooi|mooie
    + je bent soms echt lief
    + je deed de vaat na drie keer vragen
    - je lacht soms in je slaap
= so-you-can: you can, so why not before
    je|jij kan|kunt|kon dus|het_dus|toch ..1 wel|dus|toch
    dus wel|toch $
    kan|kunt je|jij ..2 dus
    het kan|lukt|gaat je? dus
    wie had dat|ooit ..2 gedacht|verwacht
    had|hadden ik|we dat? ..3 niet verwacht|gedacht|achter_gezocht
    had|hadden ik ..3 nooit verwacht|gedacht
    niet slecht voor
    valt|viel ..2 mee
    tegen mijn|alle verwachting
    ik had ..2 niet|nooit gedacht|verwacht
    eerste keer|maal dat|zonder|sinds
    meer dan ik ..2 verwacht|gedacht
    niet zo dom|lui|erg als
    + je kan dus wel luisteren
    - je kan goed luisteren
= for-you: measured by a low measure
    voor jouw|je doen|leeftijd
    voor iemand die|van|zonder
    naar jouw doen
    gezien je|jouw leeftijd|verleden|achtergrond
    + knap gedaan, voor iemand die nooit kookt
    - een cadeau voor een vriend
= when-you-like: a condition on the praise
    als je|jij ..3 wil|wilt $
    je|jij bent|was ..2 QUALITY als|wanneer je|jij !lacht|naar
    je|jij bent|was ..2 een ..2 QUALITY als|wanneer je|jij !lacht|naar
    als je ..1 wil|wilt|nuchter_bent|er_bent|moeite_doet|je_best_doet|zwijgt|slaapt
    best lief|leuk|goed|aardig|gezellig ,? als|wanneer|hoor
    + je bent best lief als je wil
    - je vraagt of ik iets wil
""",
        PARTS,
    )
)
COMPARES = Index(
    Rules(
        """
= better-than: someone else is worse, or better
    beter|liever|mooier|leuker|knapper|slimmer ,? dan OTHERS
    meer|anders|lekkerder|pittiger|handiger|geduldiger|vlotter ,? dan OTHERS
    bijna|net|even|ongeveer|haast zo? ..1 QUALITY als OTHERS|die|dat|bij
    bijna|haast zo QUALITY als
    OTHERS ..1 nog langer|beter|mooier|leuker
    ^^ OTHERS krijgt|krijgen|doet|doen|kan|kunnen ..4 elke|altijd|beter|dat|ook|zelf|wekelijks
    ^^ OTHERS maakt|maken|deed|had|hebben|zou|zouden ..4 elke|altijd|beter|dat|ook|zelf|wekelijks
    ^^ bij OTHERS
    + je kookt beter dan mijn ex
    + lieve bloemen, mijn zus krijgt ze elke week
    - mijn zus vond je soep ook lekker
= unlike: set against others
    voor een vrouw|man|blondje|beginner|leek
    niet zoals|gelijk OTHERS
    zoals OTHERS nooit|niet
    in tegenstelling tot|met
    in vergelijking met
    vergeleken met|bij
    dat zie|vind|kom ik|je niet|zelden|nooit ..2 OTHERS
    niet|zelden vaak? bij|van OTHERS
    ze|die zijn niet allemaal
    + in tegenstelling tot mijn moeder blijf jij rustig
    - je lijkt op je moeder
""",
        PARTS,
    )
)
REQUESTS = Index(
    Rules(
        """
= more-please: asks for it again
    kun|kan|zou|wil|ga je dat|het|dit|er? ..4 vaker|ook|weer|nog|eens|vanavond|morgen|voortaan
    ik hoop dat je ..3 blijft|gaat|doet|kunt|vaker|volhoudt|weer|ook
    ik hoop dat dat|het|dit ..2 vaker|blijft|weer|zo
    hopelijk doe|blijf|ga|kun|wil
    doe dat|het|dit ..1 vaker|meer|eens
    mag|mocht|moet|zou|kan ..3 vaker|meer
    zou je ..2 vaker|ook
    vaker doen
    dat|dit mag|moet|zou|kan ..2 een? gewoonte|blijven
    volgende keer
    ik wou|wil|zou_willen|wens|wenste dat je|dat|het
    hou|houd dat|het|zo? ..2 vol
    ^^ laat|zorg|probeer|hou|houd|doe ..3 dan|ook|wel|eens|voortaan|niet|nu|nou|maar
    ^^ leg|let|zet|ruim|vergeet|stop|wees ..3 dan|ook|wel|eens|voortaan|niet|nu|nou|maar
    je|jij mag|moet|zou|kan dat|het|dit|er? ..1 wel|gerust|ook|eens|nu ..2 vaker|elke|meer
    je|jij mag|moet|zou|kan dat|het|dit|er? ..1 wel|gerust|ook|eens|nu ..2 blijven|doen|zelf
    waarom kan|doe|gaat|lukt|ben dat|je|het|jij ..2 niet|nooit
    kan|kun|mag dat|je ..2 elke|iedere|altijd ..3 $
    nog een keer|keertje graag|aub|alsjeblieft
    + je masseerde mijn rug, mag je vaker doen
    + je was lief, waarom kan dat niet elke dag
    - je belde me vaker dan anders
""",
        PARTS,
    )
)

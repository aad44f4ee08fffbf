"""What shows that a sentence speaks of the one who says it, and what only seems to (`accusation` reads them).

An own feeling, state, wish or need makes an I-message. "I feel that you" is a verdict in disguise. The first
sign that fits gives the words that are quoted as telling.
"""

from __future__ import annotations

from dialogs.words.address_vocabulary import PARTS
from dialogs.words.rules import Index, Rules

JUDGES_IN_DISGUISE = Index(
    Rules(
        """
= opinion-about-you: an opinion that has "you" for its subject
    ik vind|vond dat YOU !lief|goed
    ik vind|vond YOU|jou ..3 BAD
    ik vind|vond het ..2 BAD van YOU|jou
    ik denk|geloof|vermoed|weet_zeker dat YOU ..4 NOT|EVER|BAD
    vind|vond ik dat YOU
    vind|vond ik YOU|jou ..2 BAD
    volgens mij ..2 YOU ..3 NOT|EVER|BAD|expres
    volgens mij ..2 YOU ..2 NOT
    + ik vind dat jij te weinig doet
    + laf vind ik het van jou, ik vind jou een lafaard
    - ik vind het fijn dat je kookt
= feeling-that-is-a-verdict: "I feel that you", the verdict called a feeling
    ik voel|voelde dat|alsof YOU|jou|het_jou
    gevoel|idee|indruk|vermoeden dat ..2 YOU|jou
    gevoel|idee|indruk alsof YOU
    + ik heb het gevoel dat je me niet serieus neemt
    + ik krijg de indruk dat het jou niks doet
    - ik heb het gevoel dat we vastlopen
= fed-up-with-you: the feeling is laid at the other's door
    & ik gek|ziek|moe|zot|misselijk|doodziek|onpasselijk van YOU|jou|jouw|dat_gezeur|dat_gezaag !houd|hou
    & ik beu|zat|kotsbeu|kots|schijtziek|spuugzat YOU|jou|jouw
    & ik erger|stoor|walg YOU|jou|jouw
    ik word|werd|ben ..1 gek|ziek|moe|zot|doodmoe van ~ jou|jouw
    ik ben|heb ..2 beu|zat|gehad|genoeg ~ YOU|jou|jouw
    ik ben ..1 klaar|genoeg met|van jou|jouw|je
    ik heb genoeg|schoon_genoeg van jou|jouw|je
    + ik word ziek van jou
    + jou ben ik beu
    - ik ben moe van het werk
= cannot-believe-you: astonishment that blames
    ik snap|begrijp|geloof|vat niet|echt_niet dat|hoe|waarom YOU
    & ik vertrouwen|rekenen|bouwen jou|je NOT
    + ik snap niet hoe je zo kan doen
    + op jou kan ik niet rekenen
    - ik snap niet hoe dat toestel werkt
= demand: a wish that leaves no room
    ik wil|wou|eis|verwacht|wil_nu|zou_willen|wil_gewoon dat YOU ..6 stopt|ophoudt|luistert|nu
    ik wil|wou|eis dat YOU ..6 eindelijk|verandert|onmiddellijk|eens|gehoorzaamt
    ik verwacht|wil_nu|zou_willen|wil_gewoon dat YOU ..6 eindelijk|verandert|onmiddellijk|eens|gehoorzaamt
    ik eis|verwacht dat|van YOU|jou
    ik waarschuw je|jou
    + ik wil dat je nu ophoudt
    - ik wil graag dat we meer praten
= blame-behind-because: the own feeling, and then you always
    & omdat|doordat YOU EVER
    & dat YOU altijd|nooit|eeuwig|de_hele_tijd
    & omdat|doordat YOU BAD
    & omdat|doordat YOU NOT luistert|helpt|respecteert|begrijpt|ziet|geeft
    + ik ben boos omdat je nooit luistert
    - ik ben bang omdat je ziek bent
""",
        PARTS,
    )
)

SPEAKS_FOR_ITSELF = Index(
    Rules(
        """
= feels: an own feeling or state
    & ik ben|was|word|werd|raak|raakte|blijf|bleef|zit|geraak STATE
    & ik voel|voelde|voelden me|mij|mezelf
    & ik gevoel|zorgen|rot|ongemakkelijk maak|maakte|heb|had|krijg|kreeg|voel|voelde me|mij|het
    & ik heb|had|krijg|kreeg|kom|kwam|raak STATE|zin|nood|behoefte|last|spijt|moeite|pijn|heimwee|hoofdpijn
    & ik heb|had|krijg|kreeg|kom|kwam|raak liever|graag|schrik|tekort|niet_toe
    & ik heb|had|krijg|kreeg|kom|kwam|raak kwijt|buikpijn|kippenvel|tranen|het_moeilijk
    ik ben|zit|was ..2 op $|vandaag|van_de
    + ik ben een beetje gekwetst
    + als het zo laat wordt voel ik me alleen
    + ik heb nood aan rust
    - ik ben in de supermarkt
= wants: a wish, a longing, what is missed or enjoyed
    & ik WANTS
    & ik graag|liever|liefst
    & ik zou|had fijn|leuk|prettig|willen|waarderen|tof|mooi
    & ik zou|had plezant|helpen|deugd|gewild|gehoopt|fijner|op_prijs
    & ik lig|lag wakker
    & ik zou STATE
    & ik kijk|keek|zie|zag uit|ernaar_uit|tegenop|er_tegenop|er_tegen_op
    ik merk|merkte|voel|realiseer|besef ..2 dat ik|mijn|het_me|het_mij
    mijn wens|droom|hoop|verlangen|behoefte|nood|grens|angst|gevoel|zorg is|was
    ik wil|wou
    + zondag zou ik graag wandelen
    + ik mis onze avonden
    - ik ga zondag wandelen
= needs: what is needed to go on
    & ik nodig heb|had
    ik kan|kon niet zonder
    & ik kan|kon|krijg tegen|volgen|verstaan|slapen|concentreren|ademen NOT
    & ik kan|kon|krijg aan|ontspannen|verdragen|hebben|gedaan|genieten|meer NOT
    & ik word|raak|werd wakker|afgeleid|onderbroken|gestoord|in_de_war|van_slag|achter
    & ik raak|verlies kwijt|geduld|moed|overzicht|draad
    & ik me|mij schaam|zorgen|erger|stoor|verveel|voel|concentreren
    + ik heb nu even stilte nodig
    + met dat lawaai kan ik niet slapen
    - ik heb morgen geen tijd
= moves-me: something that does something to me
    & doet|deed|maakt|maakte|geeft|gaf|bezorgt me|mij MOVES|zwaar|veel|iets|pijn !jij
    & valt|viel|kost|raakt|kwetst|stoort|helpt me|mij MOVES|zwaar|veel|iets|pijn !jij
    & raakt|raakte|kwetst|kwetste|stoort|stoorde me|mij !jij
    & ontroert|ontroerde|irriteert|frustreert|verdriet|beangstigt|beklemt me|mij !jij
    & lijkt|leek me|mij NICE
    & mij|me zou|zouden NICE|helpen|deugd
    & voor mij is|was|voelt|betekent
    breekt mijn hart
    mijn hart ..1 maakt|gaat|smelt|springt|zinkt|krimpt
    & dwarszit|dwars|bezighoudt|wakker|tegenstaat|bezwaart|verwart me|mij !jij|jou|kom|kwam
    & pijnigt|lukt|opvreet|opgelucht|tegenvalt|tegen|benieuwt me|mij !jij|jou|kom|kwam
    & mijn hoofd|hart|lijf|buik vol|zwaar|moe|bonst|breekt|slaat|doet
    + het raakt me dat we zo weinig lachen
    + zo'n avond lijkt mij fijn
    - hij maakt de fiets
= values-it: says what is good or hard, without a verdict on the person
    ^^ het? is|was|zou|voelt|doet ..2 NICE dat|als|om|wanneer|voor_mij
    ^^ het is|was|voelt ..2 NICE
    ^^ wat? NICE dat|als|om|hoe
    ^^ het? zou ..2 NICE zijn|vinden
    ^^ mij|me doet|deed|raakt|lijkt
    ^^ ik ben|was ..2 blij|dankbaar
    ^^ dank|bedankt|merci|dankbaar
    + wat fijn dat je er bent
    + het is moeilijk om dit te zeggen
    - het is morgen maandag
= owns-up: sorry, an own part
    ^^ sorry|excuses|excuus|pardon
    ^^ het spijt
    & ik reageerde|overdreef|deed|was|heb kortaf|fel|bot|fout
    & ik reageerde|overdreef|deed|was|heb verkeerd|onterecht|ongeduldig|overdreven|onaardig
    & spijt me|mij
    + het spijt me van gisteren
    - het werk van gisteren is klaar
""",
        PARTS,
    )
)

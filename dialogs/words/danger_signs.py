"""The signs of danger, by kind, in the notation of `phrase`; names in capitals are in `danger_vocabulary`.

CLEAR signs speak for themselves. UNCLEAR ones have an innocent reading too.
"""

from __future__ import annotations

from collections.abc import Mapping

CLEAR: Mapping[str, str] = {
    "suicide": """
        denk|denkt|dacht|denken|wil|wilt|wilde|overweeg|overweegt|pleeg|plan|gedachten ik? ..3 SUICIDE
        fantaseer|fantaseert|praat|dreig|dreigt|dreigde|gedreigd ..2 met|over|aan SUICIDE
        of ik nog wil|moet leven
        geen zin|reden meer? om te|door_te|verder_te leven
        nooit meer opstaan|opsta|ontwaken
        geen zin meer? in het leven
        klaar met leven|het_leven $
        verlang ..2 naar de dood
        om|ga|wil|zou ik? ..2 SUICIDE te? plegen
        aan SUICIDE te? denk|denken|gedacht
        ^geen zelfmoordgedachten|zelfmoordneigingen|zelfmoordplannen|suicidegedachten|suicideplannen
        ^niet|geen suicidaal|suicidale
        wil|wilt|wilde|wou|willen ik? ..3 dood|doodgaan|sterven
        ^niet dood wil|wilt|wilde|wou|zou_willen
        zou willen sterven|dood_zijn
        was ik maar|nu|toch? ..1 dood
        ^dacht_dat|dachten_dat ik ..1 dood was
        beter|liever dood !dan
        maak|maakt ik? me|mij|SELF ..1 dood
        SELF te? doden|doodmaken|ophangen|verhangen
        wil|wou|wilde ik? echt|gewoon? niet meer|langer verder? leven !met|zonder|in|onder|zo|tussen|bij
        leven hoeft ..3 niet_meer
        leven ..3 niet_meer hoeft
        leven heeft|had ..2 geen zin|nut
        eind|einde maken? aan mijn|haar|zijn|het leven
        eind|einde maken? aan alles
        uit het leven stap|stappen
        stap|stappen ik? uit het leven
        eruit ..1 uit dit leven
        van het leven beroof|beroven
        ben ik? het leven ..1 moe|beu|zat
        levensmoe
        niet|nooit meer wakker word|worden|hoef_te_worden
        nooit|niet meer? wakker wil worden
        wil|wou|wilde ik? er gewoon|echt? niet_meer zijn|wezen !dan
        ik er niet_meer was|wil_zijn
        doe|doet ik? SELF|zich ..2 iets|wat aan
        SELF|zich ..2 iets|wat aan_te_doen|aandoe|aandoet|aandoen|aan_doe|aan_doet|aan_doen
        ik ga|zal|wil? me ..1 iets|wat aandoe|aandoen|aan_doe|aan_doen
        doe ik? me ..1 iets|wat aan
        me|mij|SELF ..2 van_kant maak|maakt|maken|te_maken
        maak ik? me|SELF ..1 van_kant
        hang ik? me|SELF ..1 op
        me|SELF ..1 ophang|ophangen|verhang|verhangen|op_te_hangen
        rij|rijd ik? ..3 tegen een|de|die boom|vrachtwagen|pijler
        tegen een|de|die boom|vrachtwagen|pijler aan? te? rij|rijd|rijden|aanrijden
        spring|springen|gooi|gooien|lig|liggen ik? ..3 voor|onder de|een trein|metro|tram
        voor|onder de|een trein|metro|tram ..1 spring|springen|gooi|gooien|lopen|loop
        ik ..3 van de|een|het brug|dak|flat ..1 spring|springen
        spring ik? ..1 van de|een|het brug|dak|flat
        alle|al_mijn|te_veel|teveel pillen ..2 SWALLOW
        SWALLOW ..2 alle|al_mijn|te_veel|teveel pillen
        overdosis ..2 SWALLOW
        polsen ..2 doorsnijden|doorsnij|door_te_snijden|doorgesneden
        voorgoed|voor_altijd|voor_goed verdwijnen
        wereld ..3 beter ..3 zonder me|mij
        niet|niks|niets ..2 uit of ik ..2 overleef|leef|doodga
    """,
    "child": """
        ADULT ..2 HITS|HIT|schud|schudt|schudde ..2 KID
        HITS|HIT|schud|schudde ik|hij|ze|zij|je ..2 KID
        heb|heeft|hebt|had ik|hij|ze|zij? ..3 KID ..4 DONE|geschud|misbruikt|opgesloten
        ADULT ..1 KID ..3 HITS|HIT|DONE|misbruikt|misbruikte|betast|schudt|schudde
        KID ~ heb|had ik haar|hem|het ..4 DONE
        KID ~ sloeg|schopte|duwde ik haar|hem|het
        KID ~ we|wij ..3 elkaar ..3 slaan|sloegen|geslagen
        misbruikt|mishandelt|mishandelde|misbruikte|betast ..2 KID
        KID ..2 door_elkaar geschud|gerammeld|schudde|rammelde
        ADULT ..3 KID ..5 BLOW|tik|tikken|pets ..2 GAVE
        ADULT ..2 knijpt|kneep|knijp|bijt ..2 KID
        KID ..1 worden|wordt|werd|werden ..2 DONE|misbruikt
        KID ~ aan haar|hem zit|zat|gezeten
        gaf|geef|geeft|verkoop|verkocht ik|hij|ze|zij? ..3 KID ..3 BLOW|tik|pets
        KID ~ heb|had ik haar|hem|het ..3 BLOW|tik|pets GAVE
        KID ~ gaf ik haar|hem|het ..2 BLOW|tik|pets
        KID ..3 bang|schrik voor|van haar|hem|mij|me|papa|mama|ons|PARTNER
        losse handen|handjes ..4 KID
        hardhandig ..6 KID|verschonen|luier|armpje|beentje
        KID ..4 hardhandig
        sluit|sloot ik|hij|ze|zij? ..2 KID ..4 op
    """,
    "violence-to-me": """
        ^ik|peuter|kleuter|baby|kleine|jongste HITS hij|ze|zij|je|jij? ..2 ME !DENIED
        ^ik|voel|voelde|help|helpt ME ..3 te? HITS|DONE
        heeft|hebt|had hij|ze|zij|je? ..1 ME ..6 DONE
        sla|schop|duw|trap je|jij ME
        HITS op? ME in
        ik word|werd|ben ..3 DONE
        GAVE ..1 ME ..3 BLOW
        ME ..3 BLOW ..3 GAVE
        kreeg|krijg ik? ..3 BLOW ..2 van HER|YOU
        drinkt|gedronken|dronken|kwaad|boos ..3 vallen er ..1 klappen
        kneep|knijpt ..2 mijn keel|strot ..1 dicht
        mijn keel|strot ..1 dichtgeknepen|dicht_geknepen|dichtkneep|dichtknijpt
        ME ..1 bij|naar|om de|mijn keel|strot|nek
        pakte|pakt|greep|grijpt|vloog|vliegt ..2 bij|naar mijn keel|strot
        hand|handen om|rond|op mijn keel|nek|hals
        bedreigt|bedreigde|bedreigd|dreigt|dreigde|stak|zwaait|zwaaide ..4 mes|pistool|wapen
        mes|pistool|wapen ..2 op|tegen|voor|naar|achter ME|mijn
        pakt|pakte|greep|grijpt hij|ze|zij? ..2 mes ~ bang
        dreigt|dreigde|dreigen|gedreigd|zegt|zei|gezegd ~ ME ..3 KILLS
        ^ik ME ..2 iets|wat komt|gaat|zal|zou? aandoet|aandoen|aan_te_doen|aan_doet|aan_gaat_doen
        gooit|gooide|smijt|smeet ..3 THING|iets|spullen|eten ..1 naar ME
        gooit|gooide|smijt|smeet ..2 THING ..2 naar|tegen mijn hoofd|kop|gezicht
        THING ..2 naar|tegen mijn hoofd|kop|gezicht ..1 gegooid|gooide|gooit|gesmeten|smeet
        hij|ze|zij ..1 mijn arm|pols|vinger ..2 omgedraaid|gebroken
        THING|iets|spullen|eten ..1 naar ME gooit|gooide|gegooid|smeet|gesmeten
        nagels in mijn|me
        ^hond|kat|baby|peuter|kleine|konijn knijpt|kneep|bijt|beet|krabt|krabde|spuugt|spuugde THEY? ..1 ME
        trekt|trok|sleurt|sleurde ..2 aan mijn|me haar|haren
        aan mijn|me haar|haren ..2 getrokken|trok|trekt|gesleurd
        gooide|gooit|smeet|smijt|smakte ME ..2 WALL
        ME ..2 WALL ..1 gegooid|gesmeten|gooide|gooit|smeet
        dwingt|dwong|gedwongen|dwingen ..3 seks|sex|vrijen
        tegen mijn zin|wil ..3 seks|sex|vrijen|gevrijd
        seks|sex ..2 tegen mijn zin|wil
        THEY ..2 heeft|had|hebt ..2 losse handen|handjes
        blauwe_plekken|blauw_oog ..3 van|door HER|YOU
    """,
    "violence-by-me": """
        ik ..1 HIT ..2 HER
        ik ..1 HIT YOU $
        ik ..1 HIT YOU weer|met|nog|echt|als|in_elkaar|tegen|kapot
        HIT ik ..2 HER
        HIT ik YOU $
        ik HER|je|jou ..3 HIT|DONE
        heb ik? ..1 HER|YOU ..6 DONE
        heb ik? ..1 HER ..3 hard|hardhandig|stevig|ruw ..1 vastgepakt|vastgegrepen|beetgepakt
        ik ..2 HER ..1 bij|naar de|haar keel|strot|nek
        heb ik? HER ..1 bij|naar de|haar keel|strot|nek
        mijn handen ..2 om|rond haar|zijn|je keel|nek|hals
        ik ~ en sloeg|schopte|duwde|wurgde|stompte HER
        ik ~ en gaf HER ..2 BLOW
        ik HER|je|jou ..1 wil|wou|wilde|ga TO_HIT
        ik HER ..3 haar|haren getrokken
        heb ik? HER ..3 haar|haren getrokken
        ik had ..1 HER|YOU ..4 DONE
        had ik HER|YOU ..4 DONE
        ik ga|zal|wil|wou|wilde|moet HER|je|jou ..2 TO_HIT
        sla ik toch? weer|soms $
        sla ik? HER|je|jou ..1 dood|verrot|in_elkaar|neer
        we|wij ..4 elkaar ..3 slaan|sloegen|geslagen
        slaan|sloegen we|wij elkaar
        ik gaf|geef ..1 HER|YOU ..2 BLOW
        gaf|geef ik ..1 HER|YOU ..2 BLOW
        heb ik? ..1 HER|YOU ..3 BLOW gegeven|verkocht
        ik HER|je|jou ..3 BLOW gaf|geef|gegeven|verkocht
        ik ..1 HER|YOU|iemand ..2 iets|wat ga|zal|zou|kan? aandoe|aandoen|aan_doe|aan_doen|aan_ga_doen
        doe ik? HER|YOU|iemand ..2 iets|wat aan
        ik maak HER|YOU dood|kapot|af
        maak ik HER|YOU dood|kapot|af
        ik HER ..1 vermoord|doodmaak|afmaak
        mijn hand schoot|schiet uit
        schoot|schiet mijn hand uit
    """,
    "control": """
        mag ik|ze|zij|hij? ..3 niet|geen|nooit ..3 PEOPLE ..2 MEET
        mag ik ..2 PEOPLE niet|nooit meer? MEET
        ik mag ..3 niet alleen OUT
        ik mag van HER niet OUT
        laat|liet ME niet meer? alleen? OUT|vertrekken
        ^ik sluit|sloot ME ..3 op
        ^voel|voelde|ik ME ..3 opgesloten
        heb ik? HER ..3 opgesloten
        PAPERS ..3 afgepakt|afgenomen|ingepikt|ingenomen
        THEY ..2 pakt|neemt|pakte|nam ..3 PAPERS ..1 af
        tracker|zender|airtag ..1 onder|in|op|aan|bij haar|zijn|hem
        THEY ~ tracker|airtag|zender ~ mijn
        eist|eis|wil ..1 dat ik|ze|zij|hij|je ..2 locatie ..2 deel|deelt|aanzet|aan
        moet|moest|moeten ..4 locatie ..2 aan|delen|laten|aanzetten
        nergens ..4 zonder mijn|zijn|haar|jouw toestemming
        loon|salaris|inkomen|uitkering ..4 haar|zijn rekening
        zakgeld ..5 van HER
        geen toegang tot ..2 rekening|geld|spaargeld
        mag ik? geen eigen rekening|bankrekening|geld
        houdt|hield ME vast ~ niet weg|weggaan
        elke|iedere euro|cent|bon|uitgave ..2 verantwoorden
        dreigt|dreigde ~ kinderen|kids|zoon|dochter|baby|naaktfotos
    """,
}

UNCLEAR: Mapping[str, str] = {
    "suicide": """
        er ..2 een? eind|einde aan te|wil|ga? maken|maak
        maak ik? er ..2 eind|einde aan
        niet meer|langer? zonder HER|YOU leven|te_leven|kan_leven
        niet meer|langer verder? te|kan|wil? leven !van
        als|wanneer ik er ..1 niet_meer ben
        als|wanneer ik ..1 dood ben
        dood_zijn lijkt|klinkt
        wil|ga|stap|zou ik? ..2 eruit|er_uit stappen? $
        zie|ziet ik? het? ..1 niet meer|langer zitten
        het ..1 niet_meer zie|zag zitten
        trek ik? het ..1 niet meer|langer
        het hoeft ..2 voor_mij niet_meer
        voor_mij hoeft het ..2 niet_meer
        beter_af ..1 zonder me|mij
        zonder me|mij ..2 beter_af
        ik ben ..3 tot_last
        wil|wou ik? ..3 verdwijnen
        geen ..1 uitweg
        sta|zit ik? op een|de|het brug|dak|viaduct
        afscheidsbrief
        wil|wou ik? dat het|alles allemaal|gewoon|nu|eindelijk? stopt|ophoudt !met
        SELF ..2 snij|snijd|snijden|gesneden|krassen|pijn_doen|pijn_te_doen
        snij|snijd|kras ..1 SELF|in_mijn_arm|in_mijn_armen|in_mijn_polsen|in_mijn_been
    """,
    "child": """
        baby|peuter|kleuter|kindje ..3 alleen thuis? gelaten|achtergelaten
        laat|liet|laten ..1 baby|peuter|kleuter|kinderen ..3 alleen $
        KID ..1 te hard|ruw|hardhandig aangepakt|vastgepakt|vastgegrepen
        dronken|gedronken ~ KID ..4 auto|rijdt|reed|rijden
    """,
    "violence-to-me": """
        bang|schrik voor|van hem|PARTNER
        bang|schrik voor|van haar $
        bang|schrik voor|van haar als|wanneer|want|en|omdat|geworden
        bang|schrik|durf om? niet? naar_huis
        voel|voelde ik? me ..2 bedreigd|geintimideerd
        intimideert ME
        vallen er ..1 klappen
        krijg|kreeg ik? ..2 klappen
        gooit|gooide THEY? ..1 met alles|spullen|borden|servies|glazen|flessen
        knijpt|kneep|bijt|beet|krabt|krabde ..1 mijn arm|armen|pols|polsen|been|benen
        krijg|kreeg ik ..1 BLOW $
        slaat|schopt hij|ze|zij $
        hij|ze|zij slaat|schopt $
        bang|schrik dat THEY ME ..2 KILLS
        huiselijk geweld
        THEY ..2 gewelddadig|handtastelijk|agressief
        vecht|vechten|vochten ~ slaan|schoppen|krabben
    """,
    "violence-by-me": """
        kan|kon|zou ik? HER|YOU ..1 wel ..1 TO_HIT|villen
        ik vermoord HER|YOU
        vermoord ik HER|YOU
        om HER ..2 te TO_HIT
        bang voor mezelf
        bang dat ik HER ..2 pijn doe
        mezelf niet ..2 in_de_hand
        mijn handen ..2 niet thuis|thuishouden|thuisgehouden
        mijn handen ..1 los
        bang dat ik ..2 iets ergs|doms|stoms? doe
        bang dat ik ..4 doorsla|uithaal|sla|slaan|ga_slaan
    """,
    "control": """
        THEY ..2 controleert|checkt|doorzoekt|leest|checkte|controleerde ..2 mijn ..1 PHONE|locatie
        ik ..2 controleer|check|doorzoek|lees|checkte|las ..2 haar|zijn ..1 PHONE|locatie
        THEY ..2 pakt|pakte|neemt mijn telefoon|gsm ..2 af
        THEY ..1 heeft|houdt|bewaart mijn PAPERS
        ^dokter|arts THEY|ik verbied|verbiedt|verbood ..1 ME|HER|YOU
        THEY wil|wilt niet dat ik ..4 PEOPLE ..2 omga|zie|spreek|afspreek|bel
        mag niet ..2 werken van HER
        mag van HER niet ..1 werken
        THEY heeft|beheert|houdt al mijn geld
        THEY bepaalt|beslist ..1 wat|wie|waar|hoeveel|of ik
        THEY ..1 kijkt|zit|snuffelt|neust ..3 in mijn PHONE
        ik ..1 kijk|zit|snuffel|neus ..3 in haar|zijn PHONE
        moet ..3 laten_weten|zeggen|doorgeven|bewijzen waar ik ben|was|zit
        zodat ze|zij|hij|ik ..1 niet ..1 weg_kan|weg_kon|kan_bellen|kon_bellen|kon_weggaan
        van mij mag ze|zij|hij|je dat? ..1 niet|geen|nooit
        mag ze|zij|hij|je van mij niet|geen|nooit
        moet|moest ..4 toestemming ..2 vragen
        toestemming vragen|nodig aan|van HER
    """,
}

"""Violence done, threatened, excused or made small by the writer."""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "UNDERGO": "word|werd|wordt|worden|door|nooit|niet|nog_nooit|me_geslagen|zou_nooit",
    "OBJECT": "haar|hem|hen|PARTNER|je|jou|jullie|u|mijn_schoonmoeder|mijn_broer|mijn_vader|mijn_moeder"
    "|mijn_schoonvader|mijn_zus|haar_vriend|haar_ex|die_vent|dat_wijf|die_kerel|haar_minnaar|zijn_minnares",
    "LOST": "zelfbeheersing|controle|geduld|mezelf|beheersing|mijzelf",
}

CLEAR = """
= i-hit: I strike, kick, push, grab
    & ik HER V1 !UNDERGO|ME|op_de_schommel|vraag|over|zag
    ik YOU V1|geslagen|geduwd|geschopt|gewurgd
    ik V1 YOU $
    ik V1 YOU weer|met|nog|echt|als|in_elkaar|tegen|kapot|dood|bont|op_je|hard|de|tot|nog_een
    V1 ik OBJECT
    & heb HER DONE !UNDERGO|ME|word|nummer|hij|zij
    & ik OBJECT DONE heb|had|hebben|zou|zogezegd !UNDERGO
    & van_me_af geslagen|geduwd|gesmeten|gegooid HER|ik|ze
    & ik HER hersenschudding|blauw_oog|blauwe_plekken|dikke_lip|bloedneus|hechtingen|bloedde|bloed heb|door
        |toen|geduwd|geslagen|viel !me|mij|gevallen_met
    && ik HER dikke_lip|hersenschudding|blauw_oog|bloedneus|hechtingen|blauwe_plekken geduwd|geslagen
        |geschopt|duwde|sloeg|viel|gegooid|van_me_af !mij|ze_heeft_me|gevallen|ME|word|met_stomheid|nummer
    heb|had ik? ..4 OBJECT ..6 DONE
    heb|had ik ..1 ze ..5 DONE|gepakt|vastgepakt|vastgegrepen ~ hard|keel|arm|haar|strot|nek|muur $
    & ik ze geslagen|geduwd|geschopt heb|had !nooit|niet|me|mij
    ik|toen|en|boos|kwaad ~ en? sloeg|schopte|duwde|wurgde|stompte|mepte|stampte HER|PARTNER
    & en|toen sloeg|schopte|duwde|wurgde|stompte|mepte HER ik !ze|hij|zij|me|mij|af|over|arm|armen|deken
    omdat|doordat|nadat|toen|dat ik HER|YOU ..3 V1|DONE|sla
    sla ik toch? weer|soms $
    sla ik? HER|je|jou ..1 dood|verrot|in_elkaar|neer|bont|tegen
    ik|we|wij ..4 elkaar ..3 slaan|sloegen|geslagen|schoppen|te_lijf
    slaan|sloegen|vliegen|vlogen we|wij elkaar !met_kussens|over
    mijn hand|vuist|vuisten ..1 schoot|schiet|uitgeschoten|uitschoot|raakte|vloog uit?
    schoot|schiet mijn hand uit
    & uitgehaald|haalde|haal ik uit|HER naar_haar|naar_hem|hard|klap|vuist|sloeg
    & haalde ik uit !herinneringen|afspraken|bal|kast
    & ik|heb geslagen|gewurgd|geschopt mijn|de vrouw|vriendin|man|vriend|partner !nooit|niet|word|werd|me
        |door|hun|zijn
    & ik geslagen|gewurgd|mishandeld een_keer|een_keertje|weer|1_keer|vannacht heb !nooit|niet|word|werd|me
        |mij|door|ben|voel
    & heb hem|haar weer|vannacht|gisteren|net|toch|een_keer|ooit DONE !ze|hij|zij|me|mij|nooit|niet
    & ik mishandel|mishandelde|terroriseer|sla|wurg HER|vrouw|vriendin|thuis|mijn !nooit|niet|over
    & ik in_de_handboeien|aangehouden|gearresteerd|huisverbod|aangifte|contactverbod|opgepakt|taakstraf
        \\ mishandeling|geslagen|geduwd|huisverbod|contactverbod|haar|geweld|HER
    + ik heb haar geslagen
    + 'k heb ze vastgepakt en 'k heb haar geslagen
    + toen sloeg ik haar
    + mijn hand schoot uit
    + we hebben elkaar geslagen
    + ik heb je geslagen en daar schaam ik me voor
    + ik zeg steeds dat ik stop en dan sla ik weer
    + ze ligt daar alleen omdat ik haar duwde
    + ik verloor mijn zelfbeheersing en sloeg haar
    + heb hem weer geslagen vannacht. hij sloeg niet terug
    - ik heb haar nooit geslagen
    - ik sla haar gade als ze slaapt
    - ik sloeg mijn arm om haar heen
    - ik duwde haar op de schommel
    - ik word door haar geslagen
= blow-by-me: I give a blow
    & heb HER BLOW gegeven|verkocht|uitgedeeld !ME|van_haar|nooit|niet|van_hem
    & ik HER|OBJECT BLOW GAVE|verkocht|uitgedeeld|gegeven !ME|van_haar|kreeg|nooit|niet|onder_haar
        |om_te_solliciteren|kreeg_ik|liefde|krijg
    gaf|geef|verkocht|verkoop ik ..2 HER|YOU|OBJECT|ze ..3 BLOW
    heb ik? ..1 HER|YOU|OBJECT|ze ..3 BLOW gegeven|verkocht
    ik HER|je|jou|YOU ..3 BLOW gaf|geef|gegeven|verkocht
    ik|en|toen gaf|geef HER ..3 BLOW
    & krijgt|krijgen|kreeg|verdient ze|hij|PARTNER BLOW van_me|van_mij|mijnentwege !hulp|compliment|knuffel
    & verdient|verdiende|vraagt|vroeg|nodig|moet ze|zij|hij|PARTNER|vrouw|vrouwen BLOW|tik|klap
    & corrigerende|opvoedkundige|pedagogische tik|tikje|klap
    & handen|handjes los|losse|thuishouden ik|mijn zitten|heb|heeft|kan|had|gingen|gaan !vrij|werk|stuur
    mijn handen los
    & naar_gemaakt|uitgelokt|gevraagd|uitdaagt|uitlokt|uitdaagde|uit_gelokt ze|hij|zij zelf|er_om|erom|me
        \\ klap|geslagen|sloeg|lap|tik|mep|geduwd
    het was maar|gewoon|alleen een|1 duw|duwtje|tik|tikje|klap|klapje ..3
    & was|waren maar|alleen|gewoon duw|duwtje|tik|tikje|klapje|een_klap ze|het|zelf|haar|dat !film|bal
        |bumper|auto|deur|me|mij
    & ik een_tik|klap|mep|lap|tikje|klapje|duw|klets uitgedeeld|gegeven|verkocht|uitdeelde
    + ik heb mijn vriendin een klap gegeven
    + kheb haar een lap verkocht, eigen schuld vind ik
    + gisteren heb ik mijn vrouw voor het eerst een klap verkocht
    + Het was maar een duw, ze viel zelf tegen de tafel.
    + ze krijgt soms een tik van me als ze hysterisch wordt
    + een vrouw moet af en toe een corrigerende tik hebben
    + ik gaf haar een duw
    - ik kreeg van haar een klap
    - ik heb haar een kus gegeven
    - ze heeft me een duwtje gegeven om te solliciteren
= rough-by-me: grips, throws, throat, hair, arm
    & ik HER|ze|OBJECT bij|om|rond|naar THROAT|haar_keel|haar_nek|haar_strot|haren|zijn_keel|zijn_nek greep
        |gepakt|gegrepen|pakte|vloog|vloog_ik|pak|grijp|dichtgeknepen|vastgepakt|had|heb|sleurde|trok
        |getrokken !kus|ketting|sjaal|om_de_hals
    mijn handen ..2 om|rond haar|zijn|je keel|nek|hals|strot
    & ik keel|strot|hals dicht|dichtgeknepen|dichtkneep|dichtgedrukt haar|zijn|heb|mijn_handen !mijn_keel
        |prop
    & ik HER|ze hard|hardhandig|stevig|ruw|veel_te_hard|te_hard vastgepakt|vastgegrepen|beetgepakt
        |vastpakte|beetpakte|aangepakt|door_elkaar
    & ik HER|ze|OBJECT WALL gegooid|gesmeten|geduwd|gooide|smeet|duwde|geduwd|drukte|gedrukt|smakte|gezet
        |gewerkt|geslagen|trok|sleurde|gesleurd !bal|judo
    & ik THROW|gegooid THING naar_haar|naar_hem|tegen_haar|naar_haar_hoofd|naar_je|haar_hoofd
        |naar_mijn_vrouw !kussen|bal|sneeuwbal
    & ik arm|pols haar|zijn omgedraaid|verdraaid|omdraaide|draaide|gebroken
    & ik HER haar|haren getrokken|trok|gesleurd|sleurde
    & ik HER geschud|door_elkaar|gebeten|bespuugd|gesleurd|gesleept|sleurde|sleepte|spuugde
        |vastgehouden_tot|ingesloten !nooit|niet|me|mij
    & ik in_haar_gezicht|in_zijn_gezicht gespuugd|spuugde|gespuwd|geslagen
    & ik haar tegengehouden|vastgebonden|opgesloten|klemgezet deur|kamer|weg|vast|niet_weg
    & ik|HER gedwongen|dwong|dwing|verplicht SEX !ze|me
    & ik|heb SEX haar|PARTNER ook_al_wilde_ze_niet|sliep|tegen_haar_zin|nee_zei|niet_wilde|niet_wou !ze_me
    + ik heb haar tegen de kast gegooid
    + kheb ze bij haar keel gepakt, maar efkes
    + ik heb haar arm omgedraaid tot ze riep dat het pijn deed
    + Ik heb een bord naar haar gegooid en het scheelde niet veel.
    + ik heb haar hard vastgepakt en geschud
    + ik heb haar bij haar haren getrokken
    - ik heb haar stevig vastgehouden en getroost
    - mijn handen zijn los van de verf
= handles-roughly: grips, drags or pinches so that it hurts
    & ik|heb HER|ze|PARTNER HANDLE|HANDLED HOLD|WALL|HARD !ik_haar_hand|me|mij|getroost|knuffel|massage
        |hij_me|door_haar|hard_nodig
    & heb|ik|en|toen HOLD HANDLE|HANDLED|PULLED|vast|beet !me|mij|getroost
    & ik|heb HER|ze HANDLE|HANDLED HURT|zodat_ze !woorden|me|mij|door_haar|hij|zij_heeft|liegen|te_liegen
        |per_ongeluk
    ik sla|duw|schop|bijt|trap|stomp haar|hem|ze|PARTNER
    ik knijp haar|hem|ze ..2 in|hard|tot|zodat
    & ik|heb wil|ga|zou|wou|wilde HER pijn doen|aandoen !niet|nooit|geen|om|bang
    & mezelf|me niet inhouden|beheersen|bedwingen|in_toom ik|kan HER|slaan|pijn|klap|handen !lachen|eten
        |snoep
    && mezelf|me niet inhouden|beheersen|bedwingen ik kan|kon HER|slaan|sla pijn|slaan|klap|handen|sla
        \\ !lachen|eten|snoep
    & ik|heb voor_het_eerst|weer|toch|eenmaal|1_keer|een_keer|ook geslagen|gemept|gestompt|geschopt|gewurgd
        \\ !UNDERGO|ME|een|bal|trommel|geslagen_door|voel
    & ik|hief|hef vuist|hand mijn hief|hef|ophief|opgeheven|geheven|balde|gebald !stemmen|vraag|meld
    & ze|zij|hij|PARTNER kreeg|krijgt|had BLOW om_haar_oren|om_zijn_oren|rond_haar_oren|in_haar_gezicht
        |tegen_haar_hoofd|verdiend|nodig|van_mij !bal|deur
    & ik|mijn buien|woede|driftbuien|agressie|woedeaanvallen PARTNER|ze|hij|zij|haar|hem bang|gooide
        |gegooid|kapot|duwde|schrik !zijn_buien|haar_buien
    + heb me laten gaan en haar hard bij de polsen gegrepen tot ze huilde
    + ik knijp haar soms in haar arm zodat ze luistert
    + Ik kan mezelf niet inhouden, ik wil haar pijn doen.
    + ik heb vandaag voor het eerst geslagen en ik haat mezelf
    + ge gaat nog iets meemaken, zei ik, en ik hief mijn vuist
    + ze kreeg een draai om haar oren, daarna was het stil
    - ik heb haar hard nodig
    - ik heb haar pijn gedaan met die woorden
    - ik kon mezelf niet inhouden van het lachen
= said-and-reported: said that it would be done, or was reported for it
    && zei|gezegd|riep|geroepen|gedreigd ik HER zou|zal|ga vermoorden|doodmaken|doodslaan|kapotmaken|slaan
        |afmaken|vinden !niet|nooit|ze_mij|hij_mij
    aangifte tegen mij|me ..3 voor|wegens
    aangifte tegen mij|me ..2 mishandeling|gedaan
    + ik zei dat ik haar zou vinden en vermoorden als ze weggaat
    + Zij heeft aangifte tegen mij gedaan voor mishandeling, en eerlijk: ze heeft gelijk.
    - ik zei dat ik haar zou bellen
= i-threaten: says that it will be done
    ik ga|zal|wil|wou|wilde|moet|zou|durf OBJECT|ze ..2 INF !niet|nooit|met|op_fifa
    ik ga|zal|wil|wou|wilde|moet OBJECT ..1 iets|wat aandoen
    ik OBJECT ..2 wil|wou|wilde|ga|durf INF
    & ik|zal OBJECT|ze INF|KILLS|neerslaan|slaan wil|ga|zal|durf|wou|zin_om|neiging|neigt|drang|liefst
        |bijna !nooit|niet_slaan|nooit_slaan|zou_nooit|me|mij|met_tennis|op_fifa
    om OBJECT ..2 te|dood INF|slaan|maken
    & ik|wil|zou|liefst OBJECT wurgen|kelen|vermoorden|slaan|doodslaan|doodmaken|villen grap|geen_grap|echt
        |liefst|schrik
    ik ..1 OBJECT|YOU|iemand ..2 iets|wat ga|zal|zou|kan|wil? aandoe|aandoen|aan_doe|aan_doen|aan_ga_doen
        |aandeed|ga_aandoen|zal_aandoen
    & ik HER|OBJECT|iemand|ze iets|wat|kwaad|nog_iets aandoe|aandoen|aan_te_doen|aan_doe|aangedaan !nooit
        |niet|me|mij|ze_me|mezelf
    doe ik? OBJECT|iemand ..2 iets|wat aan
    ik maak OBJECT|ze dood|kapot|af|koud
    maak ik? OBJECT|ze dood|kapot|af|koud
    ik OBJECT ..1 vermoord|doodmaak|afmaak|doodsla|kapotmaak|dood_maak|kapot_maak
    ik vermoord HER als|nog|ooit|wanneer|echt|hij|ze
    sla ik haar|zijn|hun|HER ..2 tanden|kop|smoel|bakkes|gezicht|schedel|eruit|kapot
    & ik sla|schop|breek|trap haar|zijn|hun|je tanden|kop|smoel|bakkes|gezicht|schedel|benen|poten|nek
        |botten !mijn
    & niet denken|denk dat|je|u ik durf|durven slaan|u_niet
    & ik|gij|u|je durf slaan|schoppen|wurgen|vermoorden u|je|haar|hem
    & ik|wacht wat|krijgt|voelen|zal|gaat ze|hij|ge|je BLOW|ervan_langs|slaag verdient|krijgt|krijgen
    & ik|heb zij|haar|ze|hem SHARP|WEAPON bedreigd|dreigde|gezwaaid|gepakt|dreigt|zwaaide !me|mij|brood
        |ze_pakte
    & ik OBJECT bedreigd|bedreig|gedreigd|dreigde !nooit|niet|me|mij|word|werd|door
    & ik dreig|dreigde|gedreigd slaan|vermoorden|klap|pijn|mes|kapot|aandoen|iets_aan !me|mij|ze|mezelf
    + ik maak haar dood
    + als ze vertrekt doe ik haar wat aan
    + ik ben bang dat ik haar iets aandoe
    + ik ga haar vermoorden
    + als ze nog 1 keer liegt sla ik haar tanden eruit
    + ge moet niet denken dat ik u niet durf slaan
    + ik vermoord hem als hij nog bij haar komt
    + ik word zo kwaad dat ik haar wil slaan
    - ik zou haar nooit slaan
    - ik maak je af met padel vanavond
    - wat je me aandoet met die stilte
"""

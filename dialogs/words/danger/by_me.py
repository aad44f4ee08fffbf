"""Violence done, feared, threatened, excused or made small by the writer."""

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
    & heb|ik|en|toen HOLD HANDLE|HANDLED|vast|beet !me|mij|getroost
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

UNCLEAR = """
= it-shows-on-them: marks, the hospital, held on though it hurt, would not let anybody have
    blauwe plekken|plek|oog ..3 van|door mij|me
    ziekenhuis|spoed ..2 door mij|me
    & ziekenhuis|spoed|hechtingen ze|zij|PARTNER|hij door_mij|door_me|mijn_schuld|mijn_toedoen
    && ik|heb HER vastgehouden|vastgepakt|losgelaten|vasthield|vastgegrepen pijn|riep|huilde|gilde|nee_zei
        |los|smeekte|blauw|gillen !zij_heeft|ze_heeft_me|mij
    & ik|had bijna SHARP|mes gepakt|pakte|greep|gegrepen|vast
    ik had|heb bijna een? mes|hamer gepakt|gegrepen|vast
    niet kan|krijg|mag|kunnen hebben|krijgen ..3 niemand
    als ik haar|hem niet ~ niemand
    vlakke|platte|open hand ..5 slaan|geslagen|klap|haar
    telt ..3 niet|geen ..1 als|voor slaan|mishandeling|geweld
    vuisten ballen|gebald|balden|jeuken
    ik voel ..3 vuist|vuisten|handen ..3 ballen|trillen|jeuken
    & tegenhouden|inhouden|beheersen ik|me niet|weet_niet kan|kon slaan|handen|vuisten|uithalen
    & deur|kast ingetrapt|ingeslagen|ingebeukt|intrapte|ingeramd ik|heb|drift|woede|kwaad zij|ze|haar
        |achter|zat
    sinds ik HER ..4 DONE|sloeg
    + mijn man heeft blauwe plekken van mij
    + Mijn vriendin ligt in het ziekenhuis door mij.
    + Ik heb haar vastgehouden en niet losgelaten, ook al riep ze dat het pijn deed.
    + ik had bijna een mes gepakt vannacht toen ze bleef schreeuwen
    + als ik haar niet kan hebben dan niemand, ik meen het
    + Met mijn vlakke hand, dat telt toch niet als slaan?
    - Ik hou haar vast als ze verdrietig is.
= they-fear-me: the other shrinks back, people were called because of me
    & deinst|krimpt|duikt|verstijft|schrikt|ineenkrimpt|wegduikt ze|zij|PARTNER|hij|vrouw achteruit|ineen
        |weg|mij|hand|stem|terug|me als|mijn|van_mij|ik|hand !film|hond
    && deinst|krimpt|duikt|verstijft|ineenkrimpt|wegduikt ze|zij|PARTNER|hij ik|mijn|me hand|arm|optil
        |beweeg|stem|boos|kwaad|mij|thuiskom|dichterbij
    && politie|aangifte|112 gebeld|gedaan|belde|deed|stond ik HER|ze|zij mishandeld|geslagen|geduwd
        |tegenhield|hield_haar|vastgehouden|geschopt|gooide !me_geslagen|mij|ze_me
    & ik HER|ze raam|balkon|trap|deur gooi|duw|smijt|gooien|duwen|smijten|flikker !muziek|uit_het_oog
    & ik|dan HER|ze|allebei|die_twee af|kapot|dood maak|sla|schiet|steek|rijd !foto|werk|afspraak
    & door_het_lint|over_de_rooie|door_de_rooie|uit_mijn_plaat|over_mijn_toeren|uit_mijn_dak ik HER|haar
        |hem|ze geduwd|gegooid|geslagen|duwde|vast|klap|stomp|bang
    && door_het_lint|over_de_rooie|zwart_voor_mijn_ogen|rood_voor_mijn_ogen|knapte_er_iets ik HER geduwd
        |gegooid|geslagen|duwde|vast|klap|stomp|sloeg|pakte
    & hield|hou|houd|heb HER|ze tegen|vast|tegengehouden|vastgehouden ik gewoon|alleen|maar|wilde_weg|weg
        \\ !getroost|knuffel
    + Mijn vrouw deinst achteruit als ik mijn hand optil. Dat komt door mij.
    + soms denk ik: als ik haar nou gewoon door het raam gooi
    + als ze bij hem intrekt maak ik ze allebei af
    - sorry dat ik over de rooie ging om die sokken
= blows-by-me: a blow to her, with the doer left out
    heb ik? ..2 uitgehaald
    ik heb ..3 uitgehaald
    & bang|voel|straks|vanavond uit_de_hand loopt|gaat|lopen|loop ik|het !ruzies|feest|kosten|verbouwing
    ik sla|schop|wurg|mep $
    && ik|mijn|me ze|zij|PARTNER|hij krijgt|kreeg|krijgen|kregen|ving BLOWS !van_haar|van_hem|me_een
        |ik_krijg|ik_kreeg|bal
    & vuist|hand|vuisten mijn|ik langs|naast|tegen|op|in|vlak haar_hoofd|haar_gezicht|zijn_hoofd
        |zijn_gezicht|haar_kaak|haar_oor|haar_wang !legde|streelde|masseer|zacht
    BLOW ..1 op|tegen|in|rond|om|naar haar|zijn|hun|der gezicht|kaak|hoofd|bakkes|oren|oor|wang|mond|buik
        |smoel|kop|neus|maag|rug|been|schenen
    beloven|beloof|garanderen|uitsluiten ..2 dat ik HER ~ aandoe|aandoen|sla|slaan|pijn|vermoord
    & HER WEAPON|pan|fles|stok|riem|THING ik|heb geslagen|bewerkt|bedreigd|gegooid|sloeg|op_haar|op_zijn
        |gestoken !me|mij|ze_heeft|geholpen|gegeven
    & steek|schiet|knal|maai|rijd|rij ik hem|haar|ze|hen neer|omver|overhoop|dood|kapot
    & sleepte|gesleept|sleurde|gesleurd|gesmeten|buitengegooid|buitengezet|buitengesmeten HER|ze|PARTNER ik
        |heb !me|mij|kinderwagen
    & drink|gedronken|drank|dronken ik sla|klappen|agressief|geslagen|gewelddadig|handen|slaan !me|mij
        |ze_slaat|hij_slaat|slaat_ze
    && drink|gedronken|drank|dronken|zat ik HER|ze|zij klappen|geslagen|sla|duw|agressief|handen|slaan
        |gewelddadig !slaat|me_geslagen|mij|sloeg_ze|ze_drinkt
    & ik agressief|gewelddadig|handtastelijk|fysiek HER|ze|word|ben|werd|tegen|geworden|wordt !hij|zij|me
    & uitlokt|lokt|uitgelokt|daagt|uitgedaagd ze|zij|hij|PARTNER uit|het|me|gebeurt sla|klap|slaan|geslagen

    + Zij lokt het uit en dan gebeurt het: ik sla.
    + sinds ik mijn baan kwijt ben drink ik en dan krijgt zij klappen
    + mijn vuist ging vlak langs haar hoofd in de deur
    + het floepte eruit, een klets op haar kaak
    + kan niet beloven dat ik haar niks aandoe
    + als ik hem met haar zie steek ik hem neer
    - ik sla vanavond de training over
    - hij legde zijn hand op haar gezicht
= could-do-it: feels that it could come to blows
    kan|kon|zou ik? OBJECT|ze ..1 wel ..1 INF|schieten|iets_doen
    ik|zou OBJECT ..2 wel|het_liefst|zo ..1 kunnen? INF
    ik vermoord HER|YOU
    vermoord ik HER|YOU
    bang|schrik voor|van mezelf|mijzelf|mijn_eigen !vrouw|man|vriendin|huis|kinderen|partner
    bang|schrik voor|van wat_ik|mijn_eigen_woede|mijn_woede|mijn_eigen_handen
    ik|en schrik|schrok|bang ..1 van|voor mezelf|mijzelf|wat_ik
    & bang|schrik|vrees|angst|voel|straks ik HER|ze pijn|iets_doe|te_lijf !om|woorden|verlies|te_doen
    mezelf|mezelve niet ..3 in_de_hand|onder_controle|in_bedwang|in_toom|in_handen
    & LOST verloor|kwijt|verloren|verlies|verlies_ik ik haar|hem|geduwd|gepakt|gegooid|vastgepakt|gedaan
        |bang|drank|handen|toen !koffie|stuur
    zelfbeheersing ..2 verloren|kwijt|verloor|verlies
    verloor|verlies|verloren ik? ..1 zelfbeheersing|mijn_zelfbeheersing
    mijn|de handen ..3 niet thuis|thuishouden|thuisgehouden|thuis_houden|in_bedwang
    bang|schrik|vrees dat ik HER|ze ..4 pijn|kwaad|te_lijf|iets
    bang|schrik|vrees dat ik ..3 iets|iets_ergs|iets_doms|iets_stoms|doms|stoms doe|ga_doen|aandoe
    bang dat ik ..4 doorsla|uithaal|sla|slaan|ga_slaan|doordraai
    & bang dat_ik|ik mis|fout|misga|misgaat|uit_de_hand|uithaal|doorsla|ontplof|klap !examen|we|hypotheek
    & jeuken|jeukten|kriebelen|tintelen|trillen handen|vuisten|vingers HER|slaan|klap|mep|haar|ze !zenuwen
        |muggen|eczeem
    & vuist|vuisten|hand gebald|ophef|hief|geheven|opgeheven|klaar|omhoog ik naar_haar|naar_hem|boven
        |tegenover|haar|bijna|voor_haar !stemmen
    & bijna|scheelde|haast|net_niet geslagen|gewurgd|geduwd|klap|uitgehaald|geklapt|sloeg|weinig ik|had HER
        |haar|ze|hem !me|mij|ze_me
    & ik|mij|me zwart|rood|waas ogen|ogen_zwart|ogen_rood|zwart_voor handen|slaan|bang|toen|wat_ik
        |weet_niet|weet
    & ik doordraai|doorslaan|doorsla|flip|ontplof|knap|draai_door bang|iets|slaan|wat_ik|haar_iets|uithalen
        |gooi|sla|klap !grapje
    & ik sloeg|sla|geslagen|schopte|stompte|gat|geslagen gat|deur|muur|kast|gat_in naast_haar|naast|woede
        |vlak|hoofd|langs|bang|boos|kwaad
    & gooi|gooide|gegooid|sloop|smeet|smijt ik met|spullen|borden|glazen|huisraad kwaad|boos|woedend|ruzie
        |door_de_kamer|kapot|bang !bal
    & ik|laatst te_ver|veel_te_ver gegaan|ging fysiek|handen|haar_arm|duwde|vast|gepakt|geduwd
    & ze|zij|PARTNER|kinderen|hij bang voor_mij|van_mij|voor_me|van_me !ik|spin|donker|onweer
    ze|zij|PARTNER is|was|wordt|werd|lijkt ..2 bang voor|van mij|me
    bang voor|van mij|me ~ ze|zij|PARTNER|haar|kijkt
    & ik HER vast|vastgehouden|klem tot|zodat|kon|niet_weg|deur weg|gaan|los|gaf !getroost|knuffel
    & ik voel|misgaat|straks aandoe|iets_doe|iets_aandoe|uithaal|misgaat
    + ik kan haar wel wurgen
    + ik had mezelf niet meer in de hand
    + ik ben bang voor mezelf
    + ik ben bang dat ik een keer ga slaan
    + ik kan mijn handen niet thuishouden als ze zo begint
    + ik ben bang dat ik haar ooit echt pijn doe
    + ik had haar bijna geslagen
    - ik ben bang dat ik haar kwijtraak
    - ik ben bang om haar pijn te doen
    - mijn vrouw vermoordt me als ik te laat ben
"""

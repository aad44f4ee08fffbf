"""What only sounds like danger. IDIOMS are cut out of a text; a FRAME takes its whole sentence away.

An idiom leaves a comma behind, so that its neighbours stay apart and the rest is read as it stands: an
idiom never hides a real sign in the same message. A frame says that the sentence tells of a film, a game or
the news.
"""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "SPORT": "volleyballen|skien|ski|schaatsen|hockeyen|turnen|ballet|dansen|tennis|tennissen|padel"
    "|padellen|squash|badminton|schaken|schaak|dammen|fifa|tafeltennis"
    "|pingpong"
    "|volleybal|boksen|boksles|judo|karate|kickboksen|sparren|voetbal|voetballen|monopoly|scrabble|darten"
    "|darts"
    "|poker|catan|hockey|rugby|training|wedstrijd|match|spelletje|potje|bowlen|bowling|kaarten|rikken|risk"
    "|sneeuwballen|kussengevecht|sneeuwballengevecht|airsoft|paintball|playstation|mario_kart"
    "|zelfverdediging"
    "|jiujitsu|mma|taekwondo|stoeien|waterpolo|finale|fortnite|uno|wordfeud|quiz|rummikub|minigolf|sup",
    "THE": "het|de|die|mijn|al_die|al_dat|pure|de_pure|zoveel|dit|al_het",
    "REFLEXIVE": "me|mij|je|zich|ons|mezelf|u|haar|elkaar",
    "OVERDONE": "lach|lachte|lachen|lacht|schaam|schaamt|schaamde|schamen|schrik|schrikt|schrok|schrikken"
    "|erger|ergert|ergerde|ergeren|verveel|verveelt|verveelde|vervelen|werk|werkt|werkte|werken|zoek|zocht"
    "|zoeken|geschrokken|gelachen|geschaamd|geergerd|gewerkt|verveeld|gezocht|zweet|hoest|eet|betaal"
    "|betalen"
    "|betaalt|gegeten|rot|gezweet|wacht|gewacht|wachten|huil|huilde|gehuild|fiets|gelopen|loop|geneerde"
    "|geneer"
    "|gegeneerd|vreet|vergaap|doodlachen|stierf|betaald|doodgelachen",
    "DIE_OF": "lachen|stress|honger|dorst|hitte|warmte|kou|verveling|schaamte|zenuwen|spierpijn|hoofdpijn"
    "|buikpijn"
    "|jeuk|slaap|spanning|de_pijn|pijn|nieuwsgierigheid|moeheid|vermoeidheid|heimwee|keelpijn|rugpijn"
    "|kiespijn"
    "|allergie|hooikoorts|de_schrik|schrik|liefde|het_werk|de_kater|kater|tandpijn|menstruatiepijn"
    "|migraine",
    "OBJ": "ME|HER|YOU|ons|elkaar|iedereen",
    "IT": "de|het|een|die|dat|geen|deze|dit|mijn|haar|zijn|onze|jouw",
    "TOOL": "bal|spijker|nagel|hamer|golfbal|deur|tafel|trommel|vlieg|mug|muur_recht|tennisbal|noten"
    "|eieren|slagroom"
    "|alarm|brug|slag|kruisje|munt|figuur|vraag|bladzijde|hoofdstuk|maaltijd|ontbijt|lunch|training|halte"
    "|afslag"
    "|weg_in|straat_in|hoek_om|handen_ineen|ogen|blik|vleugels|toon|wond|kamp|piketpaal|gat_in_mijn_budget",
    "MEDIUM": "film|serie|game|boek|aflevering|documentaire|podcast|thriller|krant|nieuws|journaal|soap"
    "|roman"
    "|videogame|krimi|detective|toneelstuk|musical|videospel|spel|liedje|nummer|clip|true_crime|tatort"
    "|stripverhaal"
    "|les|cursus|workshop|training|artikel|theaterstuk|opera|netflix|droom|nachtmerrie|opleiding",
    "HITS_ALL": "V1|V3|DONE|THROW|ROUGHLY|verslagen|verslaat|ingemaakt|afgemaakt|afgedroogd",
}

NOT_DENIED = """
= not-so-bad: a denial that denies only how hard or how often
    niet|nooit hard|zo_hard|heel_hard|expres|met_opzet|voor_het_eerst|de_eerste_keer|zo_erg|te_hard|bewust
        |zomaar|dagelijks|elke_dag|de_eerste
    alleen maar
    + ze slaat me nooit hard hoor
    + dat was niet voor het eerst
    - ze slaat me nooit
"""

IDIOMS = """
= idiom: sounds like danger and is none
    OVERDONE ik|je|hij|ze|zij|we|wij? REFLEXIVE echt|bijna|helemaal|weer|soms|gewoon|compleet|zowat? dood
        |kapot|rot|suf|krom|blauw|bont_en_blauw
    REFLEXIVE echt|bijna|helemaal|gewoon|compleet|zowat|ook? dood|kapot|rot|suf|krom|blauw ge? OVERDONE
    ga|gaan|gaat|ging|sterf|sterft|crepeer|stierf|val|viel ik|je|we|ze? ..3 dood? van|aan THE? DIE_OF
    dood|om? van|aan THE? DIE_OF dood|sterf|stierf|gestorven|ga|ging
    dood van|aan THE? DIE_OF|het_lachen
    kapot van|aan THE? DIE_OF|verdriet|het_lachen|marathon
    dood spoor|punt|hout|gewicht|tij|paard|eind|moment|seizoen|water
    dood gevonden|aan_toe|op|moe|en_begraven|voor_de_wereld
    ten dode
    liever|eerder dood dan in|op|naar|met|dat
    zwijg|zwijgt|zwijgen|zweeg|negeert|negeer|genegeerd|gezwegen|doodgezwegen ..3 dood
    ben|is|was|voel ..2 dood vanbinnen|van_binnen|op|moe|voor
    voor dood
    doodvallen met
    klaar|gedaan met dat|die|deze|het|al gezeik|gezeur|gedoe|ruzies|werk|discussie|geleuter
    einde|eind aan THE|een|deze|dit|die|onze|ons vakantie|discussie|gedoe|relatie|ruzie|project|contract
        |huwelijk|verbouwing|gesprek|gezeur|avond|verkering|affaire|misverstand|roddels|feestje|jaar
    eind|einde aan breien
    einde|eind in_zicht|van de|het|deze
    sla|slaat|slaan|sloeg|sloegen|geslagen ..5 niet? over !de|het|mijn
    over te? slaan|geslagen|sla|slaat|sloeg
    sla|slaat|slaan|sloeg|sloegen ..3 af !en_toe
    sla|slaat|slaan|sloeg|sloegen ..3 gade|ga_je|hoog_aan|nergens_op|toe|linksaf|rechtsaf|dicht|op_hol
        |op_tilt|alarm|achterover|in_de_wind|op_de_vlucht
    sla|slaat|sloeg|slaan ..3 nummer|nr|document|bestand|data|foto ..3 op
    sla|slaat|sloeg|slaan|geslagen IT ..1 TOOL
    IT ..1 TOOL ..4 geslagen|slaan|slaat|sloeg|sla|getrapt|trap
    slaat|sloeg|slaan ..2 op_mij|op_me|op_jou|op_haar|op_hem !in|met
    slaat|slaan nergens|ook|dus|helemaal ..2 op
    sla|slaat|sloeg|slaan|geslagen ..3 arm|armen|deken|jas|dekentje|sjaal|vleugels ..3 om ME|HER|YOU|ons
        |mijn? nek|heen|schouders?
    arm|armen|deken|jas ..2 om ..2 heen geslagen|sloeg|slaat|slaan
    arm|armen ..2 om|rond mijn|haar|zijn|mn nek|hals|schouders|schouder|middel
    slaat|sloeg|slaan ..3 met_stomheid|met_verstomming|uit_het_lood|uit_het_veld|om_de_oren met?
    met_stomheid|met_verstomming|uit_het_lood|uit_het_veld|om_de_oren geslagen|slaat|sloeg|slaan
    om_de_oren geslagen|slaat|sloeg|geslagen met verwijten|cijfers|feiten
    slaat|sloeg|slaan|geslagen ..2 ogen|blik neer
    hoofd|kop ..1 op_hol
    bont|goede|slechte|juiste beurt|figuur
    een figuur|flater|munt
    duw|duwt|duwde|duwen|geduwd ..4 weg|van_zich_af|vooruit|in_een_hoek|in_een_rol|in_de_rug|over_de_streep
        |te_veel|richting|in_de_richting|aan_de_kant_in_mijn_agenda
    weg te? duwt|duwde|geduwd|duwen|duw
    duw|duwtje in_de_rug|in_de_goede_richting|nodig|om|de_goede_kant|gegeven_om
    knijpt|kneep|knijp|knijpen|bijt ..4 billen|bil|wangen|oorlel
    schommel|fiets|buggy|kinderwagen|rolstoel|kar|auto|winkelkar|slee|step ..2 geduwd|duwde|duw|duwen
    geduwd|duwde|duw|duwt ..4 schommel|fiets|buggy|kinderwagen|rolstoel|auto|winkelkar|slee
    schop|schopt|schopte|trap|trapt|trapte|geschopt|getrapt ..3 eruit|buiten|herrie|lol|keet|tegen_de_bal
        |bal|erin|in_het_gat|het_ver|lawaai|stennis|een_geweten
    schop onder mijn|de|je|haar|zijn kont|gat|hol|reet
    trap|trapt|trapte|getrapt|trappen ..3 op mijn|je|haar|zijn|de teen|tenen|voet|voeten|ziel|hart|rem
    op mijn|je|haar|zijn|de|elkaars tenen|teen|ziel|hart|tenen getrapt|trapt|trapte|trap|trappen
    trap|trapt|trapte ik|hij|ze? erin|niet_in|in_de_val|door|bij
    klap|klappen van_de_molen|op_mijn_schouder|op_de_schouder|van_de_bliksem|voor_mijn_kop_was_het
        |in_mijn_handen|met_de_hamer|van_de_deur|van_de_economie|van_een_bal|met_een_hamer
    schouderklop|schouderklopje
    tik|tikje op de vingers|schouder
    tik|tikje tegen de bumper|bal|auto|glas
    steekt|stak|steek ..2 aan|hart_onder_de_riem|een_hart|hand_uit|op|over|tong|kaarsje|draak
    steekt|stak|steek|gestoken ..3 hart_onder
    was|is|een|grote|flinke|harde|zware klap voor|dat
    in een|1 klap
    een|harde|grote klap krijgen|kreeg_het|voor_me|voor_ons|te_verwerken
    gooi|gooit|gooide|gegooid ..3 bal|kushand|handdoek|roer|balletje|boeg|kussen|frisbee|sneeuwbal
        |sneeuwballen|weg_die|wasmand|olie
    handdoek|roer|anders|boeg gooi|gegooid|gooien|gooide
    doodgegooid|doodgeslagen met
    HITS_ALL ..5 met|bij|tijdens|in|op|na het|de|een|die|dat|onze? SPORT
    met|bij|tijdens|in|op|na het|de|een|die|onze? SPORT ..5 HITS_ALL
    SPORT heb|heeft|had ik|hij|ze|zij HER|YOU|ME ..2 DONE
    verslagen met|door|op
    maak|maakt|maken ik? HER|YOU|je straks|vanavond|morgen|weer|nog|wel|helemaal? af|in met|op|bij|in
        |straks|vanavond|morgen
    ik maak je af ..2 met|op|bij|in|straks
    word|wordt afgemaakt op|door
    kan|kon ik? me|mezelf|mij wel? voor de|mijn kop|hoofd slaan|schieten
    voor de|mijn kop|hoofd|hersens slaan|schieten|geschoten|sla
    eruit|er_uit stap|stappen|stapt bij|op|aan het|de
    stap|stappen ..3 uit de|het|een bus|trein|auto|tram|bed|douche|bad|comfortzone|lift
    ander|andere kind|kinderen|kindje|jongetje|meisje
    lief|schattig ~ opvreten|opeten|knijpen
    wel opvreten|opeten|knuffelen|zoenen
    vermoordt|vermoord|vermoorden|wurgt|slaat|schiet|killt|onthoofdt|lyncht|maakt ..3 me|mij|ons|je|haar
        |hem ..1 af|dood? als|wanneer|omdat|want ik|we|je|ze|hij|ik_weer|er ..4 taart|laat|vergeet|vergeten
        |bloemen|melk|afwas|was|vuilnis|koekjes|verjaardag|kapot|niet_op_tijd|vanavond|sjaal|auto|kras
        |plant|planten|spoiler|weer|wasmachine|hond
    schoonmoeder|baas|moeder|ma|coach|trainer|juf|collega|collegas vermoordt|wurgt|slaat|schiet ..3 me|mij
        |af|hem
    vermoord|wurg|sla|vermoorden ik je|jou|jullie|haar|hem ..1 haha|lol|hahaha|grapje
    && vermoord|wurg|sla|vermoordt|schiet vaatwasser|afwas|wc_bril|sokken|spoiler|spoilert|chips|wasmand
        |koelkast|kerstboom|snooze|chocola|dekbed|snurkt|snurk|plaagt|puntje
    een moord doen|begaan voor
    moord en brand
    mag ik ..2 het|de zout|rekening|menu
    door de grond|muur zakken|zakte
    bloed onder ..2 nagels
    bloed ..3 onder de nagels
    bang ..3 haar|hem|je ..2 teleur|pijn_te_doen|te_verliezen|kwijt
    bang|schrik ..5 verlaat|kwijtraak|weggaat|tekortschiet|kwijt_raak
    V3 ME vroeger|nog|gelukkig? nooit|niet
    KID ..6 als|wanneer|omdat hij|ze|zij slaat|bijt|schopt|spuugt|krijst
    nog nooit|niet ..4 DONE|gewurgd|aangeraakt
    ^niet_dat nooit ..6 DONE|slaan|aandoen|iets_aandoen|pijn_doen|sla|sloeg|aangeraakt|zelfmoord
    nooit ..2 zelfmoord
    zou HER|je|jou|een_vrouw|mijn_kinderen|ze? ..2 nooit ..4 slaan|aandoen|doen|geslagen|pijn_doen|dwingen
    onze|de batterij|accu dood|leeg
    trek|trekt|trok ..3 conclusie|aandacht|lijn|streep|partij|jas|shirt|schoenen|stekker
    pakte|pakt|pak ..2 mijn|haar|zijn hand
    mes ..3 snijden|slijpen|smeren|tussen|afwas|vaatwasser|taart|brood
    zonder koffie|jou|wifi|haar|bier|chocola|muziek ~ niet leven
    niet|niets|weinig meer? leven van|voor|in|naar|op|bij
    meer leven in
    leven ..2 zuur|moeilijk|makkelijk|kort
    springen|spring|sprong ..3 op|in|over de|het|een trein|bus|fiets|bres|diepe|lucht|bed|water|trampoline
    springen|spring|sprong ..3 met ..1 parachute|bungee
    + ik lach me dood
"""

FRAMES = """
= frame: tells of a film, a game, the news or work
    in|op|uit|tijdens|volgens een|de|die|deze|dat|het|mijn|onze|haar MEDIUM
    op tv|televisie|netflix|youtube|streamz
    de|een|die|deze film|serie|podcast|documentaire|boek|roman|voorstelling|aflevering ..2 over
    die|de moord in|op_tv
    gekeken|kijken|kijk|gelezen|lees|las ..4 film|serie|documentaire|thriller|boek|roman|krimi|detective
    & les|lessen|lesgeven|cursus|training|workshop|scriptie|onderzoek|preventie|suicidepreventie
        |zelfmoordpreventie|zelfmoordlijn|vrijwilliger|hulplijn|slachtofferhulp|vluchthuis|blijfhuis
        |patient|patienten|client|clienten|leerlingen|opleiding|stage|spoed|ambulance|lezing
        |verpleegkundige|hulpverlener|brandweer|presentatie|project|campagne|artikel|studenten werk|werkt
        |geef|geeft|over|op|volg|schrijf|bij|als|in !mijn_vrouw_slaat|slaat_me|sloeg_me
    & acteur|toneel|repetitie|personage|hoofdrolspeler|rollenspel|cosplay|halloween|verkleed
    & buurman|buren|buurvrouw|buurjongen|overburen|bokser|speler|boksers|reuzen|ploeg|koning|keizer
        |soldaten|oorlog|middeleeuwen|ridder|draak|politie|dader|verdachte|buurmeisje|acteur|voetballer
        |kampioen !ik|me|mij|mijn_kinderen|mijn_vrouw|mijn_man|haar_sla|onze|mijn_dochter|mijn_zoon|we
    & overleden|overleed|begraven|begrafenis|crematie|overlijden|gestorven|stierf|uitvaart !ik_wil|wil_dood
        |had_ik|was_ik
    & pleegde|gepleegd|beroofd|beroofde zelfmoord|suicide|leven|zelfdoding vader|moeder|broer|zus|oom|tante
        |buurman|buurvrouw|collega|vriend|neef|nicht|opa|vorig|jaren|geleden|toen|vroeger !ik_wil|ik_ga
    & toneel|gespeeld|nagespeeld|opgevoerd
    + in die film slaat hij haar
"""

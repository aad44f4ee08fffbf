"""The words that the signs of danger are built from, and the idioms that only sound like one.

Both in the notation of `phrase`. IDIOMS are taken out of a text before its signs are read.
"""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "ME": "me|mij",
    "PARTNER": "mijn_vrouw|mijn_man|mijn_vriendin|mijn_vriend|mijn_partner|mijn_lief|mijn_ex|mijn_verloofde"
    "|mijn_vent|mijn_ex_vrouw|mijn_ex_man|mijn_ex_vriendin|mijn_ex_vriend",
    "THEY": "hij|ze|zij|je|jij|u|PARTNER",
    "HER": "haar|hem|hen|PARTNER",
    "YOU": "je|jou|jullie|u",
    "DENIED": "niet|nooit|nog_nooit|vroeger_nooit|gelukkig_nooit",
    "ADULT": "ik|THEY|mijn_moeder|mijn_vader|mijn_schoonmoeder|haar_vriend|zijn_vriendin|de_oppas|stiefvader"
    "|stiefmoeder|papa|mama|iemand",
    "KID": "kind|kindje|kinderen|kindjes|kids|baby|zoon|zoontje|dochter|dochtertje|peuter|kleuter|tweeling"
    "|jongste|oudste|kleinste|de_kleine|onze_kleine|ons_kleine|ons_meisje|ons_manneke|mijn_meisje",
    # What another does, what I do, what one wants to do, what has been done.
    "HITS": "slaat|sloeg|sloegen|slaan|schopt|schopte|schoppen|stompt|stompte|stompen|mept|mepte|wurgt|wurgde"
    "|mishandelt|mishandelde|trapt|trapte|trappen|duwt|duwde|verkracht|verkrachtte|stalkt|stalkte|bedreigt"
    "|bedreigde",
    "HIT": "sla|sloeg|schop|schopte|stomp|stompte|mep|mepte|wurg|wurgde|mishandel|mishandelde|trap|trapte|duw"
    "|duwde|bedreig|bedreigde",
    "TO_HIT": "slaan|schoppen|stompen|meppen|wurgen|vermoorden|doodslaan|doodmaken|doodschieten|doodsteken"
    "|neersteken|afmaken|in_elkaar_slaan|mishandelen",
    "DONE": "geslagen|geschopt|gestompt|gemept|gewurgd|mishandeld|getrapt|geduwd|verkracht|aangerand|bedreigd"
    "|gestalkt|toegetakeld|afgetuigd|neergestoken",
    "BLOW": "klap|klappen|mep|meppen|lap|dreun|vuistslag|kopstoot|stomp|muilpeer|schop|duw|oorvijg|trap"
    "|slaag|rammel",
    "GAVE": "gaf|geef|geeft|geven|gegeven|verkocht|verkoop|verkoopt|uitgedeeld",
    "KILLS": "vermoordt|vermoorden|vermoord|afmaakt|doodmaakt|dood_maakt|doodslaat|doodsteekt|doodschiet"
    "|kapot_maakt",
    "SELF": "mezelf|mijzelf|zichzelf|mijn_eigen",
    "SWALLOW": "slik|slikken|slikte|neem|nemen|nam|innemen|inneem|geslikt|genomen|ingenomen",
    "SUICIDE": "zelfmoord|suicide|zelfdoding",
    "PEOPLE": "vrienden|vriendinnen|vriend|vriendin|ouders|familie|zus|broer|moeder|vader|maten",
    "MEET": "zien|zie|spreken|bellen|bezoeken|afspreken|appen",
    "OUT": "naar_buiten|buiten|weg|weggaan|de_deur_uit|het_huis_uit",
    "PAPERS": "paspoort|bankkaart|bankpas|pinpas|identiteitskaart|sleutels|autosleutels|huissleutel",
    "PHONE": "telefoon|gsm|berichten|whatsapp|mail|mails|appjes|chats|smsjes",
    "THING": "bord|borden|glas|glazen|vaas|fles|telefoon|stoel|schoen|asbak|mok",
    "WALL": "van_de_trap|tegen_de_muur|tegen_de_grond|op_de_grond|tegen_de_deur|tegen_de_kast",
    "SPORT": "tennis|tennissen|padel|squash|badminton|schaken|schaak|dammen|fifa|tafeltennis|pingpong"
    "|volleybal|boksen|boksles|judo|karate|kickboksen|sparren|voetbal|voetballen",
    "THE": "het|de|die|mijn|al_die|al_dat",
    "REFLEXIVE": "me|mij|je|zich|ons|mezelf|u|haar",
    "OVERDONE": "lach|lachte|lachen|lacht|schaam|schaamt|schaamde|schamen|schrik|schrikt|schrok|schrikken"
    "|erger|ergert|ergerde|ergeren|verveel|verveelt|verveelde|vervelen|werk|werkt|werkte|werken|zoek|zocht"
    "|zoeken|geschrokken|gelachen|geschaamd|geergerd|gewerkt|verveeld|gezocht|zweet|hoest",
}

IDIOMS = """
    OVERDONE ik|je|hij|ze|zij|we|wij? REFLEXIVE echt|bijna|helemaal|weer? dood|kapot|rot
    REFLEXIVE echt|bijna|helemaal? dood|kapot|rot OVERDONE
    ga|gaan|gaat|ging ..2 dood van|aan THE? lachen|stress|honger|dorst|hitte|pijn|warmte
    ga|gaan|gaat|ging ik ..1 dood van|aan THE? lachen|stress|honger|dorst|hitte|pijn|warmte
    dood van|aan THE? kou|verveling|schaamte|zenuwen|spierpijn|hoofdpijn|buikpijn|jeuk|slaap|spanning
    dood spoor|punt|hout|gewicht|tij|paard
    liever dood dan in|op|naar|met
    sla|slaat|slaan|sloeg|sloegen ..4 niet? over !de|het|mijn
    sla|slaat|slaan|sloeg|sloegen ..3 af !en_toe
    sla|slaat|slaan|sloeg|sloegen ..3 gade|ga_je|hoog_aan|nergens_op
    slaat|sloeg|slaan ..2 op_mij|op_me|op_jou|op_haar|op_hem !in
    sla|slaat|sloeg|slaan ..2 arm|armen|deken|jas|dekentje ..2 om ME|HER|YOU|ons? heen?
    slaat|sloeg|slaan ..3 met_stomheid|met_verstomming|uit_het_lood|uit_het_veld|om_de_oren
    met_stomheid|met_verstomming|uit_het_lood|uit_het_veld|om_de_oren geslagen|slaat|sloeg|slaan
    duw|duwt|duwde|duwen|geduwd ..3 weg|van_zich_af|vooruit|in_een_hoek|in_een_rol|in_de_rug
    weg duwt|duwde|geduwd|duwen
    duw in_de_rug|in_de_goede_richting
    schommel|fiets|buggy|kinderwagen|rolstoel|kar|auto ..2 geduwd|duwde|duw|duwen
    geduwd|duwde|duw|duwt ..4 schommel|fiets|buggy|kinderwagen|rolstoel|auto
    schop|schopt|schopte|trap|trapt|trapte ..3 eruit|buiten|het_huis_uit|de_deur_uit
    schop onder mijn|de|je|haar|zijn kont|gat|hol
    trap|trapt|trapte|getrapt ..2 op mijn|je|haar|zijn|de teen|tenen|voet|ziel|hart
    op mijn|je|haar|zijn|de tenen|teen|ziel|hart getrapt|trapt|trapte
    klap van_de_molen|op_mijn_schouder|op_de_schouder
    in een|1 klap
    HITS|HIT|DONE ..4 met|bij|tijdens|in|op het|de? SPORT
    met|bij|tijdens het|de? SPORT ..4 HITS|HIT|DONE
    SPORT heb|heeft|had ik|hij|ze|zij HER|YOU|ME ..2 DONE
    maak ik? HER|YOU straks? af met|op|bij|in|straks
    kan|kon ik? me|mezelf|mij wel? voor de|mijn kop slaan|schieten
    eruit|er_uit stap|stappen|stapt bij|op|aan het|de
    ander|andere kind|kinderen|kindje
"""

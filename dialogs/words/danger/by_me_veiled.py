"""Violence by the writer, said so that it can be less than that: one plain question.

The families: nearly, on the point of, afraid of the own hands; what shows on the other; a blow with its
doer left out. The parts are those of `by_me`.
"""

from __future__ import annotations

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
= on-the-point: was about to, wants her to feel it
    punt|neiging|drang|zin|verleiding ..2 om? HER ..2 te INF|doen|wurgen|slaan
    & vuisten|vuist|handen mijn|laten_voelen|voelen|desnoods|gebruiken HER|ze voelen|laten|desnoods|merken
        \\ !zacht|strelen
    + mijn handen trilden, ik stond op het punt haar te wurgen
    + ik laat haar mijn vuisten wel voelen
    - ik had zin om haar te kussen
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

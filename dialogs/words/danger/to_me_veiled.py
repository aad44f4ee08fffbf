"""Violence to the writer, said so that it can be less than that: one plain question.

The families: wounds and hiding, fear of the one at home, things that break. The parts are those of `to_me`.
"""

from __future__ import annotations

UNCLEAR = """
= escalates: hurts that she or he did, fear in the body, places to hide
    & bloedneus|gekneusd|gekneusde|hersenschudding|hechtingen|blauw_oog|blauwe_plekken|blauwe_plek|striemen
        |krassen|beurs|gebroken_rib|gebroken_neus|spoedeisende|bult ik|me|mijn|mij ze|zij|hij|haar|hem
        |PARTNER|uitlok|door !gevallen|voetbal|fiets|sport|skien|val|kind|KID
    && bloedneus|gekneusde|gekneusd|hersenschudding|blauw_oog|striemen|gebroken_rib zij|hij|ze|haar|hem
        |PARTNER uitlok|zegt|deed|duwde|geslagen|klap|gegooid|boos|dronken|volgens !gevallen|voetbal|fiets
        |skien
    bloedneus|gekneusde|hersenschudding|striemen
    & schelden|schreeuwen|duwen|schoppen|trekken slaan|duwen|schoppen|klappen|gooien eerst|dan|elke|daarna
        |weer|steeds !kinderen|KID|voetbal
    eerst|dan|daarna|soms|ook|tot|met ..1 slaan|schoppen|stompen $
    & krimp|krimpt|verstijf|verstijft|duik|beef|tril|bibber|schrik ik|als|ineen ineen|weg|sleutel
        |voetstappen|hand|stem|thuiskomt|deur|slot|hij|zij !kou|kinderen|film
    && krimp|verstijf|duik|beef|tril|bibber ineen|weg|elkaar|bang|in hij|ze|zij|hem|haar sleutel|slot|hand
        |stem|voetstappen|thuiskomt|binnenkomt|boos|schreeuwt !kou|verliefd
    && slaap|slapen|geslapen|sliep|nacht|overnacht auto|garage|schuur|hotel|station ze|zij|hij|haar|hem
        \\ agressief|buiten_gezet|klap|boos|kwaad|dronken|bang|slaat|dreigde !vakantie|reis|camping
    & seks|sex|vrijen|bed weiger|weigerde|nee|geen_zin|niet_wil boos|ruw|kwaad|straft|agressief|dwingt
        |dreigt|duwt|slaat|toch hij|ze|zij|ik
    && seks|sex|vrijen|bed weiger|weigerde|nee_zeg|nee_zei|nee_zeggen ruw|agressief|dwingt|dreigt|duwt
        |slaat|toch|straft|pijn hij|ze|zij|ik
    & zijn_vuist|haar_vuist|de_vuist|vuisten|zijn_hand|haar_hand ME|mij|voor_mijn|boven opheft|opgeheven
        |gebald|heft|hief|zwaait|mijn_gezicht !vast|gaf|pakte|hield
    & geweld|mishandeling|klappen|geslagen thuis|relatie|huwelijk|PARTNER ik|mijn|me|hij|zij|ze !nooit|geen
        |niet|werk|film|nieuws
    & politie|112|spoed|ziekenhuis ze|hij|haar|hem|PARTNER geslagen|klap|mes|gewurgd|agressief|bedreigd
        |geweld ik|me|mijn
    & lam|verrot|bont_en_blauw|kapot|halfdood slaat|geslagen|sloeg|schopt|geschopt|getrapt ME|hij|ze|zij|me
        \\ !ik
    & schuif|meubel|kast|stoel|sleutel voor|deur slaap|nacht|bang ik hij|ze|haar|hem|zij !inbrekers
    & knipt|scheurt|scheurde|kapotgescheurd|verbrandt|verbrand|verbrandde mijn kleren|fotos|spullen|boeken
        |hemden THIRD !per_ongeluk|zon|rug
    & sloeg|slaat|stompt|stompte|trapt|schopt|beukt gat|gaten|deur|muur|kast|ruit THIRD|hij naast|boos
        |kwaad|ruzie|gaten|gat|bang|in !per_ongeluk|KID|bal|wind
    + Vorige week een bloedneus, nu een gekneusde rib. Zij zegt dat ik het uitlok.
    + Eerst schelden, dan duwen, dan slaan. Elke vrijdag hetzelfde liedje met hem.
    + Als hij 's avonds de sleutel in het slot steekt krimp ik ineen.
    + ik ben vannacht in de auto gaan slapen want ze was weer agressief
    + hij wil seks en als ik weiger wordt hij ruw
    - ik krimp ineen van de kou
    - Na de ruzie heb ik de hele nacht op de bank gelegen.
= fears-them: is afraid of the one at home
    FEAR voor|van hem|PARTNER
    FEAR voor|van haar $
    FEAR voor|van haar als|wanneer|want|en|omdat|geworden|woede|woedeaanvallen|agressie|klappen|vuisten
        |buien|driftbuien|als_ze
    FEAR voor|van wat|hoe ze|zij|hij|PARTNER
    & FEAR|bang voor|van zijn|haar woede|agressie|woedeaanvallen|vuisten|losse|driftbui|driftbuien
        |woedeuitbarstingen|kwaadheid
    voor|van|heb PARTNER|hem ..2 FEAR
    & FEAR|durf|durft|durven HOME ik|om !donker|alleen_naar_huis_te_lopen|regen|trein|laat|fietsen|lopen
    FEAR om? naar_huis|thuis
    & FEAR ik thuis|eigen_huis|slaapkamer !donker|spoken|inbrekers|inbraak|alleen_thuis|alleen|onweer
    FEAR dat THEY ME ..2 KILLS
    & FEAR THIRD|haar|hem misgaat|fout|uit_de_hand|ontploft|flipt|doorslaat|uithaalt|kwaad|woedend
        |gedronken|drinkt|doordraait !grapje|haha
    && FEAR slaap|slapen|sleutel deur|slot hij|ze|zij|hem|haar kwaad|doet|drinkt|boos
    & voel|voelde ik me bedreigd|geintimideerd|onveilig|niet_veilig !verkeer|buurt|donker|online|fiets
    & intimideert|intimideerde|terroriseert ME|ons|thuis
    & eieren|tenen loop|lopen ik|wij|we|op|als ontploft|woede|kwaad|slaat|uithaalt|klap|slaan|bang
    + ik ben bang voor haar
    + kheb schrik van hem
    + kheb schrik van mijn man als hij gedronken heeft
    + ik durf niet naar huis
    + Ik slaap met de deur op slot omdat ik bang ben voor wat ze doet als ze kwaad is.
    - ik ben bang voor haar antwoord
    - ik ben bang voor mijn schoonmoeder haha
    - ik ben bang om alleen naar huis te lopen in het donker
= says-it-to-me: the threat as it was said, against me or mine
    && THIRD zegt|zei|roept|appte|appt|dreigt|schreeuwt|stuurt|riep ik je|jou maak|sla|vermoord|wurg|schiet
        |steek|breek|snij af|kapot|dood|neer|nek|keel|tanden !grap|lachend|taart
    & THIRD mijn ouders|moeder|vader|familie|zus|broer|kinderen|vrienden|hond iets|wat|kwaad aandoet
        |aandoen|aan_te_doen|aan_doet
    && aanviel|aangevallen|aanvalt|viel|te_lijf me|mij|aan politie|fysiek|mes|vuisten|112|gewond|bloed
        |krabben !verwijten|woorden|kritiek
    + Mijn man zegt: als je weggaat, maak ik je af.
    + hij zegt dat hij mijn ouders iets aandoet als ik bij hem wegga
    + ik heb al drie keer de politie gebeld omdat ze me aanviel
    - ze viel me aan met verwijten
= comes-at-me: begins to strike, forces, has others wait for me, puts me outside
    ^baby|peuter|kleuter|zoon|zoontje|dochter|dochtertje begint|begon|beginnen te slaan|schoppen|gooien
        |trappen|meppen|duwen|krabben|bijten
    & ME|mij opwachten|opgewacht|opwacht|afrossen|aftuigen dreigt|dreigde|broers|broer|vader|maten|vrienden
        |pollepel|riem|stok|THIRD !station|bloemen
    ^ik hij|ze|zij|PARTNER dwong|dwingt ME
    & verplicht|dwingt|dwong ME porno|uitkleden|naakt|foto|naaktfoto|seksuele|bed|na_te_doen
    & kogel THIRD|heeft|klaar mij|me|voor_mij|door_mijn
    & föhn|fohn|haardroger|stroom|stekker bad|badwater|douche gooide|gooit|hield|dreigde THIRD|ik
    & ervan_langs|ervanlangs|er_van_langs krijg|kreeg|gaf|geeft ik|me|mij
    & ME aangereden|omvergereden|overreden|aanrijdt|aanreed THIRD|expres|auto|met_de_auto !per_ongeluk
        |vrachtwagen|bus
    & ME|mij buiten|op_straat|voor_de_deur zet|gezet|zette|gooit|gooide|smijt THIRD|onderbroek|kou|nacht
        |regen !vuilnis
    & mijn oor|oren|haren|neus|wang trekt|trok|draait|knijpt|twijst THIRD|fout|kind !KID
    & gestruikeld|gevallen|de_trap|deur|kast|tuin zeg|zei|vertel|lieg ik|iedereen|werk|dokter geduwd
        |geslagen|klap|gedaan|van_haar
    && gestruikeld|gevallen|tegen_een_deur|tegen_de_deur|tegen_een_kast zeg|zei|vertel|lieg|gezegd ik
        |iedereen|collegas|dokter|ouders geduwd|geslagen|klap|hij|ze
    bang|schrik voor|van mijn eigen vrouw|man|vriendin|vriend|partner
    + als ik wil weggaan gaat ze voor de deur staan en begint te slaan
    + mijn vriendin dreigt dat haar broers mij komen opwachten
    + Hij dwong me vannacht, ik lag daar maar.
    + Ze gooide de föhn in het bad terwijl ik erin zat
    + Ik ben 45 en bang van mijn eigen vrouw.
    + Ze wacht me op met een pollepel en dan krijg ik ervan langs.
    - de baby begint te slaan met zijn lepel op de tafel
= blows-here: a blow, a weapon or a wall, with the two of us in one sentence
    && BLOWS ik|me|mij|mijn THIRD|ruzie|thuis|drinkt|dronken|eten|gezicht|hoofd|oor krijg|kreeg|gehad|gaf
        |eindigt|vallen|geeft|uitdeelt|krijgt|krijgen|gekregen !SPORT|golf|bal|leraar|juf|vroeger_op_school
        |haar_een|hem_een|zij_klappen
    mep|klets|klap|lap|peer|toek gehad|gekregen ..1
    && SHARP|riem|stok|fles stond|staat|kwam|hield|pakte|zwaaide|voor|komt|greep|haalde|zwaait|houdt
        |dreigde THIRD me|mij|gang|bed|deur|mijn|wegging|wegga|kamer|kwaad|boos|dronken|keel !taart|brood
        |snijden|koken|groente|kaas|appel|ik_pak|spijker|ophangen
    & THING tegen_mijn|naar_mijn|op_mijn|tegen_me|op_mij|naar_me hoofd|kop|gezicht|rug|oog|aan|kreeg
        |gevlogen|krijg|gegooid|gooit|gooide|kapot !bal|per_ongeluk|gevallen|KID|boom|plank
    & THIRD ME WALL !ik|lach|zoen|zoende|kuste|dansvloer|in_bed
    & THIRD perst|drukt|duwt|klemt|houdt|hield|trekt|trok ME tegen_de_muur|klem|vast|onder|in_de_hoek
        |tegen_de_deur|aan_mijn !knuffel|kus|ik_haar
    & fluistert|sist|zegt|zei|roept|schreeuwt|schreeuwde|riep THIRD dood|kapot|afmaken|graf ik|me|mij|mijn
    && fluistert|sist|zegt|zei|roept|schreeuwde|riep|dreigt THIRD ik|me|mij dood_ga|dood_moet|kapot_moet
        |eraan_ga|ga_sterven|niet_levend|levend|mijn_graf|doodgaat|wel_krijgt !grapje|ik_dood_wil
    THIRD slaat|schopt|mept|stompt|wurgt|knijpt|bijt me|mij
    & seks|bed dingen|alles dwingt|moet|verplicht|eist THIRD niet_wil|niet_wilde|pijn
    & straft|straf THIRD ME|ik als|door|met slaan|zwijgen|opsluiten|pijn|klap
    & bang|schrik|angst durf|durft|slaap|slapen ik|niet hem|haar|hij|ze|zij !donker|spin|inbreker|monsters
        |vallen
    && bang|schrik|angst durf|durft ik niet|nauwelijks hem|hij|haar|zij|ze slapen|praten|weg|bewegen|thuis
        |zeggen|bellen|tegenspreken !donker|spin|inbreker|tandarts|vliegen|baas
    + Elke ruzie eindigt met klappen en ik ben degene die ze krijgt.
    + gisteren mep gehad omda den eten nie klaar was
    + Toen ik zei dat ik wegging stond hij met een hamer in de gang.
    + ik kreeg een asbak tegen mijn hoofd en zij lachte
    + mijn man perst me tegen de muur en fluistert dat ik dood ga
    - ik heb een klap van een golf gehad tijdens het surfen
    - Ik kreeg een tik op mijn vingers van de leraar.
= rough-at-home: things break, it gets out of hand, something happened
    & slaat|schopt|slaan|sloeg hij|ze|zij|PARTNER !deur|deuren|over|op|af|dicht|bal|zich|zijn|haar|arm
        |armen|nergens|gade|de|een|het|dat|geen|aan|toe|door_de|met|in_de|in_het|mij_hoog|nooit|niet|om
    hij|ze|zij|PARTNER slaat|schopt|sloeg|mept|schopte|stompt|duwt $
    slaat|schopt|sloeg|mept|schopte hij|ze|zij|PARTNER $
    hij|ze|zij ..3 slaat|sloeg|schopt $
    hij|ze|zij|PARTNER gaat|ging|begint|begon|begin ..2 slaan|schoppen|gooien_met|meppen
    begint|begon|gaat|ging hij|ze|zij|PARTNER ..3 slaan|schoppen|meppen|te_slaan
    THEY ..2 AGGRESSIVE
    & THIRD AGGRESSIVE wordt|werd|is|kan|gedronken|drinkt !hond|toon|rijstijl|verkoper|niet
    huiselijk|partner geweld
    partnergeweld
    & vecht|vechten|vochten slaan|schoppen|krabben|duwen
    & kapot|stuk|gesloopt|sloopt|vernielt|vernield|kapotgeslagen|kapotgegooid|kapotgemaakt|vernielde
        |slaat_kapot THIRD|heeft mijn|huis|spullen|deur|telefoon|ramen|meubels boos|kwaad|woede|ruzie
        |spullen|weer|gooit|maakt|slaat|bui !per_ongeluk|hond|kat|verhuizing|wasmachine
    & knijpt|kneep|bijt|beet|krabt|krabde THIRD mijn|arm|armen|pols|polsen|been|benen
    & handgemeen|handtastelijk|handgemeng ik|we|werd|tussen
    & uit_de_hand|escaleerde|geescaleerd|fysiek ruzie|gisteren|vannacht|ging|liep|wordt duwen|trekken|klap
        |klappen|fysiek|politie|slaan|getrokken|geduwd|handgemeen
    ik ..2 dichte|dicht|blauwe oog|ogen
    & make|makeup|zonnebril|trui|sjaal|mouwen blauwe|plekken|oog|zien|verberg|verbergen|verstop
    & haalt|haalde THIRD uit naar_me|naar_mij|me|mij|hard
    & ontploft|flipt|doordraait|woedeaanval|woedeaanvallen|uitbarsting THIRD bang|klap|gooit|slaat|spullen
        |kapot|schuil|verstop
    & ik verstop|verstopte|sluit|sloot|opgesloten|vlucht|vluchtte|gevlucht badkamer|wc|slaapkamer|auto
        |buren|toilet ze|hij|haar|hem|tot|voor|als !spelletje
    & om_de_oren|om_mijn_oren sloeg|slaat|gaf|krijg|vlieg|vlogen ik|me|mijn klap|klappen|draai
    + hij wordt gewelddadig
    + hij wordt agressief als hij drinkt en dan slaat hij
    + mijn vriend knijpt mijn arm blauw
    + Ze maakt mijn spullen kapot als ze boos is
    - ze sloeg de deur dicht
    - ze werkt zich kapot
    - dat slaat nergens op
"""

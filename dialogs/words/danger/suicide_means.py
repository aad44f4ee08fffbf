"""Suicide told by its means and its nearness: at the wheel, a way looked for, no morning, the end near.

Kept as short as recognising allows: nothing here tells how. The parts are those of `suicide`.
"""

from __future__ import annotations

CLEAR = """
= wishes-an-end: hopes for an illness or an accident, thinks of walking before a car, wants all to stop
    && wou|hoop|hoopte|wens|wenste doodging|doodga|doodgaan|sterf|stierf|omkom|omkwam|verongeluk ik|waaraan
        |me !oma|opa|hond|nooit
    voor een|de|n auto|vrachtwagen|bus|trein te? lopen|springen|stappen|gooien
    alles stopt ~ voorgoed|definitief
    kom niet_meer|nooit_meer terug ~ zorg
    + soms wou ik dat ik een ziekte kreeg waaraan ik doodging
    + ik heb overwogen om voor een auto te lopen
    + k wil gewoon dat alles stopt, voorgoed
    - ik moet de hond voor de auto weghalen
= at-the-wheel: lets go of the wheel, has taken pills, wants to sleep and be rid of it
    & stuur omgooien|omgooi|omtrekken|loslaten|omdraaien ik|nu|klaar|denk|gedaan
    heb|heeft|had ik|ze|hij|zij? pillen|slaappillen genomen|geslikt|ingenomen|geslikt_vannacht
    slaap|inslapen ~ niet_meer hoeven|hoef
    idee|plan|gedachte|drang|verlangen|neiging ~ eruit te? stappen|verdwijnen
    kracht|energie|moed|fut niet|niet_meer|geen om? verder? te leven|bestaan|doorgaan
    & kracht|moed|puf|energie niet_meer|geen|niet te_leven|verder_te_leven|leven|door_te_gaan|doorgaan ik
        \\ !vechten_voor_ons
    & hart ermee stopt|ophoudt|begeeft hoop|wou|wens|wil ik
    & opstaan|op_te_staan|wakker reden|waarvoor|waarom geen|niet|nooit|gene ik|zie|heb !zondag|vrije|vroeg
        |zaterdag
    SELF|zich ..3 door het|de|mijn|zijn|haar hoofd|kop ..2 schieten|schiet|jagen
    ik meen het ~ dood|einde|leven
    & letterlijk|echt|definitief zonder_haar|zonder_hem|zonder_jou stopt|ophoudt|eindigt|hoeft het|voor_mij
    & vergeef_me|vergeef_mij|het_spijt_me briefje|brief trouwring|weg|tafel|achtergelaten
    briefje|brief vergeef|sorry me|mij ~ weg|auto|ring
    + Soms denk ik op de snelweg: nu het stuur omgooien en klaar.
    + mijn zus belde: ik heb pillen genomen
    + ik zou het liefst in slaap vallen en niet meer hoeven
    + loop ik rond met het idee om eruit te stappen
    + ik heb de kracht niet meer om verder te leven
    + mijn beste vriend zei dat hij zichzelf door het hoofd gaat schieten
    - ik heb twee pillen genomen tegen de hoofdpijn
= how-to: looks for a way, or collects it
    & pijnloos|pijnloze|snel_en_pijnloos|manier|manieren|methode|methodes sterven|gaan|doodgaan|tussenuit
        |weg|stappen|dood|einde|eind|leven !plant|verhuizen
    & hoeveel|welke|genoeg pillen|slaappillen|medicijnen|paracetamol dodelijk|nodig|genoeg|sterven|dood
        |fataal !hoofdpijn
    & pillen|slaappillen|medicijnen|medicatie|antidepressiva|paracetamol|insuline opspaar|spaar|gespaard
        |opgespaard|opsparen|verzamel|verzameld|sparen|verstopt|klaar|klaarliggen|klaargelegd !hond
        |vakantie|moeder|week
    & er tussenuit stappen|knijpen|pijnloos|knijp|stap !weekend|even|vakantie|weekendje
    + Vannacht heb ik op internet gezocht hoe je er pijnloos tussenuit kunt gaan.
    + Ze zei aan de telefoon dat ze de pillen al klaar had liggen.
    + de dokter weet niet dat ik mijn antidepressiva opspaar
    - we willen er even tussenuit met de kinderen
= no-morning: no reason to get up, the last time, the life is over
    waarom zou|moet ik nog wakker|opstaan|leven|doorgaan|verder|bestaan|ademen
    && wens|hoop|bid|hopen|wou laatste keer|dag|nacht|ademtocht|ochtend opsta|is|wakker|was|leven|ik !ruzie
        |werk|school|wedstrijd
    & ik|CLOSE|kan|kon dit|deze_pijn|het_leven|de_pijn|het niet_meer|niet_langer aan|aankan|dragen
        |verdragen !herrie|lawaai|werk|hitte|drukte|rommel
    & mijn|mijn_leven|het leven voorbij|afgelopen|gedaan|over|verwoest|ten_einde|klaar ik|is|meen|echt
        \\ !sexleven|vrijgezellenleven|nachtleven|studentenleven
    ik wil|hoef|wou|wilde|kan ..2 niet_meer|niet|niet_langer door|verder|doorgaan $
    & niet_meer|niet_langer|geen wil|wou|hoef|wilde|kan verder|door|doorgaan|verdergaan ik !zo|met|relatie
        |samen|haar|hem|slapen|rijden
    als je dit leest|hoort|vindt ~ er_niet_meer|weg|niet_meer|laat
    & zonder_haar|zonder_hem|zonder_mijn leven|alles|het zin|waard|hoeft|hoef|nut|betekenis geen|niet|niks
        \\ !wij|brood
    & moegestreden|uitgeleefd|levensmoe|uitgevochten ik|ben
    && liever|beter|kunnen mij|me afmaken|doodschieten|laten_inslapen|euthanasie ik !hond
    & euthanasie ik|wil|aanvragen|vraag !hond|kat|oma|opa|moeder|vader
    && mis|overleden|gestorven|dood|hemel ik naar_hem_toe|naar_haar_toe|bij_haar_zijn|bij_hem_zijn|weer_bij
        |achterna wil|wou|ga|zou
    ik ..2 kom|ga ..2 naar je|jou toe ~ papa|mama|hemel|graf
    + mijn leven is voorbij, ik meen het, ik wil niet meer door
    + als je dit leest ben ik er niet meer
    + Ik sta elke ochtend op met de wens dat het de laatste keer is.
    + Waarom zou ik nog wakker worden morgen
    + ik mis mijn vader zo erg dat ik naar hem toe wil
    - de vakantie is voorbij
    - waarom zou ik nog bellen
= the-end-near: what stands ready, a life without worth, as good as dead
    & motor|uitlaat|uitlaatgas|uitlaatgassen|koolmonoxide garage|slang|dicht|auto|raampjes aan|dicht
        |gezeten|zit|draaien ik|in_de_auto !monteur|apk
    & net_zo_goed|evengoed|net_zogoed|beter|liever|even_goed dood|stoppen_met_leven|kapot zijn|kan|kon|was
    & knoop|knopen|knoopt|knoopte ik|zich me|mezelf|mij|zich op
    & voor_mij gedaan|afgelopen|voorbij|klaar is|het dan|echt|leven
    && gedaan|afgelopen|voorbij voor_mij dan|als is|leven|het knoop|spring|pillen|trein|touw|einde
    && zorg goed kat|hond|kinderen|haar|hem|elkaar|jezelf|mama|papa voor niet_meer_aan|kan_niet_meer
        |niet_meer|vaarwel|sorry|vergeef|neemt_niet_op
    & denk|dacht|denken|gedachten elke_dag|elke_nacht|vaak|steeds|voortdurend|alleen|dagelijks|constant
        \\ dood|sterven|doodgaan !haar_dood|zijn_dood|mijn_vader|mijn_moeder|zijn_vader
    denk|dacht|denken ..4 aan de dood|doodgaan|sterven
    & zelf mijn|haar|zijn einde|dood kiezen|bepalen|regelen
    & geen_mens|niemand|niets|niks houdt|hield|hou me|mij hier|tegen|in_leven|op_deze_wereld
    & ik|CLOSE op_deze_wereld|op_deze_aarde|op_aarde hoef|wil|niet|niet_meer zijn|blijven|hoor|thuis|leven
        \\ !de_liefste|beste
    & alleen|enkel kinderen|hond|ouders|zoon|dochter houden|houdt|hielden me|mij leven|hier|tegen
    & ga|wil|wou|zou ik me|mezelf|mij verdrinken|vergassen|ophangen|verhangen|doodrijden|doodspuiten
        |doodhongeren|opblazen|doodvriezen !niet|nooit
    + Ik heb in de auto gezeten met de motor aan en de garage dicht.
    + mn man is depressief en zegt dat hij net zo goed dood kan zijn
    + als zij de kinderen krijgt dan is het voor mij gedaan, dan knoop ik me op
    + ik denk elke dag aan de dood
    - we kunnen net zo goed stoppen met dat spel
"""

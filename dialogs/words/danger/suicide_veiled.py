"""Suicide, said so that it can mean something else as well: one plain question, never an alarm.

The families: an end to "it"; not seeing, pulling or bearing it any more; being a burden, better without me;
wanting to vanish; a farewell; plans without their name; hurting oneself; no way out; recklessness.
"""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "BETTER": "beter_af|beter|gelukkiger|makkelijker|gemakkelijker|rustiger|fijner|verlost|opgelucht|blij"
    "|blijer"
    "|beter_uit|gerust",
    "GONE": "weg|er_niet_meer|niet_meer_hier|verdwenen|er_niet|weg_ben|niet_meer_ben|niet_meer_besta",
    "LEFT": "als_ik_er_niet_meer|zonder_mij|zonder_me|als_ik_weg|als_ik_dood|wanneer_ik_weg|als_ik_er_niet"
    "|als_ik_verdwijn|als_ik_verdwenen|als_ik_gewoon_weg|als_ik_nooit|wanneer_ik_er_niet|moest_ik_er_niet"
    "|dat_ik_er_niet",
}

UNCLEAR = """
= an-end-to-it: an end to something, the relation or the life
    ^we|ons|wij er ..3 een? eind|einde|eindje aan|van te|wil|ga|wou|zou|wilt|wilde? maken|maak|maakt
        \\ !breien|vakantie
    maak|maakt ik|ze|hij? er ..2 eind|einde aan
    wil|ga|stap|zou|wou|wilde ik? ..2 eruit|er_uit stappen? $
    & ik eruit_stappen|er_uit_stappen wil|ga|zou|wou|overweeg !werk|bedrijf|relatie|project|groep|team
        |halte|station
    & ik|alles|het|er stopt|ophoudt|stoppen|ophouden|stop|stoppe|voorbij wil|wou|wilde|hoop|smacht allemaal
        |gewoon_stopt|alles|allemaal_stopt|dat_ik|het_leven|hoofd !met|werken|ruzie|roken
    wil|wou|wilde ik? dat het|alles allemaal|gewoon|nu|eindelijk? stopt|ophoudt|over_is|voorbij_is !met
        |met_regenen
    wil|wou dat ik stop|ophoud|stopte $
    eruit stappen ~ voorgoed|definitief|leven
    ik ben er ..1 klaar mee ~ echt|alles|leven
    het is|was mooi|goed|genoeg geweest ~ leven|ga|afscheid|vaarwel
    & definitief|voorgoed klaar|weg|einde|rust|over ik|mij !relatie|werk|roken|haar|hem|ruzie
    + ik wil er een einde aan maken
    + ik maak er een eind aan
    + ik wil eruit stappen
    + ik wil dat het stopt
    + ik wou dat alles eindelijk stopt in mijn hoofd
    - er komt een einde aan de vakantie
    - ik ga eruit stappen bij de halte van de markt
    - ik wil dat het stopt met regenen
    - we willen er een eind aan breien voor kerst
= cannot-bear: does not see or pull it any more
    zie|ziet|zag|zien ik|ze|hij|PARTNER? het|er? ..2 niet|nie meer|langer zitten
    het ..1 niet_meer zie|zag|ziet zitten
    niet_meer zie|ziet|zag zitten
    trek|trekt ik|ze|hij? het ..2 niet meer|langer
    het ..1 niet_meer trek|trekt|trok
    & hoef|hoeft|hoefde voor_mij|van_mij|voor_haar|voor_hem|mij niet_meer het|allemaal|alles|niets !koken
        |bloemen|cadeau
    & voor_mij|voor_haar|voor_hem het|allemaal|alles hoeft|hoefde|hoef niet_meer|niet|allemaal_niet
    niet meer|langer? zonder HER|YOU leven|te_leven|kan_leven
    niet meer|langer verder? te|kan|wil? leven !van
    ik kan|kon gewoon|echt|zo? niet|niet_meer verder $
    & ik niet_meer|niet_langer verder kan|wil|kon !met_haar|relatie|met_je|met_jou|rijden|lopen
    & ik kan niet_meer_op|niet_meer_alles|niet_meer_het|op leven|levensmoe
    & geen|enkele uitweg|uitzicht|uitkomst|toekomst|lichtpuntje|perspectief|lichtpunt ik|zie|ziet|meer|is
        |voor !parkeren|route
    & heeft|geen|weinig zin|nut allemaal|alles|nergens|niks|niets|nog ik|het|niks|niets geen_zin_meer
        |zinloos|niet_meer|heeft !zin_in|zeuren|praten|discussie
    alles is ..1 zinloos|uitzichtloos|hopeloos
    geen|niets|niks ..2 om voor te leven
    niets|niks|weinig ~ om voor te leven
    & ik ben|voel leeg|niks_waard|niets_waard|waardeloos|hopeloos|wanhopig leven|nergens|donker|wereld
    & donkere|zwarte|duistere|sombere|foute|slechte|enge gedachten|gedachte|gedachtes ik|heb|heeft|HER|mij
        |me
    + kzie't nie meer zitten
    + ik trek het niet meer
    + zo kan ik niet meer leven
    + het hoeft voor mij niet meer
    + voor mij is er geen uitweg meer
    - ik zie die verhuizing niet meer zitten
    - ik trek dat shirt niet meer aan
    - het hoeft niet meer, ik heb al gekookt
    - ik kan niet meer tegen dat lawaai
= burden: the others are better without me
    & BETTER|verlost|beter_af|af zonder_mij|zonder_me
    && LEFT BETTER
    & zou|zal|is|was iedereen|wereld|gezin|kinderen|ze|zij|jullie|niemand van_mij|van_me|van_mijn_gezeik
        |me_af|mij_af af|verlost
    && iedereen|wereld|allemaal|iemand|niemand BETTER|verlost|mist|missen|merken ik dood|weg|er_niet
        |niet_meer|zonder_mij|verdwenen|verdwijn|van_mij_verlost
    && beter weg|verdwenen kan|ben|was|zijn ik dood|echt|jullie|iedereen|zonder|gezeik
    & ik tot_last|een_last|alleen_maar_last|ballast|tot_lasten iedereen|jullie|ben|voel|haar|gezin|hem
        \\ !hond
    niemand ~ mij|me zou|zal? ..1 missen|mist
    & niemand|geen|geen_mens mij|me missen|mist|gemist zou|zal|als
    & wereld|aarde beter|mooier zonder_mij|zonder_me|ik
    & ik beter niet|nooit geboren|bestaan|bestond
    & ik nooit geboren was|wou|had
    & niet|nooit ik|me|mij geboren was|liever|wou|waren
    & niemand|geen_mens|geen_hond merken|missen|opvallen|opmerken ik|weg|mij|me zou|als|zal !vergadering
        |feest
    + de wereld is beter zonder mij
    + ze zijn beter af zonder mij
    + Het zou voor iedereen makkelijker zijn als ik er niet meer was.
    + ik ben jullie alleen maar tot last
    + niemand zou me missen
    - ik ben beter in koken dan zij
= vanishing: wants to be gone
    wil|wou|wilde|wilt ik? ..3 verdwijnen|verdwenen_zijn
    & ik|ze|hij|PARTNER verdwijnen|verdwijn wil|wou|liefst|voorgoed|zomaar|gewoon !grond|schaamte|bank
        |kleren
    liefst weg|ver_weg ~ niet_meer|voorgoed|nooit
    & inslapen|slapen|bed|ogen niet_meer|nooit_meer|voor_altijd|voorgoed|eeuwig ik|wil|wou|doe|dicht
    & eeuwige|eeuwig|voor_altijd rust|rusten|slapen|slaap ik|wil|verlang|wou|haar !vakantie
    + ik wil verdwijnen
    + soms wil ik gewoon verdwijnen
= farewell: says goodbye, puts affairs in order, has a plan
    als|wanneer|zodra ik er ..1 niet_meer|straks_niet_meer ben|zal_zijn
    als|wanneer|zodra ik ..1 dood ben
    & als|wanneer|straks ik weg|er_niet_meer|dood ben|zal geregeld|regelen|verzorgd|last|spullen|hond|brief
    && als|wanneer|voordat|voor ik weg_ben|er_niet_meer_ben|er_straks_niet_meer|weg_zal|ga_slapen_voorgoed
        |straks_weg|vertrek_voorgoed geregeld|regelen|wachtwoorden|verzekering|brief|brieven|papieren|polis
        |weggegeven|afscheid|last|verzorgd|zorg
    afscheidsbrief|afscheidsbrieven|afscheidsbriefje
    & afscheid ik|heb|ga|kom|neem genomen|nemen|neem iedereen|van_iedereen|van_alles|voorgoed|leven
        |kinderen !werk|collegas|school|stage|oma|opa
    & papieren|spullen|zaken|testament|wachtwoorden|administratie|polis orde|geregeld|weggegeven
        |klaargelegd|opgeruimd|opgeschreven ik|hebben|heb niet|hond|niks|niets|weg|straks|geen|iedereen
        \\ !notaris|verhuis|verbouwing|vakantie
    && papieren|spullen|zaken|wachtwoorden|administratie|verzekering|polis orde|geregeld|weggegeven
        |opgeschreven|klaargelegd|klaar hoeven|hoeft|last|zonder_mij|als_ik_weg|missen|er_niet_meer
    & weggegeven|weggeef ik|mijn spullen|gitaar|alles|collectie|horloge niet_meer|hond|nodig
    & brief|brieven|briefje geschreven|schrijf|ligt|klaar als_ik|kinderen|iedereen|afscheid
        |later_voor_jullie|weg !sinterklaas|gemeente|advocaat|school|sollicitatie
    & ik heb|weet al|uitgezocht|precies|bedacht hoe|waar ga_doen|doe|doen|zou_doen !trip|vakantie
        |verbouwing
    uitgezocht|bedacht|opgezocht|gegoogeld|uitgedacht hoe|waar ik het|dat ..2 doe|doen|ga_doen|zou_doen
    & plan|methode|datum|moment ik|heb klaar|uitgezocht|vast|geprikt eind|einde|het_te_doen|om_te_gaan
        |voor_mezelf|laatste !vakantie|feest|trouw
    & heb|hebben|lag|liggen|bewaar|spaar|gespaard|verzameld pillen|slaappillen|medicijnen|touw klaar|genoeg
        |gespaard|verzameld|sparen|klaarliggen|kast_voor
    vaarwel ~ $
    & zorg|zorgen goed kinderen|hond|haar|mama voor als_ik|straks|niet_meer|weg
    + als ik er straks niet meer ben
    + alle papieren zijn geregeld, dan hoeven ze niks meer te zoeken als ik weg ben
    + mijn vrouw heeft vannacht een afscheidsbrief geschreven
    + ik heb al uitgezocht hoe ik het ga doen, alleen nog niet wanneer
    + Ik heb mijn papieren op orde gelegd en de hond weggebracht, ze hoeven niks meer te regelen.
    - we hebben afscheid genomen van oma
    - we hebben de administratie geregeld
= without-that: was held here by one thing, who would notice
    was ik er ..3 niet_meer
    ik er ..3 niet_meer geweest
    merkt|merken|weten|vinden|vindt|vinden_ze ~ ik dood ben|lig|was
    dat ik dood ben|lig !vanbinnen|van_binnen|voor|op|moe
    afscheidsfilmpje|afscheidsvideo|afscheidsbericht|afscheidsmail|afscheidswoorden|afscheidsappje
    & overdosis genomen|nam|neemt|nemen|slikte|geslikt ik|CLOSE|dreigt|weer|keer !overleden|ziekenhuis_gaf
    + Als mijn hond er niet was, was ik er al lang niet meer geweest.
    + Hoe lang duurt het voor iemand merkt dat ik dood ben?
    + mijn man heeft een afscheidsfilmpje opgenomen
    + ze heeft al drie keer een overdosis genomen en nu dreigt ze weer
    - ze zegt dat ik dood ben vanbinnen
= enough: it has been enough, no more fight
    genoeg geweest ~ stop|klaar|alles|ermee
    ik stop ermee ~ alles|leven
    & geen zin|kracht|energie om_te_vechten|te_vechten|vechten|strijden|om_door_te_gaan ik|meer !met_jou
        |met_je|haar_ex|discussie
    laat me|mij maar gaan ~ leven|voorgoed|slapen
    geen|geen_enkele reden ..5 opstaan|op_te_staan
    ik|het stop|stopt met alles $
    ermee stoppen|kappen ~ leven|alles|voorgoed
    + 't is genoeg geweest, kstop ermee, met alles
    + ik heb geen zin meer om te vechten, laat me maar gaan
    - we vechten voor onze relatie
= hardly-here: only here for others, life is nothing, nothing holds
    && hier|leef|blijf|besta|leven alleen|enkel|nog kinderen|hond|zoon|dochter|kat|moeder anders|voor
        \\ was_ik|er_niet|was_ik_al|niet_meer|hield_ik_op|weg
    & leven|het_leven|mijn_leven niks|niets|waardeloos|hel|zinloos|ondraaglijk|uitzichtloos|leeg|nutteloos
        |mislukt|kapot|voorbij|geen_leven|verwoest ik|mij|mijn|me|is|meer !sexleven|leuk|seksleven
        |liefdesleven
    & beter|liefst|gewoon|eigenlijk verdwijnen|verdwijn|weg_zijn|oplossen|ophouden_te_bestaan ik|kan|wil
        |kon !grond|vlek|pijn_verdwijnen|bank
    && slik|slikken|slikte|inneem|neem alles|hele|al_die|alle kast|doos|strip|potje|pillen|wat|medicijnkast
        \\ ik|straks|gewoon|in_een !hap|woorden|kritiek
    & me|mezelf|mijn_armen|mijn_benen|mijn_polsen gesneden|gekrast|verbrand|snijden|krassen|snij vannacht
        |weer|voelde|opluchting|soms|expres|stiekem !scheren|geschoren|blik|aardappel|brood|ui|per_ongeluk
        |zon|blikken|papier|glas|rug|strand|keuken|koken
    & hemel|hiernamaals|graf|overkant wil|ga|wou|mag|zou ik|naar|bij mama|papa|toe|haar|hem|zoon|oma|bij
        \\ !hemel_op_aarde
    & ik moe|op|leeg vechten|strijden|leven|proberen|bestaan|alles wil|slapen|rust|stoppen|voorgoed|meer
    & ik|het|mijn_hoofd zegt|schreeuwt|stem|stemmen dood|verdwijnen|springen|doden|stoppen|sterven|kapot
        |ophangen !ze_zegt
    & hoe|hoelang|hoe_lang|waarvoor doe|doen|hou|volhouden|leef|leven ik het|dit nog !vakantie|koffie
        |verbouwing|werk
    & pijn ik|mijn stopt|stoppen|ophoudt|ophouden|weg nooit|voorgoed|enige|wil|dood !rug|knie|hoofdpijn|pil
        |tand
    & enige|laatste uitweg|oplossing|uitkomst|optie ik|me|is|rest dood|weg|sterven|niet|einde|over|nog
    & niks|niets|geen meer|nog te_verliezen|te_winnen|om_voor_te_vechten|heb ik|mij|me alles|te_verliezen
        \\ !wedstrijd
    + Ik ben alleen nog hier voor de kinderen, anders was ik er al niet meer.
    + leven is niks meer voor mij
    + mijn hoofd zegt elke dag dat ik beter kan verdwijnen
    + ik slik straks gewoon alles wat in de kast ligt
    + Ik heb me vannacht gesneden en het voelde goed.
    + ik ben zo moe van vechten, ik wil naar mama in de hemel
    - ik heb me gesneden aan dat blik
= hurts-self: hurts the own body, or stands where it ends
    & MYSELF snij|snijd|snijden|gesneden|krassen|pijn_doen|pijn_te_doen|pijn|verwonden|te_snijden|kras
        |gekrast|beschadigen|straffen|automutilatie|verwond|sla|slaan|brand !geschoren|aardappels
        |per_ongeluk
    & zich|zichzelf snijdt|snijden|sneed|krast|verwondt|beschadigt|gesneden|pijn_doet|automutileert
    snij|snijd|kras ..1 SELF|in_mijn_arm|in_mijn_armen|in_mijn_polsen|in_mijn_been
    sta|zit ik? op een|de|het|n brug|dak|viaduct|spoor|balkonrand|vangrail|rand
    & automutilatie|zelfbeschadiging ik|heb|heeft|zij|ze !les|cursus|training|werk
    & mes|touw|pistool|strop ik|mezelf hals|keel|nek|polsen|pols|hand mezelf|mijn_pols|mijn_polsen|zolder
    & touw|strop gekocht|klaar|hangt|zolder|garage|balk ik|om|heb !hond|schommel|boot|stevig|was
    & rij|rijd|rijden ik veel_te_hard|zonder_gordel|roekeloos|expres|met_mijn_ogen_dicht
    & dood_zijn|doodgaan|de_dood lijkt|klinkt|rustig|fijn|bang|niet_erg|welkom
    + ik snij mezelf soms
    + ik sta op een brug en weet het niet meer
    + dood zijn lijkt me rustiger
    - Ik snij me altijd aan die blikken
    - het touw van de schommel is versleten
"""

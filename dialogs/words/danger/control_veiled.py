"""Coercive control, said so that it can be less than that: one plain question.

The families: allowances and leave for the smallest things; reading along; deciding for another what to
wear, do or earn. The parts are those of `control`.
"""

from __future__ import annotations

UNCLEAR = """
= rations: what is allowed is handed out, one asks for everything
    & geeft|geef|krijg|krijgt|precies benzinegeld|boodschappengeld|kleingeld|tientje|briefje|huishoudgeld
        |geld precies|genoeg|per_week|net|niet_meer_dan|om_te|afgepast ME|ik|ze|haar !KID|bedelaar
        |verjaardag
    & FORBIDDEN|mag ik|ze|zij alleen|pas|enkel douchen|eten|slapen|bellen|naar_de_wc|plassen|praten|tv
        |buiten|naar_bed als|zegt|wil|toestemming|goed|van !dieet|dokter|KID|operatie
    & alleen|pas|enkel douchen|eten|slapen|bellen|praten|opstaan|naar_bed FORBIDDEN ik !dieet|dokter
    zegt|bepaalt|beslist|kiest|bepaalde|besliste wie|wat|wanneer|waar|hoe|of|hoeveel ik ..5 mag|moet|eet
        |draag|slaap|doe|koop|heb
    zegt|bepaalt|beslist|kiest wie|wat|wanneer|waar|hoe|of ik|ze ..2 mag|moet|bellen|aandoe|eet|slaap|draag
    & simkaart|sim|telefoon|gsm|laptop|kleren|bril|fiets doorgeknipt|geknipt|kapotgemaakt|vernield
        |afgesloten|weggegooid|verbrand|ingenomen|leeggemaakt|geblokkeerd THIRD|heeft|heb|ik mijn|haar|zijn
        \\ !per_ongeluk|KID|oude|hond|kapotte
    & facebook|instagram|account|profiel|whatsapp|snapchat|nummer|tiktok verwijderd|gewist|geblokkeerd
        |afgesloten|opgezegd haar|mijn|zijn ik|ze|hij|moest !mijn_eigen|ik_mijn|spam
    && weten waar|met_wie ze|zij|ik|hij is|ben|zit altijd|binnen|minuten|anders|niet_antwoordt|elk_moment
        |meteen wil|moet|eist !kinderen|KID|ongerust
    && praat|praten|zwijgt|negeert|straft|boos|kwaad|drama vriend|vrienden|vriendin|vriendinnen|familie
        |afspreek|zus|broer ik|dus niemand|niet_meer|dagen|opgegeven|geen_vrienden|laat_maar !gesprek_met
    & zie|heb|spreek ik niemand|geen_vrienden|geen_mens meer|nog|over|buiten_haar|buiten_hem !parkeren
    & aangifte|politie|rechter|jeugdzorg|ziekenhuis|baas|werkgever|papieren dreigt|dreigde|gedreigd
        |dreigement ze|hij|PARTNER|haar|als !ik_dreig|ontslag
    && dreigt|dreigde|gedreigd scheiding|weg|wegga|uitmaak|verlaat|vertrek ze|hij|PARTNER aangifte|politie
        |kinderen|huis|alles|geld|straat|baas|familie|fotos
    & ondergoed|lichaam|slipje|kassabon|schoenen|handtas|zakken laten_zien|controleert|ruikt|doorzoekt
        |checkt|nakijkt|doorzocht ik|hij|ze|zij|mijn|haar !dokter|KID|winkel
    & staat|wacht|rijdt|komt|post poort|werk|school|deur|sportschool|parking kijken|controleren|met_wie
        |te_zien|checken|om_te_kijken hij|ze|PARTNER|ik|haar !KID|halen
    & staat|sta poort|werk|sportschool|cafe|parking hij|ze|PARTNER|ik om_te_kijken|controleren|te_zien
        |met_wie
    & rij|rijd|ga|kom erheen|langs|naar_haar_werk|achter_haar_aan|achterna ik niet_opneemt|niet_antwoordt
        |controleren|checken|kijken|niet_reageert !moeder
    & verplicht|dwingt|dwong|moest|moet tekenen|ondertekenen|ontslag|opzeggen|stoppen_met_werken
        |stoppen_met_mijn|afstand|breken|afbreken|kiezen hij|ze|PARTNER|van_haar|van_hem|van_mij
        \\ !relatietherapie|roken|drinken
    & jaloers|jaloezie geen|niet|nooit|moet|moest|mag vrienden|vriendinnen|collegas|mannen|vrouwen|telefoon
        |bellen|kijken|werk ik|ze|hij|haar mag|moet|verboden|geen|controleert|checkt|uitleggen
        \\ !ik_ben_jaloers
    & isoleert|geisoleerd|afgesneden|afgezonderd familie|vrienden|iedereen|ik|me|haar THIRD|door|heeft|ben
        |raak|van !corona|quarantaine|muur|huis_is
    + mijn vrouw geeft me precies genoeg benzinegeld om naar het werk te rijden en terug
    + hij zegt wie ik mag bellen
    + ze heeft mijn simkaart doorgeknipt
    + ik heb haar facebook verwijderd, ze heeft dat niet nodig
    + ik mag alleen douchen als zij het zegt
    + Ik wil weten waar ze is, altijd. Als ze niet binnen de vijf minuten antwoordt, rij ik erheen.
    + mijn man staat aan de poort van mijn werk om te kijken met wie ik buitenkom
    - ik mag van de kinesist drie weken niet lopen
    - ik deel mijn wachtwoord van netflix met haar broer
= her-place: the place of the other, medicine and food as a means
    haar|zijn|een|vrouw plaats is thuis|in_huis|aan_het_aanrecht
    vrouw hoort thuis|aan_het_aanrecht|in_de_keuken
    & medicijnen|insuline|pil|eten|inhaler|puffer|bril THIRD|ik achter|afgepakt|weg|verstopt|houdt|hou mijn
        |haar achter|niet_doe|verstopt|afgepakt|niet_doet|straf !dokter|apotheek|KID
    + van mij hoeft ze niet te werken, haar plaats is thuis en dat weet ze
    + Ze houdt mijn medicijnen achter als ik niet doe wat ze zegt.
    - de apotheek houdt mijn medicijnen bij
= no-way: does not let, must show, holds what is mine, shuts the door, threatens if I go
    & THIRD laat|liet ME niet|nooit naar|gaan|vertrekken|alleen|bellen|werken|slapen|buiten|toe|binnen|zien
        |studeren !uitpraten|met_rust|in_de_steek|los|koud|schrikken|ik_slaap|winnen
    & ik laat|liet HER|ze niet|nooit alleen|uit|naar|weg|werken|gaan|buiten !in_de_steek|ziek
    && moet|moest ik|ze|zij telefoon|gsm|mobiel|wachtwoord tafel|tonen|laten_zien|afgeven|doorkijken
        |nakijken|controleren|kijken|inleveren|zodat|elke_avond !opladen|school|les|werk|KID|repareren
    & bankkaart|bankpas|pinpas|paspoort|identiteitskaart|rijbewijs|loon|salaris|spaarboekje|bankpasje mijn
        |haar THIRD|ik|bij houdt|heeft|bewaart|beheert|hou|bewaar|krijgt|neemt|inhoudt !vergeten|verloren
        |kwijt|gevonden|opgehaald|nieuwe|verlengd|afgesproken|hoger|gestegen
    && zonder ze|hij|ik|zij weet|wist|merkt|doorheeft|dat_weet locatie|telefoon|gsm|app|berichten|camera
        |mail|auto|laptop|gevolgd !verrassing|cadeau|feest|verjaardag
    && deur|voordeur|huis|poort|ramen sluit|doet|draait|gaat|sloot|deed af|op_slot|op_het_slot ik|me|zij|ze
        \\ geen|niet|nooit sleutel|buiten|weg|uit|eruit|kan !inbrekers|veilig|verloren|vergeten|kwijt
    && zegt|dreigt|zei|dreigde als|wanneer ik|ze|zij wegga|wegging|vertrek|verlaat|niet_terugkom|uitmaak
        |terugkom|scheid|weggaat|ga|vertrekt hond|kat|inslapen|huis|brand|kapot|spullen|werk|baas|straat
        |vernietigen|boeten|spijt|zuur|vinden|familie|vermoord|mezelf|zichzelf|kinderen|geld !ik_mis
        |verdrietig|huilt|oma
    & EVERY bereikbaar|opnemen|antwoorden|reageren moet|eist|wil|verwacht ik|ze|hij|zij anders|bewijzen
        |meteen|boos|binnen !werk|piket|wacht|wachtdienst|baas
    && bereikbaar|opnemen|opneem|antwoord|antwoorden|reageer altijd|meteen|direct|binnen|elk moet|eist|wil
        |anders bewijzen|boos|kwaad|straf|flipt|gevolgen|waar !piket|baas|klant|dokter
    & FORBIDDEN ik|ze|zij niet|geen|nooit|niemand volgen|liken|instagram|facebook|mannen|vrouwen|jongens
        |meisjes|exen|tiktok|snapchat FROM|van|PARTNER
    & toestemming vragen|vraagt|nodig|krijgt|geef|geeft voor|om|ik|van_mij kopen|koopt|uitgeeft|geld|weg
        |uit|ergens|vrienden !school|notaris|baas|gemeente|huisbaas
    && toestemming|permissie vragen|vraagt|nodig|geef ik|vrouw|PARTNER|ze|hij iets_koopt|koopt|kopen
        |uitgeeft|weg_gaat|weggaat|afspreekt|buiten|uitgaat !school|notaris|baas|gemeente|huisbaas|dochter
        |zoon
    & geblokkeerd|verwijderd|gewist|blokkeert al_mijn|alle|mijn vriendinnen|vrienden|contacten|nummers
        |mannen|familie hij|ze|zij|PARTNER|ik
    + elke avond moet ik mijn telefoon op tafel leggen zodat zij hem kan doorkijken
    + Hij houdt mijn bankkaart bij en geeft me twintig euro per week.
    + ik heb haar locatie gedeeld naar mijn telefoon zonder dat ze het weet
    + hij sluit de voordeur af als hij gaat werken, ik heb geen sleutel
    + Hij zegt dat hij de hond laat inslapen als ik niet terugkom.
    + mijn vriendin laat me niet naar mijn ouders
    + Zij wil dat ik altijd bereikbaar ben en anders moet ik bewijzen waar ik was.
    + Ik vind dat mijn vrouw toestemming moet vragen voor ze iets koopt.
    - ze laat me niet uitpraten
    - ik mag van mezelf pas naar huis als het af is
    - mijn vriendin pakt altijd mijn fiets zonder te vragen
= reads-along: phone, messages, passwords of the other
    & LOOKS|gaat_door PHONE THIRD|je|u mijn|in_mijn !samen|leuk|grappig|kapot|prijs|met_me|met_mij|ik_zit
    & LOOKS ik PHONE haar|zijn|in_haar|in_zijn !samen|kapot|prijs|voor_haar|haar_mooi|voorgelezen
    zit|zat|zitten THIRD|ik|stiekem ..3 in mijn|haar|zijn PHONE
    THIRD|ik zit|zat ..3 in mijn|haar|zijn PHONE
    & wachtwoord|wachtwoorden|pincode|code|toegangscode|vingerafdruk moet|eist|wil|geven|moest|hebben
        |afgeven|dwingt|verplicht ik|ze|hij|zij PHONE|al_mijn|mijn|haar|anders|vreemdga|vertrouwt !bank_app
        |wifi|router|bank|zelf
    THEY ..2 pakt|pakte|neemt mijn telefoon|gsm ..2 af
    & pakt|pakte|pak|neemt|nam|afgepakt|afgenomen|stuk|kapot|verstopt|verstop telefoon|gsm|mobiel|iphone
        \\ mijn|haar|zijn|me zodat|af|afgepakt|afgenomen|bellen|boos|kwaad !per_ongeluk|kinderen|KID
        |gevallen
    & wist|verwijdert|blokkeert|blokkeerde|wiste|verwijderde|blokkeer|verwijder mijn|haar|alle contacten
        |vrienden|nummers|berichten|vriendinnen|mannen|exen|wie|account|accounts !spam|hond|telefoon_vol
    & moet|moest|eist|wil|verplicht PHONE laten_zien|tonen|afgeven|openen|inzien|inkijken|checken
        |ontgrendelen|mogen_zien|verwijderen|wissen ik|ze|hij|zij
    & alles|EVERY|overal in_de_gaten|jaloers|weten controleert|controleer|waar|met_wie|wie|moet_weten
        |wil_weten|wil_ze_weten|wil_hij_weten ik|hij|ze|me !werk|kinderen|nieuwsgierig
    & leest|lees|las stiekem haar|mijn|mee|zijn
    & stiekem haar|mijn|zijn PHONE ik|ze|hij|gekeken|meegelezen|geinstalleerd
    + ze controleert elke dag mijn telefoon
    + ik lees stiekem haar berichten
    + ik check elke avond haar gsm als ze slaapt
    + Ik moet haar al mijn wachtwoorden geven, anders denkt ze dat ik vreemdga.
    + Mijn man leest elke avond al mijn berichten
    - ik check mijn telefoon te vaak
    - ik lees haar voor
    - ze kijkt graag met me naar mijn telefoon
= decides: what to wear, do, earn, with whom
    bepaal|beslis|kies ik? ..1 wat|wie|hoeveel|of|wanneer|waar|hoe ze|zij|hij
    & bepaalt|beslist|kiest|bepaalde|dicteert|besliste THIRD wat|wie|hoeveel|of_ik|wanneer|alles|met_wie
        |hoe|mijn_kleren|welke|waar|kleren|of_ze ik|me|mijn !samen|kinderen|menu|film|restaurant|vakantie
        |verf|baas
    & kiest|bepaalt|beslist|keurt|kies CLOTHES mijn|wat_ik|haar|ik THIRD|hij|ze|ik !samen|mooi|cadeau
        |advies
    & FORBIDDEN niet|geen|nooit|alleen CLOTHES|dragen|aandoen|opmaken|werken|rijden|studeren|eigen|roken ik
        |ze|zij van_haar|van_hem|van_mij|me|FROM|dragen|aan|opmaken !feest|dresscode|baas|school|werk
        |dokter|rijbewijs
    & wil|wilt|wou|eis|eist|vindt niet dat_ik|dat_ze|dat_zij PEOPLE|werk|werken|OUT|CLOTHES|rijd|omga
        |afspreek|studeer|buiten|werkt|dragen|draagt
    THEY wil|wilt|wou niet dat ik|ze ..5 PEOPLE ..2 omga|zie|spreek|afspreek|bel|gaat
    THEY|ik wil|wilt|wou niet dat ik|ze|zij ..5 werk|werken|werkt|omga|afspreek|rijd|uitga|wegga|uitgaat
        |studeer|studeert|omgaat|draagt|alleen_gaat
    & moet|moest|verplicht thuis ik|ze|zij blijven|zijn van_haar|van_hem|van_mij|niet_werken|anders
        |voor_acht|op_tijd !corona|ziek|griep|loodgieter|pakketje|KID
    mag niet ..2 werken van HER
    mag van HER niet ..1 werken
    van mij mag ze|zij|hij|je dat? ..2 niet|geen|nooit
    mag ze|zij|hij|je ..1 van mij niet|geen|nooit
    ze|zij|PARTNER mag van mij ..3 niet|geen|nooit
    & van_mij mag|mogen ze|zij|PARTNER|hij niet|geen|nooit|alleen !KID|kinderen|hond
    moet|moest ..4 toestemming ..2 vragen
    toestemming vragen|nodig aan|van HER
    & zet|zette|opzet|stookt|maakt|praat PEOPLE|vrienden|familie tegen_me|tegen_mij|zwart|slecht
        |uit_mijn_leven|afstand THIRD
    & ik mijn vrienden|familie|ouders|vriendinnen verloren|kwijt|laten_vallen|opgeven|gebroken|niet_meer
        |verbroken|breken door|haar|hem|om|jaloers|moest|moeten|van_haar|van_hem !overleden|verhuisd|dood
    & wil|wou|eist dat_ik breek|stop|kies|verbreek familie|vrienden|werk|moeder|ouders|sporten|vriendinnen
        |contact
    + ze wil niet dat ik nog met mijn vrienden omga
    + hij bepaalt wat ik aan mag
    + hij kiest mijn kleren en ik mag me niet opmaken
    + hij wil niet dat ik ga werken, ik moet thuis blijven
    + ik mag niet werken van hem
    + van mij mag ze dat niet
    - ik wil niet dat je boos bent
    - ze mag van mij gerust gaan
    - we bepalen samen wie kookt
"""

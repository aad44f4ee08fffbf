"""Coercive control in both directions: leave and permission, isolation, money, phone and place, papers and
keys, clothes, work, surveillance, threats with children, pictures or oneself, locking up.

A rule here rarely asks who; holding another is as much a sign as being held. Plain agreements between two
people (a shared place, a shared account) are no sign: the words of wanting, making, having to tell the two
apart.
"""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "MEET": "zien|zie|spreken|spreek|bellen|bel|bezoeken|afspreken|spreek_af|appen|omgaan|om_te_gaan|omga"
    "|praten"
    "|praat|contact|ontmoeten|langs|uitnodigen|omgang|te_zien|afspreek|opzoeken|bijpraten|omgaat|spreekt"
    "|zien_we"
    "|op_bezoek|over_de_vloer|ontvangen|belt|sturen|app|ziet",
    "OUT": "naar_buiten|buiten|weg|weggaan|de_deur_uit|het_huis_uit|uitgaan|op_stap|uit_huis|alleen_uit"
    "|vertrekken"
    "|op_cafe|stappen|alleen_weg|sporten|naar_feestjes|naar_een_feestje|naar_het_feest|buitenkomen"
    "|buiten_komen"
    "|alleen_naar|naar_de_sportschool|naar_de_winkel|boodschappen|winkelen|het_huis_verlaten|weg_gaan"
    "|naar_de_stad|naar_mijn_moeder|naar_mijn_ouders|uit_eten|naar_de_voetbal|naar_mijn_vrienden|uitging",
    "PAPERS": "paspoort|bankkaart|bankpas|pinpas|identiteitskaart|sleutels|autosleutels|huissleutel"
    "|rijbewijs"
    "|verblijfsvergunning|papieren|autosleutel|bankpasje|pasje|idkaart|id_kaart|huissleutels|paspoorten"
    "|creditcard|bankkaarten|portemonnee|sleutel|trouwboekje|reispas|verblijfskaart",
    "PHONE": "telefoon|gsm|berichten|whatsapp|mail|mails|appjes|chats|smsjes|mobiel|iphone|mailbox|dms"
    "|messenger"
    "|insta|instagram|facebook|inbox|apps|belgeschiedenis|laptop|telefoontje|wachtwoord|wachtwoorden"
    "|pincode"
    "|foon|mobieltje|berichtjes|smsen|snapchat|gesprekken|belletjes|zoekgeschiedenis|fb|dagboek",
    "LOOKS": "controleert|checkt|doorzoekt|leest|checkte|controleerde|controleer|check|doorzoek|lees"
    "|checken"
    "|controleren|nakijken|kijkt|kijk|keek|las|doorzocht|snuffel|snuffelt|neust|spioneert|bespioneert"
    "|nagekeken"
    "|gelezen|gecontroleerd|gecheckt|spit|uitgelezen|doorgenomen|uitpluizen|meelezen|leest_mee|meeleest"
    "|lezen",
    "SPY": "tracker|zender|airtag|trackertje|gps|gps_tracker|spyware|volgapp|spionageapp"
    "|afluisterapparatuur"
    "|afluisterapp|peilzender|keylogger|gpstracker|stalkerware|airtags|recorder|spionagecamera",
    "MONEY": "geld|loon|salaris|inkomen|uitkering|rekening|bankrekening|spaargeld|zakgeld|rekeningen|centen"
    "|eigen_geld|pinpas|leefgeld|huishoudgeld|bankkaart|euro|betaalrekening|pensioen|toeslagen"
    "|spaarrekening",
    "PLACE": "locatie|live_locatie|locatiegegevens|gps|positie|snapmap|livelocatie|locatievoorzieningen"
    "|zoek_mijn",
    "FORBID": "verbied|verbiedt|verbood|verboden|verbiedde|verbieden|verbod|belet|belette|ontzegt",
    "FORBIDDEN": "mag|mocht|mogen|mochten|magt",
    "PERMIT": "toestemming|permissie|goedkeuring|zegen",
    "CLOTHES": "kleren|rokje|rok|jurk|jurkje|make_up|makeup|lippenstift|kledij|kleding|decollete|hakken"
    "|topje"
    "|opmaken|aantrekken|aandoen|bikini|outfit|rokjes|jurken|haar_geverfd|aan_mag|opgemaakt|strakke"
    "|legging",
    "FROM": "van_haar|van_hem|van_mijn_vrouw|van_mijn_man|van_mijn_vriendin|van_mijn_vriend"
    "|van_mijn_partner"
    "|van_mij|van_me|van_mijn_ex|van_mijn_lief|van_mijn_vent|van_jou|van_je",
    "EVERY": "elke|iedere|elk|ieder|alle|altijd|voortdurend|constant|steeds|continu|hele_dag|om_het_uur"
    "|twintig|tien|om_het_half_uur|dertig|veertig|vijftig|elk_uur|om_de_haverklap|dagelijks",
}

CLEAR = """
= forbids: may not see people, go out, speak
    & FORBIDDEN ik|ze|zij|hij niet|geen|nooit|niemand|niks PEOPLE|vriendinnen MEET|hebben|zien !baas
        |trainer|rechter|coronaregels|corona|ziek|dokter|werk|politie
    & FORBIDDEN FROM niet|geen|nooit|niks|niemand|niets PEOPLE|OUT|MEET|werken|PHONE|CLOTHES|studeren
        |rijden|werk|uit|alleen !zeuren|zeur|baas|trainer|snoep|suiker|vaat|auto_van_de_zaak|KID
    FROM mag|mocht ik|ze|zij|hij ..4 niet|geen|nooit|niemand ..5 MEET|OUT|zien|hebben|werken|CLOTHES|dragen
        |PHONE
    mag ik|ze|zij|hij ..3 niet|geen|nooit ..3 PEOPLE ..2 MEET
    mag ik ..2 PEOPLE niet|nooit|geen meer? MEET
    ik mag ..3 niet|nooit alleen|zonder OUT|haar|hem
    & FORBIDDEN niet|nooit ik|ze alleen|zonder_haar|zonder_hem|zonder_mij OUT !ziekenhuis|dokter|kruk|vader
        |oma
    & FORBID ME|HER|YOU|ik|hij|ze om|contact|werken|vrienden|PEOPLE|OUT|spreken|praten|zien|bellen|dragen
        \\ !arts|dokter|werkgever|school|verhuurder|rechter|baas|kinderen_om
    laat|liet|laten ME niet|nooit meer? alleen? OUT|vertrekken|weg|gaan|weggaan|werken|buiten !uitpraten
        |met_rust
    & nergens zonder_mijn|zonder_zijn|zonder_haar|zonder_jouw|zonder_mij|zonder_hem PERMIT|mag|ga|gaat
        |naartoe|heen|naar_toe|heengaan !vakantie|liefste
    & PERMIT niet|nodig|vragen|vraag|moet|zonder|krijg|gekregen FROM|aan_haar|aan_hem|haar|hem|van_mij|ik
        |ze|zonder_mijn OUT|vrienden|aan|voor_alles|geld|kopen|vragen|ergens|nergens|heen|douchen|bellen
        |eten !school|gemeente|notaris|baas|ouders|verhuurder|huisbaas
    & nergens ga|gaat|gaan|komt PERMIT
    & dus|daarom|dat mag niet HER|ze|je|vriendinnen|laten !hier|parkeren|suiker|dokter|roken
    && hou|houd|zielsveel|bescherm haar|hem te_veel|zielsveel|te_graag laten_gaan|te_laten_gaan|alleen
        |vriendinnen|vrienden|uit mag_niet|niet|mag !zonder_haar
    & laat|laten|late|liet HER|je|ze ik niet alleen|weg|gaan|met_die|vriendinnen|vrienden OUT|gaan|weg|uit
        |buiten !steek|in_de_steek|kind|ziek
    & sinds|vanaf vrienden|vriendinnen|familie|ouders|niemand zie|spreek|heb ik|geen niet_meer|niet|geen
        |nauwelijks|vindt|goed niet_goed|verboden|van_haar|van_hem|moeilijk_over|wil_ze_niet|jaloers
    && vindt|vind|wil|wilt|duldt|pikt ze|hij|zij niet|geen niet_meer|vrienden|vriendinnen|familie niet_goed
        |niet_meer|omga|contact verboden|zie_ik|niemand|samenwonen
    + ik mag van haar geen vrienden meer zien
    + van hem mag ik mijn zus niet meer spreken
    + ik mag van hem niet alleen naar buiten
    + ze laat me niet weggaan
    + zonder mijn toestemming gaat ge nergens heen
    + ik heb haar verboden om nog met die collega te praten
    + mijn vriendin mag van mij niet op stap zonder mij
    + ik hou zielsveel van haar en daarom mag ze niet alleen weg van mij
    - ik mag geen suiker van de dokter
    - ik mag niet zeuren van mezelf
    - mag ik mijn vrienden zaterdag zien
    - zij mag van mij alles, ze is een volwassen vrouw
    - ze laat me niet uitpraten
= locks-up: locked in, held, blocked, keys and papers gone
    & ME|ik|HER|ze opgesloten|ingesloten|vastgebonden|sluit_me_op|sluit_haar_op|opsluit|sloot_me_op THIRD
        |heb|heeft|in|eigen_huis|kamer|badkamer|slaapkamer !voelde|voel|lift|per_ongeluk|KID|kat|hond
    ^ik sluit|sloot ME ..3 op
    & sluit|sloot HER|ME op ik|kamer|huis|badkamer|slaapkamer|kelder
    & PAPERS afgepakt|afgenomen|ingepikt|ingenomen|verstopt|weggenomen|achtergehouden|afpak|afpakt
        |verborgen|verbergt|verstop|ingehouden|inneemt|in_beslag|geblokkeerd mijn|haar|zijn|me|je|ik|ze|hij
        |zodat !kinderen|kwijt|politie|hond|KID
    & pakt|pakte|neemt|nam|pak|nam_ik PAPERS mijn|haar|zijn|me af|weg|mee !kinderen|per_ongeluk
    & heeft|houdt|bewaart|ligt|liggen|had|hou|heb PAPERS mijn|haar THIRD|moeder|kluis|niet_weg|ik_hou
        \\ niet_alleen|niet|kluis|ze_geeft|niet_terug|zodat|afgenomen|bij_haar|bij_hem|bij_haar_moeder
        \\ !gevonden|kwijt|vergeten|verloren|KID
    & mijn paspoort|paspoort_en|identiteitskaart|verblijfsvergunning|rijbewijs heeft|houdt|bij_haar
        |bij_zijn|bewaart|verstopt|ligt hij|ze|zij|PARTNER|moeder|haar|zijn !vakantie|kwijt|verlopen
        |vergeten
    & sloten|slot|deur|deuren vervangen|veranderd|doet_op_slot|op_slot|vergrendelt|draait_op_slot
        |verwisseld ik|me|kan_niet|zodat|niet_in|niet_binnen|niet_buiten|paspoort|weg_kan|als_ze_weggaat
        |als_hij_weggaat|als_hij_gaat niet|kan|zodat|weg|paspoort|mag !alleen_is|veiliger|inbraak|inbrekers
    & vast|vastgehouden|tegengehouden|blokkeert|blokkeerde|verspert|versperde|houdt|staat THIRD|ik|ME|HER
        \\ deur|niet_weg|weg_kan|weg_kon|weggaan|voor_de_deur|uitgang|kan_vertrekken niet|tot|zodat|weg
        \\ !fiets|regen|postbode
    houdt|hield ME vast ~ niet weg|weggaan|los
    & zodat|dat|anders niet weg_kan|weg_kon|kan_bellen|kon_bellen|kon_weggaan|kan_vertrekken|weg_kunnen
        |wegkan|weggaat|kan_gaan|vluchten|wegkon|weg_gaat|weg_kan_gaan
    & ik_zit|zit|zat|ik_ben opgesloten|gevangen eigen_huis|thuis|sleutel|huis|in_huis !lift|lichaam|hoofd
        |corona
    & gijzelt|gegijzeld|gevangene|gevangenis ME|ik|eigen_huis|thuis|huis|haar !film|bezoek
    + hij sluit me op in de slaapkamer
    + ik heb haar autosleutels verstopt zodat ze hier blijft
    + mijn paspoort ligt bij zijn moeder en ik krijg het niet terug
    + Ze heeft de sloten vervangen en mijn paspoort ligt bij haar moeder.
    + ik zit opgesloten in mijn eigen huis, ze heeft de sleutel
    + hij houdt me vast zodat ik niet weg kan
    - ik heb de sleutels verstopt voor de kinderen
    - ze laat de deur op slot als ze alleen is, veiliger
    - ik heb haar sleutels gevonden
= follows: place, trackers, cameras, pictures as proof
    & SPY onder|in|op|aan|bij|gehangen|gelegd|gezet|geinstalleerd|verstopt|geplaatst|stiekem|gevonden haar
        |zijn|hem|mijn|me|auto|jas|gsm|telefoon !fiets|kat|hond|koffer|bagage|wielertocht
    & PLACE EVERY|moet|moest|moeten|eist|eis|wil|dwingt|verplicht|wou|volg|volgt|controleert|checkt|stiekem
        \\ ik|ze|hij|haar|zij|zijn aan|delen|laten|aanzetten|deel|deelt|waar|uitzet|weet|aanstaan|volgt
        |volg|stiekem|delen_we_niet|checkt|controleert|doorsturen|altijd !fietsen|samen|zelf_gekozen
        |wandelen|bezorger
    eist|eis|wil|verwacht|verplicht|wou ..2 dat ik|ze|zij|hij|je ..2 PLACE|gps
    & volg|volgt|volgde|tracken|track|trackt|traceer|traceert ik|hij|ze|zij haar|me|mij|hem app|gsm
        |telefoon|gps|locatie|auto|overal|stiekem|weet_het_niet|snap|PLACE !instagram|insta|facebook
    & camera|cameras|webcam|deurbel|deurbelcamera|microfoon|babyfoon huis|woonkamer|kijkt|keuken|slaapkamer
        |binnen|gehangen|opgehangen ze|hij|ik|zij mee|controleert|in_de_gaten|hele_dag|in_de_slaapkamer
        |volgen|ziet|volgt|kan_zien|in_huis|bespiedt|luistert|terwijl|zien_wat|checkt !baby|inbrekers
        |inbraak|hond
    & wil|moet|eist|verwacht|vraagt foto|fotos|selfie|videobellen|filmpje|bewijs|facetimen|videobel
        |foto_sturen waar|van_waar|met_wie|om_te_bewijzen|bewijzen|elke|EVERY|om_het_uur|bewijs ik|ze|hij
        |me !vakantie|oma|lunch|kleinkind
    & moet|moest|moeten laten_weten|zeggen|doorgeven|bewijzen|verantwoorden|melden|rapporteren|uitleggen
        |verantwoording|doorsturen waar|met_wie|hoe_laat|elke|elk|iedere ik|ze|hij ben|was|zit|stap|geweest
        |minuut|ga|anders|van_haar|van_hem|heen_ga|uur|kwartier|bonnetje !werkgever|baas|belasting
    & belt|bellen|appt|app|belde|appen twintig|dertig|tien|veertig|vijftig|honderd|de_hele_dag|elk_uur
        |om_het_uur|20|30|40|50|100|tientallen|om_de_vijf_minuten|om_de_tien_minuten|constant ik|mij|me
        |mijn_werk|naar_mijn_werk|controleren|of_ik|om_te|waar|werk !verkoper|callcenter|verliefd
    & EVERY|achtervolgt|schaduwt|volgt|volg|achtervolg in_de_gaten|achtervolgt|schaduwt|schaduw|bespioneer
        |bespioneert|bespied|bespiedt|achtervolg|gecontroleerd|controleert|controleer ik|me|mij|haar|hem|ME
        |word !locatie_delen|werk|deur|slot|hartslag
    & controleert|gecontroleerd|bewaakt|controleerde alles|elke|iedere|alle|hoe_laat|kilometerstand
        |kilometers|bonnetjes|wie|met_wie|waar|uitgaven|beweging|stap|minuut|ondergoed THIRD|ik|me|mij|haar
        \\ !belasting|boekhouder|huiswerk
    & controleer|check|hou ik haar|zijn alles|elke|iedere|hoe_laat|kilometerstand|bonnetjes|uitgaven|waar
        |stap|in_de_gaten|doen_en_laten !huiswerk
    doen en laten
    kilometerstand|kilometerteller
    + ik heb een airtag in haar jas gelegd
    + van mij moet ze altijd haar locatie aan hebben
    + hij eist dat ik mijn locatie deel
    + Ik volg haar via de app op haar gsm, ze weet het niet.
    + ze heeft camera's in huis gehangen en kijkt de hele dag mee
    + ze wil om het uur een foto van waar ik ben
    + hij belt twintig keer per dag naar mijn werk om te horen of ik er wel ben
    - onze locatie delen we onderweg naar Frankrijk, voor de bagage
    - hij heeft een tracker op de fiets
    - Ze vroeg of ik een foto van mijn lunch wou sturen.
= answers-for-all: must show, is called after, gets nothing, would lose the children by telling
    & eis|eist|verwacht|verlang dat_ik|dat_ze|dat_zij|dat_hij|telefoon|gsm|wachtwoord laat_zien|laten_zien
        |tonen|geeft|afgeeft
    && eis|eist|verlang telefoon|gsm|berichten|wachtwoord|mail ik|ze|hij|zij laat|laten|tonen|geeft|afgeeft
        |zien
    om te checken|controleren of|waar|met ik|ze|zij|hij
    & THIRD geeft|gaf ME geen geld|cent|euro
    & THIRD verstopt|verstopte|afgepakt|heeft_verstopt PAPERS mijn !KID|cadeau
    && kinderen|kids|zoon|dochter kwijtraak|kwijt|verlies zegt|dreigt|zei ze|hij|zij|PARTNER als|wanneer
        |ooit vertel|praat|wegga|weg|scheid
    + Ik eis dat ze haar telefoon laat zien als ik dat vraag.
    + ze belt mijn ouders op om te checken of ik echt daar ben
    + mijn man geeft mij geen geld voor maandverband
    + ze zegt dat ik mijn kinderen kwijtraak als ik ooit iets vertel
    - ze geeft me geen gelijk
= grip: counts, keeps, takes along, watches what is the other's
    & THIRD|ik telt|tel|telde|narekent|rekent geld|euro|minuten|kilometers|stappen|uitgaven mijn|haar|na
        \\ !spaarpot
    & wil|eist|moet|controleert|bewaart|vraagt kassabon|kassabonnen|bonnetje|bonnetjes|kassaticket
        |kassatickets|bankafschriften|uitgaven zien|elke|tonen|laten_zien|van_alles|telkens !garantie
        |ruilen|werk|boekhouder
    & app|programma|software|spionage telefoon|gsm|laptop|mobiel ziet|volgt|leest|meelezen|alles|waar
        |stiekem|gezet|geinstalleerd mijn|haar|zijn|ik !spelletje|kinderen|weer|buienradar
    && app|programma|software telefoon|gsm|laptop|mobiel ziet|volgt|leest|meeleest|meelezen|luistert alles
        |wat|waar hij|ze|ik mijn|haar
    & neemt|nam|pakt|pakte|houdt|verstopt|neem|verstop PAPERS|schoenen|kleren|portemonnee|fiets hij|ze|zij
        |PARTNER|ik mee|bij_zich|af|vast|weg zodat|thuis|niet !werk|vakantie
    && zodat|dan|anders ik|ze niet|moet blijven|weg|buiten|ergens|thuis neemt|nam|verstopt|neem|verstop
        |pakt|houdt|sloot|sluit sleutels|autosleutels|autosleutel|schoenen|portemonnee|telefoon|gsm|deur
        |fiets|kleren
    ik heb|bewaar|hou|beheer haar|zijn ..1 pinpas|bankkaart|bankpas|paspoort|loon|geld
    & kwijt|verlies|uitgezet|afgepakt|teruggestuurd verblijfsvergunning|papieren|verblijf|land hij|ze
        |PARTNER|zonder_hem|zonder_haar als|zegt|dreigt|dan|ik
    & kiezen|koos|kies|gekozen moest|moet|eist|liet mijn|moeder|familie|vrienden of_zij|of_hij|haar|hem
        |tussen|van_haar
    & moest|moet van_haar|van_hem kiezen|breken|stoppen|afzeggen|verkopen|wegdoen|opgeven|verwijderen
        |blokkeren !roken|drinken|snoepen
    ik laat haar|hem|ze niet ..3 alleen|uit|weg|gaan|stappen
    & zorgt|zorg|zorgde ze|hij|ik|PARTNER dat kinderen|zoon|dochter|KID niet|nooit|niet_meer zie|ziet|zien
        \\ !oma
    && uitmaak|uitmaakt|wegga|weggaat|scheid|vertrek|verlaat|scheiding kinderen|zoon|dochter|KID|hond|huis
        \\ niet_meer|nooit_meer|kwijt|nooit|afpakt|afpakken zie|ziet|zien|terugzien|kwijt|afpakt|afpakken
        \\ !bang_dat_we|rechter|voogd|mediator|bezoekregeling
    + Ze telt mijn geld na en wil de kassabon zien van elke koffie.
    + hij heeft een app op mijn telefoon gezet en ziet alles wat ik typ
    + ik heb haar pinpas, dat is beter voor haar
    + hij neemt de autosleutels mee zodat ik thuis moet blijven
    + mijn man zegt dat ik zonder hem mijn verblijfsvergunning kwijt ben als ik praat
    + ik moest van haar kiezen: mijn moeder of zij
    + Als ik het uitmaak, zorgt ze dat ik de kinderen niet meer zie, zegt ze.
    + Ik laat haar niet meer alleen naar feestjes gaan, ze kan zich niet gedragen.
    - zij heeft de sleutel van mijn huis, en ik van het hare
    - We hebben afgesproken dat we geen telefoons in bed hebben.
= money: pay, account and spending in the hand of one
    & loon|salaris|inkomen|uitkering|pensioen|geld gaat|stort|gestort|komt|op|naar mijn|haar haar_rekening
        |zijn_rekening|haar_eigen_rekening|afgeven|inleveren|afstaan|mijn_rekening|haar_bank !gezamenlijke
        |afgesproken|samen
    zakgeld|leefgeld ..5 van HER|mij
    & zakgeld|leefgeld krijg|krijgt|geeft|geef ik|ze|me|mij van_haar|van_hem|van_mij|van_mijn|haar|mij
        |per_week|per_maand !kind|kinderen|dochter|zoon|KID
    & geen toegang|inzage|pinpas|bankpas|bankkaart|rekening MONEY|rekening|financien|spaargeld ik|heb|mag
        |meer|ze !bank|app|storing|gemeente
    mag|mocht ik? geen eigen rekening|bankrekening|geld|bankkaart|pinpas
    & EVERY|elke euro|cent|bon|uitgave|bonnetje|aankoop|kassabon|kassaticket|bonnetjes|kassabonnen
        \\ verantwoorden|laten_zien|tonen|uitleggen|inleveren|afgeven|controleert|bewijzen !belasting
        |boekhouder|werkgever|baas
    && krijg|krijgt geen|niks geld|cent|euro zelfs|vragen|smeken|bedelen|moet_ik !baas|werkgever|bank
        |zakgeld_als|klant|subsidie
    & geen|niks|krijg|niets geld krijg|geeft|vragen|vraag|bedelen|smeken ik|me zelfs|voor_brood
        |voor_boodschappen|vragen|om_elke|eigen|bedelen|niks|voor_tampons|elke_keer !baas|werkgever|bank
    & heeft|beheert|houdt|neemt|nam|pakt|pakte|blokkeert|blokkeerde|geblokkeerd|afgepakt al_mijn|mijn MONEY
        |geld THIRD af|krijg|niks|niets|in|kan_niet|geblokkeerd|afgepakt|achter|zelf|weg !kwijt|afgesproken
    THEY heeft|beheert|houdt al|al_mijn mijn? geld
    & geld|inkomen|loon ze|zij|PARTNER|hij van_mij|haar afgeven|inleveren|niet_aan|geef_ik|krijgt_niks
        |krijgt_geen|kort_houden|kort
    & hou|houd|houdt kort haar|hem|me|mij|ze geld|financieel
    & haar_bankkaart|zijn_bankkaart|haar_pinpas|haar_bankpas|haar_pas|haar_rekening geblokkeerd|afgenomen
        |leeggehaald|ingehouden|afgepakt|leeg ik !kwijt|gestolen
    & schulden|lening|leningen|krediet naam op_mijn|op_haar|mijn_naam dwong|gedwongen|zonder|moest|tekenen
        |verplicht
    + mijn salaris gaat naar zijn rekening en ik krijg zakgeld van hem
    + ik moet elke euro verantwoorden
    + ik mag geen eigen bankrekening hebben
    + ik krijg geen geld, zelfs voor brood moet ik het vragen
    - zij regelt het geld omdat ik er slecht in ben, ik kan overal bij
    - ik heb haar kaart geblokkeerd omdat ze hem kwijt was
    - We hebben een gezamenlijke rekening en elk een eigen pasje.
= lever: children, pictures, status or oneself as a threat
    & dreigt|dreigde|dreigen|gedreigd|dreig|dreigement|dreigementen|chanteert|chanteerde|chantage|chanteren
        |gechanteerd kinderen|kids|zoon|dochter|baby|naaktfotos|fotos|filmpjes|filmpje|video|politie
        |jeugdzorg|uitzetten|verblijfsvergunning|baas|hond|online|rechter|naaktfoto|afpakken|vertellen
        |verspreiden|werk !mijn_baas_dreigt|maatregelen|ontslag|te_laat|te_vallen|uit_te_lopen
    && dreigt|dreigde|dreig|gedreigd|dreigen kinderen|kids|zoon|dochter|baby|naaktfotos|jeugdzorg|sterven
        |zichzelf|zelfmoord|verblijfsvergunning|voogdij|mezelf|fotos|filmpjes|van_kant|online
    & kinderen|kids|zoon|dochter|baby|kind nooit_meer|niet_meer|nooit zie|ziet|zien|terugzien|terugziet als
        |zorgt|ik|ze|dan|als_ik_wegga|scheid !oma|school|vaak|opa|rechter_beslist
    && als ik|ze|hij weg|wegga|weggaat|vertrek|vertrekt|verlaat|scheid|scheiden|uitmaak|uitmaakt kinderen
        |kids|zoon|dochter|baby nooit_meer|nooit|afpakken|niet_meer|pak|pakt|afneem|afneemt|kwijt
    && als|wanneer naaktfotos|fotos|filmpje|filmpjes|naaktfoto|sekstape|video|videos verlaat|uitmaak
        |uitmaakt|wegga|weggaat|vertrek|online|rondsturen|rond|sturen|doorstuurt|internet !vakantie|trouw
    & naaktfotos|sekstape|naaktfoto|intieme_fotos|naaktfilmpjes online|rondsturen|rond|stuur|sturen
        |doorsturen|verspreid|verspreiden|zet|gezet|internet|delen|gedeeld
    & neem|neemt|pak|pakt|afpakken|afnemen ik|hij|ze kinderen|kids|zoon|dochter haar|me|je|mij|af als|af
        |mee_naar !school|vakantie|zwembad|hand
    && als|wanneer ze|hij|PARTNER weggaat|weggaat|vertrekt|uitmaakt|verlaat doe|snij|spring|maak|pleeg|hang
        \\ mezelf|me
    + hij dreigt de kinderen mee te nemen
    + ze dreigt dat ik de kinderen nooit meer zie
    + hij dreigt mijn naaktfoto's rond te sturen als ik het uitmaak
    + als ik wegga zie ik de kinderen nooit meer, daar zorgt ze wel voor
    - de regering dreigt te vallen
    - ze dreigt te laat te komen
"""

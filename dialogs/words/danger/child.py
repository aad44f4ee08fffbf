"""A child that is unsafe: hit, shaken, locked up, neglected, abused, afraid, a witness, driven by one who
drank."""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "HITTER": "ik|hij|ze|zij|PARTNER|mijn_moeder|mijn_vader|mijn_schoonmoeder|mijn_schoonvader|haar_vriend"
    "|zijn_vriendin|haar_man|de_oppas|stiefvader|stiefmoeder|papa|mama|iemand|opa|oma|de_vader|de_moeder"
    "|haar_nieuwe_vriend|zijn_nieuwe_vriendin|mijn_broer|vader|moeder",
    "NOT_BY_ADULT": "nooit|nog_nooit|zusje|broertje|vriendje|ander_kind|elkaar|op_de_schommel|gevallen"
    "|voetbal"
    "|kussens|andere|klasgenootje|juf",
    "FIGHT": "vechten|ruzien|slaan|sloegen|vochten|schreeuwen|elkaar|geslagen|slaat|sloeg|klappen|vloog"
    "|vliegen|sla"
    "|schop|schopte|duwde|knokken|te_lijf|geweld|bedreigde|mes|gooide|gooit|klap|mishandeld|ontploft"
    "|in_elkaar",
    "SEES": "zien|zag|zagen|ziet|horen|hoorde|hoort|hoorden|gezien|gehoord|erbij|stond|stonden|getuige|keek"
    "|keken|huilen|huilden|huilt|kruipt|kruipen|verstopt|verstoppen|bij|wakker|gilden|gillen|trap|schuilt"
    "|schuilen"
    "|in_bed_plassen|tafel|tussen|waar_bij|zijn_bij|waren_bij|verstopte|oren",
    "DRUNK": "dronken|gedronken|zat|bezopen|drugs|gesnoven|coke|stoned|lam|borrels|aangeschoten|laveloos"
    "|onder_invloed"
    "|zatte|bier_op|wijn_op|pinten|glazen_op|geblowd|biertjes",
}

CLEAR = """
= hits-child: an adult strikes, shakes or grips a child
    HITTER ..2 V1|V3|schud|schudt|schudde|INF ..3 KID
    V3|V1|schud|schudde|schudt ik|hij|ze|zij|je|PARTNER|mama|papa ..3 KID
    & HITTER KID DONE|geschud|gerammeld|gebeten|vastgebonden|geknepen|afgeranseld heb|heeft|had|hebben|hebt
        |is|wordt|werd !NOT_BY_ADULT|mij|me|geholpen
    & KID V3|V1|DONE HITTER|door|worden|wordt|werd|werden papa|mama|vader|moeder|stiefvader|stiefmoeder
        |PARTNER|ik|hij|ze|opa|oma|mijn_ex !NOT_BY_ADULT|me|mij|gade|over|op_slot
    HITTER KID ..4 V3|V1|DONE|betast|schudt|schudde !NOT_BY_ADULT
    KID ..1 worden|wordt|werd|werden|is|zijn ..3 DONE|misbruikt|betast
    && KID heb|had|toen|en ik haar|hem|het|ze DONE|sloeg|schopte|duwde|geschud|BLOW !nooit|me|mij|vriendin
        |vrouw|over|af
    KID ~ sloeg|schopte|duwde|sla ik haar|hem|het|ze
    KID ~ heb|had ik? haar|hem|het ..4 DONE|geschud
    KID ..6 door_elkaar geschud|gerammeld|schudde|rammelde|schudt
    & KID|hem|haar door_elkaar|dooreen geschud|gerammeld|schudde|rammelde|geschud_tot ik|hij|ze|baby|KID
    & KID BLOW GAVE|gegeven|gaf|verkocht|verkoop HITTER !NOT_BY_ADULT|me|mij|deur|bal
    HITTER ..3 KID ..5 BLOW|tik|tikken|pets GAVE
    gaf|geef|geeft|verkoop|verkocht ik|hij|ze|zij|PARTNER? ..3 KID ..4 BLOW|tik|pets
    KID ~ heb|had ik haar|hem|het ..3 BLOW|tik|pets GAVE
    KID ~ gaf|geeft|geef ik|hij|ze|zij? haar|hem|het ..3 BLOW|tik|pets
    & KID BLOW|slaag|klappen|tikken krijgt|krijgen|kreeg|kregen|gekregen|krijg papa|mama|vader|moeder
        |HITTER|thuis|van !bal|deur|gevallen|NOT_BY_ADULT|prik|vaccin
    & KID knijpt|kneep|knijp|bijt|beet|trekt|sleurt|sleurde|trok HITTER|PARTNER haren|oren|oor|arm|boos
        |kwaad|hard|armen|trap !NOT_BY_ADULT|me|mij
    HITTER ..2 knijpt|kneep|knijp|bijt ..2 KID
    & KID riem|stok|pantoffel|slof|pollepel|sigaret|ketting|strijkijzer|heet_water HITTER|met_de_riem
        |geslagen|krijgt|geeft|met !broek|spelen|koken
    losse|los handen|handjes ..4 KID
    & KID hardhandig|te_hard|ruw|te_ruw|veel_te_hard aangepakt|vastgepakt|vastgegrepen|beetgepakt
        |verschonen|pakt|pakte|luier|aanpakt|pak|beetpakte|geschud|geduwd
    & hardhandig|te_ruw|te_hard|ruw verschonen|luier|armpje|beentje|badje|afdroogde|KID dik|blauw|gehuild
        |ik|afdruk|pakte !tandenborstel
    KID ..4 hardhandig
    & afdruk|blauwe_plek|blauwe_plekken|striemen|bloedde|bult|gebroken|bloedt KID|zijn_arm|haar_arm|lip|rug
        |bips|billen|armpje|beentje HITTER|hem|haar|door|van !gevallen|schommel|fiets|school
    & KID overgeven|flauw|bewusteloos|huilde|bloedde geschud|gerammeld|geslagen|hard
    + ik heb mijn zoon geslagen
    + hij slaat de kinderen
    + ik heb de baby door elkaar geschud
    + gisteren gaf ik mijn zoontje een klap
    + onze zoon zat te klieren en toen heb ik hem een klap gegeven
    + de kinderen worden geslagen door hun stiefvader
    + mijn ex geeft ons zoontje met de riem als hij in bed plast
    + hun moeder heeft losse handen met de kinderen
    + ik trok te hard bij de luier en zijn armpje is blauw
    - mijn zoon heeft een ander kind geschopt
    - ik sla mijn zoon zijn verjaardag niet over
    - de kinderen slaan elkaar met kussens
    - mijn zoon sloeg de bal in het net
= threatens-child: threatens to do something to a child
    & KID dreigt|dreigde|dreigen|gedreigd iets|wat|kwaad aan_te_doen|aandoet|aandoen|aan_doet
    + hij dreigt de kinderen iets aan te doen als ik niet terugkom
    - de kinderen dreigen te laat te komen
= abuses-child: sexual abuse
    & KID misbruikt|misbruikte|betast|aangerand|aangeraakt|verkracht|misbruik|seksueel|betastte HITTER|door
        |wordt|werd|onze|mijn|ons|haar !film|serie|nieuws|krant|telefoon
    misbruikt|mishandelt|mishandelde|misbruikte|betast ..2 KID
    & aan zit|zat|gezeten|zitten|komt|kwam haar|hem|KID|mijn_dochter HITTER|opa|stiefvader|oom|ze|vriend
        \\ KID|durft|plekjes|onderbroek|bed|broekje !tafel|tv|telefoon|suiker|handen_aan
    KID ~ aan haar|hem zit|zat|gezeten
    aan ons|mijn|onze|haar KID ..1 zit|zat|gezeten
    zit|zat ..2 aan mijn|onze|ons|haar KID !vast|tafel
    & KID plekjes|geslachtsdelen|onderbroek|piemel|blote_fotos|naaktfotos|porno opa|oom|stiefvader|HITTER
        |aangeraakt|moest|stuurt|laat !luieruitslag|dokter
    + mijn ex heeft mijn dochtertje misbruikt
    + mijn dochter zei dat opa aan haar zit
    + de stiefvader zit aan mijn dochter, ze durft het niet te zeggen
    - mijn dochter zit aan tafel bij hem
= child-fears: is afraid of an adult at home
    KID ..3 bang|schrik voor|van haar|hem|mij|me|papa|mama|ons|PARTNER|stiefvader|stiefmoeder|zijn_vader
        |haar_vader|zijn_moeder|haar_moeder|hun_vader|hun_moeder|hun_papa|haar_stiefvader|zijn_stiefvader
    & KID bang|schrik|doodsbang|angst papa|mama|vader|moeder|stiefvader|stiefmoeder|mij|me|PARTNER|hem|haar
        |ons !donker|tandarts|spoken|hond|onweer|spin|verliest|kwijt|uit_elkaar|school|monsters
    & KID durft|durven|wil|willen niet|niet_meer naar_huis|naar_papa|naar_mama|naar_haar_vader
        |naar_zijn_vader|thuis_zijn|naar_zijn_moeder|naar_haar_moeder bang|slaat|boos|kwaad|huilt|schreeuwt
        |drinkt
    & KID krimpt|duikt|kruipt|kruipen|verstopt|verstoppen|verstijft|deinst|beven|beeft|trilt ineen|weg
        |onder_de_tafel|tafel|kast|papa|mama|hand|bed|als !spelletje|spelen|verstoppertje
    + de kinderen zijn bang voor papa
    + de kids zijn bang van mij als ik roep
    + Onze dochter van zes kruipt onder de tafel als wij vechten.
    - de kinderen zijn bang in het donker
    - onze dochter is bang voor spoken
= witness: children see or hear violence
    KID ~ we|wij ..3 elkaar ..3 slaan|sloegen|geslagen
    KID ~ we|wij ..4 vechten|vochten|slaan|sloegen
    && KID gezien|zien|zag|zagen|ziet|hoorde|hoorden|gehoord moeder|vader|mama|papa|me|mij|HER haren|keel
        |strot|pakte|sloeg|geslagen|klap|schopte|duwde|mes|bloed|gooide|trok !film|voetbal|spelletje|arm_om
    && KID SEES FIGHT ik|we|wij|hij|ze|zij|me|mij|HER|mama|papa|PARTNER !kussens|school|voetbal|film|tv|juf
        |over|ruzie_om_speelgoed|nagel|arm_om|alarm
    && waar|terwijl|en|met de_kinderen|kinderen|de_kleine|kids|zoontje|dochtertje|KID bij|erbij|naast
        |toekeken|toekijken|stonden|sliepen|zat|zaten|zijn geslagen|sloeg|slaat|spuwt|schopt|klap|duwde
        |keel|gooit|gooide|mes|spuugt
    + de kinderen kijken toe als we elkaar slaan in de gang
    + Gisteren zag mijn zoontje hoe zijn mama mij sloeg
    + de kinderen horen alles als wij elkaar slaan
    - de kinderen maken ruzie
= locks-up-child: shuts a child in or out
    & KID sluit|sloot|sluiten op|buiten|uit HITTER|kelder|kamer|kast|uren|schuur|straf !telefoon|spel
    sluit|sloot ik|hij|ze|zij|PARTNER? ..2 KID ..6 op
    & KID opgesloten|opsluit|opsluiten|vastgebonden|ingesloten|buitengesloten HITTER|kelder|kast|kamer
        |schuur|berging|donker|straf|garage|buiten|uren !lift|per_ongeluk|zich
    & KID kelder|berghok|schuur|kast|kolenhok|garage gezet|zette|gestopt|geduwd !speelgoed|kleren|fiets
    & KID kelder|berghok|schuur|kast|donker|kolenhok straf|moet|moest|opgesloten|uren|zet|zitten|slapen
    + zijn stiefvader sluit onze zoon op in het tuinhuis
    + ik heb mijn dochter voor straf in de kast opgesloten
= drives-drunk: drives with children after drinking, or cares for them so
    & DRUNK KID auto|rijdt|reed|rijden|achterin|stuur|rij|gereden|brommer|achterop|ophalen|opgehaald|haalt
        |halen !ik_was_vroeger|taxi|bob
    DRUNK ~ KID ..5 auto|rijdt|reed|rijden|achterin
    KID ~ DRUNK ..4 auto|rijdt|reed|rijden|gereden|stuur|achter_het_stuur
    && DRUNK|drank|drank_op KID stuur|auto|rijdt|reed|rijden|achterin|ophalen|opgehaald !taxi|nuchter|bob
    + hij rijdt dronken met de kinderen achterin
    + ze had gedronken en reed met onze dochter naar huis in de auto
= neglects: no food, no care, left alone
    & baby|peuter|kleuter|kindje|pasgeboren uren|urenlang|hele_dag|hele_nacht|nachten laat|liggen|alleen
        |huilen|gelaten|achtergelaten|krijsen !slaapt|slapen|oma|oppas|wij_laten|huilt_veel
    & KID geen|nauwelijks|dagen|zonder|niks eten|luier|warm_eten|te_eten|drinken|medicijnen|schone
        |verzorging|school krijgen|krijgt|dagen|laat|geeft|dagenlang|weekend !lust|wil|lusten|willen
        |allergie|eet_geen
    & KID honger hebben|heeft|lijdt|lijden|geen|door|dagen !trek|tussendoortje
    & KID verwaarloost|verwaarloosd|verwaarloosde|verwaarlozing|aan_hun_lot|verwaarloos|aan_zijn_lot
        |aan_haar_lot
    & KID alleen thuis|gelaten|achtergelaten|in_de_auto|laat|liet|laten nacht|uren|avond|weekend|stappen
        |kroeg|cafe|dagen|hele|gaat_weg|weg|uit|drinken !oma|zestien|veilig|oppas
    + Ze laat onze baby urenlang in bed liggen huilen en gaat dan weg.
    + de kinderen krijgen bij haar dagen geen warm eten
    - onze pasgeboren baby huilt veel en we zijn gesloopt
    - de kinderen lusten geen warm eten
"""

UNCLEAR = """
= throws-child: throws a child down, keeps it from a doctor, from a bed, from food
    HITTER|en ..2 gooide|gooit|smeet|smijt|kwakte|gooi ..2 KID ..1 op|tegen|in|van
    & ik|heb|hij|ze|PARTNER KID gegooid|gesmeten|gekwakt op_bed|in_bed|op_de_grond|op_de_bank|op_de_zetel
        |tegen|uit_bed !bal|knuffel
    & KID niet dokter|huisarts|ziekenhuis mogen|mag|wil|weigert van|koorts|ziek|PARENT !kwaad|bang
    & KID schuur|garage|balkon|buiten|kou|regen|gang|hok slapen|straf|stout|zet|gezet|nacht|huilt|moet
        \\ !spelen|camping|tent|kamperen
    & KID brandwonden|brandwond|blauwe_plekken|striemen|blauw_oog|schrammen|bijtafdruk PARENT|vader|moeder
        |terug|thuis|van|na !gevallen|fiets|koken|schommel
    & KID zonder|geen eten|ontbijt|avondeten|jas|luier naar|laat|stuurt|school|bed|ze|hij|PARENT !wilde|wil
        |lust|honger_gehad|trek
    & KID verzorgt|zorgt|kookt broertje|zusje|broertjes|zichzelf|moeder moeder|vader|niet_uit_bed|drinkt
        |ziek|dronken|niks
    && KID zorgt|verzorgt broertje|zusje|zichzelf|de_kleintjes niet_uit_bed|drinkt|dronken|niks_te_eten|weg
        |depressief !lief|helpt
    + ik heb de baby op bed gegooid omdat hij maar bleef huilen
    + ik verloor mijn geduld en gooide mijn dochter op de zetel
    + de kinderen mogen van mijn man niet naar de dokter, ook al heeft de jongste al dagen hoge koorts
    + mijn dochter moet bij haar vader in de schuur slapen als ze stout is
    + Mijn zoontje komt met brandwonden terug van zijn vader.
    + zij zet de kleine 's nachts buiten als hij huilt
    + Onze zoon van 9 zorgt voor zijn broertje omdat zijn moeder niet uit bed komt en er niks te eten is.
    - de kinderen spelen buiten in de regen
= child-tells: somebody hits, hurts or breaks a child, said in any way
    && KID PARENT|hij|ze|zij|ik slaat|sloeg|schopt|slaan|geslagen|mept|klappen|sla|slaag|meppen|wurgde
        |knijpt|schopte HER|hem|haar|hen|ons|hun|hij|ze|KID !ME|zusje|broertje|elkaar|ander_kind|juf
        |niet_mag|mag_niet|arm_om|NOT_BY_ADULT|over|af
    && KID zo_hard|te_hard|hard|hardhandig|ruw HANDLED|HANDLE|trok|duwde|getrokken|geschud|vastgepakt arm
        |been|haar|oor|nek|kom|hem|haar|zijn|blauw|wang|pols !me|mij|voetbal|tandarts|fiets|spel|gewerkt
    && KID onder_water|onder_de_kraan|koude_douche|ijskoude|verdrinken|hete_thee|kokend gehouden|duwde
        |hield|gezet|zette|geduwd|bad|straf|overgieten !zwemles|zwemmen|duiken
    && KID nooit_geboren|ongewenst|mislukt|waardeloos|haat|had_mogen_worden|een_fout|abortus zei|zegt|roept
        |schreeuwt|noemt|zeg|riep PARENT|hij|ze|zij|ik !school|klas|vriendjes
    & KID vieze_luier|vuile_luier|honger|vuil|vies|verwaarloosd|luizen|ondervoed|rondloopt|loopt_rond
        \\ dronken|bank|dagen|drinkt|ligt|slaapt|geen|alleen !zandbak|modder
    && KID|kleine dronken|drinkt|drank|laveloos|stoned ligt|bank|slaapt|thuis|alleen|zorgt|luier|vergeet
        \\ !feest|taxi|babysit|oppas_geregeld
    && KID gilden|gilde|huilden|huilde|krijsten|schreeuwden|zagen|keken|zag|erbij|stonden terwijl|toen|hoe
        |waar|dat hij|ze|ik|zij duwde|sloeg|schopte|gooide|wurgde|trap|keel|mes|geslagen|bloed !bal|film
        |voetbal
    & bang ik|hij|ze|zij KID|baby iets_doet|iets_doe|aandoet|aandoe|schudt|doodmaakt|meeneemt|mishandelt
    + Mijn dochter zegt dat papa haar slaat als mama werkt.
    + Ik heb mijn zoontje zo hard aan zijn arm getrokken dat die uit de kom schoot.
    + ze zei tegen onze zoon dat hij nooit geboren had mogen worden
    + Hij heeft onze dochter van twee in bad onder water gehouden om haar stil te krijgen.
    + mijn vrouw ligt elke dag dronken op de bank en de kleine loopt rond in een vieze luier
    - de kinderen vechten om de afstandsbediening
    - ons kind van drie slaat en bijt op de crèche, hoe pak je dat aan
= around-child: drink, drugs, weapons, violence and blows near a child
    && KID wiet|joint|blowt|coke|drugs|heroine schoot|slaap|rookt|thuis|zorgt|naast|gebruikt !school
        |gevonden
    && KID DRUNK|drugs|fles|alcohol|wodka huilend|belde|ligt|grond|alleen|huis_vol|slapen|bang|wakker|bed
        |zorgt|vinden|thuis !feest|bob|verjaardag|taxi
    & KID drugs|coke|heroine|wapen|wapens|pistool|wietplantage huis|thuis|bij|slapen|liggen|vol|tafel
        \\ !school|film|geen
    && huilen|huilde|krijsen|krijste|gilde|luisteren|luisterde|plaste|bedplassen ik hem|haar|zijn|het
        \\ kussen|hand_op_zijn_mond|geschud|klap|tik|gesmeten|gegooid|gezicht_geduwd|opgesloten !PARTNER
        |vrouw|man|vriendin
    & kussen|hand hem|haar|zijn|baby gezicht|mond|neus geduwd|gedrukt|duwde|drukte|gehouden|hield ik|heb
        |hij|ze !PARTNER|slapen|lief
    & THROW|gooide KID naar THING|schoen|fles|bord|afstandsbediening|slof !bal|speelgoed
    THROW ..3 naar onze|mijn|ons|de KID|oudste|jongste|kinderen !bal
    && KID ik|heb hem|haar mot|lap|mep|klap|tik|pets|klets|draai|lel !bal|deur|me|mij
    KID gezien|gehoord ~ ik haar|zijn|hun moeder|vader|mama|papa
    && KID gezien|ziet|zag|zagen|hoorde|hoort|erbij moeder|mama|papa|vader|me|mij strot|keel|geslagen|sloeg
        |klap|duwde|mes|geschopt|gooide|bloed
    & durft|durven dichtbij|dichterbij|naar_mij|naar_me|aan_te_kijken|bij_me hij|ze|KID niet|nu|meer KID
        |klap|mot|sinds|nu !hond|paard
    & KID plast|plassen|nachtmerries|stottert|bedplassen ruzie|vechten|slaat|geschreeuw|bang|schreeuwen als
        |door|sinds|van
    && KID schreeuwt|schreeuw|brult|brul|tiert|krijst|uitgescholden|scheldt huilen|bang|beven|trillen
        |verstijven|kamer_durven|verstoppen tegen|zo|dat
    + Mijn zoon van acht belde me huilend: mama ligt op de grond met een fles naast haar.
    + Bij mijn ex slapen de kinderen in een huis vol drugs.
    + toen hij niet stopte met huilen heb ik een kussen op zijn gezicht geduwd, heel even
    + ze gooide een schoen naar onze oudste, vlak langs zijn oog
    + onze dochter heeft gezien dat ik haar moeder bij de strot had
    - de kinderen hebben zich opgesloten in de badkamer om slijm te maken
= left-alone: a small child alone, or too roughly taken hold of
    baby|peuter|kleuter|kindje ..3 alleen thuis? gelaten|achtergelaten
    laat|liet|laten ..1 baby|peuter|kleuter|kinderen|kleine|dochtertje|zoontje ..4 alleen !spelen
    & laat|liet|laten|gelaten baby|peuter|kleuter|KID alleen uren|thuis|bad|auto|uit !spelen|slapen_thuis
        |logeren|oma
    KID ..1 te hard|ruw|hardhandig aangepakt|vastgepakt|vastgegrepen
    & DRUNK KID zorgen|zorgt|oppassen|past|alleen|bad|slaapt|thuis|passen !op_feest|taxi
    & KID uitgescholden|kleineert|vernedert|uitschelden|kleineren|scheldt|kapot|vernederd|kleineerde HITTER
        \\ dom|waardeloos|elke|altijd|voortdurend|huilen|wens|nooit_geboren
    & KID wees_bang|iets_aandoe|iets_aandoet|iets_aan_doe|iets_aan_doet|pijn_doe|kwaad_doe|kussen_op|smoren
        |raam_uit|uit_het_raam|tegen_de_muur ik|hij|ze|bang
    & baby|huilbaby|huilen|krijsen|gekrijs|KID tegen_de_muur|uit_het_raam|door_elkaar|kussen|raam gooien
        |smijten|schudden|smoren|rammelen|gooi|uit ik|kan|wil|bang
    & bang|schrik ik|dat KID|baby iets|pijn|schud|te_lijf|aandoe|door_elkaar !tandarts|prik|zee|weg|verlies
    KID ~ bang|schrik dat|om ik|hem|haar ..2 iets|pijn|wat aandoe|doe|aan_doe
    & KID tik|tikje|tikken corrigerende|soms|billen|gaf|geef|moet|verdient|opvoeding|helpt ik|hij|ze|een
    & KID snijdt|automutileert|eet_niet_meer|weggelopen|loopt_weg zich|zichzelf|van_huis|weg
    + ze laat de baby uren alleen
    + ik heb mijn kind te hard aangepakt
    + soms kan ik de baby wel uit het raam gooien
    - ik laat de kinderen alleen spelen in de tuin
"""

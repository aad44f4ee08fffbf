"""Violence done to the writer: blows, threats, weapons, forced sex, things thrown, stalking."""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "NOT": "nooit|nog_nooit|niet|ik|SMALL|nooit_meer",
    "HOME": "naar_huis|thuis_te_komen|naar_binnen|thuiskomen|thuis_te_zijn|naar_huis_te_gaan|thuiskom",
    "FEAR": "bang|schrik|doodsbang|angst|benauwd|bevreesd|bange|angstig|doodsangst",
    "AGGRESSIVE": "gewelddadig|handtastelijk|agressief|agressie|fysiek|onberekenbaar|handgemeen",
}

CLEAR = """
= hits-me: strikes, kicks, pushes, throws me
    & ME V3 !NOT|word|werd|aan_het_lachen|over|erop
    & ME DONE heeft|hebt|had|hebben|is|heb_je|hadden|he !NOT|voel|voelde
    & ME DONE door|was|waar|toen|werd !NOT|voel|voelde|opgezadeld
    ^SMALL|trein|bus|tram|bliksem|moment V3 THEY|FAMILY? ..2 ME !nooit|niet|over|vroeger_nooit|nog_nooit
    THEY|FAMILY ME ..4 V3|DONE
    ^SMALL heeft|hebt|had THEY|FAMILY? ..1 ME ..6 DONE
    sla|schop|duw|trap|stamp|mep je|jij|ge ME
    ik ..1 word|werd|ben|wordt|werden ..8 DONE !met_stomheid|geraakt|uit_het
    word|werd|ben ik ..8 DONE !met_stomheid|uit_het
    & PARTNER slaat|mishandelt|sloeg|schopt|mept|mishandelde|slaan !over|op_slot|vrouw_haar|zijn_vrouw
        |nooit|niet|nergens|de_bal|een_bal|alarm|deur|deuren|ei|eieren|brug
    slachtoffer ..1 van ..1 mishandeling|partnergeweld|huiselijk_geweld|geweld
    & stompt|stomp|knietje|kopstoot in|tegen|op mijn maag|ribben|buik
    + hij sloeg me
    + ze sloeg me ik ging weg
    + ge hebt mij geslagen
    + mijn vrouw heeft me geslagen
    + ik werd door mijn vriendin in mijn gezicht geslagen waar haar ouders bij stonden
    + ze heeft mij van de trap gestampt
    + waarom sla je me
    + Mijn vrouw slaat. Ik ben een kerel van honderd kilo en niemand gelooft het.
    + ze sloeg op mijn arm en schopte mijn benen
    - hij heeft me nog nooit geslagen
    - onze peuter slaat me als hij moe is
    - ik was met stomheid geslagen
    - hij sloeg zijn arm om me heen
    - de trein sloeg mijn halte over
= blow-to-me: a blow, given or got
    & ME BLOW GAVE !ik|nooit|niet|SMALL|onder_mijn|onder_me|van_de_molen
    GAVE THEY? ..1 ME ..3 BLOW !onder_mijn|onder_me|op_mijn_schouder|om|van_de_molen|in_de_rug
    ik GOT ..3 klappen|een_klap|slaag|rake_klappen|klets|mep|meppen|slaag|schoppen|trappen ..3 van|in|op
        |tegen HER|YOU|mijn|FAMILY
    krijg ik ..3 klappen|een_klap|slaag|klets|mep|meppen|schop|dreun $
    ik GOT ..2 BLOW van HER|YOU|PARTNER|FAMILY
    kreeg|krijg ik? ..3 BLOW ..2 van HER|YOU
    & ik GOT klappen|slaag|meppen|schoppen|rammel|dreunen !van_de|economie|werk|baas|nooit|beurs
    & ik GOT BLOW in_mijn_gezicht|tegen_mijn_hoofd|op_mijn_oog|op_mijn_kaak|om_mijn_oren|rond_mijn_oren
        |op_mijn_bakkes|op_mijn_muil|in_mijn_maag !bal|deur|kind
    vallen|vielen er ..2 klappen|rake_klappen
    & losse|los handen|handjes|handje THEY|heeft|had|zitten HER|PARTNER|hij|ze|zij|je !ik|KID|mijn_handen
    THEY|FAMILY ..2 heeft|had|hebt ..2 losse handen|handjes
    & blauwe|blauw|blauwe_plek|dik|gebroken plekken|oog|plek|neus|rib|ribben|kaak|arm van|door|heeft|had
        \\ HER|YOU|me|ze_me|hij_me|geslagen
    & slaag|geslaag|ransel krijg|kreeg|thuis ik
    & lip|wenkbrauw|neus|oog|hoofdwond|arm mijn lag|ligt|open|bloedde|kapot|dik|blauw|gebroken ze|hij|tikje
        |bedoelde|van_haar|van_hem|klap !gevallen|fiets|voetbal
    && bedoelde|bedoelt|meende|meent|tikje|maar_een|ongelukje ze|hij|zij mijn|ik blauw_oog|lip|gebroken
        |blauwe_plek|blauwe_plekken|bloed|hechtingen|spoed|geslagen !ik_sloeg|haar_lip|geslagen_heb
    bedoelde|bedoelt|meende|meent ~ blauw|blauwe|lip|gebroken|bloed|klap|pijn|geslagen
    + ze heeft me een klap gegeven
    + ze gaf me nen klets in mijn gezicht
    + Als ik te laat thuis ben krijg ik klappen.
    + als ze gedronken heeft vallen er klappen
    + mijn vriend heeft losse handjes
    + ze bedoelde het niet zo, maar ik heb wel een blauw oog
    + t is maar een tikje zegt ze dan maar mijn lip lag wel open
    + ik zit onder de blauwe plekken van hem
    - ik kreeg een klap van de molen
    - het was een klap voor me
    - ze gaf me de kans niet
= throat: hands or a grip round the throat
    & ME bij|naar|om|rond|op|aan mijn_keel|mijn_nek|mijn_strot|mijn_hals|mijn_haren|mijn_haar|de_keel
        |de_strot|de_haren|de_nek|kraag !ik|ketting|sjaal|kus|kuste|haar_armen|armen|massage|masseert
    & mijn_keel|mijn_strot|mijn_hals|mijn_nek kneep|knijpt|dichtgeknepen|dichtkneep|dichtknijpt|dicht
        |dichtgedrukt|greep|wurggreep|gegrepen !ik_voelde|tranen|emotie
    & ME wurggreep|dichtgeknepen|keel_dicht
    & pakt|pakte|greep|grijpt|vloog|vliegt|gegrepen|gepakt bij|naar|aan de_keel|mijn_keel|de_strot
        |mijn_strot|mijn_nek|mijn_haren|mijn_haar !ik
    trok|trekt|sleurde|sleurt ..3 aan mijn haar|haren
    aan mijn haar|haren ..2 getrokken|trok|trekt|gesleurd
    hand|handen om|rond|op mijn keel|nek|hals|strot !masseer
    + hij kneep mijn keel dicht
    + hij greep me bij de keel
    + hij had zijn handen om mijn nek
    + ze trok aan mijn haren
    - ze sloeg haar armen om mijn nek en kuste me
= threatens-me: with a weapon, with death, with harm
    & SHARP ME|mijn|achter_mij|achter_me THIRD|stond|zwaait|zwaaide|dreigt|bedreigde|op|tegen|met|afgekomen
        |achtervolgd !ik|slager|brood|taart|gesneden_heb|op_tafel
    & SHARP|WEAPON dreigt|dreigde|bedreigt|bedreigde|bedreigd|gedreigd|zwaait|zwaaide|gezwaaid !ik|niet
        |film
    & SHARP pakt|pakte|greep|grijpt|haalt|trok THIRD gedronken|wijn|drank|zwaait|dreigt|drinkt|bang|boos
        |kwaad|ruzie
    pakt|pakte|greep|grijpt THIRD? ..2 mes ~ bang
    & afgekomen|afkomt|afkwam|komt|kwam|achterna|achtervolgde|aangevlogen|aangevallen op_me|op_mij|me|mij
        \\ WEAPON|vuisten|fles
    & WEAPON ME geslagen|gestoken|sloeg|stak|bewerkt|gegooid|gooide|afgekomen
    dreigt|dreigde|dreigen|gedreigd|zegt|zei|gezegd|roept|riep|stuurt|appt|schreeuwt ~ ME ..4 KILLS
        \\ !als_ik_die_taart
    & dreigt|dreigde|gedreigd|dreigen|bedreigt|bedreigde ME te|met|iets|wat|KILLS|slaan|dood|vermoorden
        |aandoen !ik|ontslag|regen
    & ME KILLS|iets_aandoet|wat_aandoet|iets_aandoen|iets_aan_te_doen|wat_aandoen|iets_aan_doet bang|schrik
        |durf|dreigt|zegt|zei|gaat_me|zal_me|wil_me
    ^ik ME ..2 iets|wat komt|gaat|zal|zou|wil|kan? aandoet|aandoen|aan_te_doen|aan_doet|aan_gaat_doen
        |aan_zal_doen|aan_kan_doen
    & THIRD me|mij weet|weten|vindt|vinden|wonen te_vinden|waar_ik_woon|me_wel|wel_te_vinden als|verlaat
        |wegga
    & weet|wist THIRD me|mij te_vinden !wegen|liefde
    & spijt|lot|graf|laatste|doden mijn|ik|me zal_me|zal_ik|wordt_mijn dreigt|zegt|zei
    ga|gaat|zal THIRD|je ME ..2 KILLS !van|met_tennis
    doodsbedreigingen|doodsbedreiging
    & doodgeschopt|doodgeslagen|vergiftigd|doodgemaakt|verdronken|mishandeld|geschopt|verzopen hond|kat
        |poes|puppy|cavia|konijn|huisdier|vogel|parkiet|katje|hondje THIRD !ik|buren|auto
    & mishandelt|schopt|schopte|slaat|sloeg|mishandelde|doodt|doodde hond|kat|poes|puppy|katje|hondje
        |konijn THIRD !ik|buurman
    + ze bedreigde me met een mes
    + ze dreigt me te vermoorden
    + hij zei dat hij me vermoordt als ik wegga
    + ben bang dat hij me iets aandoet
    + gisteren met een schaar op mij afgekomen
    + na een fles wijn grijpt ze een mes en zwaait ze ermee
    + Hij zegt dat hij me weet te vinden als ik hem verlaat.
    + hij heeft de kat doodgeschopt omdat ik te laat was
    - mijn moeder vermoordt me als ik haar verjaardag vergeet
    - opa slijpt het mes voor het vlees
    - ze pakte een mes om de taart te snijden
= hurts-my-body: whatever is done to me or my body that leaves a hurt
    & THIRD HANDLE|HANDLED ME HURT|HARD|vuisten|vuist|sigaret|mes|expres|WEAPON|voet|nagels|aansteker|deur
        \\ !ik|SMALL|massage|masseert|knuffel|tandarts|dokter|hart_is|mijn_hart|wind|schoenen
    & THIRD|met HANDLE|beukt|beuken|hakt|timmert op_me|op_mij|op_me_in|op_mij_in in|vuisten|los|met !ik
        |indruk|liefde
    & sigaret|aansteker|strijkijzer THIRD|uit|drukte|hield op_mijn|tegen_mijn|mijn !ik
    & THIRD ME|mij HARM gaat|wil|zal|zou|dreigt|appt|zegt|stuurt !ik|liefde|complimenten|kussen
    & ME zuur|benzine|kokend|bijtend overgieten|overgiet|gooien|gieten|gooit|gegooid|over
    & ME vastgebonden|geketend|gekneveld|vastbindt|vastbond !gordel|ik_ben_dol|kinderen
    & hand|vinger|vingers|arm|been|voet mijn deur|autodeur|raam|lade tussen geklemd|klemde|dicht
        |dichtgeslagen !per_ongeluk|ik
    & THIRD|sloeg eigen_schuld|verdiende|uitgelokt|eraan_toe sloeg|slaat|geslagen|klap ik|mijn
    && eigen_schuld|ik_lokte|uitgelokt|verdiende|ik_had_moeten|ernaar_gemaakt ze|hij|zij sloeg|slaat
        |geslagen|klap|duwde|schopte !ik_sloeg|heb_haar|heb_hem|sloeg_ik
    & dronken|drinkt|gedronken|zat|drank ze|hij|zij|PARTNER bang|schrik ik|ben !spin
    && dronken|drinkt|gedronken|zat|drank|biertjes|wijn ze|hij|zij|PARTNER ben_ik|ik bang|schrik|doodsbang
        |angst !rijdt|ziek|leverproblemen|verslaafd
    + Mijn vriendin is klein maar als ze kwaad is beukt ze op me in met haar vuisten.
    + Ze heeft mijn hand tussen de deur geklemd, expres.
    + hij drukte zijn sigaret uit op mijn been
    + mijn ex appt dat hij me met zuur gaat overgieten
    + 't was mijn eigen schuld dat ze sloeg, ik had moeten zwijgen
    + elke keer als ze drinkt ben ik bang
    - ze pakte mijn arm toen we overstaken
    - ze pakte mijn hand
    - hij gaf me een klopje op mijn schouder
= kills-me-nearly: tried to smother, drown or strangle me
    & ME smoren|verstikken|wurgen|verdrinken|vermoorden|vergiftigen proberen|probeerde|geprobeerd|wilde|wou
        \\ !ik|taart
    + hij heeft me met een kussen proberen te smoren
    - ik probeerde haar te bellen
= throws-at-me: things thrown, spitting, biting, tearing, dragging
    & THROW|gegooid THING|met_alles naar_me|naar_mij|naar_mijn|tegen_mijn|tegen_me|naar_ons|op_mijn|mij_af
        |me_af|tegen_mij !ik_gooi|kussen|kushand|bal
    & THROW|gesmeten ME WALL|naar_buiten|buiten|de_deur_uit !ik|bal
    ^ik|hond|peuter|baby THROW THEY? ..2 met alles|spullen|borden|servies|glazen|flessen|meubels|stoelen
        |dingen|schoenen
    & THROW THIRD|naar THING|alles naar_me|naar_mij|kwaad|boos|ruzie|scheldt|woedend
    & SPIT|spuugt ME|in_mijn_gezicht|op_me|op_mij|naar_me THIRD|in|op|naar|heeft !ik|SMALL
    ^SMALL TEAR|krabt THEY? ..2 ME !billen
    & TEAR ME !ik|SMALL|billen|bil|zachtjes|liefdevol|lekker|teken|mug|muggen|insect|neus
    krabt|bijt|krabde|beet|bijten ..2 en bijt|krabt|slaat|schopt ME
    nagels in mijn|me
    & nagels THIRD|mijn armen|polsen|gezicht|rug bloedt|bloed|zet|zette|mijn !manicure|gelakt
    & sleurt|sleurde|trok|trekt|sleept|sleepte|gesleept|gesleurd|getrokken ME|mijn_haar|mijn_haren|mijn_arm
        \\ WALL|haar|haren|door|trap|auto|bed|uit_bed|arm|kleren|mijn_haren !ik|aandacht|mouw
    & duwt|trekt|slaat|schopt kleren|mijn_kleren|haren|mijn_haar|mijn_arm THIRD
    & arm|pols|vinger|hand mijn omgedraaid|gebroken|draait|verdraaid|omdraaide THIRD
    & smakt|smakte|drukt|drukte|duwt|gedrukt|geduwd|geramd ME WALL|deur|muur|kast|tegen !ik
    + ze gooide een bord naar mijn hoofd
    + ze krijst en gooit met borden door de keuken
    + hij smeet me tegen de muur
    + Ze spuwt me in mijn gezicht waar de kinderen bij zijn.
    + ze krabt en bijt me
    + ze duwde haar nagels in mijn armen, het bloedde
    + hij heeft mijn arm omgedraaid tot hij kraakte
    - ze knijpt me in mijn billen als ik kook
    - ze gooide me een kushand toe
    - ze trok aan mijn mouw
= forced-sex: sex that was not wanted
    & dwingt|dwong|gedwongen|dwingen|verplicht|moest|moet|eist SEX|bed|orale|seks ME|ik|tot|mij !niet_moet
        |geen|opletten
    tegen mijn zin|wil ..3 SEX|seks|aangeraakt
    & SEX|bed|aangeraakt|binnengedrongen tegen_mijn_zin|tegen_mijn_wil|terwijl_ik_sliep|toen_ik_sliep
    && ik|me nee|niet_wilde|niet_wil|niet_wou|geen_zin|stop SEX|aangeraakt|drong door|toch|moest|moet
        |ook_al|dwong|gewoon_verder|doorging|dringt|anders !respecteert|snapt|stopt|oke
    & verkracht|verkrachtte|aangerand|aanrandde|verkrachting ME|ben|werd|ik|door !film|niet|nooit|serie
    & neemt|nam|pakt ME terwijl_ik_slaap|als_ik_slaap|seksueel
    + hij dwingt me tot seks
    + ze had seks met me tegen mijn zin
    + ik moest seks met hem hebben ook al zei ik nee
    + hij heeft me verkracht
= stalks: follows, waits, does not let go after it is over
    stalkt|stalkte|stalken|gestalkt|stalker|stalkster ..3 ME
    & stalkt|stalkte|gestalkt|stalkster|stalker|stalking ME|mijn_ex|ex|ik|PARTNER !film|serie
    && ex|hij|ze|zij staat|wacht|rijdt|staan|stond|opwacht|hangt elke|iedere|steeds|weer|telkens
        \\ voor_mijn_deur|bij_mijn_werk|voor_de_deur|aan_mijn_werk|mijn_straat|voor_mijn_huis|achterna
    + mijn ex stalkt me
    + mijn ex staat elke avond voor mijn deur
= hurts-me: burns, brands, goes for me, or it is said without a name
    & kokend|kokende|hete|heet|gloeiend|brandende ME over|tegen|naar|op water|koffie|thee|soep|olie|sigaret
        \\ !ik|per_ongeluk|SMALL
    & over_me|over_mij|over_mijn goot|gegoten|gegooid|gooide|gegoten|uitgegoten water|koffie|thee|bier|wijn
        |drank|soep|benzine !ik|per_ongeluk
    & brand steken|gestoken|steek|stak ME|mij|mijn|huis|auto dreigt|gedreigd|dreigde|zal|ga|zou !ik|kaars
    & THING|stoel vloog|gevlogen|vliegt|vliegen ik|hoofd|me|kamer|keuken|bukken|muur|lucht !vliegtuig
    & vloog|vliegt|aangevlogen|vliegen ME|mij aan|aangevlogen|in_de_haren|naar_de_keel
    & te_lijf ME|mij|elkaar|gaat|ging|gegaan
    & ME wakker|slaap geslagen|geschopt|trapt|slaat !SMALL|KID
    & gewurgd|mishandeld|afgetuigd|verkracht|aangerand|gestalkt|bont_en_blauw|afgeranseld
        |in_elkaar_geslagen ik|ben|word|werd|geweest|me|mij|al_jaren !HER|nooit|niet|niemand|iemand|heb_ik
    + ze heeft kokend water over me heen gegooid
    + ik moest bukken want er kwam een pan door de keuken gevlogen
    + Ze heeft gedreigd mijn auto in brand te steken en mij erbij.
    + ben gewurgd geweest, een paar seconden maar, kzag sterretjes
    - ze gooide per ongeluk koffie over me heen
"""

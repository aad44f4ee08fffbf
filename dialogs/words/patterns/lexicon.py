"""Words that carry a judgement, a warm feeling, a moment or a screen: parts for the rules of all patterns."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.words.patterns.people import PEOPLE

_TRAITS = {
    "BAD": "egoistisch|lui|luie|hypocriet|hypocriete|koppig|koppige|kil|kille|koud|kinderachtig"
    "|kinderachtige|onmogelijk|onmogelijke|onbetrouwbaar|onbetrouwbare|respectloos|gemeen|gemene"
    "|oneerlijk|onredelijk|onredelijke|ongevoelig|onvolwassen|asociaal|asociale|ondankbaar|ondankbare"
    "|bazig|bazige|jaloers|dom|domme|stom|stomme|achterlijk|achterlijke|gestoord|gestoorde|gek|knettergek"
    "|zielig|zielige|slordig|slordige|vies|vieze|smerig|lomp|lompe|onhandig|onhandige|nutteloos"
    "|waardeloos|waardeloze|hopeloos|hopeloze|traag|trage|zwak|zwakke|laf|laffe|vals|valse|negatief"
    "|negatieve|zuur|zure|chagrijnig|chagrijnige|humeurig|humeurige|hysterisch|hysterische|afstandelijk"
    "|afstandelijke|saai|saaie|vermoeiend|vermoeiende|bot|botte|grof|grove|lelijk|lelijke|preuts|frigide"
    "|bemoeizuchtig|verwend|verwende|arrogant|arrogante|dwingend|controlerend|manipulatief|onuitstaanbaar"
    "|onuitstaanbare|irritant|irritante|vervelend|vervelende|onnozel|onnozele|chaotisch|chaotische|gierig"
    "|gierige|spilziek|wantrouwig|passief|slap|slappe|oppervlakkig|harteloos|harteloze|onverschillig"
    "|onattent|schijnheilig|schijnheilige|egocentrisch|vergeetachtig|onverantwoordelijk|onverantwoord"
    "|onbeleefd|brutaal|achterbaks|achterbakse|slecht|slechte|raar|rare|vermoeid_om_naar_te_kijken"
    "|onbekwaam|incapabel|belachelijk|belachelijke|schuldig|vals|wreed|wrede|ziekelijk|ziekelijke"
    "|drammerig|zeurderig|bitter|verschrikkelijk|verschrikkelijke|vreselijk|vreselijke|agressief"
    "|agressieve|zot|onvoorzichtig|roekeloos|onbeschoft|onbeschofte|onaardig|onaardige|onhebbelijk"
    "|verstrooid|warrig|nalatig|onattente|ruzieachtig",
    "ABUSE": "egoist|zeur|zeurpiet|zeurkous|zaag|zageman|klager|zeikerd|zeikwijf|trut|kreng|heks|bitch"
    "|teef|wijf|sloddervos|luilak|luiaard|leugenaar|leugenaarster|loser|mislukkeling|nietsnut|sukkel"
    "|sukkelaar|idioot|trien|lafaard|watje|klootzak|lul|eikel|hufter|dramaqueen|aansteller|controlfreak"
    "|betweter|kleuter|puber|feeks|ijskonijn|kikker|viespeuk|sloerie|hoer|slet|slappeling|onmens|parasiet"
    "|profiteur|bemoeial|moederskindje|oen|ezel|koe|varken|domkop|kluns|onbenul|zwartkijker|narcist"
    "|psychopaat|uilskuiken|kieken|janet|bedrieger|bedriegster|dwingeland|tiran|luierik|hypocriet|ramp"
    "|mietje|stuk_vreten|kluns|kruidje_roer_me_niet|zenuwlijder|monster|verwend_nest|stijfkop|dikkop"
    "|klier|etter|rotzak|tuttebel|tang|profiteurster|zuurpruim|domoor|dommerik|ijsblok|blok_beton"
    "|blok_ijs|zwijn|flapdrol|kwezel|zagevent|rund|smeerlap|kreng_van_een_mens",
    "SINS": "liegt|zeurt|zaagt|zanikt|zeikt|mekkert|klaagt|vit|muggenzift|kleineert|bedriegt|bedroog"
    "|verpest|verpestte|verknalt|verknoeit|verwaarloost|manipuleert|profiteert|commandeert|bemoeit|preekt"
    "|dramt|loog|bekritiseert|snauwt|blaft|tiert|vernedert|beledigt|zuigt|faalt|stinkt|overdondert"
    "|domineert|minacht|lult|leutert|stookt|kraakt_me_af|zever|zevert|zwetst",
    "GOOD": "lief|liever|liefste|lieve|fijn|fijne|blij|leuk|leuke|lachen|klaar|gezellig|zorgzaam|knap"
    "|mooi|mooie|mooier|mooiste|helpt|hielp|geholpen|steunt|steunde|gesteund|dankbaar|waardeer|goed|goede"
    "|beter|beste|graag|bedankt|dank|trots|top|super|gelukkig|geduldig|geduld|genoten|genieten|heerlijk"
    "|houden|hou|houd|tof|toffe|prachtig|prachtige|sterk|geniet|welkom|gek_op|verliefd|warm|welterusten"
    "|veilig|thuis_bij|kus|knuffel|terecht|bewonder|bewonderd|slim|slimme|grappig|zalig|schat|schatje"
    "|lieverd|vertrouwen|liefde|vrolijk|attent|eerlijk|rustig|mee|erbij|dichtbij|verrast|opvrolijken"
    "|glimlach|lacht|troost|zonnetje|heel_veel_voor_me|mis|energie|kracht|rust|rekenen|steun|vriend"
    "|vriendin|gelijk|moedig|dapper|enthousiast|interessant|lekker|lekkere",
    "TOO": "te_veel|teveel|te_weinig|te_vaak|te_snel|te_laat|te_luid|te_hard|te_traag|te_lang|te_streng"
    "|te_ver|te_braaf|te_dik|te_dom|te_veeleisend|te_zacht|te_moeilijk|te_stil|te_slap",
    "SCOLD": "gezeur|gezaag|gezanik|gezeik|gemekker|geklaag|gejank|gedram|gevit|humeur|kuren|gezever"
    "|geroep|geschreeuw|gebrul|zagen|zeuren|commentaar|gebrom|gemopper|gepreek|bemoeienis|egoisme|luiheid"
    "|koppigheid|leugens|manieren|chagrijn|gestook|domheid|jaloezie|gezaag_altijd|kritiek",
}
_ELSEWHERE = {
    "SCREEN": "telefoon|gsm|mobiel|mobieltje|smartphone|scherm|schermpje|laptop|tablet|ipad|tv|tele"
    "|televisie|insta|instagram|facebook|tiktok|youtube|netflix|whatsapp|mail|mails|mailbox|appjes"
    "|berichten|nieuws|series|serie|computer|pc|playstation|ps5|xbox|spel|spelletje|game|games|gamen|fifa"
    "|match|wedstrijd|koers|voetbal|formule_1|filmpje|filmpjes|level|levels|podcast|koptelefoon|oortjes"
    "|reddit|twitter|linkedin|krant|stand|uitslagen|tijdlijn|feed|raid|lobby|potje|ronde|rondje_fortnite"
    "|fortnite|online",
    "WORK": "werk|zaak|kantoor|bureau|job|baan|vergadering|meeting|call|deadline|project|klant|klanten"
    "|overuren|dienst|nachtdienst|offerte|presentatie|rapport|overleg|werf|bouw|winkel|praktijk|bedrijf"
    "|zakenreis|beurs|congres|teams",
    "HOBBY": "voetbal|training|club|fiets|fietsen|wielrennen|koers|gym|fitness|sportschool|padel|tennis"
    "|hardlopen|lopen|vissen|duivenmelken|motor|garage|hobbykamer|schuur|kroeg|cafe|kaarten"
    "|vrijwilligerswerk|brandweer|scouts|koor|repetitie|toernooi|wedstrijd|match|supporteren|golf|gamen"
    "|jagen|kantine",
}
_TIME = {
    "CLOCK": "een_uur|twee_uur|drie_uur|vier_uur|vijf_uur|zes_uur|zeven_uur|acht_uur|negen_uur|tien_uur"
    "|elf_uur|half_*|kwart_*|1|2|3|4|5|6|7|8|9|10|11|12|17|18|19|20|21|22|5u|6u|7u|8u|9u|10u|7h|8h|9h|17u"
    "|18u|19u|20u|21u|22u|*.00|*.30|*.15|*.45|*:00|*:30|*:15|*:45|*u30|*h30|acht|negen|zeven|tien|zes"
    "|vijf",
    "SPAN": "uur|uurtje|kwartier|kwartiertje|half_uur|halfuur|half_uurtje|halfuurtje|minuten|minuutjes"
    "|min|dag|dagen|minuut|tel|tellen",
    "DAY": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgenavond|morgenvroeg"
    "|morgenochtend|morgenmiddag|vanavond|vanmiddag|straks_na_het_eten|na_het_eten|weekend|morgen"
    "|overmorgen",
}
PARTS: Mapping[str, str] = {**PEOPLE, **_TRAITS, **_ELSEWHERE, **_TIME}

"""What people do to each other: verbs of violence in all their forms, blows, things and weapons.

VERBS has one verb a line: I do, he does, to do, I did, they did, done. `parts` makes four parts of it: what
I do (V1), what another does (V3), to do (INF) and done (DONE). Names in capitals are for the notation of
`phrase`.
"""

from __future__ import annotations

from collections.abc import Mapping

VERBS = """
    sla slaat slaan sloeg sloegen geslagen
    schop schopt schoppen schopte schopten geschopt
    stomp stompt stompen stompte stompten gestompt
    mep mept meppen mepte mepten gemept
    wurg wurgt wurgen wurgde wurgden gewurgd
    verwurg verwurgt verwurgen verwurgde verwurgden verwurgd
    mishandel mishandelt mishandelen mishandelde mishandelden mishandeld
    trap trapt trappen trapte trapten getrapt
    stamp stampt stampen stampte stampten gestampt
    duw duwt duwen duwde duwden geduwd
    verkracht verkracht verkrachten verkrachtte verkrachtten verkracht
    misbruik misbruikt misbruiken misbruikte misbruikten misbruikt
    bedreig bedreigt bedreigen bedreigde bedreigden bedreigd
    aftuig aftuigt aftuigen aftuigde aftuigden afgetuigd
    afros afrost afrossen afroste afrosten afgerost
    toetakel toetakelt toetakelen toetakelde toetakelden toegetakeld
    aanrand aanrandt aanranden aanrandde aanrandden aangerand
    neersla neerslaat neerslaan neersloeg neersloegen neergeslagen
    neersteek neersteekt neersteken neerstak neerstaken neergestoken
    steek steekt steken stak staken gestoken
    klets kletst kletsen kletste kletsten gekletst
    molesteer molesteert molesteren molesteerde molesteerden gemolesteerd
    smak smakt smakken smakte smakten gesmakt
    ram ramt rammen ramde ramden geramd
    beuk beukt beuken beukte beukten gebeukt
    sleur sleurt sleuren sleurde sleurden gesleurd
"""
ROUGH = """
    gooi gooit gooien gooide gooiden gegooid
    smijt smijt smijten smeet smeten gesmeten
    bijt bijt bijten beet beten gebeten
    krab krabt krabben krabde krabden gekrabd
    knijp knijpt knijpen kneep knepen geknepen
    spuug spuugt spugen spuugde spuugden gespuugd
    spuw spuwt spuwen spuwde spuwden gespuwd
    bespuug bespuugt bespugen bespuugde bespuugden bespuugd
    grijp grijpt grijpen greep grepen gegrepen
    pak pakt pakken pakte pakten gepakt
    vastgrijp vastgrijpt vastgrijpen vastgreep vastgrepen vastgegrepen
    vastpak vastpakt vastpakken vastpakte vastpakten vastgepakt
    trek trekt trekken trok trokken getrokken
    schud schudt schudden schudde schudden geschud
    druk drukt drukken drukte drukten gedrukt
    neem neemt nemen nam namen genomen
    ruk rukt rukken rukte rukten gerukt
"""


def _table(verbs: str) -> list[list[str]]:
    return [line.split() for line in verbs.splitlines() if line.strip()]


def _forms(verbs: str, places: tuple[int, ...]) -> str:
    return "|".join(dict.fromkeys(row[place] for row in _table(verbs) for place in places))


ACTS: Mapping[str, str] = {
    "V1": _forms(VERBS, (0, 3)),
    "V3": _forms(VERBS, (1, 2, 3, 4)),
    "INF": f"{_forms(VERBS, (2,))}|vermoorden|doodslaan|doodmaken|doodschieten|doodsteken|afmaken|villen"
    "|kelen"
    "|in_elkaar_slaan|in_elkaar_timmeren|kapotslaan|kapotmaken|afranselen|neerknallen|neerschieten"
    "|doodrijden|omleggen|wat_aandoen|iets_aandoen",
    "DONE": f"{_forms(VERBS, (5,))}|doodgeslagen|in_elkaar_getimmerd|neergehaald|gebeten|bespuugd|gestalkt"
    "|vastgegrepen|doorelkaar_geschud|afgeranseld|geschud|gekeeld|bont_en_blauw_geslagen",
    "ROUGH1": _forms(ROUGH, (0, 3)),
    "ROUGH3": _forms(ROUGH, (1, 2, 3, 4)),
    "ROUGHLY": _forms(ROUGH, (5,)),
    "ROUGH": _forms(ROUGH, (0, 1, 2, 3, 4, 5)),
    "BLOWS": "klappen|mep|meppen|klets|kletsen|vuistslag|kopstoot|slaag|rammel|lel|stomp|muilpeer|oorvijg"
    "|pets|petsen"
    "|dreun|dreunen|een_klap|een_lap|een_mot|een_draai|een_toek|een_hengst|kopstoten|vuistslagen"
    "|rake_klappen|een_pandoering"
    "|een_patat|een_ram|oplawaai|een_hijs|een_peer|knietje|een_trap|een_schop|een_beuk|een_tik|tikken"
    "|een_tikje|een_elleboog",
    # Acts that need a body, a wall, a hard word or a hurt beside them to be violence.
    "HANDLE": f"{_forms(ROUGH, (0, 1, 3))}|{_forms(VERBS, (0, 1, 3))}|klemt|klemde|klem|drukte_uit"
    "|verdraait|verdraaide|draait"
    "|draaide|breekt|brak|prikt|prikte|snijdt|sneed|brandt|brandde|verbrandt|verbrandde|goot|giet|wringt"
    "|wrong"
    "|hangt|hing|zet|zette|boort|boorde|haalt|haalde|timmert|timmerde|hakt|hakte|rukt|houdt|hield|plet"
    "|kwakt|kwakte",
    "HANDLED": f"{_forms(ROUGH, (5,))}|{_forms(VERBS, (5,))}|geklemd|uitgedrukt|verdraaid|omgedraaid"
    "|gebroken|geprikt|gesneden"
    "|verbrand|overgoten|gegoten|beetgepakt|ingeslagen|ingebeukt|gekwakt|dichtgeknepen|vastgebonden"
    "|gewrongen",
    "PULLED": "teruggetrokken|meegetrokken|meegesleurd|weggetrokken|teruggesleurd|meegesleept",
    "HARM": "overgieten|overgiet|verbranden|verdrinken|smoren|verstikken|vergiftigen|vergiftigt|verminken"
    "|kapotmaken"
    "|kapot_maken|castreren|afmaken|vernietigen|neersteken|doodrijden|aanrijden|omverrijden|bewerken",
    "HURT": "bloed|bloedde|bloedt|bloeden|blauw|blauwe|pijn|gilde|huilde|kapot|gebroken|gekneusd|dik|open"
    "|rood"
    "|flauw|hechten|gehecht|hechtingen|schreeuwde|krijste|bewusteloos|littekens|litteken|buil|bult|gat"
    "|tand|expres|wond",
    "HOLD": "bij_haar_arm|bij_haar_polsen|bij_de_polsen|bij_de_arm|bij_haar_haar|bij_haar_haren"
    "|bij_de_haren|bij_haar_kraag"
    "|aan_haar_haren|aan_haar_haar|bij_zijn_arm|bij_zijn_polsen|bij_zijn_kraag|bij_haar_schouders"
    "|bij_de_schouders"
    "|in_haar_arm|in_haar_armen|in_zijn_arm|in_haar_zij|aan_haar_arm|bij_haar_nek|bij_haar_pols"
    "|bij_zijn_nek|in_haar_nek"
    "|bij_haar_kin|bij_haar_kaak|bij_haar_strot|bij_haar_keel|op_haar_keel|in_haar_hand|bij_de_kraag"
    "|bij_haar_bovenarm",
    "SPIT": "spuugt|spuugde|spuwt|spuwde|spoog|gespuugd|gespuwd|bespuugt|bespuugde|spugen|spuug|spuw|spuwen"
    "|bespuwde|gespogen|tuft|tufte",
    "TEAR": "bijt|bijten|beet|gebeten|krabt|krabde|krabben|gekrabd|knijpt|kneep|geknepen|knijpen",
    "THROW": "gooit|gooide|gooien|gegooid|smijt|smeet|smijten|gesmeten|gooi|keilt|keilde|gekeild|slingert"
    "|slingerde|gooiden|smeten",
    "BLOW": "klap|klappen|mep|meppen|lap|dreun|dreunen|vuistslag|kopstoot|stomp|muilpeer|schop|oorvijg"
    "|slaag|rammel|klets|kletsen|pets|petsen|pandoering|tik|tikje|tikken|tikjes|klapje|klapjes|schoppen"
    "|stompen|peer|lel|optater|hengst|hijs|mot|motten|klop|draai|oplawaai|pak_slaag|pak_rammel|knietje|toek"
    "|watjekou|ram|rammeling|pak_voor_de_broek|vuist|patat|trappen|duwen|duw|duwtje|trap|elleboog",
    "HARD": "hard|harder|hardhandig|stevig|ruw|te_hard|bont_en_blauw|omver|opzij|hardhandiger|grof",
    "GAVE": "gaf|gaven|geef|geeft|geven|gegeven|verkocht|verkoop|verkoopt|verkopen|uitgedeeld|deelt_uit"
    "|hebben"
    "|krijgt|krijgen|kreeg|gekregen|deelde_uit|toegediend|haalde",
    "GOT": "krijg|kreeg|krijgen|kregen|gekregen|ving|vang|incasseer",
    "KILLS": "vermoordt|vermoorden|vermoord|afmaakt|doodmaakt|dood_maakt|doodslaat|doodsteekt|doodschiet"
    "|kapot_maakt|kapotmaakt|kapot_maken|kapotmaken|afmaken|doodmaken|doodslaan|doodschieten|neersteekt"
    "|wurgt|omlegt|dood_maken|doodsteken|neersteken",
    "WEAPON": "mes|messen|pistool|wapen|schaar|hamer|bijl|keukenmes|broodmes|vleesmes|geweer|riem|stok"
    "|knuppel"
    "|honkbalknuppel|strijkijzer|pan|koekenpan|schroevendraaier|luchtbuks|machete|aardappelmesje"
    "|schilmesje",
    "SHARP": "mes|messen|pistool|wapen|schaar|hamer|bijl|keukenmes|broodmes|vleesmes|geweer|knuppel"
    "|honkbalknuppel|machete|aardappelmesje",
    "THING": "bord|borden|glas|glazen|vaas|fles|flessen|telefoon|stoel|schoen|schoenen|asbak|mok|servies"
    "|kop"
    "|kopje|tas|pan|pannen|gsm|afstandsbediening|boek|boeken|beker|lamp|stoelen|laptop|kom|pot|spullen"
    "|meubels|schotel|strijkijzer|schaar|hamer|mes|bestek|vork|koffie|thee|water|alles|iets|dingen|sleutels"
    "|potten|bloempot|kaars|blik|bierfles|wijnfles|eten|krukje|hak|hakken|kruk",
    "WALL": "van_de_trap|tegen_de_muur|tegen_de_grond|op_de_grond|tegen_de_deur|tegen_de_kast"
    "|tegen_het_aanrecht"
    "|tegen_de_vlakte|tegen_de_vloer|tegen_de_tafel|de_trap_af|van_het_bed|uit_de_auto|omver|tegen_een_kast"
    "|tegen_een_muur|tegen_het_bed|tegen_de_verwarming|naar_de_grond|de_gang_op|de_kamer_in|door_de_kamer"
    "|tegen_het_raam|tegen_de_radiator|het_huis_uit|aan_de_kant|onderuit|tegen_de_koelkast|van_de_stoel"
    "|op_de_vloer|tegen_de_kachel|de_badkamer_in|tegen_de_auto|tegen_de_bank|op_het_bed|van_zijn_stoel",
    "THROAT": "keel|strot|nek|hals",
    "SEX": "seks|sex|vrijen|gemeenschap|gevrijd|geneukt|neuken|pijpen",
}

"""Words that weigh: a sentence that no rule knows, but in which much points the same way.

Theory of operation. People tell of danger in ways that no list foresees. Each line of CUES is a group of
words with its weight; a group counts once in a sentence, a weight below nothing speaks against it. What
adds up to ENOUGH, with two groups of at least TELLING, is an unclear sign: it asks one plain question. The
weights are set so that two telling groups never suffice without the people: who does it and to whom. Idioms
are cut before, as for the rules (`reading`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dialogs.words.danger import acts, innocent, people
from dialogs.words.danger.kinds import Danger
from dialogs.words.places import Held, Words, flat, opened, split
from dialogs.words.rules import whole_lines

ENOUGH, TELLING, NEARLY = 9, 3, 2

AGAINST = """
    -3 hart_gebroken|vuilnis|afwas|boodschappen_doen|niet_dood|dood_is|knoppen|opdrachten|pijn_aan|rug|knie
    -4 na_de_dood|leven_na|gebroken_bij|geloof
    -3 niet_meer_over|niet_meer_aan_denken|zaterdag|te_vaak|gered|beloofd|terecht|verjaardag_vergat
        |bloeddruk|de_ladder|een_val|lievelingstas|teken_dat|vind_ik_fijn
    -4 MEDIUM|SPORT|voorstelling|toneel|collega|collegas|klant|klanten|vergadering|buren|buurman|trainer
        |tandarts
    -2 nooit|nog_nooit|baas|dokter
    -3 werk|kantoor|vakantie|verbouwing|keuken|tuin|hond|kat|grap|grapje|haha|lol|lachend|lachen|hamster
        |schilderij
    -3 samen_besloten|we_hebben_afgesproken
    -3 gelukkig|vroeger|opa|oma|leuk|mooi|fijn|gezellig|taart|reis|foto|fotos
"""

CUES: Mapping[Danger, str] = {
    Danger.SUICIDE: """
        2 ik|me|mij|mijn|CLOSE
        4 dood|sterven|doodgaan|zelfmoord|suicide|ending_it|ending|sterf|doodgaat|doodschieten|schieten
            |overlijden
        4 zichzelf|mezelf|hart_ermee_stopt|hart_stopt|vergeef_me|afscheidsbrief|doodswens|eruit_stappen
            |er_uit_stappen
        2 niet_meer|nooit_meer|niets|niks|niemand|geen|nergens|niet|gene
        3 leven|te_leven|verder_te_leven|bestaan|er_zijn|wereld|hier_zijn|toekomst|volhouden|waard
            |levenslust|hoop|zingeving
        3 reden|zin|nut|kracht|uitweg|uitzicht|energie|moed|perspectief
        3 er_beter_niet_meer|er_beter|niet_meer_kan_zijn|er_niet_meer_kan|definitief_uit|uit_alles
            |het_idee_om
        3 beter_af|tot_last|zonder_mij|zonder_me|zonder_haar|zonder_hem|meer_waard|er_niet_meer|zonder_jou
            |een_last
        3 pillen|touw|strop|dak|brug|spoor|kanaal|polsen|overdosis|medicijnen|viaduct|slikken|slikt
            |slaapmiddelen|trein|kogel
        3 rand|perron|afgrond|springen|spring|sprong|klaarliggen|klaargelegd|motor_aan|door_het_hoofd
            |door_mijn_hoofd|hoofd_gaat
        3 afscheid|afscheid_genomen|vaarwel|laatste_keer|voorgoed|definitief|voor_altijd|verdwijnen
            |verlossing|letterlijk|briefje
        3 op_te_staan|opstaan|wakker|wakker_worden|inslapen|nooit_meer|morgen_nog|niet_halen
        2 einde|eind|stoppen|stopt|ophouden|over|voorbij|eruit|er_uit|slapen|trouwring|testament|verzekering
        2 denk|dacht|gedacht|gedachten|wil|wou|wens|hoop|verlang|dreigt|dreigde|zei|zegt|zie|heb
        2 elke_nacht|vannacht|steeds_vaker|elke_dag|kapot|zwart|leeg|donker|op|moe|alleen|depressief
            |wanhopig|donkere|sombere
        -3 relatie|huwelijk|project|contract|roken|bootjes|prachtig|uitzicht|ruzie|discussie|gesprek
            |wilskracht|kleiduiven|samen
        -4 opa|oma|overleden|begrafenis|plant|batterij|accu|wifi|telefoon_leeg|boom|vader_is|moeder_is|seks
            |koken|naar_huis
    """,
    Danger.CHILD: """
        3 KID|de_kleine|het_kind|mijn_zoontje|ons_zoontje
        3 BLOW|V1|V3|DONE|geweld|HANDLED|riem|pollepel|stok|slaan|gooide|gooit|smeet|trok|sleurde|kneep
            |geduld|duwde|zetel
        2 PARENT|hij|ze|zij|ik|we|wij|van_zijn_vader|van_haar_vader|van_zijn_moeder|van_haar_moeder
        3 alleen|opgesloten|niet_uit_bed|verwaarloosd|kelder|urenlang|uren|vuil|kou|vieze|buiten|op_straat
            |nachts_buiten|balkon
        3 honger|niks_te_eten|geen_eten|te_eten|geen_luiers|luier|koorts|niet_naar_de_dokter
            |geen_medicijnen|mogen_niet|ziek
        3 bang|schrik|gilde|gilden|huilde|huilden|beven|beeft|kruipt|verstopt|durft_niet|durven_niet|angst
            |trilt|overstuur|huilt
        3 drank|drank_op|dronken|drugs|fles|wodka|jenever|gedronken|op_had|bier|stoned|wiet
        3 stuur|auto|rijdt|reed|achterin|maxicosi|achterbank
        3 hard|te_hard|ruw|hardhandig|blauw|blauwe|bloed|bloedde|pijn|gebroken|striemen|hoofd|geschud|keel
            |haren|brandwonden
        3 brandwonden|blauwe_plekken|littekens|afdruk|bult|builen|wonden|schrammen|striemen|brandwond
            |bijtwonden|beurse
        3 gezien|zag|zagen|zien|hoorde|hoorden|horen|erbij|toekijken|getuige
        3 misbruikt|aangeraakt|betast|onderbroek|piemel|plekjes|bloot|blote|in_bed_bij|geheimpje
        3 straf|gestraft|schreeuwt|schreeuw|brult|uitgescholden|scheldt|vernedert|dreigt|krijst
        3 snijdt|sneed|van_huis|weggelopen|dood_wil|niet_eten|gepest_thuis
        -4 zusje|broertje|speelgoed|juf|klas|school|gevallen|kussen|kussens|spelen|speeltuin|creche
            |vriendjes|tandjes|onweer|monsters
        -3 tv|voetbal|huiswerk|film|fiets|vakantie|verdelen|eerlijk|zwembad|oppas|oma|opa|werken|kookt
            |knuffel|gek_op|griep|prik
    """,
    Danger.VIOLENCE_TO_ME: """
        2 ME|mijn
        1 ik
        2 THIRD
        4 BLOWS|V3|DONE|vuist|vuisten|geweld|mishandeling|slaan|gemep|aangereden|ervan_langs|aframmeling
            |overgoten|ervan
        3 TEAR|SPIT|HANDLED|gooit|gooide|smijt|smeet|duwt|duwen|trekt|sleurt|bonkt|bonken|bonst|dreigt
            |dreigde|dreigen|opgewacht
        3 bang|schrik|angst|doodsbang|verstop|op_slot|adem|adem_in|vlucht|gevlucht|op_eieren|trillen|beven
            |durf_niet|bange
        3 SHARP|riem|kandelaar|zuur|sigaret|keel|strot|wurgde|stoel|vaas|pollepel|kogel|stok|bezem|deegrol
            |pan|aansteker
        3 lip|blauw|blauwe|bloed|bloedde|hechtingen|gebroken|gekneusd|ribben|littekens|hersenschudding
            |spoed|kapotte|kapotte_lip
        3 bril|oor|arm|pols|nek|gezicht|hoofd|buik|oog|haar_vuisten|onderbroek|wond|tanden|ribben|benen
            |been|voeten|onder_de_plekken
        3 mijn_eigen_vrouw|mijn_eigen_man|van_mijn_vrouw|van_mijn_man|eigen_vrouw|eigen_huis
        3 buiten_zet|buiten_gezet|buitengezet|verplicht|dwingt|dwong|gedwongen|porno|seks|vernedert|expres
            |opzettelijk
        2 dronken|drinkt|gedronken|drank|kwaad|woedend|woede|zwanger|ontploft|flipt|fout_doe|uitgescholden
            |scheldt
        2 elke|weer|altijd|geregeld|steeds|soms|vannacht|gisteren|wanneer|al_drie|keer|sorry_achteraf
            |niemand|verteld|3x
        -4 grap|haha|lachend|kussen|kuste|lief_van|knuffel|liefde|verliefd|leuker|masseert|kus
        -3 bal|wedstrijd|gevallen|tandarts|trein|fiets|hoofdpijn|film|gewonnen|verloren|woorden|gehecht
            |dokter|opgetrokken|ontstoken
        -3 peuter|kleuter|baby|KID
    """,
    Danger.VIOLENCE_BY_ME: """
        2 ik|heb|door_mij
        2 HER|ze|PARTNER|zij|haar
        4 BLOWS|V1|DONE|slaan|mishandeld|wurgen|mijn_vuist|mijn_vuisten|mijn_handen|uit_de_hand|vuisten
            |vlakke_hand
        3 uitgehaald|uithaal|HANDLED|gegooid|gesmeten|keel|strot|haren|polsen|deurpost|muur|trap|vastgepakt
            |door_elkaar|ingetrapt
        3 blauw|bloed|bloedde|hersenschudding|gebroken|gilde|huilde|pijn|viel|dikke_lip|ziekenhuis
            |over_te_geven|overgeven|litteken
        3 tegenhouden|beheersen|inhouden|bedwingen|controle|door_het_lint|niet_in_de_hand|ontplof|doordraai
            |drift|razernij|ballen
        3 niemand|kan_hebben|kapot|dood|boeten|spijt_krijgen|betaald_zetten|terugpakken|ik_meen_het|afmaken
        2 bang|spijt|schaam|sorry|bezielde|drank|gedronken|woede|razend|kwaad|die_keer|durft_niks|zo_hard
        -5 ME|nooit|niet_geslagen|kussen|kus|knuffel|massage|gezoend|haar_hand|hand_even|geboord
        -3 woorden|liegen|gelogen|bal|wedstrijd|gevallen|film|vergeten|kwijt|verlies|cadeau|verrassing|mis
            |moeder
    """,
    Danger.CONTROL: """
        2 THIRD|ik
        2 ME|HER|mijn|haar|van_haar|van_hem|van_mij|mezelf
        3 mag_niet|moet|verboden|verbiedt|toestemming|wil_niet|laat_me_niet|mag|eist|dwingt|verplicht
            |moeten|kiezen|mogen|pas
        3 berichten|whatsapp|facebook|instagram|mail|mails|telefoon|gsm|locatie|app|camera|tracker
            |wachtwoord|inlog|log|account
        3 controleert|controleer|controleren|checkt|check|kijkt|kijk|ruikt|volgt|volg|telt|leest|lees
            |bewaakt|spioneert|kijken
        3 geld|rekening|bankkaart|pinpas|paspoort|sleutels|sleutel|loon|zakgeld|bonnetje|kassabon|euro
            |papieren|pasje|uitgeven
        3 vrienden|vriendinnen|familie|ouders|alleen|buiten|werken|thuis_zijn|naar_buiten|nederlands
            |studeren|met_wie|contacten
        3 thuis_blijf|thuis_blijven|niet_alleen|naar_binnen|ontslagen|overal_bij|haar_eigen_nummer|gewist
            |zodat_ik|niemand_anders
        3 dreigt|dreigde|anders|zodat|straft|koffer|kwijt|nooit_meer|chanteert|gevolgen|als_ik_niet
            |zich_gedraagt|gehoorzaam|straf
        3 eten|calorieen|te_dik|kleren|douchen|slapen|opmaken|haren|gewicht|dieet|wc|rokje|kapper|porno
        3 teller|kilometer|kilometers|poort|parking|elke_stap|uur|minuten|vijf_minuten|laat_thuis|post
            |online|naaktfotos|ruzies
        2 elke_dag|elke_avond|altijd|elk|steeds|elke|om_het_uur|stiekem|meteen|overal|alles|behalve
        -5 samen|vrijwillig|KID|werkgever|trainer|belasting|handig|vakantie|gas|rijbewijs_gehaald|cadeau
            |verrassing|ziekte
        -4 als_ze_dat_wil|als_hij_dat_wil|mag_van_mij|mag_alles|zelf_weten|van_mij_in
        -3 even|graag|lachend|grapje|jij|je|jouw|wij|we|druk|veilig|meega|geen_zin|agenda|schoenen
    """,
}


@dataclass(frozen=True, slots=True)
class Cue:
    """A group of words and what it weighs."""

    words: Words
    weight: int


@dataclass(frozen=True, slots=True)
class Weighed:
    """A kind in a sentence: how much it weighs (nothing with one telling group), the places of what tells."""

    kind: Danger
    total: int
    telling: tuple[int, ...]


def weighed(form: str) -> tuple[Weighed, ...]:
    """The kinds that weigh enough in a sentence in standard form, the heaviest and those nearly so."""
    held = split(form)
    found = (_weighed(kind, cues, held) for kind, cues in _cues().items())
    enough = sorted((one for one in found if one.total >= ENOUGH), key=lambda one: -one.total)
    return tuple(one for one in enough if one.total + NEARLY >= enough[0].total)


def _weighed(kind: Danger, cues: tuple[Cue, ...], held: Held) -> Weighed:
    there = [cue for cue in cues if cue.words.stand_in(held)]
    telling = [cue for cue in there if cue.weight >= TELLING]
    total = sum(cue.weight for cue in there)
    if total < ENOUGH or len(telling) < 2:
        return Weighed(kind, 0, ())
    return Weighed(kind, total, tuple(sorted({at for cue in telling for at, _ in cue.words.spans(held)})))


@cache
def _cues() -> dict[Danger, tuple[Cue, ...]]:
    parts = flat({**people.PEOPLE, **acts.ACTS, **innocent.PARTS})
    found: dict[Danger, tuple[Cue, ...]] = {}
    for kind, block in CUES.items():
        rows = (line.split() for line in whole_lines(block + AGAINST))
        found[kind] = tuple(Cue(opened(words, parts), int(weight)) for weight, words in rows)
    return found

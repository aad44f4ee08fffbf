"""The words that the rules for appreciations share, by what they are.

Standard form (`normal.standard`), a low line for a space; a part may hold the name of another.
"""

from __future__ import annotations

from collections.abc import Mapping


def _list(words: str) -> str:
    return "|".join(words.split())


PARTS: Mapping[str, str] = {
    "OTHERS": _list(
        """
        mijn_ex mijn_moeder mijn_zus mijn_zussen mijn_broer mijn_vriendin mijn_vriendinnen
        mijn_vorige mijn_collega mijn_collegas mijn_vader mijn_vrienden mijn_maten andere anderen
        vrouwen mannen je_zus je_moeder je_broer je_vader je_vriendinnen je_vrienden de_meeste
        de_rest vroeger haar hem de_buurvrouw de_buurman de_buren iedereen een_ander ik_zelf
        ikzelf ik de_vorige sommige sommigen gewoonlijk gewoon normaal anders de_vorige_keer
        vorige_keer vorig_jaar
        """
    ),
    "GOOD": _list(
        """
        lief liefste mooi knap leuk top geweldig fantastisch super slim grappig sterk zorgzaam
        zacht warm vrolijk attent geduldig eerlijk behulpzaam goed fijn sexy prachtig bijzonder
        perfect tof cool wijs zalig schattig gezellig positief hardwerkend betrouwbaar rustig
        intelligent alles de_beste de_liefste er uniek goud goud_waard geestig humoristisch
        creatief moedig dapper stoer romantisch aantrekkelijk onmisbaar onbetaalbaar oneindig_lief
        speciaal begripvol spontaan enthousiast trouw charmant charmante zorgzaamst hartelijk
        oprecht flink handig
        """
    ),
    "GOOD_E": _list(
        """
        lieve mooie knappe leuke geweldige fantastische slimme sterke zorgzame warme goede goeie
        fijne toffe prachtige bijzondere super top beste liefste mooiste leukste fijnste grappige
        unieke stoere geduldige perfecte schattige sexy speciale allerliefste allerbeste
        """
    ),
    "SOMEONE": _list(
        """
        vrouw man mens schat partner moeder vader mama papa vriendin vriend engel topper held lief
        madam wijf topwijf topvent vent kerel kanjer heldin rots maatje persoon echtgenoot
        echtgenote meisje parel juweel schatje koningin prins zonnetje mama_voor papa_voor iemand
        team
        """
    ),
    "ACT": _list(
        """
        toch bleef ging kwam hielp deed nam maakte luisterde stond zorgde vond bracht hebt heb
        kookte wou wilde zei belde gaf was haalde reed las speelde hield bent ruimde wachtte vroeg
        zat
        """
    ),
    "FAULT": _list(
        """
        zout zoute flauw aangebrand koud laat kort slordig droog taai vuil vies duur scheef lang
        druk luid hard snel traag weinig dik zoet vettig pikant krap klein groot zuinig nat slap
        donker karig mager rommelig
        """
    ),
    "WRONG": _list(
        """
        vergeten fout verkeerd aangebrand mislukt mis niet_helemaal niet_perfect half_werk
        maar_half niet_proper niet_schoon niet_klaar niet_af nog_niet_klaar nog_vuil
        """
    ),
    "QUALITY": "GOOD|GOOD_E|SOMEONE|lekker",
    "SOUR": "jammer|spijtig|zonde|helaas|spijtig_genoeg|jammer_genoeg|jammer_wel",
}

HARD = frozenset(
    """
    moe doodmoe uitgeput kapot ziek druk drukke zwaar zware laat lang lange moeilijk bang eng spannend
    gestrest boos verdrietig vol volle stress griep hoofdpijn zin geen nerveus bekaf doodop op koorts regende
    regen sneeuwde koud ver nacht vroeg examen examens deadline overuren migraine pijn zenuwachtig
    onzeker verlegen gespannen overwerkt kou nachtdienst lastig verdriet kwaad ruzie haast
    """.split()
)
"""What is hard for someone: doing it all the same makes it greater."""

PRAISE = frozenset(
    """
    fijn top bedankt dank lief mooi knap lekker lekkere waardeer blij tof leuk goed merci super goede mooie
    lieve leuke heerlijk geweldig fantastisch gezellig proficiat bravo prachtig
    """.split()
)
"""What a sentence praises with; a "but" behind it takes back."""

NO_CONTENT = frozenset(
    """
    en ook echt heel zo zon wel waar de het een je jij ik ben bent met voor mij me jou jouw ooit
    schat mijn m n wat toch gewoon altijd nooit meer dan veel zoveel is was dat die dit van
    op in om te aan als hoe er zijn zal blijft blijf kan kun kunt hou houd houdt houden hield
    zielsveel enorm ontzettend super hartstikke oneindig leven wereld hart niks niets zonder alles
    samen mee geen niet voorstellen gek waard zien ziet uit dag elke iedere heb hebt hebben doet doe
    doen deed gedaan gaat hoor jaja ja nee ok erg vaak soms blij gelukkig dankbaar trots fier
    verliefd omdat dank bedankt merci thanks danku waardeer vind vond ons onze wij we u ze alle
    allemaal steun hulp liefde zorg zorgen moeite inzet geduld werk bezig best lieverd liefje
    schatje schatteke lieveling baby love you hey hoi dikke dikste duizend keer knuffel kus kusje
    nog steeds zeer bijzonder gewoonweg werkelijk zeker maar missen mis wil wilde graag soort iemand
    mens mensen man vrouw vrouwtje vent kerel mannen wijf topwijf topper held heldin kanjer rots
    engel parel maatje papa mama vader moeder vriend vriendin partner persoon team ware grote
    grootste ogen lach glimlach haar lichaam karakter uiterlijk kont stem uitstraling verdien
    verdient voel voelt bij helemaal precies prachtig betekent maakt maken beter mooier rijker
    compleet aller
    """.split()
) | frozenset(
    word
    for part in ("GOOD", "GOOD_E", "SOMEONE")
    for words in PARTS[part].split("|")
    for word in words.split("_")
)
"""What says nothing about an act: small words, praise, and what could be said of anyone."""

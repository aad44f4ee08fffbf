"""The words that the rules for reflections share, by what they are.

Standard form (`normal.standard`), a low line for a space; a part may hold the name of another.
"""

from __future__ import annotations

from collections.abc import Mapping


def _list(words: str) -> str:
    return "|".join(words.split())


PARTS: Mapping[str, str] = {
    "YOU": "je|jij|u",
    "TOO": _list(
        """
        gevoelig dramatisch negatief onredelijk lastig zwak moeilijk snel ongeduldig streng
        sentimenteel emotioneel veeleisend jaloers kritisch naief perfectionistisch angstig
        afhankelijk zwaar serieus veel fel zuur koppig preuts bezorgd hard somber zwartgallig
        """
    ),
    "BAD": _list(
        """
        overgevoelig egoistisch ondankbaar onredelijk onmogelijk paranoia paranoide gek
        kinderachtig hysterisch belachelijk zielig jaloers lui laf verwend negatief dramatisch
        labiel zwak sentimenteel ongesteld hormonaal moeilijk lastig vermoeiend irritant
        onuitstaanbaar raar flauw dom naief achterdochtig wantrouwig bezitterig controlefreak
        aansteller aanstelster zeur zeurpiet dramaqueen egoist puber kleuter baby klein_kind kind
        watje seut zaag lastpak onzeker_altijd niet_goed_wijs zot een_lastige
        """
    ),
    "NONSENSE": _list(
        """
        onzin flauwekul zever zeveraar gezever kul quatsch larie kinderachtig aanstellerij gezeur
        gezaag overdreven drama dramatisch gedoe hysterie zelfmedelijden slachtofferrol
        slachtoffer hersenspinsels
        """
    ),
    "NAGS": _list(
        """
        zaag zeur klaag mopper huil roep schreeuw pieker jank zeik jammer mekker ween overdrijf
        dram
        """
    ),
    "NOT": "niet|geen|nooit|niks|niets|nergens",
    "DO": _list(
        """
        dien ruil verhuis solliciteer mail app sms noteer bezoek volg schrap verander kruip wissel
        pak draai trek overleg bespreek vermijd verwijder spring eis weiger stap zie_het ga bel
        neem vraag zoek schrijf kijk probeer stop maak praat zet slaap drink plan boek koop doe
        spreek vertel denk negeer vergeet eet rust leg geef stuur hou houd laat lees leer oefen
        begin wacht blijf kom haal meld schakel regel huur download betaal spaar wandel sport adem
        ontspan blokkeer
        """
    ),
    "SOFTLY": _list(
        """
        dan eens gewoon even maar een het er wat met toch vroeger minder meer vaker anders
        vanavond morgen in op iets naar hem haar iemand je daar dat die nee hulp contact
        """
    ),
    "GONE": _list(
        """
        was had zat moest kon werk werkte deed bedoelde bedoel wilde zei dacht wist stond kwam
        vergat probeerde sliep zweeg zwijg verdien betaal zorg ging liep belde lag bleef wou mocht
        vond antwoordde luisterde
        """
    ),
    "PLANS": _list(
        """
        zal ga beloof regel koop boek bel doe_voortaan help neem kom_voortaan kook maak_het
        stop_ermee verander probeer_voortaan stuur vraag huur zeg_voortaan kan_je_helpen los
        """
    ),
    "TAKING_IN": _list(
        """
        hoor begrijp snap zie merk voel denk luister versta zeg weet vat wil geloof besef kan_me
        schrik vind
        """
    ),
    "LEADS": _list(
        """
        je jij u ik we wij dus en ja nou dat het wat ok hoe waarom wie die nee dit zo niet heel
        mij mijn er hier nu toen als alles iedereen niemand ach maar misschien dan daar wanneer of
        omdat want ze hij zij jouw jou klopt heb
        """
    ),
    "LATER": _list(
        """
        voortaan vanaf_nu volgende_keer volgend_jaar volgende_week morgen maandag vanavond
        dit_weekend straks
        """
    ),
}

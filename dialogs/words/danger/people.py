"""The people that the rules of danger speak of: who can do something, and to whom.

Dutch tells subject and object of most pronouns apart: *ik, hij* act and *me, mij, hem* undergo. *Ze, zij,
je* and *jullie* may do either; a rule that reads them says in which order. Names in capitals are parts for
the notation of `phrase`.
"""

from __future__ import annotations

from collections.abc import Mapping

_ROLES = (
    "vrouw man vriendin vriend partner lief ex verloofde vent echtgenoot echtgenote madam vrouwtje"
    " mannetje wederhelft liefje ventje".split()
)
_BODY = (
    "gezicht hoofd arm armen hand lip wang kaak rug kop oog ogen neus buik been benen schenen ribben keel"
    " nek bakkes smoel haar haren borst kruis lijf oor oren tanden schouder maag strot".split()
)
_FAMILY = (
    "vader moeder broer zus zoon dochter ouders schoonmoeder schoonvader papa mama pa ma stiefvader"
    " stiefmoeder stiefzoon stiefdochter zwager schoonzus neef nicht opa oma vriendje oudste jongste"
    " collega maat".split()
)


def _of_mine(words: list[str]) -> str:
    return "|".join(f"mijn_{word}" for word in words)


PARTNER = (
    f"{_of_mine(_ROLES)}|mijn_ex_vrouw|mijn_ex_man|mijn_ex_vriendin|mijn_ex_vriend|mijn_ex_partner|mn_ex"
)
BODY = "|".join(_BODY)

PEOPLE: Mapping[str, str] = {
    "ME": f"me|mij|{_of_mine(_BODY)}",
    "BODY": BODY,
    "PARTNER": PARTNER,
    "FAMILY": f"{_of_mine(_FAMILY)}|onze_zoon|onze_dochter|onze_oudste|onze_jongste",
    "THEY": "hij|ze|zij|je|jij|u|PARTNER",
    "THIRD": "hij|ze|zij|jij|PARTNER",
    "CLOSE": "hij|ze|zij|PARTNER|FAMILY",
    "HER": "haar|hem|hen|PARTNER",
    "YOU": "je|jou|jullie|u",
    "SELF": "mezelf|mijzelf|zichzelf|mijn_eigen|haar_eigen|zijn_eigen|jezelf|haarzelf|hemzelf",
    "MYSELF": "mezelf|mijzelf|mijn_eigen",
    "DOER": "ik|wij|we|THEY|FAMILY|haar_vriend|zijn_vriendin|haar_man|de_oppas|iemand|haar_ex",
    "KID": "kind|kindje|kinderen|kindjes|kids|baby|zoon|zoontje|dochter|dochtertje|peuter|kleuter|tweeling"
    "|jongste|oudste|kleinste|de_kleine|onze_kleine|ons_kleine|ons_meisje|ons_manneke|mijn_meisje|kleintje"
    "|kindekes|mijn_kleine|ons_meiske|stiefzoon|stiefdochter|de_kleintjes|pleegkind|mijn_mannetje|meisjes"
    "|dreumes|pasgeborene|stiefkind|stiefkinderen|zoons|zonen|dochters|de_jongens|mijn_jongens",
    # Who bites, kicks or pinches without being a danger to an adult.
    "SMALL": "geit|ezel|pony|hamster|gans|wesp|dokter|arts|tandarts|kinesist|verpleegster|kapper|masseur"
    "|chirurg|peuter|kleuter|baby|kleine|jongste|dreumes|kat|poes|hond|konijn|paard|vogel|kleinzoon"
    "|puppy",
    "PEOPLE": "vrienden|vriendinnen|vriend|vriendin|ouders|familie|zus|broer|moeder|vader|maten|mensen"
    "|kinderen"
    "|collegas|niemand|vrouwen|mannen|mama|papa|zussen|broers|zusje|maat|kameraden|schoonouders|anderen"
    "|iemand|oma|opa|kleinkinderen|exen|mannelijke|vriendjes",
    "PARENT": "papa|mama|vader|moeder|stiefvader|stiefmoeder|PARTNER|opa|oma|mijn_ex|mijn_vrouw|de_oppas"
    "|juf|bompa|bomma"
    "|haar_vriend|zijn_vriendin|haar_nieuwe_vriend|pa|ma|plusvader|plusmama|pleegvader",
    "DENIED": "niet|nooit|nog_nooit|geen|nergens|niemand",
}

"""Who is spoken to and about, and how often: parts for the rules of every pattern."""

from __future__ import annotations

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
    "YOU": "je|jij|u|jullie",
    "ME": "me|mij",
    "SHE": "ze|zij|hij|die|WOMAN",
    "WOMAN": "mijn_vrouw|mijn_vriendin|mijn_vriend|mijn_man|mijn_partner|mijn_lief|madam|mevrouw|die_van_mij",
    "PERSON": "haar|hem|hen|WOMAN",
    "KIN": "moeder|ma|mama|vader|pa|papa|ouders|zus|zusje|broer|vriend|vriendin|vrienden|vriendinnen"
    "|maten|collega|collegas|baas|schoonmoeder|tante|oma|buurman|buurvrouw|zoon|dochter|kinderen|familie",
    "NOT": "niet|geen|niks|niets|nooit|niemand|nauwelijks|amper|nergens",
    "EVER": "altijd|nooit|steeds|telkens|weer|weeral|alweer|constant|voortdurend|continu|elke_keer"
    "|iedere_keer|elke_dag|iedere_dag|elke_avond|de_hele_tijd|heel_de_tijd|de_hele_dag|nog_nooit|aldoor"
    "|nooit_eens|eeuwig|eeuwig_en_altijd|altijd_en_overal|elk_weekend|elke_week",
}

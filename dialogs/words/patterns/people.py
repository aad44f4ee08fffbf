"""Who is spoken to and about: parts for the rules of every pattern."""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, str] = {
    "YOU": "je|jij|u|jullie",
    "ME": "me|mij",
    "NOT": "niet|geen|niks|niets|nooit|niemand|nauwelijks|amper|nergens",
    "EVER": "altijd|nooit|steeds|telkens|weer|weeral|constant|voortdurend|eeuwig|elke_keer|iedere_keer"
    "|elke_dag|iedere_dag|de_hele_tijd|alweer|nog_nooit|continu|aldoor",
}

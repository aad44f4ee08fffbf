"""A name out of what somebody typed when asked for one: "ik ben Bram", "noem me maar Noor"."""

from __future__ import annotations

import re

LONGEST = 30
"""Characters of a name; it stands inside sentences and on a phone."""
MOST_WORDS = 4

_LEAD = re.compile(
    r"^(?:(?:ik|hij|zij|ze|die) heet|(?:mijn|zijn|haar|hun) naam is|ik ben|dat is|het is|zeg maar"
    r"|noem (?:me|mij))(?: (?:maar|gewoon))?\s+",
    re.IGNORECASE,
)
_EDGES = " \t.,;:!?…\"'’‘”“()[]{}*_"


def name_in(text: str) -> str | None:
    """The name that `text` gives, as typed but for a small first letter; None when it holds no name."""
    one_line = " ".join(text.split())
    name = _LEAD.sub("", one_line).strip(_EDGES)
    letters = [sign for sign in name if sign.isalpha()]
    if not letters or len(name) > LONGEST or len(name.split()) > MOST_WORDS:
        return None
    return name[0].upper() + name[1:] if name.islower() else name

"""Draw the weeks that the README shows: made up, of nobody.

.venv/bin/python -m tests.bot.charts.picture [FILE]
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

from bot.charts.rhythm import draw
from dialogs.effects import Value
from dialogs.people import Profile
from dialogs.rhythm.weeks import Deed, Rhythm
from tests.evening import WORDING
from tests.house import ROOT

PICTURE = ROOT / "docs/pictures/weeks.png"
LAST = date(2026, 3, 2)
COUNTS = {
    Deed.MIRROR: (1, 2, 2, 3, 0, 1, 3, 4, 2),
    Deed.APPRECIATION: (0, 1, 2, 2, 1, 0, 2, 2, 1),
    Deed.CHECK_IN: (1, 1, 0, 1, 1, 0, 1, 1, 1),
    Deed.TEN_MINUTES: (0, 0, 2, 3, 3, 1, 5, 4, 3),
    Deed.SLIP: (4, 5, 3, 4, 2, 3, 2, 1, 1),
}


def say(key: str, **args: Value) -> str:
    return WORDING.render(key, args, Profile())


def main() -> int:
    """Draw them."""
    weeks = len(COUNTS[Deed.MIRROR])
    mondays = tuple(LAST - timedelta(days=7 * (weeks - 1 - number)) for number in range(weeks))
    to = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    to.write_bytes(draw(Rhythm(mondays, COUNTS), say))
    return 0


if __name__ == "__main__":
    sys.exit(main())

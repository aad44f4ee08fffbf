"""`weerklank words SET`: label sentences from standard input as the bot does, for who wants to measure.

Reads JSON lines `{"id", "text"}` (for `spiegel` `{"id", "heard", "said"}`; other fields are ignored) and
writes, line by line, `{"id", "labels", "evidence"}`. Nothing is stored and no network is used.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from dialogs.words.labels import SETS


class BadInput(ValueError):
    """A set that does not exist, or a line that cannot be read; the text says the mend."""


def labelled(name: str, lines: Iterable[str]) -> Iterator[str]:
    """The answer to each line, in order; empty lines are left out. Raises BadInput at the first bad one."""
    if name not in SETS:
        raise BadInput(f"there is no set {name!r}; take one of {', '.join(SETS)}")
    chosen = SETS[name]
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        row = _row(number, line, chosen.fields)
        found = chosen.of({field: row[field] for field in chosen.fields})
        answer = {"id": row["id"], "labels": found.labels, "evidence": found.evidence}
        yield json.dumps(answer, ensure_ascii=False)


def _row(number: int, line: str, fields: tuple[str, ...]) -> dict[str, str]:
    wanted = ("id", *fields)
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict) or not all(isinstance(row.get(field), str) for field in wanted):
        form = ", ".join(f'"{field}": "..."' for field in wanted)
        raise BadInput(f"line {number} is no JSON object with {{{form}}}; mend it and try again")
    return row

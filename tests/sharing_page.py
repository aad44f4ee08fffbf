"""Writes the sharing table as a page for people: docs/sharing.md.

    make docs

The page is made of the table that the program and its tests are held against, so that it cannot tell another
story. `HELD` says of every sealed column what is in it: a column without a line is a hole in the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.export.sorting import OF_COUPLE, OF_PERSON, RECORDS
from bot.storage.tables import Sealed, metadata
from dialogs.sharing import TABLE, Kind, Rule

PAGE = Path(__file__).resolve().parent.parent / "docs" / "sharing.md"
HELD: Mapping[str, frozenset[Kind]] = {
    "couples.state": frozenset(OF_COUPLE.values()),
    "people.state": frozenset(OF_PERSON.values()),
    "addresses.chat": frozenset({Kind.CHAT}),
    "entries.body": frozenset({Kind.ANSWER, Kind.REFLECTION, Kind.DANGER, Kind.CHECKLIST}),
    "outbox.body": frozenset({Kind.MESSAGE}),
    "records.body": frozenset(RECORDS.values()),
    "shared.text": frozenset({Kind.SHARED_ANSWER, Kind.APPRECIATION, Kind.PROMISE, Kind.BOOKED}),
    "page_messages.body": frozenset({Kind.MESSAGE}),
    "parked.body": frozenset({Kind.ANSWER, Kind.DANGER}),
}
"""By sealed column: of which kinds what is kept there can be. The rest of the database holds no words."""
HEAD = """# Who sees what

Private is the default: whatever a row does not say is seen by its owner alone. What the other may see gets
there in two ways only. An item is *shared* by its owner: a second, explicit yes after rereading one's own
words, for this one item, which can be taken back (`/gedeeld`). Or it belongs to *both* by its nature. Nobody
ever sees whether the other read, wrote, skipped, declined or waits: the only states of the other that show
are a reveal itself, and the return from a pause.

The table is `dialogs/sharing.py`. `tests/bot/test_every_kind.py` walks every kind through every channel, and
`tests/bot/test_three.py` two people and a third through whatever they may do."""
FOOT = """Made by `make docs`; do not edit."""


def sealed_columns() -> set[str]:
    """Every column that may hold words."""
    return {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed)
    }


def page() -> str:
    """The text of docs/sharing.md."""
    return (
        "\n\n".join([HEAD, "\n".join(_table()), "\n\n".join(map(_told, TABLE)), "\n".join(_places()), FOOT])
        + "\n"
    )


def _table() -> Iterator[str]:
    yield "| kind | who sees it | who decides | parted | erased | in `/export` |"
    yield "|---|---|---|---|---|---|"
    for rule in TABLE:
        cells = (rule.sees, rule.decides, rule.unlinked, rule.erased, rule.exported)
        yield f"| [{rule.kind}](#{rule.kind}) | {' | '.join(cells)} |"


def _told(rule: Rule) -> str:
    return f"## {rule.kind}\n\n{rule.what[0].upper()}{rule.what[1:]}. When it ends: {rule.expires}."


def _places() -> Iterator[str]:
    yield "## Where it lies"
    yield ""
    yield "| sealed column | kinds |"
    yield "|---|---|"
    for column, kinds in sorted(HELD.items()):
        yield f"| `{column}` | {', '.join(kind for kind in Kind if kind in kinds)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

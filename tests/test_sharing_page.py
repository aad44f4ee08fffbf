"""The page of who sees what is what the table says, and the table knows every place where words can lie."""

from __future__ import annotations

from dialogs.sharing import TABLE, Kind
from tests.sharing_page import HELD, PAGE, page, sealed_columns

WITHOUT_WORDS = {Kind.LOG, Kind.QUIZ_RESULT, Kind.CHECKLIST, Kind.GROUP, Kind.INVITATION}
"""Kinds of which a count, a digest or a letter is kept, besides what stands in a sealed column."""


def test_the_committed_page_is_what_would_be_written() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make docs`"


def test_every_sealed_column_is_of_some_kind() -> None:
    assert sealed_columns() == set(HELD)
    assert all(HELD.values())


def test_every_kind_lies_somewhere() -> None:
    held = frozenset().union(*HELD.values())
    assert set(Kind) - held <= WITHOUT_WORDS


def test_each_kind_has_a_row_and_a_part_of_the_page() -> None:
    text = page()
    for rule in TABLE:
        assert f"| [{rule.kind}](#{rule.kind}) |" in text
        assert f"## {rule.kind}\n\n{rule.what[0].upper()}{rule.what[1:]}." in text

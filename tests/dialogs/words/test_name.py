"""Which name somebody gives who was asked for one."""

from __future__ import annotations

import pytest

from dialogs.words.name import LONGEST, name_in


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Bram", "Bram"),
        ("noor", "Noor"),
        ("Ik ben Bram.", "Bram"),
        ("ik heet Anne-Marie!", "Anne-Marie"),
        ("Noem me maar Jo", "Jo"),
        ("ze heet  Noor", "Noor"),
        ("haar naam is Lotte van den Berg", "Lotte van den Berg"),
        ("IMKE", "IMKE"),
        ("’t Joske", "t Joske"),
        ("Zoë 😊", "Zoë 😊"),
    ],
)
def test_a_name_is_found_in_what_was_typed(typed: str, name: str) -> None:
    assert name_in(typed) == name


@pytest.mark.parametrize(
    "typed", ["", "   ", "12345", "😊", "dat zeg ik liever niet tegen jou", "x" * (LONGEST + 1)]
)
def test_what_is_no_name_is_none(typed: str) -> None:
    assert name_in(typed) is None


def test_a_name_never_breaks_the_line_it_stands_in() -> None:
    assert name_in("Noor\nvan hiernaast") == "Noor van hiernaast"

from __future__ import annotations

from pathlib import Path

import pytest

from bot.texts import TextFault, Words, read_texts


def written(folder: Path, **files: str) -> Path:
    for name, source in files.items():
        (folder / f"{name}.ftl").write_text(source, encoding="utf-8")
    return folder


def test_a_message_and_each_of_its_attributes_is_a_text(tmp_path: Path) -> None:
    texts = read_texts("nl", written(tmp_path, a="b-c = Ja\n    .why = Daarom\nonly =\n    .part = Deel\n"))
    assert {key: text.plain for key, text in texts.by_key.items()} == {
        "b-c": "Ja",
        "b-c.why": "Daarom",
        "only.part": "Deel",
    }


def test_an_empty_line_stays_an_empty_line(tmp_path: Path) -> None:
    texts = read_texts("nl", written(tmp_path, a="b =\n    Eerst.\n\n    Dan.\n"))
    assert texts.by_key["b"].plain == "Eerst.\n\nDan."


def test_the_variables_of_a_text_are_known_also_through_references(tmp_path: Path) -> None:
    source = "a = { b } { $x }\nb = { $n ->\n    [one] { c.d }\n   *[other] veel\n }\nc =\n    .d = { $y }\n"
    texts = read_texts("nl", written(tmp_path, a=source))
    assert texts.by_key["a"].needs == ("n", "x", "y")
    assert texts.by_key["a"].plain is None


@pytest.mark.parametrize(
    ("source", "finding"),
    [
        ("a = Eén\n\nb =\n    Twee\n* drie\n", "two.ftl:5: this is not Fluent"),
        ("a = { $x\n", "two.ftl:1: this is not Fluent"),
        ("here = Nog eens\n", "two.ftl:1: here exists already"),
        ("a = { nowhere }\n", "a: refers to nowhere, which is not there"),
        ("a = { here.nowhere }\n", "a: refers to here, which is not there"),
        ("a = { b }\nb = { a }\n", "refers to itself"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_with_the_place(
    tmp_path: Path, source: str, finding: str
) -> None:
    with pytest.raises(TextFault, match=finding.replace("(", r"\(")):
        read_texts("nl", written(tmp_path, one="here = Hier\n", two=source))


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(TextFault) as caught:
        read_texts("nl", written(tmp_path, one="a = { x }\n", two="* b\n"))
    assert str(caught.value).split("; ") == [
        "two.ftl:1: this is not Fluent",
        "a: refers to x, which is not there",
    ]


def test_words_longer_than_fluent_allows_come_out_whole(tmp_path: Path) -> None:
    texts = read_texts("nl", written(tmp_path, a="a = Je zei: { $words }\n"))
    long = "Ik mis je. { $words } -{ a }" * 300
    assert texts.fill(texts.by_key["a"], {"words": Words(long)}) == f"Je zei: {long}"


def test_a_fault_names_no_words(tmp_path: Path) -> None:
    texts = read_texts("nl", written(tmp_path, a="a = { $x } { NUMBER($words) }\n"))
    with pytest.raises(TextFault) as caught:
        texts.fill(texts.by_key["a"], {"x": 1, "words": Words("geheim")})
    assert str(caught.value).startswith("a: ")
    assert "geheim" not in repr(caught.value)

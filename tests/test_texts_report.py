"""The report on the texts tells what it sees, and ends so that a build stops at a defect."""

from __future__ import annotations

import pytest

from tests import findings, texts_report
from tests.every_text import wording
from tests.repeated import repeated
from tests.wording_rules import flesch_douma, sentences, syllables

ONE = """
mirror-done = Goed gedaan. Je gaf terug wat je hoorde. Meer niet.
    .why = Je gaf terug wat je hoorde.
mirror-done--2 = Je gaf terug wat je hoorde.
mirror-done-late = Je gaf terug wat je hoorde.
mirror-shared = { -term } { $partner } leest dit pas als jij het wilt.
-term = Dit staat er maar één keer, en wordt gedeeld.
"""
TWO = """
need-done = Mooi! Je gaf terug wat je hoorde, en dat telt.
need-shared = { -term } Zo leest { $partner } leest dit pas als jij het wilt: straks.
need-chosen = { $count ->
    [1] Je gaf terug wat je
   *[other] hoorde
}
"""


def test_a_phrase_that_several_texts_say_is_found_as_long_as_they_share_it() -> None:
    assert repeated({"mirror": ONE, "need": TWO}) == {
        "je gaf terug wat je hoorde": ["mirror-done", "mirror-done-late", "need-done"],
        "$partner leest dit pas als jij het wilt": ["mirror-shared", "need-shared"],
    }


def test_texts_of_which_one_is_said_instead_of_the_other_repeat_nothing() -> None:
    assert repeated({"mirror": ONE}) == {}


def test_ease_is_what_a_hand_counts() -> None:
    """Counted by hand. textstat gave the same for all our texts on average, to a tenth of a point."""
    counted = {
        "Ga zitten. Adem uit. Zeg wat je voelt.": (3, 8, 10),
        "Je hoeft het niet op te lossen. Luisteren is genoeg.": (2, 10, 14),
        "Vraag eerst wat je partner nu nodig heeft, en wacht rustig op het antwoord.": (1, 14, 18),
        "Communicatieproblematiek veroorzaakt onvermijdelijk aanzienlijke relationele ontevredenheid.": (
            1,
            6,
            32,
        ),
    }
    for text, (lines, words, parts) in counted.items():
        found = [word for sentence in sentences(text) for word in sentence]
        assert (len(sentences(text)), len(found), sum(map(syllables, found))) == (lines, words, parts), text
        assert flesch_douma(text) == pytest.approx(206.84 - 77 * parts / words - 0.93 * words / lines)


def test_the_report_counts_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert texts_report.main() == 0
    told = capsys.readouterr().out
    assert f"{len(wording().wordings)} lines of more than one wording" in told
    assert f"{findings.median_ease():.0f}" in told
    assert told.endswith("Defects\n  none\n")


def test_a_defect_ends_the_report_with_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(findings, "misspelled", lambda file: {"onmidellijk"} if file == "mirror" else set())
    assert texts_report.main() == 1
    assert "misspelled in mirror: onmidellijk" in capsys.readouterr().out


def test_a_text_that_is_hard_to_read_is_found_once_it_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    hard = "Communicatieproblematiek veroorzaakt onvermijdelijk aanzienlijke relationele ontevredenheid. "
    easy = "Ga zitten. Adem uit. Zeg wat je voelt. " * 40
    texts = {"short": hard, "long": hard * 4, "easy": easy}
    some = tuple(findings.Measured(key, text, flesch_douma(text)) for key, text in texts.items())
    monkeypatch.setattr(findings, "measured", lambda file: some)
    assert [fault.partition(":")[0] for fault in findings.hard("mirror")] == ["long"]

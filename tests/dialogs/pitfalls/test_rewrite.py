"""The rewriting: each pattern has its own first question, and each part is asked about once at most."""

from __future__ import annotations

from itertools import product

import pytest

from bot.wording import Wording
from dialogs.effects import Json
from dialogs.pitfalls.message import message
from dialogs.pitfalls.rewrite import ANTIDOTES, Opening, rewrite
from dialogs.words.patterns import Pattern
from dialogs.words.soft_start import FactFault, FeelingFault, OpeningFault, RequestFault
from tests.dialogs.playing import SKIP, Played, play

ATTACK = "Jij bent altijd te laat."
FACT = "Toen je gisteren om tien uur thuiskwam"
SAFE = {"in-danger": False}


def rewritten(*answers: Json) -> Played:
    """From a text in which nothing is seen: the road of the soft start."""
    return play(message, "Ik ben om zes uur thuis.", "sharpen", *answers, facts=SAFE)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Laat me met rust.", "rewrite-open-pause"),
        ("Het is niet mijn schuld.", "rewrite-open-true-part"),
        ("Je moet gewoon minder werken.", "rewrite-open-receiving"),
        ("Ja hoor, wat een drama.", "rewrite-feeling-under"),
        (ATTACK, "rewrite-open-fact"),
    ],
)
def test_a_pattern_opens_with_its_own_antidote(text: str, opening: str) -> None:
    assert play(message, text, "yes", "sharpen", facts=SAFE).asked == opening


def test_every_pattern_has_an_antidote_and_every_question_its_words() -> None:
    assert set(ANTIDOTES) == set(Pattern)
    faults = {
        Opening.FACT: tuple(FactFault),
        Opening.TRUE_PART: (OpeningFault.BUT,),
        Opening.RECEIVING: (OpeningFault.ADVICE,),
    }
    keys = {
        f"rewrite-open-{opening}-{fault}"
        for opening in Opening
        for fault in faults.get(opening, (OpeningFault.NO_MOMENT,))
    }
    keys |= {f"rewrite-open-{opening}{part}" for opening, part in product(Opening, ("", ".why"))}
    keys |= {f"rewrite-feeling-{fault}" for fault in FeelingFault if fault is not FeelingFault.UNSAFE}
    keys |= {f"rewrite-request-{fault}" for fault in RequestFault}
    assert Wording.load(strict=True).missing(keys) == set()


def test_the_parts_come_in_the_order_of_a_soft_start() -> None:
    asked = [rewritten().asked]
    answers: list[Json] = []
    for answer in (FACT, "alleen", "connection", "Wil je me bellen?"):
        answers.append(answer)
        asked.append(rewritten(*answers).asked)
    assert asked == [
        "rewrite-open-fact",
        "rewrite-feeling",
        "rewrite-need",
        "rewrite-request",
        "message-fits",
    ]
    assert rewritten(*answers).prompt.args == {
        "opening": FACT,
        "felt": "when-word-then",
        "feeling": "alleen",
        "need": "connection",
        "asked": "sentence",
        "request": "Wil je me bellen?",
    }


def test_feeling_need_and_request_may_be_left_out_and_the_beginning_may_not() -> None:
    assert not rewritten().prompt.skip
    args = rewritten("Je kwam om tien uur thuis", SKIP, "none", SKIP).prompt.args
    assert (args["felt"], args["need"], args["asked"]) == ("none", "none", "none")


def test_the_needs_are_ranked_by_what_was_typed_and_all_can_be_chosen() -> None:
    feared = rewritten("Toen je met je ex belde", "bang").prompt.options
    pressed = rewritten("Toen je zonder overleg besliste", "boos").prompt.options
    assert set(feared) == set(pressed) == {"safety", "connection", "recognition", "autonomy", "none"}
    assert (feared[0], pressed[0]) == ("safety", "autonomy")
    assert feared[-1] == pressed[-1] == "none"


def test_a_part_is_asked_about_once_and_its_own_wording_may_stay() -> None:
    general = "Je bent altijd laat"
    assert rewritten(general).asked == "rewrite-open-fact-general"
    assert rewritten(general).prompt.args == {"text": general}
    assert rewritten(general, SKIP).asked == "rewrite-feeling"
    assert rewritten(general, general).asked == "rewrite-feeling"
    assert rewritten(general, FACT, SKIP, "none", SKIP).prompt.args["opening"] == FACT


def test_a_word_for_what_the_other_did_asks_on_for_the_feeling() -> None:
    assert rewritten(FACT, "genegeerd").asked == "rewrite-feeling-pseudo"
    assert rewritten(FACT, "genegeerd", "verdrietig", "none", SKIP).prompt.args["feeling"] == "verdrietig"


def test_a_word_of_threat_asks_whether_it_is_safe_and_is_no_lesson_in_grammar() -> None:
    assert rewritten(FACT, "bedreigd").asked == "rewrite-unsafe"
    assert rewritten(FACT, "bedreigd", "no").heard() == ["message-left-as-it-is"]
    assert rewritten(FACT, "bedreigd", "yes").asked == "rewrite-need"


def test_an_antidote_that_is_the_message_asks_only_the_feeling_besides() -> None:
    pause = ("Laat me met rust.", "yes", "sharpen", "Ik heb nu rust nodig. Om negen uur ben ik terug.")
    assert play(message, *pause, facts=SAFE).asked == "rewrite-feeling"
    assert play(message, *pause, "gespannen", facts=SAFE).asked == "message-fits"
    without = (*pause[:3], "Ik heb nu rust nodig.")
    assert play(message, *without, facts=SAFE).asked == "rewrite-open-pause-no-moment"


def test_it_is_no_command_of_its_own() -> None:
    assert rewrite.commands == ()

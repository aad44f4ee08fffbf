"""A message before it is sent: named with its own words, taken back when it is not so, tested, and copied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.wording import Wording
from dialogs.advance import Conversation
from dialogs.catalogue import CATALOGUE
from dialogs.codec import to_json
from dialogs.effects import Json
from dialogs.explore import explore
from dialogs.people import Profile
from dialogs.pitfalls.message import MOST, message, standing
from dialogs.records import PatternSlipped
from dialogs.talk import To
from dialogs.wishes import CHECKPOINTS, Invite, Speak
from dialogs.words.accusation import accuses
from dialogs.words.patterns import Found, Pattern, patterns
from tests.dialogs.playing import AT, SKIP, Played, play
from tests.dialogs.world import World

ATTACK = "Jij bent altijd te laat."
NOTHING = "Ik ben om zes uur thuis."
BLAME = "Geef dat ding hier!"
TWO = "Ja hoor, wat een drama. Het is niet mijn schuld."
HERS = "Ze appte: ik voel me alleen."
SAFE = {"in-danger": False, "count": 0}
THREE_YES = ("yes", "yes", "yes")
REWRITTEN = ("Toen je gisteren de tv aanzette", "alleen", "connection", "Wil je een kwartier met me praten?")


def looked(*answers: Json) -> Played:
    return play(message, *answers, facts=SAFE)


def to_copy(played: Played) -> str:
    """The message that he gets to copy."""
    said = [wish for wish in played.wishes if isinstance(wish, Speak) and wish.copy]
    assert len(said) == 1
    return str(said[0].args["opening"])


def slipped(played: Played) -> list[Pattern | None]:
    """The patterns that were kept."""
    return [record.pattern for record in played.records if isinstance(record, PatternSlipped)]


# What stands there


def test_a_pattern_is_named_with_the_words_that_show_it() -> None:
    played = looked(ATTACK)
    assert played.asked == "message-seen-criticism"
    words = played.prompt.args["words"]
    assert words
    assert str(words) in ATTACK
    assert words == patterns(ATTACK)[0].words


def test_two_patterns_come_one_at_a_time() -> None:
    first, second = looked(TWO).asked, looked(TWO, "yes").asked
    assert {first, second} == {"message-seen-sarcasm", "message-seen-defensiveness"}
    assert looked(TWO, "yes", "yes").asked == "message-onward-something"


def test_more_than_two_patterns_are_never_named() -> None:
    run = looked(TWO).conversation.run
    seven = to_json(tuple[Found, ...], tuple(Found(pattern, "zo", "") for pattern in Pattern))
    journal = [replace(one, value=seven) if one.key == "message:seen#0" else one for one in run.journal]
    talk = Conversation(message, replace(run, journal=tuple(journal)))
    for _ in range(MOST):
        assert talk.prompt is not None
        assert talk.prompt.text.startswith("message-seen-")
        talk.answer("yes", AT)
    assert talk.prompt is not None
    assert talk.prompt.text == "message-onward-something"


def test_that_is_not_so_is_taken_for_an_answer() -> None:
    played = looked(ATTACK, "no")
    assert played.heard() == ["message-taken-away"]
    assert played.asked == "message-onward-nothing-left"


def test_what_was_taken_away_is_not_kept_and_gives_no_antidote() -> None:
    first = looked(TWO).asked.rpartition("-")[2]
    second = looked(TWO, "yes").asked.rpartition("-")[2]
    played = looked(TWO, "no", "yes", "as-is", *THREE_YES, "keep")
    assert slipped(played) == [Pattern(second)]
    assert first != second
    assert looked(ATTACK, "no", "sharpen").asked == "rewrite-open-fact"


def test_where_nothing_is_seen_that_is_said_and_no_fault_is_made_up() -> None:
    played = looked(NOTHING)
    assert played.heard() == []
    assert played.asked == "message-onward-nothing"
    assert played.prompt.options == ("sharpen", "as-is")


def test_blame_without_a_pattern_is_told_without_a_nickname() -> None:
    assert accuses(BLAME)
    assert patterns(BLAME) == (), "this needs a sentence that blames and shows none of the seven"
    assert looked(BLAME).asked == "message-blame"
    assert looked(BLAME, "yes").asked == "message-onward-something"
    assert looked(BLAME, "no").asked == "message-onward-nothing-left"


@pytest.mark.parametrize("pattern", list(Pattern))
def test_every_pattern_has_its_words_and_says_why_it_lands_badly(pattern: Pattern) -> None:
    wording = Wording.load(strict=True)
    keys = {f"message-seen-{pattern}{part}" for part in ("", ".yes", ".no", ".why")}
    assert wording.missing({*keys, f"pattern-{pattern}", f"pattern-{pattern}.lands"}) == set()
    shown = wording.render(f"message-seen-{pattern}", {"words": "zo"}, Profile())
    assert wording.labels[f"pattern-{pattern}"] in shown
    assert wording.labels[f"pattern-{pattern}.lands"] in shown


# Whose words


def test_words_of_the_other_get_no_label() -> None:
    assert looked(HERS).asked == "message-whose"
    for hear in ("mirror", "need", "enough"):
        told = looked(HERS, "hers", hear)
        assert not any(text.startswith("message-seen") for text in told.heard())
        assert told.conversation.over or not told.asked.startswith("message-seen")


def test_words_of_the_other_go_into_the_mirror_without_typing_them_again() -> None:
    played = looked(HERS, "hers", "mirror")
    assert played.asked == "mirror-reflection"
    assert played.prompt.args == {"heard": HERS}
    again = looked(HERS, "hers", "mirror", "Je voelt je alleen. Klopt dat?", "yes", SKIP, SKIP)
    assert again.heard()[-1] == "mirror-done"


def test_words_of_the_other_lead_to_the_need_behind_them() -> None:
    assert looked(HERS, "hers", "need").asked == "need-emotion"
    assert looked(HERS, "hers", "need", "lonely").heard() != []


def test_who_says_that_they_are_his_goes_on_with_them() -> None:
    assert looked(HERS, "mine").asked.startswith(("message-seen", "message-onward", "message-blame"))


# The rewriting


def test_the_rewriting_is_read_again_and_what_still_stands_is_named_and_may_stay() -> None:
    built = (ATTACK, "yes", "sharpen", *REWRITTEN)
    assert looked(*built).asked == "message-fits"
    own = looked(*built, "own", ATTACK)
    assert own.asked == "message-still"
    assert own.prompt.args["words"] == patterns(ATTACK)[0].words
    assert own.prompt.args["opening"] == ATTACK
    assert looked(*built, "own", BLAME).asked == "message-still-blame"
    assert looked(*built, "own", ATTACK, "good").asked == "triple-test-true"
    assert looked(*built, "own", ATTACK, "own", "Ik mis je.").asked == "message-fits"


def test_at_most_one_thing_still_stands() -> None:
    assert len(patterns(TWO)) > 1
    assert standing(TWO, ()) == patterns(TWO)[0]
    assert standing(NOTHING, ()) is None


def test_what_he_took_away_is_not_named_again() -> None:
    first, second = patterns(TWO)[0].pattern, patterns(TWO)[1].pattern
    assert standing(TWO, (first,)) == patterns(TWO)[1]
    assert standing(TWO, (first, second)) is None
    denied = (ATTACK, "no", "sharpen", *REWRITTEN, "own", ATTACK)
    assert looked(*denied).asked == "message-fits"
    assert looked(BLAME, "no", "sharpen", *REWRITTEN, "own", BLAME).asked == "message-fits"


# The triple test, and the end


def test_only_three_times_yes_gives_the_message_to_copy() -> None:
    played = looked(NOTHING, "as-is", *THREE_YES)
    assert to_copy(played) == NOTHING
    assert played.over
    for step in explore(message).steps:
        for wish in step.wishes:
            if isinstance(wish, Speak) and wish.text == "message-whole":
                passed = [entry.value for entry in step.after.journal if "triple-test:" in entry.key]
                assert passed[-3:] == ["yes"] * 3


@pytest.mark.parametrize("yes", [0, 1, 2])
def test_one_no_leads_to_other_words_or_to_rest(yes: int) -> None:
    held = ("true", "useful", "loving")[yes]
    until = (NOTHING, "as-is", *["yes"] * yes, "not-yet")
    assert looked(*until).asked == f"message-not-{held}"
    assert looked(*until, "rest").heard() == ["message-rest"]
    again = looked(*until, "again", "Ik mis je.", "good", *THREE_YES)
    assert to_copy(again) == "Ik mis je."


def test_not_sending_is_a_choice_from_the_beginning() -> None:
    assert looked(ATTACK, "yes", "rest", "no").heard() == ["message-rest", "message-not-logged"]


def test_which_pattern_slipped_in_is_kept_only_by_choice_and_never_the_words() -> None:
    ended = (ATTACK, "yes", "as-is", *THREE_YES)
    assert looked(*ended).asked == "message-log"
    assert looked(*ended, "no").records == []
    assert slipped(looked(*ended, "keep")) == [Pattern.CRITICISM]
    assert looked(NOTHING, "as-is", *THREE_YES).over


def test_who_has_nothing_to_paste_gets_an_example_to_copy() -> None:
    played = looked(SKIP)
    assert played.asked == "message-paste-sample"
    assert [wish.text for wish in played.wishes if isinstance(wish, Speak) and wish.copy] == [
        "message-sample"
    ]
    example = Wording.load(strict=True).labels["message-sample"]
    assert looked(SKIP, example).asked.startswith(("message-seen", "message-blame"))


def test_nothing_of_it_reaches_the_partner_and_nothing_is_sent() -> None:
    wishes = [wish for step in explore(message).steps for wish in step.wishes]
    assert {wish.to for wish in wishes if isinstance(wish, Speak)} == {To.ME}
    left = {type(wish).__name__ for wish in wishes if isinstance(wish, CHECKPOINTS)}
    # De Detector may follow on it, and an agreement that is made there may be laid before the other.
    assert left == {"Keep", "Invite"}
    assert {wish.dialog for wish in wishes if isinstance(wish, Invite)} == {"agreement-confirm"}


# Harm


@pytest.mark.parametrize("words", ["jij sloeg me", "ik maak je kapot"])
def test_a_report_of_harm_and_a_threat_get_help_no_label_and_no_rewriting(words: str) -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/bericht")
    world.says("bram", words)
    assert world.last("bram").text.startswith("danger-violence-")
    it_meant_something_else(world)
    assert world.last("bram").text == "message-paste"
    world.chooses("bram", "=")
    assert world.texts("bram")[-1] == "message-left-as-it-is"
    assert not any(text.startswith(("message-seen", "message-blame")) for text in world.texts("bram"))
    assert world.texts("noor") == []


def it_meant_something_else(world: World) -> None:
    """The button of the card by which the words are offered at the question again."""
    buttons = [one for row in world.last("bram").buttons for one in row]
    world.presses("bram", next(one.token for one in buttons if one.label.endswith(".no")))


def test_harm_is_left_as_it_is_wherever_it_is_typed() -> None:
    for before in ((), (ATTACK, "yes", "sharpen"), (ATTACK, "yes", "sharpen", *REWRITTEN, "own")):
        played = looked(*before, "jij sloeg me")
        assert played.over
        assert played.heard()[-1] == "message-left-as-it-is"


def test_who_is_in_danger_is_not_asked_to_mind_a_tone() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "Ze heeft me geslagen.")
    world.says("bram", "/bericht")
    assert world.texts("bram")[-1] == "message-not-now", "and is not asked for words first"
    world.says("bram", ATTACK)
    assert not any(text.startswith(("message-seen", "message-onward")) for text in world.texts("bram"))


def test_while_both_look_on_a_message_tells_nothing_of_danger() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "Ik wil niet meer leven.")
    world.says("bram", "verder")
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.says("bram", "/bericht")
    world.says("bram", NOTHING)
    assert world.last("bram").text == "message-onward-nothing"


def test_it_works_for_one_who_is_alone() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/bericht")
    world.says("bram", NOTHING)
    for option in ("as-is", *THREE_YES):
        world.chooses("bram", option)
    assert world.texts("bram")[-3:] == ["message-ready", "message-whole", "message-copied"]

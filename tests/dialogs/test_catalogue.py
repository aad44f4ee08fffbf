"""What holds for every dialog that there is, on every road through it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.wording import Wording
from dialogs.advance import SKIPPED_VALUE, Conversation
from dialogs.catalogue import ALL, CATALOGUE
from dialogs.effects import Ref, Say
from dialogs.explore import Step
from dialogs.help.triage import safe_for_two
from dialogs.journal import MOST_ENTRIES, Entry, Kind, Run, last_answer
from dialogs.people import Profile, Pronoun
from dialogs.requests import Know, Prompt
from dialogs.showing import HELP, STOP, option_label, read_token, show
from dialogs.wishes import CHECKPOINTS, Change, LookAgain, Next, Reveal, Screened, Speak, Still, To, Vanish
from tests.dialogs import walks
from tests.dialogs.walks import NAMES, cuts, runs, script, stands_at, supply, through_json, walk

ROOT = Path(__file__).resolve().parents[2]
WORDING = Wording.load(strict=True)
READERS = [Profile(), Profile(name="Bram", partner="Noor", pronoun=Pronoun.SHE)]

every_dialog = pytest.mark.parametrize("name", NAMES)


def test_names_and_commands_are_unique() -> None:
    assert len(list(CATALOGUE)) == len(ALL) == len({dialog.name for dialog in ALL})


@every_dialog
def test_every_road_ends(name: str) -> None:
    steps = walk(name).steps
    asks_nothing = bool(walk(name).opening) and not steps
    assert asks_nothing or any(step.to is None for step in steps)
    assert max((len(step.after.journal) for step in steps), default=0) < MOST_ENTRIES


@every_dialog
def test_no_answer_is_met_with_silence(name: str) -> None:
    """Another question follows, or words at the end, or help after a yes to a question about safety."""
    for step in walk(name).steps:
        spoken = any(isinstance(wish, Speak) and wish.to is To.ME for wish in step.wishes)
        spoken = spoken or any(isinstance(wish, Screened) and wish.kind for wish in step.wishes)
        spoken = spoken or any(isinstance(wish, Next) for wish in step.wishes)  # another dialog speaks
        spoken = spoken or any(isinstance(wish, Vanish) for wish in step.wishes)  # the receipt follows
        spoken = spoken or any(isinstance(wish, LookAgain) for wish in step.wishes)  # what both shared
        spoken = spoken or name == safe_for_two.name  # an exercise asks on, where it was called
        assert spoken or step.to is not None or isinstance(step.at, Know), step.at.key


@every_dialog
def test_every_question_has_a_way_out(name: str) -> None:
    for prompt in walks.prompts(name):
        if prompt.ends:
            leaving = [step for step in walk(name).steps if step.at.key == prompt.key]
            assert any(_leaves(name, step) for step in leaving), f"{prompt.key} says that an option ends it"


def _leaves(name: str, step: Step) -> bool:
    """Whether this answer leads to the end without another question."""
    onward = [after for after in walk(name).steps if step.to and after.at.key == step.to.key]
    return step.to is None or (isinstance(step.to, Know) and any(_leaves(name, after) for after in onward))


@every_dialog
def test_every_question_shows_its_ways_out(name: str) -> None:
    for run in runs(name):
        conversation = Conversation(script(name), run)
        if conversation.prompt is not None:
            shown = show("bram", conversation, WORDING.labels)
            pressed = [button for row in shown.buttons for button in row]
            tokens = [read_token(button.token) for button in pressed if button != HELP]
            options = {token.option for token in tokens if token}
            assert None not in tokens
            assert (HELP in pressed) is not conversation.talk.shared_screen
            assert conversation.prompt.ends or STOP in options
            assert options >= set(conversation.prompt.options)


@every_dialog
def test_everything_it_says_can_be_said_to_everybody(name: str) -> None:
    """Strict wording raises for a key, a label or a variable that is not there."""
    for say in {_mark(say): say for say in _said(name)}.values():
        words = {value.kind: "krokodil" for value in say.args.values() if isinstance(value, Ref)}
        for reader in READERS:
            assert WORDING.render_say(say, reader, words=words).text.strip()


def _said(name: str) -> list[Say]:
    wishes = [wish for said in walk(name).opening for wish in said]
    wishes += [wish for step in walk(name).steps for wish in step.wishes]
    spoken = [
        Say("bram", wish.text, wish.args, until=wish.until, picture=wish.picture)
        for wish in wishes
        if isinstance(wish, Speak)
    ]
    changed = [Say("bram", wish.text, wish.args) for wish in wishes if isinstance(wish, Still)]
    revealed = []
    for wish in wishes:
        if isinstance(wish, Reveal) and not wish.shown:
            dialog, _, question = wish.item.split("/")
            text = f"{dialog}-reveal-{question}"
            revealed.append(Say("bram", text, {"mine": wish.text, "theirs": wish.text}))
    asked = [Say("bram", prompt.text, prompt.args) for prompt in walk(name).prompts()]
    reminders = [
        Say("bram", f"{prompt.dialog}-{reminder.step}", prompt.args)
        for prompt in walk(name).prompts()
        for reminder in prompt.reminders
    ]
    return [*spoken, *changed, *revealed, *asked, *reminders]


def _mark(say: Say) -> tuple[str, str]:
    return say.text, str(sorted(say.args.items()))


@every_dialog
def test_every_option_has_a_label_and_every_free_question_a_hint(name: str) -> None:
    wanted = walk(name).texts()
    wanted |= {f"{prompt.text}.placeholder" for prompt in walks.prompts(name) if not prompt.options}
    assert WORDING.missing(wanted) == set()
    labels = {option_label(prompt, option) for prompt in walks.prompts(name) for option in prompt.options}
    assert labels <= WORDING.labels.keys()


@every_dialog
def test_a_question_reads_the_same_each_time(name: str) -> None:
    """Only what is said takes turns."""
    assert {prompt.text for prompt in walks.prompts(name)} & WORDING.wordings.keys() == set()


@every_dialog
def test_labels_of_one_question_differ(name: str) -> None:
    """Somebody may type a label instead of pressing it."""
    for prompt in walks.prompts(name):
        labels = [WORDING.labels[option_label(prompt, option)] for option in prompt.options]
        assert len(set(labels)) == len(labels), prompt.key


@every_dialog
def test_a_journal_cut_anywhere_stands_where_it_stood_and_says_nothing(name: str) -> None:
    for run in runs(name):
        for cut, following in cuts(run):
            again = Conversation(script(name), cut)
            assert again.take_wishes() == []
            assert following in (None, stands_at(again))
            assert again.run == cut


@every_dialog
def test_a_trip_through_json_changes_nothing(name: str) -> None:
    for run in runs(name):
        assert through_json(run) == run
        there, here = Conversation(script(name), through_json(run)), Conversation(script(name), run)
        assert stands_at(there) == stands_at(here)


@every_dialog
def test_terug_leads_to_the_question_before_and_the_same_answer_back_again(name: str) -> None:
    for run in runs(name):
        here = Conversation(script(name), run)
        index = last_answer(run.journal)
        if not here.can_go_back or index is None:
            continue
        before = here.back()
        assert before is not None
        assert before.prompt is not None
        assert before.prompt.key == run.journal[index].key
        assert before.take_wishes() == []
        before.answer(run.journal[index].value, run.journal[index].at, run.journal[index].message)
        supply(name, before, run)
        assert before.run.journal[: index + 1] == run.journal[: index + 1]


@every_dialog
def test_terug_stops_where_something_left_the_talk(name: str) -> None:
    """A record, an item laid ready, an invitation, words that somebody else read."""
    for step in walk(name).steps:
        left = [
            wish
            for wish in step.wishes
            if isinstance(wish, CHECKPOINTS) or (isinstance(wish, Speak) and wish.to is not To.ME)
        ]
        if left and step.to is not None:
            assert not Conversation(script(name), step.after).can_go_back, step.at.key


def edited(run: Run, soaking: bool) -> Sequence[Entry]:
    """The answers that are tried at this place: the first and the last two, and in a soak each of them.

    What lies between them was one of the last two at a place before.
    """
    answers = [entry for entry in run.journal if entry.message is not None]
    return answers if soaking or len(answers) < 4 else (answers[0], *answers[-2:])


@every_dialog
def test_every_free_answer_can_be_edited_until_something_is_built_on_it(name: str, soaking: bool) -> None:
    for run in runs(name):
        for entry in edited(run, soaking):
            for value in walks.free_samples(name).get(entry.key, ()):
                if entry.kind is not Kind.ANSWER or entry.value == SKIPPED_VALUE:
                    continue
                here = Conversation(script(name), run)
                assert entry.message is not None
                prompt = here.editable(entry.message)
                if prompt is None:
                    continue
                assert prompt.key == entry.key
                there = here.edit(entry.message, value, run.journal[-1].at)
                supply(name, there, run)
                _assert_nothing_lost(run.journal, there, entry.key, value)


def _assert_nothing_lost(before: tuple[object, ...], there: Conversation, key: str, value: str) -> None:
    after = {entry.key: entry.value for entry in there.run.journal}
    assert after[key] == value
    for entry in before:
        if getattr(entry, "kind", None) is Kind.ANSWER:
            assert getattr(entry, "key", "") in after
    assert isinstance(there.waiting, Prompt | None)


@every_dialog
def test_an_edit_that_changes_nothing_says_nothing(name: str, soaking: bool) -> None:
    for run in runs(name):
        for entry in edited(run, soaking):
            assert entry.message is not None
            if not isinstance(entry.value, str):
                continue
            here = Conversation(script(name), run)
            if here.editable(entry.message) is None:
                continue
            if here.prompt is None or any(rung.kind is Kind.RANG for rung in run.journal):
                continue  # nobody edits while a fact is asked; what rang is forgotten by an edit
            there = here.edit(entry.message, entry.value, run.journal[-1].at)
            supply(name, there, run)
            assert [wish for wish in there.take_wishes() if not isinstance(wish, Change)] == []
            assert [(e.key, e.value) for e in there.run.journal] == [(e.key, e.value) for e in run.journal]


def test_walking_alone_reaches_every_branch_of_every_dialog(tmp_path: Path) -> None:
    folders = {Path(dialog.script.__module__.replace(".", "/")).parent for dialog in ALL} - {
        Path("dialogs/rhythm")
    }
    files = sorted(
        path.relative_to(ROOT).as_posix() for folder in folders for path in (ROOT / folder).glob("*.py")
    )
    files.append("dialogs/rhythm/shifting.py")
    coverage = [sys.executable, "-m", "coverage"]
    settings = tmp_path / "coverage.ini"
    settings.write_text(f"[run]\nbranch = true\ndata_file = {tmp_path}/data\n", encoding="utf-8")
    walked = ["run", f"--rcfile={settings}", f"--include={','.join(files)}", "-m", "tests.dialogs.walks"]
    subprocess.run([*coverage, *walked], cwd=ROOT, check=True)
    report = tmp_path / "report.json"
    told = ["json", f"--rcfile={settings}", "--quiet", "-o", str(report)]
    subprocess.run([*coverage, *told], cwd=ROOT, check=True)
    found = json.loads(report.read_text(encoding="utf-8"))["files"]
    assert sorted(found) == sorted(files)
    missed = {
        file: (one["missing_lines"], one["missing_branches"])
        for file, one in found.items()
        if one["missing_lines"] or one["missing_branches"]
    }
    assert missed == {}


@every_dialog
def test_the_questions_of_a_fixed_number_are_counted_to_their_end(name: str) -> None:
    counted = {prompt.progress for prompt in walks.prompts(name) if prompt.progress is not None}
    for _, of in counted:
        assert {(number, of) for number in range(1, of + 1)} <= counted


def test_the_check_in_and_short_lists_of_questions_say_how_far_they_are() -> None:
    counting = {name for name in NAMES if any(prompt.progress for prompt in walks.prompts(name))}
    assert counting == {
        "alone",
        "attachment",
        "check-in",
        "triage",
        "joining",
        "inviting",
        "patterns",
        "patterns-week",
        "secret",
        "signals",
        "shared-goals",
        "dance",
        "ten-minutes",
        "check-up",
        "checklist",
        "recovery",
        "recovery-conditions",
        "recovery-look",
        "farewell",
    }

"""Every sentence we say: it is there, it is used, it can be said to everybody, and it reads as it should."""

from __future__ import annotations

import re
from itertools import product

import pytest

from bot.wording import READER_VARIABLES
from dialogs import group
from dialogs.effects import Value
from dialogs.joint import Line
from dialogs.people import Country, KeepFor
from dialogs.varying import first
from dialogs.words.danger import Danger
from tests import findings
from tests import wording_rules as rules
from tests.every_text import CLOCKED, FILES, READERS, every_key, keys_of, said, source_of, wording
from tests.used_keys import HOUSE, NUDGED, QUOTED, TABLES, absent, all_named, unused

LASTING = {"key_days", "slot_days", "code_hours"}
GIVEN = {
    "house-progress": {"number", "of"},
    "house-privacy-network": {"network"},
    "house-privacy-group-network": {"network"},
    "house-privacy-who-network": {"network"},
    "house-privacy-contact": {"contact"},
    **{f"house-privacy-long-{keep.value}": LASTING for keep in KeepFor},
    "house-our-group-link": {"link"},
    "house-cleared-network": {"network"},
    "house-erased": {"erased_moment", "answers", "notes", "planned"},
    "house-erased-network": {"erased_moment", "answers", "notes", "planned", "network"},
    "house-read-back": {"agreements"},
    "house-read-back-own": {"promises"},
    "house-agreement-ended": {"agreement"},
    **{f"nudge-{about}": {"late", "also"} for about in (*NUDGED, "follow-up", "road")},
    "nudge-booked": {"text", "late"},
    "nudge-booked-other": {"late"},
    "house-near-command": {"command"},
    "house-near-command-aside": {"command"},
}
"""What the house gives besides: how far a talk is, and what the person's own channel is like."""


# Every text is there, and every text is used


def test_every_text_that_the_code_names_is_there() -> None:
    assert absent() == {}


def test_every_text_is_used() -> None:
    assert unused() == []


@pytest.mark.parametrize("file", [file for file in FILES if file not in (TABLES, QUOTED, *HOUSE)])
def test_a_dialog_gives_a_text_the_variables_it_uses(file: str) -> None:
    faults = []
    for key in keys_of(file):
        message, _, part = key.partition(".")
        needs = wording().needs(key) - READER_VARIABLES
        calls = [one.given for one in all_named() if one.given is not None and one.fits(first(message))]
        # People type labels, and a reason is told outside the talk: neither has what the dialog gave.
        given = (
            frozenset[str]() if part not in ("", "placeholder", "picture") else frozenset[str]().union(*calls)
        )
        if needs - given and (calls or part):
            faults.append(f"{key}: ${', $'.join(sorted(needs - given))}")
    assert faults == []


def test_the_house_gives_only_a_moment_and_only_in_a_pause() -> None:
    needs = {first(key): wording().needs(key) - READER_VARIABLES for file in HOUSE for key in keys_of(file)}
    assert {key: names for key, names in needs.items() if names - CLOCKED} == GIVEN
    timed = {"starts", "already", "longer", "pick-noted", "booked", "hold", "hold-kept"}
    assert {key for key, names in needs.items() if names & CLOCKED} <= {f"pause-{line}" for line in timed}


def test_a_term_uses_no_variable_since_it_would_see_none() -> None:
    terms = re.compile(r"(?m)^-[\w-]+ *=.*(?:\n +.*)*")
    found = [term for file in FILES for term in terms.findall(source_of(file))]
    assert found
    assert [term for term in found if "$" in term] == []


def test_what_the_group_hears_tells_nothing_of_one_of_them() -> None:
    alone = {"pause-already", "pause-muzzle", "pause-no-more", "pause-back", "pause-pick", "pause-pick-noted"}
    alone |= {"pause-pick-outside", "pause-let-go"}
    shared = {f"pause-{line.value}" for line in Line} - alone
    shared |= {
        "pause-card-over",
        "house-ask-pause",
        "house-group-help",
        "house-group-elsewhere",
        "danger-neutral",
        "house-privacy-group",
        "house-privacy-group-network",
        group.FIRST,
        group.NOT_YOURS,
    }
    shared |= set(keys_of("group")) - {"group-removed"}
    shared |= {key for one in all_named() if one.to_group for key in every_key() if one.fits(key)}
    assert {key for key in shared if wording().needs(key) & READER_VARIABLES} == set()


# Every text can be said to everybody, and reads as it should


@pytest.mark.parametrize("file", findings.spoken())
def test_a_text_is_tidy_for_every_pronoun_with_and_without_names(file: str) -> None:
    assert findings.untidy(file) == []


@pytest.mark.parametrize("file", findings.spoken())
def test_a_label_is_short(file: str) -> None:
    assert findings.unfit_labels(file) == []


@pytest.mark.parametrize("file", findings.spoken())
def test_a_file_is_easy_to_read(file: str) -> None:
    assert findings.hard(file) == []


def test_half_of_all_texts_is_easier_than_is_asked_of_a_file() -> None:
    assert findings.median_ease() >= rules.EASE


@pytest.mark.parametrize("file", FILES)
def test_every_word_is_spelled_as_the_lists_spell_it(file: str) -> None:
    assert findings.misspelled(file) == set()


def test_our_own_list_holds_only_words_that_are_used_and_that_the_dutch_list_does_not_know() -> None:
    assert findings.idle_words() == set()


def test_no_phrase_comes_back_in_another_text() -> None:
    """What two texts share on purpose is a term (`-x`); else one of them is said otherwise."""
    assert findings.phrases() == {}


# Danger, and messages that nobody asked for


def test_help_names_only_numbers_that_were_checked() -> None:
    unsure = {key: rules.unsure_numbers(text) for file in FILES for key, text in said(file, READERS[:1])}
    assert {key: found for key, found in unsure.items() if found} == {}


def test_help_names_only_sites_that_were_checked() -> None:
    unsure = {key: rules.unsure_sites(text) for file in FILES for key, text in said(file, READERS[:1])}
    assert {key: found for key, found in unsure.items() if found} == {}


def test_help_for_a_person_in_danger_asks_nothing_of_the_relationship() -> None:
    faults = [
        f"{key}: {fault}"
        for file in ("danger", "triage")
        for key, text in said(file, READERS[:1])
        for fault in rules.forbidden(text, rules.NEVER_IN_DANGER)
    ]
    assert faults == []


@pytest.mark.parametrize("file", ["danger", "help", "nudge"])
def test_the_first_characters_tell_nothing_to_who_looks_over_a_shoulder(file: str) -> None:
    shown = {key: text[: rules.QUIET_START] for key, text in said(file, READERS) if "." not in key}
    if file == "danger":
        # The two that answer a press on a button stand without a quiet start: they are short.
        shown = {key: text for key, text in shown.items() if key not in ("danger-no", "danger-quiet")}
    assert {key: text for key, text in shown.items() if rules.TELLS.search(text)} == {}


@pytest.mark.parametrize("country", [country.value.lower() for country in Country])
def test_each_kind_of_danger_leads_to_who_can_help_in_that_country(country: str) -> None:
    suicide = {"nl": ["113", "0800-0113"], "be": ["1813", "106"]}[country]
    violence = {"nl": ["0800-2000"], "be": ["1712", "101"]}[country]
    for kind, start in product(Danger, ("danger", "danger-yes")):
        text = wording().labels[f"{start}-{kind.value}-{country}"]
        expected = ["112", *(suicide if kind is Danger.SUICIDE else violence)]
        assert [number for number in expected if number not in text] == [], f"{start}-{kind.value}-{country}"
    card = wording().labels[f"danger-card-{country}"]
    assert [n for n in ("112", "113", "1813", "0800-2000", "1712") if n not in card] == []


def test_a_line_of_a_late_pause_says_that_we_were_away() -> None:
    late = [text for key, text in wording().labels.items() if re.fullmatch(r"pause-\w+-late", key)]
    assert len(late) == 2
    assert all("Ik was even weg" in text and "Sorry" in text for text in late)


# Who looks over a shoulder, and who hears it read aloud

WORDS_OF_PEOPLE = frozenset(
    "thing things shorter text mine theirs heard reflection question answer agreement because words opening"
    " feeling request noticed wish offer guest agreements promises".split()
)
"""Variables that hold what somebody wrote of the two of them."""
SENT_ON_BY_HAND = {"message-whole", "secret-whole", "joining-own-words-code", "joining-own-words-link"} | {
    key for key in every_key() if key.startswith("forms-invitation")
}
NO_WORDS_OF_PEOPLE = frozenset(
    "until moment day next_day return_day number of count weekday month date time at begin end".split()
    + "present network link code word command who whom terms site one other felt need asked".split()
    + "form noticed_form wish_form offer_form question_form".split()
    + "when made year times first second third first_times second_times third_times".split()
    + "aim mirrors appreciations check_ins tens hugs weeks now what".split()
    + "idea arranges again part between".split()
    + "act seen feels_one feels_other does_one does_other middle".split()
    + "what when also late nth months zone next_moment to_moment until_day last_day area more total".split()
    + "connection communication boundaries intimacy future".split()
    + "erased_moment answers notes planned key_days slot_days code_hours contact".split()
)
"""All others that a text is given. A safe word is light and tells nothing."""


def test_every_variable_is_known_to_hold_words_of_people_or_none() -> None:
    given = {name for key in every_key() for name in wording().needs(key)} - READER_VARIABLES
    assert given == WORDS_OF_PEOPLE | NO_WORDS_OF_PEOPLE & given


def test_the_first_line_of_a_message_holds_no_words_of_people() -> None:
    """A notification begins with it. Words to be sent on by hand stand alone, so that they can be copied."""
    first = {}
    for key in every_key():
        if wording().needs(key) & WORDS_OF_PEOPLE and key not in SENT_ON_BY_HAND:
            given = wording().needs(key) - READER_VARIABLES
            args: dict[str, Value] = {
                name: "WOORDEN" if name in WORDS_OF_PEOPLE else "none" for name in given
            }
            first[key] = wording().render(key, args, READERS[0]).split("\n")[0]
    assert first
    assert {key: line for key, line in first.items() if "WOORDEN" in line} == {}


def test_no_text_needs_an_emoji_to_be_understood() -> None:
    """There is none in any: a screen reader reads all that is meant."""
    pictured = re.compile("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")
    assert {
        key: text for file in FILES for key, text in said(file, READERS[:1]) if pictured.search(text)
    } == {}

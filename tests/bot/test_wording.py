from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.ports import RenderedButton
from bot.rhythm_words import RHYTHM_VARIABLES
from bot.wording import READER_VARIABLES, TextFault, Wording, genitive
from dialogs.effects import Button, Ref, Say, Style
from dialogs.people import Profile, Pronoun

EVENING = datetime(2026, 11, 22, 19, 14, tzinfo=UTC)
NOBODY = Profile()
MARK = "zonnebloem-4711"

OWN = """
house-sorry = Er ging iets mis.
    .button = Kies deze
forms-partner = je partner
forms-you = jij
forms-she =
    .zij = ze
    .zij_nadruk = zij
    .haar = haar
    .haar_bez = haar
forms-he =
    .zij = hij
    .zij_nadruk = hij
    .haar = hem
    .haar_bez = zijn
forms-they =
    .zij = die
    .zij_nadruk = die
    .haar = hen
    .haar_bez = hun
forms-day = dag { $date }, week { $weekday }, maand { $month }
forms-moment = { forms-day } om { $time }
people = { $name }{ $roep }|{ $partner }|{ $Partner }|{ $partners }|{ $Partners }
pronouns = { $zij }|{ $Zij }|{ $zij_nadruk }|{ $haar }|{ $haar_bez }|{ $Haar_bez }
times = { $until }|{ $moment }|{ $day }|{ $return_moment }|{ $whenever }
words = Je zei: { $heard }
    .placeholder = Bij { $heard }
    .picture = Een bloem
    .yes = Ja
    .why = Daarom
house-progress = Vraag { $number } van { $of }
count = { $count ->
    [one] één keer
   *[other] { $count } keer
 }
"""


def loaded(folder: Path, *, strict: bool = True) -> Wording:
    (folder / "own.ftl").write_text(OWN, encoding="utf-8")
    return Wording.load(strict=strict, folder=folder)


@pytest.fixture
def wording(tmp_path: Path) -> Wording:
    return loaded(tmp_path)


def test_a_known_name_stands_for_the_partner_and_for_the_reader(wording: Wording) -> None:
    reader = Profile(name="Sam", partner="Anna", pronoun=Pronoun.SHE)
    assert wording.render("people", {}, reader) == "Sam, Sam|Anna|Anna|Anna’s|Anna’s"


def test_without_names_a_sentence_stays_whole(wording: Wording) -> None:
    assert wording.render("people", {}, NOBODY) == "jij|je partner|Je partner|je partners|Je partners"


@pytest.mark.parametrize(
    ("reader", "expected"),
    [
        (Profile(pronoun=Pronoun.SHE), "ze|Ze|zij|haar|haar|Haar"),
        (Profile(pronoun=Pronoun.HE), "hij|Hij|hij|hem|zijn|Zijn"),
        (Profile(pronoun=Pronoun.THEY), "die|Die|die|hen|hun|Hun"),
        (Profile(), "je partner|Je partner|je partner|je partner|je partners|Je partners"),
        (Profile(partner="Joris"), "Joris|Joris|Joris|Joris|Joris’|Joris’"),
    ],
)
def test_a_pronoun_comes_from_the_profile(wording: Wording, reader: Profile, expected: str) -> None:
    assert wording.render("pronouns", {}, reader) == expected


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Robin", "Robins"),
        ("Joris", "Joris’"),
        ("Max", "Max’"),
        ("Anna", "Anna’s"),
        ("Otto", "Otto’s"),
        ("Emmy", "Emmy’s"),
        ("Joey", "Joeys"),
        ("Sophie", "Sophies"),
        ("Lou", "Lous"),
        ("je partner", "je partners"),
    ],
)
def test_an_owner_is_spelled_as_dutch_does(name: str, owner: str) -> None:
    assert genitive(name) == owner


def test_a_moment_is_written_in_the_readers_own_zone(wording: Wording) -> None:
    args = dict.fromkeys(("until", "moment", "day", "return_moment", "whenever"), EVENING)
    day = "dag 22, week 6, maand 11"
    assert wording.render("times", args, NOBODY) == f"20:14|{day} om 20:14|{day}|{day} om 20:14|20:14"
    tokyo = wording.render("times", args, Profile(zone="Asia/Tokyo"))
    assert tokyo.startswith("04:14|dag 23, week 0, maand 11 om 04:14|")


def test_our_own_texts_write_a_moment_as_people_say_it() -> None:
    real = Wording.load(strict=True)
    said = real.render("pause-booked", {"moment": EVENING, "until": EVENING}, NOBODY)
    assert "zondag 22 november om 20:14" in said
    summer = datetime(2026, 7, 1, 6, 5, tzinfo=UTC)
    assert "woensdag 1 juli om 08:05" in real.render("pause-booked", {"moment": summer}, NOBODY)


def test_words_that_stay_elsewhere_are_fetched_by_their_kind(wording: Wording) -> None:
    said = wording.render("words", {"heard": Ref("theirs")}, NOBODY, words={"theirs": "Ik mis je."})
    assert said == "Je zei: Ik mis je."


def test_words_are_neither_escaped_nor_wrapped_nor_cut(wording: Wording) -> None:
    for typed in ("<b>&amp; { $heard } *[other]</b>", "שלום 😀 \u202ehoi", "a" * 5_000):
        assert wording.render("words", {"heard": typed}, NOBODY) == f"Je zei: {typed}"


def test_a_number_brings_its_plural(wording: Wording) -> None:
    assert [wording.render("count", {"count": n}, NOBODY) for n in (1, 2, 12)] == [
        "één keer",
        "2 keer",
        "12 keer",
    ]


def test_what_a_dialog_gives_goes_before_what_the_profile_gives(wording: Wording) -> None:
    assert wording.render("people", {"partner": "Robin", "Partner": "Robin"}, NOBODY).startswith(
        "jij|Robin|Robin|"
    )


def test_labels_hold_every_text_that_needs_nothing(wording: Wording) -> None:
    assert wording.labels["words.yes"] == "Ja"
    assert "words" not in wording.labels
    assert all(not wording.needs(key) for key in wording.labels)
    assert wording.missing(["words.yes", "words", "gone", "words.no"]) == {"gone", "words.no"}


def test_every_variable_of_the_reader_is_one_that_texts_may_use(wording: Wording) -> None:
    assert wording.needs("people") | wording.needs("pronouns") == READER_VARIABLES - RHYTHM_VARIABLES


@pytest.mark.parametrize(
    ("key", "missing"), [("words", r"\$heard"), ("gone", "no such text"), ("words.placeholder", r"\$heard")]
)
def test_a_text_that_cannot_be_said_is_an_error_in_tests(wording: Wording, key: str, missing: str) -> None:
    with pytest.raises(TextFault, match=f"{key}: .*{missing}"):
        wording.render(key, {"other": MARK}, NOBODY)


@pytest.mark.parametrize("key", ["words", "gone"])
def test_in_production_it_is_a_kind_sentence_and_one_line_in_the_log_without_words(
    tmp_path: Path, key: str
) -> None:
    lenient = loaded(tmp_path, strict=False)
    with capture_logs() as logs:
        said = lenient.render(key, {"other": MARK}, Profile(name=MARK), words={"kind": MARK})
        button = lenient.button(Button(key, "12.ab.yes", args={"other": MARK}), NOBODY)
    assert said == "Er ging iets mis."
    assert button == RenderedButton("Kies deze", "12.ab.yes", "plain")
    assert [line["log_level"] for line in logs] == ["error", "error"]
    assert key in logs[0]["fault"]
    assert MARK not in repr(logs)


def test_words_that_were_not_fetched_are_an_error_that_tells_only_their_kind(wording: Wording) -> None:
    with pytest.raises(TextFault, match="theirs") as caught:
        wording.render("words", {"heard": Ref("theirs")}, Profile(name=MARK), words={"mine": MARK})
    assert MARK not in repr(caught.value)


def test_a_whole_message_brings_its_buttons_its_hint_and_the_words_for_its_picture(wording: Wording) -> None:
    say = Say(
        "p1",
        "words",
        {"heard": "hoi"},
        buttons=((Button("words.yes", "1.x.yes", Style.PRIMARY), Button("house-sorry.button", "/menu")),),
        slot="1.x",
        placeholder="words.placeholder",
        picture="flower",
    )
    rendered = wording.render_say(say, NOBODY, key="17")
    assert rendered.rows == (
        (RenderedButton("Ja", "1.x.yes", "primary"), RenderedButton("Kies deze", "/menu")),
    )
    assert (rendered.key, rendered.text, rendered.slot) == ("17", "Je zei: hoi", "1.x")
    assert (rendered.placeholder, rendered.picture, rendered.picture_alt) == (
        "Bij hoi",
        "flower",
        "Een bloem",
    )


def test_theory_is_folded_and_words_to_send_on_can_be_copied(wording: Wording) -> None:
    theory = wording.render_say(Say("p1", "words.why"), NOBODY)
    assert (theory.text, theory.folded, theory.copy) == ("Daarom", True, None)
    draft = wording.render_say(Say("p1", "words", {"heard": "hoi"}, copy=True), NOBODY)
    assert (draft.text, draft.folded, draft.copy) == ("Je zei: hoi", False, "Je zei: hoi")


def test_what_a_dialog_says_of_sound_and_of_passing_on_reaches_the_channel(wording: Wording) -> None:
    rendered = wording.render_say(Say("p1", "words.yes", silent=True, protected=True), NOBODY)
    assert (rendered.silent, rendered.protected) == (True, True)
    plain = wording.render_say(Say("p1", "words.yes"), NOBODY)
    assert (plain.silent, plain.protected) == (False, False)


def test_a_question_of_a_fixed_number_says_how_far_it_is(wording: Wording) -> None:
    asked = wording.render_say(Say("p1", "words", {"heard": "hoi"}, progress=(2, 4)), NOBODY)
    assert asked.text == "Vraag 2 van 4\n\nJe zei: hoi"


def test_a_hint_that_no_text_has_is_left_out(wording: Wording) -> None:
    rendered = wording.render_say(Say("p1", "words.yes", placeholder="words.yes.placeholder"), NOBODY)
    assert rendered.placeholder is None


def test_a_picture_without_a_description_is_a_fault(wording: Wording) -> None:
    with pytest.raises(TextFault, match=r"count\.picture"):
        wording.render_say(Say("p1", "count", {"count": 1}, picture="flower"), NOBODY)


def test_a_message_with_a_clock_can_write_its_moment(wording: Wording) -> None:
    args = {"day": EVENING, "return_moment": EVENING, "whenever": EVENING}
    rendered = wording.render_say(Say("p1", "times", args, until=EVENING), NOBODY)
    assert rendered.until == EVENING
    assert rendered.text.startswith("20:14|dag 22")


def test_texts_without_what_everything_leans_on_do_not_load(tmp_path: Path) -> None:
    (tmp_path / "own.ftl").write_text(OWN.replace("house-sorry", "house-oops"), encoding="utf-8")
    with pytest.raises(TextFault, match=r"house-sorry, house-sorry\.button"):
        Wording.load(folder=tmp_path)


def test_how_many_wordings_a_line_has_is_known(tmp_path: Path) -> None:
    (tmp_path / "more.ftl").write_text("a-b = Een\na-b--2 = Nog een{ $roep }\n", encoding="utf-8")
    assert loaded(tmp_path).wordings == {"a-b": 2}


def test_a_further_wording_has_the_picture_of_its_line(tmp_path: Path) -> None:
    (tmp_path / "more.ftl").write_text("words--2 = Dit zei je: { $heard }\n", encoding="utf-8")
    say = Say("sam", "words--2", {"heard": "ja"}, picture="flower")
    message = loaded(tmp_path).render_say(say, NOBODY)
    assert (message.text, message.picture_alt) == ("Dit zei je: ja", "Een bloem")


def test_wordings_that_cannot_take_turns_stop_the_program_at_its_start(tmp_path: Path) -> None:
    (tmp_path / "more.ftl").write_text(
        "a-b = Een { $x }\na-b--2 = Nog een\nc-d--2 = Twee\n", encoding="utf-8"
    )
    with pytest.raises(TextFault, match="a-b--2: other variables than a-b; c-d: further wordings"):
        loaded(tmp_path)

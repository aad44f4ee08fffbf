"""What somebody gets holds all that is theirs, in files that any reader opens, and nothing of the other."""

from __future__ import annotations

import logging
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, update
from structlog.testing import capture_logs

from bot.storage.tables import shared
from dialogs import dancing
from dialogs.agreements import Agreement, Asks
from dialogs.journal import Entry, Kind, Run
from dialogs.people import Proposal
from dialogs.safety import Safety
from dialogs.words.danger import Danger
from tests.bot.export.lived import (
    BEGINS,
    EARLIER,
    ITEM,
    ORDER,
    a_full_life,
    keep,
    maker,
    person,
    share,
    stand,
)
from tests.bot.export.unpacked import Unpacked, exported
from tests.bot.marker import MARK, found_in, is_in
from tests.evening import Evening, evening

PNG = b"\x89PNG\r\n\x1a\n"
OWN = "Vosseneiland"
"""A word of Bram's that nobody else has."""


async def test_every_file_opens_with_a_reader_of_its_own_kind(house: Evening) -> None:
    await a_full_life(house, "bram", OWN)
    got = await exported(house, "bram")
    assert got.name == "weerklank-2026-03-01.zip"
    assert set(got.files) == {
        *("LEESMIJ.md", "weerklank.md", "weerklank.json"),
        *("agenda/ritme.ics", "grafieken/ritme.png"),
    }
    assert got.files["grafieken/ritme.png"].startswith(PNG)
    assert got.data["schema"] == "weerklank-export"
    assert [str(event["SUMMARY"]) for event in got.events()] == ["Weerklank"] * 7
    assert all(f"`{name}`" in got.readme for name in set(got.files) - {"LEESMIJ.md"})
    assert not is_in(got.files["agenda/ritme.ics"])


async def test_all_that_somebody_typed_is_in_the_page_and_in_the_data(house: Evening) -> None:
    await a_full_life(house, "bram", OWN)
    got = await exported(house, "bram")
    for typed in ("Ik zet thee.", "Ik was ziek.", "De soep.", "De afwas bleef staan."):
        assert f"{typed} {OWN}" in got.page, typed
        assert f"{typed} {OWN}" in got.files["weerklank.json"].decode(), typed
    assert "zondag 1 maart 2026" in got.page
    assert "Wat zei Noor, of wat gebeurde er?" in got.page
    assert "- De ontwijker: Paar keer" in got.page
    assert "Vermijdend (a, a, b)" in got.page
    assert "- Eén Spiegel\n" in got.page
    assert "- De fixer: 1" in got.page
    assert "Jullie veilige woord: ananas" in got.page
    [talk] = got.data["talks"]
    assert (talk["dialog"], talk["subject"], talk["closed_at"]) == ("need", "De Detector", None)
    assert talk["answers"][0]["answer"] == f"De afwas bleef staan. {OWN}"
    assert [one["kind"] for one in got.data["records"]].count("pattern-slipped") == 2
    assert got.data["both"]["safe_word"] == "ananas"
    assert got.data["settings"]["zone"] == "Europe/Amsterdam"


async def test_a_button_is_told_by_its_value_and_by_what_stood_on_it(house: Evening) -> None:
    await house.says("bram", "/hechting")
    await house.presses("bram", "A. Weg willen")
    got = await exported(house, "bram")
    [answer] = got.data["talks"][0]["answers"]
    assert (answer["answer"], answer["label"]) == ("a", "A. Weg willen")
    assert answer["key"] == "attachment:partner-emotional#0"
    assert "A. Weg willen" not in got.page


async def test_nothing_of_the_other_goes_along(house: Evening) -> None:
    """Neither words, nor ids, nor whether there is anything."""
    before = await exported(house, "bram", with_safety=True)
    await a_full_life(house, "noor", MARK)
    await share(house, "noor", f"Nog niet getoond. {MARK}", shown=False)
    noor = await person(house, "noor")
    kept = Safety().noting(Danger.VIOLENCE_TO_ME, BEGINS)
    await stand(house, replace(noor, safety=kept, profile=replace(noor.profile, silent=True)))
    after = await exported(house, "bram", with_safety=True)
    assert not is_in(after.everything())
    for trace in (b"noor-id", b"bram-id", b"couple-bram"):
        assert trace not in after.everything()
    ours, theirs = before.data, after.data
    assert ours | {"made_at": ""} == theirs | {"made_at": ""}


async def test_a_safe_word_that_the_other_proposes_is_theirs_until_it_was_agreed_to(house: Evening) -> None:
    async with house.store.work() as work:
        couple = (await work.load(["couple-bram"]))["couple-bram"].couple
        await work.save([(couple, replace(couple, proposal=Proposal("noor-id", MARK)))], BEGINS)
    assert not is_in((await exported(house, "bram")).everything())
    assert (await exported(house, "noor")).data["both"]["proposal"] == {"person": "me", "word": MARK}


async def test_of_agreements_goes_along_what_both_agreed_on_and_not_who_let_go(house: Evening) -> None:
    asks = (Asks("noor-id", BEGINS),)
    both = Agreement(1, OWN, "noor-id", BEGINS, agreed=True, asks=asks, released=("noor-id",))
    theirs = Agreement(2, MARK, "noor-id", BEGINS)
    async with house.store.work() as work:
        couple = (await work.load(["couple-bram"]))["couple-bram"].couple
        await work.save([(couple, replace(couple, agreements=(both, theirs), agreed=2))], BEGINS)
    got = await exported(house, "bram")
    assert not is_in(got.everything())
    (kept,) = got.data["both"]["agreements"]
    assert (kept["text"], kept["by"], kept["released"], kept["asks"]) == (OWN, "partner", [], [])
    assert f"- {OWN}" in got.page
    assert len((await exported(house, "noor")).data["both"]["agreements"]) == 2


async def test_what_the_other_shares_goes_along_once_it_was_shown_and_until_it_is_taken_back(
    house: Evening,
) -> None:
    await share(house, "noor", f"Dinsdag. {MARK}", shown=True)
    await share(house, "bram", f"Vrijdag. {OWN}", shown=False)
    got = await exported(house, "bram")
    assert [one["text"] for one in got.data["shared_with_me"]] == [f"Dinsdag. {MARK}"]
    assert [one["text"] for one in got.data["shared_by_me"]] == [f"Vrijdag. {OWN}"]
    assert "## Wat je partner met jou deelt" in got.page
    assert f"Dinsdag. {MARK}" in got.page
    assert "shown_at" not in got.files["weerklank.json"].decode()
    async with house.store.engine.begin() as connection:
        await connection.execute(delete(shared).where(shared.c.person_id == "noor-id"))
    assert not is_in((await exported(house, "bram")).everything())


async def test_a_picture_for_the_dance_that_was_shared_is_told_in_words(house: Evening) -> None:
    await share(house, "bram", "anxious", shown=False, item=dancing.ITEM)
    told = (await exported(house, "bram")).page.partition("Hechting**")[2]
    assert "Angstig" in told


async def test_what_somebody_of_before_shared_is_no_longer_of_these_two(house: Evening) -> None:
    async with house.store.work() as work:
        await work.add_person("sam-id", "couple-sam", "local", "local", "sam")
        await work.share("sam-id", "bram-id", ITEM, MARK, EARLIER)
    async with house.store.engine.begin() as connection:
        await connection.execute(update(shared).values(shown_at=EARLIER))
    assert not is_in((await exported(house, "bram")).everything())


async def with_signs(house: Evening) -> None:
    """Bram wrote of danger, is in the middle of the three questions, and has words laid by."""
    bram = await person(house, "bram")
    begun = Entry("triage:", Kind.BEGIN, {}, BEGINS)
    run = Run(90, "triage", (begun, Entry("triage:alone#0", Kind.ANSWER, "alone", BEGINS)))
    laid = Run(
        91,
        "need",
        (
            Entry("need:", Kind.BEGIN, {}, BEGINS),
            Entry("need:what#0!held", Kind.KEPT, f"Ik ben bang. {OWN}", BEGINS),
        ),
    )
    signs = Safety().noting(Danger.VIOLENCE_TO_ME, EARLIER)
    await stand(
        house,
        replace(
            bram,
            safety=signs,
            danger_at=EARLIER,
            asked_at=EARLIER,
            card_owed="child",
            runs=(laid, run),
            opened=91,
        ),
    )


async def test_what_belongs_to_safety_is_left_out(house: Evening) -> None:
    await with_signs(house)
    got = Unpacked.of(await maker(house).make(ORDER))
    told = got.everything().decode("utf-8", "replace")
    for trace in (OWN, "triage", "danger_at", "asked_at", "card_owed", "violence", "Veiligheid"):
        assert trace not in told, trace
    assert "safety" not in got.data
    assert got.data["with_safety"] is False


async def test_what_belongs_to_safety_goes_along_when_it_is_asked_for(house: Evening) -> None:
    await with_signs(house)
    got = Unpacked.of(await maker(house).make(replace(ORDER, with_safety=True)))
    safety = got.data["safety"]
    assert [sign["kind"] for sign in safety["safety"]["signs"]] == ["violence-to-me"]
    assert safety["card_owed"] == "child"
    answers = [answer["answer"] for talk in safety["talks"] for answer in talk["answers"]]
    assert f"Ik ben bang. {OWN}" in answers
    assert "## Veiligheid" in got.page
    assert "Geweld of angst" in got.page
    assert f"Ik ben bang. {OWN}" in got.page


async def test_where_nothing_is_kept_about_safety_the_part_that_was_asked_for_says_so(house: Evening) -> None:
    bram = await person(house, "bram")
    await stand(house, replace(bram, safety=Safety()))
    assert "Hier is niets over bewaard." in (await exported(house, "bram", with_safety=True)).page


async def test_words_with_marks_of_their_own_stay_words(house: Evening) -> None:
    """Nothing in a page may fetch anything: not even in words that the other shares."""
    await share(house, "noor", "![x](https://elders.example/x.png) <img src=x>\nregel twee \\", shown=True)
    page = (await exported(house, "bram")).page
    assert "> !\\[x](https://elders.example/x.png) \\<img src=x>\n> regel twee \\\\" in page


async def test_hundreds_of_answers_are_all_there(house: Evening) -> None:
    number, each = 60, 8
    bram = await person(house, "bram")
    runs = tuple(
        Run(
            one + 10,
            "need",
            (
                Entry("need:", Kind.BEGIN, {}, BEGINS),
                *(Entry(f"need:what#{n}", Kind.ANSWER, f"antwoord {one}-{n}", BEGINS) for n in range(each)),
            ),
        )
        for one in range(number)
    )
    await stand(house, replace(bram, runs=runs, opened=number + 10))
    got = await exported(house, "bram")
    answers = [answer["answer"] for talk in got.data["talks"] for answer in talk["answers"]]
    # Of the open talks the oldest are closed when one more is begun; their answers are kept.
    assert len(answers) == number * each
    assert got.page.count("> antwoord ") == number * each


async def test_what_comes_after_the_order_is_not_in_it(house: Evening) -> None:
    await keep(house, "bram", "agreement", {"text": "later"}, BEGINS + timedelta(seconds=1))
    await keep(house, "bram", "agreement", {"text": "juist nog"}, BEGINS)
    texts = [one["body"]["text"] for one in (await exported(house, "bram")).data["records"]]
    assert texts == ["juist nog"]


async def test_it_stands_in_no_file_no_log_and_no_folder_for_passing_things(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    house_folder = tmp_path / "house"
    house_folder.mkdir()
    with capture_logs() as told:
        async with evening(house_folder, BEGINS) as house:
            await house.seed(("bram", "noor"), safe_word="ananas")
            await a_full_life(house, "bram", MARK)
            got = await exported(house, "bram")
    assert is_in(got.everything()), "it is where it belongs"
    assert found_in(house_folder) == []
    assert list(passing.iterdir()) == []
    assert not is_in(f"{told}{caplog.text}".encode())

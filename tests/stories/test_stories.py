"""Every story is played on a strict Telegram of our own, one of each also on the page; all else is real."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from telegram.request import HTTPXRequest

from bot.storage.migrate import upgrade
from tests.bot.channels.telegram.evening import telegram_evening
from tests.evening import evening
from tests.postgres import PostgresServer
from tests.stories.story import Player, Story, Unlike

FOLDER = Path(__file__).parent
STORIES = sorted(FOLDER.glob("*.md"))
TALES = [path for path in STORIES if path.name != "README.md"]
ONE_OF_EACH = list({path.stem.partition("-")[0]: path for path in reversed(TALES)}.values())
"""One story about each thing that people can do."""
FEW = 4
"""One in so many of them, where even that is much."""
ONLY_BY_BUTTON = (
    # In a group only the word and a few commands are listened to.
    *("groep-alleen-opdrachten", "groep-alles-hoorbaar", "groep-een-derde-erbij"),
    # A button of an older message, which nobody waits for any more.
    *("check-in-straks-in-stilte", "ruzie-ananas-in-de-groep"),
)
"""Stories in which somebody presses what cannot be typed."""


async def test_the_stories_happen_on_the_page_as_they_do_on_telegram(tmp_path: Path, soaking: bool) -> None:
    """Only the channel is another, so one of each will do when there is little time."""
    for path in TALES if soaking else ONE_OF_EACH:
        story, folder = Story.read(path), tmp_path / path.stem
        folder.mkdir()
        async with evening(folder, story.begins) as house:
            await Player(house).play(story)


@pytest.mark.parametrize("path", TALES, ids=lambda path: path.stem)
async def test_the_story_happens_the_same_on_telegram(path: Path, tmp_path: Path) -> None:
    story = Story.read(path)
    async with telegram_evening(tmp_path, story.begins) as house:
        await Player(house).play(story)


async def test_the_stories_happen_over_the_way_of_sending_that_comes_with_the_library(
    tmp_path: Path, soaking: bool
) -> None:
    """Only how calls travel is another, so a few with every kind of call will do in little time."""
    few = ("check-in-elk-eigen-telefoon", "ruzie-ananas-in-de-groep", "eerste-vijf-minuten")
    for name in [path.stem for path in TALES] if soaking else few:
        story, folder = Story.read(FOLDER / f"{name}.md"), tmp_path / name
        folder.mkdir()
        async with telegram_evening(folder, story.begins, HTTPXRequest) as house:
            await Player(house).play(story)


class Typist(Player):
    """Presses no button, and types what stands on it."""

    async def _person(self, who: str, what: str, *, group: bool) -> None:
        await super()._person(who, re.sub(r"^\[(.+)\]$", r"\1", what), group=group)


async def test_a_check_in_and_a_pause_happen_on_telegram_by_typing_alone(
    tmp_path: Path, soaking: bool
) -> None:
    """And nearly everything else."""
    everything = [path.stem for path in TALES if path.stem not in ONLY_BY_BUTTON]
    for name in everything if soaking else ("check-in-samen-pauze", "ruzie-morgen-verder"):
        story, folder = Story.read(FOLDER / f"{name}.md"), tmp_path / name
        folder.mkdir()
        async with telegram_evening(folder, story.begins) as house:
            await Typist(house).play(story)
            assert house.api.counts["answerCallbackQuery"] == 0


async def test_the_stories_happen_on_a_server_as_they_do_on_files(
    postgres: PostgresServer, tmp_path: Path, soaking: bool
) -> None:
    """Only the database is another, which keeps the same promises elsewhere (`tests/bot/storage`): a few will
    do when there is little time."""
    await upgrade(postgres.url(tables := postgres.create()))
    for path in TALES if soaking else ONE_OF_EACH[::FEW]:
        story, folder = Story.read(path), tmp_path / path.stem
        folder.mkdir()
        with postgres.lending(tables) as url:
            async with evening(folder, story.begins, database=url) as house:
                await Player(house).play(story)


async def test_a_story_that_tells_something_else_fails(tmp_path: Path) -> None:
    told = tmp_path / "false.md"
    told.write_text("# Onwaar\n@ 2026-03-03 20:00\nbram: /help\nbot → bram: dit zegt niemand ooit\n")
    story = Story.read(told)
    async with evening(tmp_path, story.begins) as house:
        with pytest.raises(Unlike, match=r"false\.md:4"):
            await Player(house).play(story)


async def test_a_story_with_a_line_that_nobody_understands_fails(tmp_path: Path) -> None:
    told = tmp_path / "odd.md"
    told.write_text("# Vreemd\n@ 2026-03-03 20:00\nbot zegt niets\n")
    story = Story.read(told)
    async with evening(tmp_path, story.begins) as house:
        with pytest.raises(Unlike, match="not understood"):
            await Player(house).play(story)

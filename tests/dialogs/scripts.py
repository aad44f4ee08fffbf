"""Small dialogs for the tests of the kernel. They say nothing that a reader would ever see."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.known import LINKED
from dialogs.records import Mirrored, SafeWordChosen
from dialogs.repertoire import Repertoire
from dialogs.reveal import item
from dialogs.talk import LATE, SKIPPED, Reminder, Talk, To, dialog


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dialog(
    "walk", commands=("/walk",), samples={"first": ("een",), "second": ("twee",), "linked": (True, False)}
)
async def walk(talk: Talk) -> None:
    """Words, a choice, words that may be left out."""
    await talk.ask("first", why=True)
    await talk.choose("colour", Colour)
    last = await talk.ask("second", skip=True)
    linked = await talk.know("linked", LINKED)
    talk.say("skipped" if last is SKIPPED else "done", linked=str(linked))


@dialog("aloud", commands=("/aloud",))
async def aloud(talk: Talk) -> None:
    """Both look at one screen."""
    talk.shared_screen = True
    await talk.choose("colour", Colour)
    await talk.ask("spoken")
    talk.shared_screen = False
    await talk.ask("alone")
    talk.say("done")


@dialog("timed", commands=("/timed",))
async def timed(talk: Talk) -> None:
    """A question of half an hour, with a reminder half-way, and one without a clock."""
    answer = await talk.choose(
        "colour",
        Colour,
        until=talk.now + timedelta(minutes=30),
        remind=[Reminder("half-way", talk.now + timedelta(minutes=15))],
    )
    talk.say("late" if answer is LATE else "in-time")
    await talk.ask("after")
    talk.say("done")


@dialog("calm", commands=("/rustig",), in_pause=True, ends_with_pause=True)
async def calm(talk: Talk) -> None:
    """Goes on in a pause."""
    await talk.choose("colour", Colour)
    talk.say("done")


@dialog("shares", commands=("/shares",), samples={"words": ("een",)})
async def shares(talk: Talk) -> None:
    """One own item, laid ready."""
    words = await talk.ask("words")
    if await talk.choose("reread", Colour) is Colour.RED:
        talk.share(item("shares", "2026-03-01", "one"), words)
    await talk.ask("after", skip=True)
    talk.say("done")


@dialog("short-lived", commands=("/short",), lives=timedelta(days=1))
async def short_lived(talk: Talk) -> None:
    """Makes sense for a day."""
    await talk.ask("first")
    talk.say("done")


@dialog("keeps", commands=("/keeps",))
async def keeps(talk: Talk) -> None:
    """A record, words to the other and to the group, and settings."""
    await talk.ask("first")
    talk.record(Mirrored())
    talk.change(name="Bram B.")
    talk.say("news", to=To.PARTNER)
    talk.say("all", to=To.GROUP)
    await talk.ask("second")
    talk.record(SafeWordChosen("krokodil"))
    talk.say("done")


@dialog("endless", commands=("/endless",))
async def endless(talk: Talk) -> None:
    """Asks for ever."""
    while True:
        await talk.ask("more")


@dialog("welcome")
async def welcome(talk: Talk) -> None:
    """Says hello."""
    await talk.choose("hello", Colour)
    talk.change(begun=True)
    talk.say("done")


ALL = Repertoire([walk, aloud, timed, calm, shares, short_lived, keeps, endless, welcome])

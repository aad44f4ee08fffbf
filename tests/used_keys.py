"""Which texts are there without being named, and which are named without being there."""

from __future__ import annotations

from functools import cache
from itertools import product

from bot.channels.telegram import faces
from dialogs import aftercare, ideas, menu, pause_lines, resting
from dialogs.dancing import pair
from dialogs.events import Attachment
from dialogs.help.welcome import COMMANDS
from dialogs.insight.pictures import Picture
from dialogs.joint import Line
from dialogs.people import Country, KeepFor
from dialogs.rhythm.recurring import Moment
from dialogs.techniques.check_in import Question
from dialogs.varying import first
from dialogs.words.danger import Danger
from tests.every_text import FILES, TEXTS, every_key, keys_of, wording
from tests.spoken_keys import Named, named

# Tables that other texts are filled with, and texts that others quote: neither is named by code.
TABLES, QUOTED = "forms", "pattern"
HOUSE = ("house", "pause", "danger", "help", "nudge", "group", "telegram", "ideas")
BEGINNINGS = tuple(COMMANDS.values())
NUDGED = (*(f"begun-{name}" for name in BEGINNINGS), *Moment)
"""What a planned message begins."""


@cache
def all_named() -> tuple[Named, ...]:
    """Every text that the project names."""
    return tuple(named())


def house_keys() -> set[str]:
    """Texts of the house whose names the code puts together out of enumerations."""
    keys = {f"pause-{line.value}" for line in Line}
    keys |= {f"pause-pick.{one.value}" for one in pause_lines.Return}
    keys |= {f"house-attached-{kind.value}" for kind in Attachment}
    keys |= {f"house-menu.{name[1:]}" for name in menu.EVERYTHING}
    keys |= {f"house-menu{mark}{shelf}" for shelf in menu.SHELVES for mark in ".-"}
    keys |= {f"telegram-command-{name}" for name in (*faces.PRIVATE, *faces.GROUP)}
    keys |= {f"nudge-{about}{part}" for about in NUDGED for part in ("", ".begin")}
    for kind, country in product(Danger, Country):
        card = f"danger-{kind.value}-{country.value.lower()}"
        answers = ("yes", "no", "quiet") if kind is Danger.SUICIDE else ("card", "no")
        keys |= {card, f"danger-yes-{kind.value}-{country.value.lower()}"}
        keys |= {f"{card}.{answer}" for answer in answers}
    keys |= {f"danger-close-one-{code}{part}" for code in ("nl", "be") for part in ("", ".card", ".no")}
    keys |= {f"danger-gentle-{turn}" for turn in range(1, aftercare.LINES + 1)}
    keys |= {f"house-privacy-long-{keep.value}" for keep in KeepFor}
    keys |= {f"house-privacy-rights-{country.value.lower()}" for country in Country}
    keys |= {f"danger-for-two.{name}" for name in resting.FITS}
    keys |= {f"check-in-reveal-{question.value}" for question in Question}
    both = product(Picture, repeat=2)
    keys |= {"dance-reveal-picture", "dance-way.week", *(f"dance-pair-{pair(*one)}" for one in both)}
    keys |= {f"danger-ask-{kind.value}{part}" for kind in Danger for part in ("", ".yes", ".no")}
    keys |= {f"help-what.{kind.value}" for kind in Danger}
    keys |= {f"ideas-{idea.value}" for idea in ideas.Idea}
    keys |= {f"ideas-{idea.value}.act" for idea in ideas.ACTS}
    return keys | {f"danger-card-{country.value.lower()}" for country in Country}


def absent() -> dict[str, str]:
    """The texts that the code names and that are not there, and where it names them."""
    keys = every_key()
    # A message may be there for its attributes only.
    there = keys | {key.partition(".")[0] for key in keys}
    whole = {one.exact: one.where for one in all_named() if one.exact is not None}
    loose = {
        one.pattern: one.where for one in all_named() if one.exact is None and not any(map(one.fits, keys))
    }
    lost = {key: where for key, where in whole.items() if key not in there}
    return lost | loose | dict.fromkeys(wording().missing(house_keys()), "the house")


def unused() -> list[str]:
    """The texts that nothing names, nor another text quotes."""
    return [key for file in FILES if file not in (TABLES, QUOTED) for key in _unnamed(file)] + _unquoted()


def _unnamed(file: str) -> list[str]:
    exact = {one.exact for one in all_named()} | house_keys()
    loose = [] if file in HOUSE else [one for one in all_named() if one.exact is None]

    def is_named(key: str) -> bool:
        return key in exact or any(one.fits(key) for one in loose)

    # The options of a question that is asked, its hint and its reason go with it.
    return [
        key
        for key in map(first, keys_of(file))
        if not is_named(key) and not ("." in key and is_named(key.partition(".")[0]))
    ]


def _unquoted() -> list[str]:
    others = "\n".join(
        (TEXTS / f"{file}.ftl").read_text(encoding="utf-8") for file in FILES if file != QUOTED
    )
    return [key for key in keys_of(QUOTED) if f"{{ {key} }}" not in others]

"""Every text of a file, as each reader may see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import product
from pathlib import Path

from bot.wording import READER_VARIABLES, Wording
from dialogs.effects import Value
from dialogs.people import Profile, Pronoun
from tests.choosing import each_way

TEXTS = Path(__file__).resolve().parent.parent / "dialogs" / "texts" / "nl"
FILES = sorted(path.stem for path in TEXTS.glob("*.ftl"))
CLOCKED = {"until", "moment"}
EVENING = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
READERS = [
    Profile(name=name, partner=partner, pronoun=pronoun)
    for pronoun, (name, partner) in product(Pronoun, (("", ""), ("Sam", "Joris"), ("Sam", "")))
]


@cache
def wording() -> Wording:
    return Wording.load(strict=True)


def every_key() -> frozenset[str]:
    return wording().keys()


@cache
def keys_of(file: str) -> tuple[str, ...]:
    messages = set(re.findall(r"(?m)^([a-z][a-z0-9-]*) *=", source_of(file)))
    return tuple(sorted(key for key in every_key() if key.partition(".")[0] in messages))


@cache
def source_of(file: str) -> str:
    return (TEXTS / f"{file}.ftl").read_text(encoding="utf-8")


def said(file: str, readers: list[Profile]) -> Iterator[tuple[str, str]]:
    """Each text as each reader sees it, with each plural and each word that it chooses by."""
    for key in keys_of(file):
        needs = wording().needs(key)
        differing = readers if needs & READER_VARIABLES else readers[:1]
        for args in each_way(source_of(file), needs - READER_VARIABLES, filled):
            for reader in differing:
                yield key, wording().render(key, args, reader)


def filled(name: str) -> Value:
    return EVENING if name.rpartition("_")[2] in {*CLOCKED, "day"} else "Ik mis je"

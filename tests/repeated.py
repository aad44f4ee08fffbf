"""Phrases that come back: a run of words that stands in more than one text.

What is shared on purpose stands in the source once: as a term (`-x`), or as a text that others quote by its
key. So the source is read, and a reference ends a run, as does a choice by number or word. A variable is a
word of the run. Of texts that begin alike (`message-seen-absence`, `message-seen-criticism`) one is said
instead of the other; of a text, its attributes and its further wordings too. Nobody hears those after each
other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from dialogs.varying import first

RUN = 6
"""So many words in a row are a phrase; fewer are how Dutch goes."""
TOKEN = re.compile(r"\$?[^\W\d_]+(?:['’-][^\W\d_]+)*|/\w+|\d+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: a text, and the moment of the talk at which it, or one like it, is said."""

    key: str
    moment: tuple[str, str]


Words = tuple[str, ...]


def repeated(sources: Mapping[str, str]) -> dict[str, list[str]]:
    """Each phrase that is said at several moments, as long as the same texts share it, and their keys.

    `sources` holds what the files say, by their names.
    """
    texts = [one for file, source in sources.items() for one in _texts(file, source)]
    where: defaultdict[Words, set[Place]] = defaultdict(set)
    for place, words in texts:
        for run in _runs(words):
            where[run].add(place)
    found: dict[str, list[str]] = {}
    for _, words in texts:
        shared = [where[run] for run in _runs(words)]
        for start, places in enumerate(shared):
            begins = start == 0 or shared[start - 1] != places
            if begins and len({place.moment for place in places}) > 1:
                as_long = next((n for n, others in enumerate(shared[start:]) if others != places), None)
                end = len(words) if as_long is None else start + as_long + RUN - 1
                found[" ".join(words[start:end])] = sorted(place.key for place in places)
    return found


def _runs(words: Words) -> list[Words]:
    return [words[start : start + RUN] for start in range(len(words) - RUN + 1)]


def _texts(file: str, source: str) -> Iterator[tuple[Place, Words]]:
    """The place of each text of a file, with the words that stand in a row there."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message | ast.Term):
            name = first(entry.id.name) if isinstance(entry, ast.Message) else f"-{entry.id.name}"
            step = name.removeprefix(f"{file}-")
            place = Place(name, (file, step if name.startswith("-") else step.partition("-")[0]))
            for pattern in (entry.value, *(attribute.value for attribute in entry.attributes)):
                if pattern is not None:
                    for row in _rows(pattern):
                        yield place, tuple(word.lower() for word in TOKEN.findall(row))


def _rows(pattern: ast.Pattern) -> Iterator[str]:
    """What stands in a row in a pattern; then what stands in each of its choices."""
    choices: list[ast.Pattern] = []
    row = ""
    for element in pattern.elements:
        match element:
            case ast.TextElement(value=text):
                row += str(text)
            case ast.Placeable(expression=ast.VariableReference(id=name)):
                row += f"${name.name}"
            case ast.Placeable(expression=ast.SelectExpression(variants=variants)):
                choices += [variant.value for variant in variants]
                yield row
                row = ""
            case _:
                yield row
                row = ""
    yield row
    for choice in choices:
        yield from _rows(choice)

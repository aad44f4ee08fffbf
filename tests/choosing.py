"""What the texts of a file choose by: numbers, for a plural, and words, for a sentence that fits."""

from __future__ import annotations

import re

SELECTION = re.compile(r"\$([\w-]+) *->\n((?: +\*?\[.*\n)+)")
VARIANT = re.compile(r"\[([\w-]+)\]")
PLURAL = re.compile(r"\d+|other")


def numbers_in(source: str) -> frozenset[str]:
    """Variables that a text counts with."""
    return frozenset(name for name, known in _chosen(source) if all(map(PLURAL.fullmatch, known)))


def words_in(source: str) -> dict[str, tuple[str, ...]]:
    """Variables that a text chooses by otherwise, with the words that it knows of each."""
    return {name: known for name, known in _chosen(source) if not all(map(PLURAL.fullmatch, known))}


def _chosen(source: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(found[1], tuple(VARIANT.findall(found[2]))) for found in SELECTION.finditer(source)]

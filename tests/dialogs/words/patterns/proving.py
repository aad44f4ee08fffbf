"""What each rule of a pattern must show, for the tests that mirror its file."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.words.normal import standard
from dialogs.words.rules import Rule


def unproved(rules: Iterable[Rule]) -> list[str]:
    """The sentences that a rule should find or leave alone, and does not."""
    missed = [
        f"{rule.name} misses: {text}"
        for rule in rules
        for text in rule.proof
        if not rule.search(standard(text))
    ]
    return missed + [
        f"{rule.name} finds: {text}" for rule in rules for text in rule.spared if rule.search(standard(text))
    ]

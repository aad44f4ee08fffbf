"""What is asked of every rule of danger: its sentences prove it, it spares those it says it spares."""

from __future__ import annotations

from dialogs.words.danger import all_rules
from dialogs.words.danger.kinds import Danger
from dialogs.words.danger.reading import pieces
from dialogs.words.rules import Rule


def finds(rule: Rule, sentence: str) -> bool:
    return any(rule.search(piece.form) for piece in pieces(sentence))


def wrong(kind: Danger, *, clear: bool) -> list[str]:
    """What is said about a rule of this kind and tier, and is not so."""
    found = []
    for rule in all_rules()[kind, clear]:
        found += [f"{rule.name} misses: {proof}" for proof in rule.proof if not finds(rule, proof)]
        found += [f"{rule.name} takes: {spared}" for spared in rule.spared if finds(rule, spared)]
    return found

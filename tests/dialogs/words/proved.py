"""What stands beside the rules: do the sentences prove them, is each word spelled as a rule reads it?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import ModuleType

from dialogs.words.normal import standard
from dialogs.words.places import STAR, Parts, flat
from dialogs.words.rules import Index, Rule, Rules


def _whole(text: str) -> Iterable[str]:
    return (standard(text),)


def rules_of(module: ModuleType) -> list[Rule]:
    """Every rule that stands in a module."""
    blocks = [block for block in vars(module).values() if isinstance(block, Rules | Index)]
    return [rule for block in blocks for rule in (block if isinstance(block, Rules) else block.rules)]


def unproved(rules: Iterable[Rule], forms: Callable[[str], Iterable[str]] = _whole) -> list[str]:
    """What is said beside the rules and is not so. `forms`: how whoever uses the rules reads a text."""
    wrong: list[str] = []
    some = list(rules)
    assert some, "no rule was given"
    for rule in some:
        found = {text for text in rule.proof + rule.spared if any(map(rule.search, forms(text)))}
        wrong += [f"{rule.name} misses: {text}" for text in rule.proof if text not in found]
        wrong += [f"{rule.name} finds: {text}" for text in rule.spared if text in found]
    return wrong


def misspelled(parts: Parts) -> list[str]:
    """The words of the parts that no rule would ever meet, since standard form spells them otherwise."""
    words = {word.replace("_", " ") for part in flat(parts).values() for word in part.split("|")}
    return sorted(word for word in words if STAR not in word and standard(word) != word)

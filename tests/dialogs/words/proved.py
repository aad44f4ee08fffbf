"""The sentences beside the rules, as cases of a test."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

from dialogs.words.normal import standard
from dialogs.words.rules import Index, Rule


def cases(indexes: Iterable[Index]) -> list[ParameterSet]:
    """Each rule with a sentence and whether it is to find it."""
    return [
        pytest.param(rule, sentence, found, id=f"{rule.name}: {sentence}")
        for index in indexes
        for rule in index.rules
        for sentences, found in ((rule.proof, True), (rule.spared, False))
        for sentence in sentences
    ]


def finds(rule: Rule, sentence: str) -> bool:
    return rule.search(standard(sentence)) is not None

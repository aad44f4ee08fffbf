"""How people ask the questions of `/vraag` (`corpus/questions.*.jsonl`), and how many of them are found.

The test half was written before the search was, and is frozen; the table is learned from the dev half. A line
whose words are those of the listed question is no paraphrase and is not counted.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from dialogs.people import Profile
from dialogs.words.learned.leaning import NOTHING
from dialogs.words.normal import standard, words
from dialogs.words.question_vocabulary import FUNCTION
from dialogs.words.question_words import gathered
from dialogs.words.questions import Question, found
from tests.dialogs.words.measured import FOLDER, Half, Share
from tests.every_text import wording

FROZEN = "336ec336b28cedd65e80dd6c282506d06ea5961c506716b58051a36f03dd129a"
"""The SHA-256 of the test half."""
BEGINNING = 5
"""Letters by which two words count as the same: Dutch bends its ends."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody typed, and the question that is meant; None where it is something else."""

    id: str
    text: str
    question: Question | None

    @property
    def kind(self) -> str:
        return self.question or NOTHING


Seen = list[tuple[Asked, tuple[Question, ...]]]
"""Lines, and what was found in each."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many were found."""

    first: Share
    first_three: Share
    nothing: Share
    """Of what asks for something else: how much finds nothing."""


@cache
def asked(half: Half) -> tuple[Asked, ...]:
    rows = map(json.loads, (FOLDER / f"questions.{half}.jsonl").read_text(encoding="utf-8").splitlines())
    return tuple(Asked(row["id"], row["text"], row["question"] and Question(row["question"])) for row in rows)


def fingerprint() -> str:
    """The SHA-256 of the test half."""
    return hashlib.sha256((FOLDER / "questions.test.jsonl").read_bytes()).hexdigest()


def title(question: Question) -> str:
    """The question as it is listed."""
    return wording().render(f"question-answer-{question}", {}, Profile()).splitlines()[0]


def content(text: str) -> frozenset[str]:
    """The beginnings of the words of a text that have a content."""
    return frozenset(word[:BEGINNING] for word in words(standard(text)) if word not in FUNCTION)


def paraphrases(some: Iterable[Asked]) -> tuple[Asked, ...]:
    """Those that say a question otherwise than the list does."""
    return tuple(one for one in some if one.question and content(one.text) != content(title(one.question)))


def without_its_words(some: Iterable[Asked]) -> tuple[Asked, ...]:
    """Those that share no word with the question that is meant, but words like *hoe* and *niet*."""
    return tuple(one for one in some if one.question and not content(one.text) & content(title(one.question)))


def found_in(some: Iterable[Asked]) -> Seen:
    """Each line with what the search finds in it."""
    return [(one, found(one.text).order) for one in some]


def figures_of(seen: Seen) -> Figures:
    """How good that is."""
    meant = [(one.question, order) for one, order in seen if one.question]
    other = [order for one, order in seen if one.question is None]
    return Figures(
        Share(sum(order[:1] == (question,) for question, order in meant), len(meant)),
        Share(sum(question in order[:3] for question, order in meant), len(meant)),
        Share(sum(not order for order in other), len(other)),
    )


def known(some: Iterable[Asked], least: int) -> frozenset[str]:
    """The words that so many of these lines have which ask one of our questions."""
    lines = [set(gathered(standard(one.text)).split()) for one in some if one.question]
    return frozenset(
        word for word, times in Counter(w for line in lines for w in line).items() if times >= least
    )

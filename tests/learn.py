"""Learn what words lean to from our own labelled sentences:    python -m tests.learn [SET ...]

For each set the dev half of the corpus is learned by one linear support vector machine per kind (squared
hinge, dual coordinate descent: Hsieh et al., A dual coordinate descent method for large-scale linear SVM,
2008). A sign counts by the logarithm of how rare it is, over the square root of how many signs the text has.
The weights go, rounded, into `dialogs/words/learned/SET.tsv.gz`. Nothing here is random but the order of the
sentences, which a fixed seed gives.
"""

from __future__ import annotations

import gzip
import hashlib
import math
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialogs.words import questions
from dialogs.words.danger import all_rules
from dialogs.words.labels import SETS
from dialogs.words.learned.leaning import NOTHING, counted, signs
from dialogs.words.learned.table import NAMES
from dialogs.words.normal import standard
from dialogs.words.patterns.healthy import HEALTHY
from dialogs.words.patterns.weighing import RULES
from dialogs.words.rules import Rule
from tests.dialogs.words import harmless_sentences
from tests.dialogs.words.asked import Asked, asked, known
from tests.dialogs.words.danger_sentences import CLEAR, UNCLEAR
from tests.dialogs.words.measured import lines
from tests.house import ROOT

COST = 0.1
"""What a sentence on the wrong side costs beside heavy weights."""
ROUNDS = 12
SCALE = 0.02
"""What a cell of 1 in the table weighs; cells go from -127 to 127."""
LEAST = 0.1
"""A lighter weight is not written: it never decides."""
SEED = 1


@dataclass(frozen=True, slots=True)
class Sentence:
    """One to learn from: the signs that it has, each with its value, and its kinds."""

    values: tuple[tuple[int, float], ...]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of it: the rarity of each sign, its weights by kind, and the bias of each kind."""

    kinds: tuple[str, ...]
    rarity: Mapping[str, float]
    weights: Mapping[str, tuple[float, ...]]
    bias: tuple[float, ...]


Told = tuple[str, frozenset[str]]
"""A text and its kinds."""


def texts(name: str) -> Iterator[Told]:
    """What a set learns from, with our own names of the labels: the corpus and what proves the rules."""
    if name == questions.TABLE:
        yield from of_questions(asked("dev"))
        return
    for line in lines(name, "dev"):
        yield line.said, frozenset(SETS[name].kinds[label] for label in line.labels)
    if name == "crisis":
        yield from _of_danger()
    if name == "patterns":
        for pattern, groups in RULES.items():
            yield from ((text, frozenset({pattern.value})) for group in groups for text in _proofs(group))
        for _, group in HEALTHY:
            yield from ((text, frozenset({NOTHING})) for text in _proofs(group))


def kinds(name: str) -> list[str]:
    """Our own names of what a set tells apart."""
    return [*questions.Question, NOTHING] if name == questions.TABLE else list(SETS[name].kinds.values())


def of_questions(some: Sequence[Asked]) -> Iterator[Told]:
    """Each line twice, in the form in which it is weighed: with all its words known, and with those unknown
    that no other line has, as some words of a question will be.
    """
    for least in (1, 2):
        words = known(some, least)
        yield from ((questions.form(one.text, words.__contains__), frozenset({one.kind})) for one in some)


def _of_danger() -> Iterator[Told]:
    """Sentences of danger and of none beside the corpus. Those of the other sets show none."""
    for (kind, _), some in all_rules().items():
        yield from ((text, frozenset({kind.value})) for text in _proofs(some))
    for table in (CLEAR, UNCLEAR):
        for kind, block in table.items():
            yield from ((text, frozenset({kind.value})) for text in _lines(block))
    yield from ((text, frozenset({NOTHING})) for text in _lines(harmless_sentences.NOTHING))
    for other in SETS:
        if other != "crisis":
            yield from ((line.said, frozenset({NOTHING})) for line in lines(other, "dev"))


def _proofs(rules: Iterable[Rule]) -> Iterator[str]:
    return (text for rule in rules for text in rule.proof)


def _lines(block: str) -> Iterator[str]:
    return (line.strip() for line in block.splitlines() if line.strip())


def learn(told: Sequence[Told], kinds: Sequence[str], formed: Callable[[str], str] = standard) -> Learned:
    """Weights for each sign of these texts, in that form, and each kind."""
    signed = [([sign for sign, _, _ in signs(counted(formed(text)))], said) for text, said in told]
    often = Counter(sign for some, _ in signed for sign in some)
    rarity = {sign: math.log(1 + len(told) / times) for sign, times in often.items()}
    place = {sign: at for at, sign in enumerate(rarity)}
    sentences = [
        Sentence(tuple((place[sign], rarity[sign] / len(some) ** 0.5) for sign in some), said)
        for some, said in signed
    ]
    machines = [_machine(sentences, kind, len(place)) for kind in kinds]
    weights = {sign: tuple(one[at] for one in machines) for sign, at in place.items()}
    return Learned(tuple(kinds), rarity, weights, tuple(one[-1] for one in machines))


def _machine(sentences: Sequence[Sentence], kind: str, size: int) -> list[float]:
    """The weights of one kind by dual coordinate descent; the last one is the bias."""
    weights, damping = [0.0] * (size + 1), 0.5 / COST
    shares = [0.0] * len(sentences)
    norms = [1.0 + damping + sum(value * value for _, value in one.values) for one in sentences]
    sides = [1.0 if kind in one.kinds else -1.0 for one in sentences]
    order = list(range(len(sentences)))
    dice = random.Random(SEED)
    for _ in range(ROUNDS):
        dice.shuffle(order)
        for at in order:
            side, share = sides[at], shares[at]
            reached = weights[-1] + sum([weights[sign] * value for sign, value in sentences[at].values])
            slope = side * reached - 1.0 + damping * share
            fresh = max(share - slope / norms[at], 0.0)
            if fresh != share:
                shares[at], step = fresh, (fresh - share) * side
                weights[-1] += step
                for sign, value in sentences[at].values:
                    weights[sign] += step * value
    return weights


def source(told: Sequence[Told]) -> str:
    """A name for what was learned from, which is another as soon as one letter of it is."""
    lines = (f"{text}\t{' '.join(sorted(kinds))}\n" for text, kinds in told)
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:16]


def written(learned: Learned, named: str) -> str:
    """The table as it is stored: what it was learned from, the kinds and their bias, then a sign a line."""
    head = (
        "sign",
        named,
        f"{SCALE}",
        " ".join(learned.kinds),
        " ".join(f"{one:.4f}" for one in learned.bias),
    )
    rows = ["\t".join(head)]
    for sign in sorted(learned.weights):
        heavy = [weight * learned.rarity[sign] for weight in learned.weights[sign]]
        cells = [_cell(weight) for weight in heavy]
        if any(cells):
            rows.append(f"{sign}\t{' '.join(map(str, cells))}")
    return "\n".join(rows) + "\n"


def packed(text: str) -> bytes:
    """The same bytes for the same table, on every day."""
    return gzip.compress(text.encode(), mtime=0)


def _cell(weight: float) -> int:
    return max(-127, min(127, round(weight / SCALE))) if abs(weight) >= LEAST else 0


def main(arguments: list[str]) -> int:
    """Learn the sets that are named, or all; returns the exit code."""
    if unknown := [name for name in arguments if name not in NAMES]:
        print(f"no table {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in arguments or NAMES:
        told = list(texts(name))
        learned = learn(told, kinds(name), str if name == questions.TABLE else standard)
        path = ROOT / "dialogs/words/learned" / f"{name}.tsv.gz"
        path.write_bytes(packed(written(learned, source(told))))
        print(f"{path.relative_to(ROOT)}: {len(told)} sentences")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

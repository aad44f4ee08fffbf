"""How long it takes to read a text for danger: an ordinary one, and one that is made to be slow.

python -m tests.bench words
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from dialogs.words.danger import danger, signals
from tests.bench.rig import head, say

CORPUS = Path(__file__).parents[1] / "dialogs" / "words" / "corpus" / "crisis.dev.jsonl"
ROUNDS = 5
LETTERS = 10_000

HOSTILE = {
    "one word": "ik ",
    "no spaces": "ikwilnietmeerleven",
    "one letter": "a",
    "nested repeats": "ik " * 20 + "haar " * 20 + "niet meer ",
    "who hits whom": "ik sla haar en ze slaat me ",
    "marks": "ik, haar. ",
    "idioms": "ik lach me dood van het lachen ",
    "long words": "zelfmoordenaarster geslagenheid vermoordelijk ",
    "no mark": "ik wil niet meer leven met haar en ze slaat niet met de deur ",
}


async def main() -> None:
    """Print the first reading, which opens the lists, then many; each the best of a few."""
    texts = [json.loads(line)["text"] for line in CORPUS.read_text("utf-8").splitlines()]
    head("a text", "milliseconds")
    say("the first, which opens the lists", f"{_took(danger.__wrapped__, 'ik wil niet meer'):.1f}")
    for name, reads in (("most urgent sign", danger.__wrapped__), ("all signs, quoted", signals)):
        times = _best(reads, texts)
        say(f"{name}: median of {len(times)}", f"{statistics.median(times):.3f}")
        say(f"{name}: p99", f"{statistics.quantiles(times, n=100)[98]:.3f}")
    head(f"{LETTERS} letters", "milliseconds")
    hostile = [(part * (LETTERS // len(part) + 1))[:LETTERS] for part in HOSTILE.values()]
    together = " ".join(texts)[:LETTERS]
    for name, took in zip(
        [*HOSTILE, "the corpus"], _best(danger.__wrapped__, [*hostile, together]), strict=True
    ):
        say(name, f"{took:.2f}")


def _best(reads: Callable[[str], object], texts: list[str]) -> list[float]:
    """For each text the shortest of a few rounds; what a reading keeps is gone before the next round."""
    rounds = [[_took(reads, text) for text in texts] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


def _took(reads: Callable[[str], object], text: str) -> float:
    begun = time.perf_counter()
    reads(text)
    return (time.perf_counter() - begun) * 1000

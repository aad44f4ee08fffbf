"""How long it takes to read a text by each set of rules: an ordinary one, and one that is made to be slow.

python -m tests.bench words
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from dialogs.words import normal
from dialogs.words.accusation import address
from dialogs.words.appreciation import remark
from dialogs.words.danger import danger, signals
from dialogs.words.listening import reflection
from dialogs.words.patterns import patterns
from tests.bench.rig import head, say

CORPUS = Path(__file__).parents[1] / "dialogs" / "words" / "corpus"
IMPORTED = "danger patterns accusation appreciation listening"
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
    "blame": "je bent altijd nooit ik niet jij ook maar ",
    "praise": "je bent zo lief maar dank je dat je er bent ",
}


def _mirror(text: str) -> object:
    return reflection(text, text)


SETS: dict[str, tuple[str, Callable[[str], object]]] = {
    "danger": ("crisis", danger.__wrapped__),
    "danger, quoted": ("crisis", signals),
    "patterns": ("patterns", patterns),
    "I or you": ("ikjij", address),
    "appreciation": ("waardering", remark),
    "reflection": ("spiegel", _mirror),
}


async def main() -> None:
    """Print what importing costs, then the first reading, which opens the lists, then the best of a few."""
    head("all sets", "milliseconds of one core")
    say("imported", _imported())
    texts = {name: _texts(corpus) for name, (corpus, _) in SETS.items()}
    head("a text", "the first, which opens the lists", "median", "p99")
    for name, (_, reads) in SETS.items():
        first = _took(reads, "ik wil niet meer dat je haar slaat")
        times = _best(reads, texts[name])
        p99 = statistics.quantiles(times, n=100)[98]
        say(name, *(f"{one:.2f}" for one in (first, statistics.median(times), p99)))
    head(f"{LETTERS} letters, milliseconds", *SETS)
    hostile = {name: (part * (LETTERS // len(part) + 1))[:LETTERS] for name, part in HOSTILE.items()}
    hostile |= {f"{name} of the corpus": "\n".join(told)[:LETTERS] for name, told in texts.items()}
    hostile |= {
        f"{name}, without a mark": _unmarked(told)[:LETTERS] for name, told in list(texts.items())[::2]
    }
    for name, text in hostile.items():
        say(name, *(f"{_best(reads, [text])[0]:.2f}" for _, reads in SETS.values()))


def _texts(corpus: str) -> list[str]:
    rows = map(json.loads, (CORPUS / f"{corpus}.dev.jsonl").read_text("utf-8").splitlines())
    return [row["text"] if "text" in row else row["said"] for row in rows]


def _unmarked(texts: list[str]) -> str:
    return " ".join(" ".join(normal.words(text)) for text in texts)


def _imported() -> str:
    """What importing the sets costs in a process of its own."""
    code = (
        "import time; begun = time.process_time()\n"
        + "\n".join(f"import dialogs.words.{name}" for name in IMPORTED.split())
        + "\nprint(f'{(time.process_time() - begun) * 1000:.0f}')"
    )
    times = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
        for _ in range(ROUNDS)
    ]
    return min(times, key=float).strip()


def _best(reads: Callable[[str], object], texts: list[str]) -> list[float]:
    """For each text the shortest of a few rounds; what a reading keeps is gone before the next round."""
    rounds = []
    for _ in range(ROUNDS):
        for other in range(10):
            reads(f"{other}")
        rounds.append([_took(reads, text) for text in texts])
    return [min(times) for times in zip(*rounds, strict=True)]


def _took(reads: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    reads(text)
    return (time.process_time() - begun) * 1000

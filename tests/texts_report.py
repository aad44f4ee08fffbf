"""What we say, counted and measured:    make texts

How many texts there are and how long, how easy they are to read, and everything that a test would refuse:
what is missing or idle, misspelled, untidy, too long, too hard, or said in several texts. Ends with 1 if
there is any of that.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from telegram.constants import MessageLimit

from dialogs.varying import MARK
from tests import findings
from tests import wording_rules as rules
from tests.every_text import FILES, READERS, every_key, said, wording
from tests.used_keys import absent, unused

SHOWN = 10


def counts() -> Iterator[str]:
    """How much we say. Words are counted once for each text, without its other ways."""
    labels = [key for key in every_key() if findings.label(key)]
    varied, further = wording().wordings, [key for key in every_key() if MARK in key]
    words = sum(one.words for file in findings.spoken() for one in findings.measured(file))
    yield f"{len(FILES)} files, {sum('.' not in key for key in every_key())} messages, {len(labels)} labels"
    yield f"{len(varied)} lines of more than one wording, {len(further)} further wordings"
    yield f"{words} words in all texts to be read"


def ease() -> Iterator[str]:
    """How easy the texts are, and the hardest."""
    every = [one for file in findings.spoken() for one in findings.measured(file)]
    long = sorted((one for one in every if one.long), key=lambda one: one.ease)
    yield f"Flesch-Douma, median of {len(every)} texts: {findings.median_ease():.0f}"
    for limit in (50, 60, rules.EASE):
        below = sum(one.ease < limit for one in long)
        yield f"of {len(long)} texts over {rules.FEW_WORDS} words below {limit:.0f}: {below}"
    yield from (f"  {one.ease:3.0f} {one.key}" for one in long[:SHOWN])


def lengths() -> Iterator[str]:
    """The longest of each kind, beside what it has to fit in."""
    kinds: dict[str, list[tuple[int, str]]] = {"message": [], "label": [], "hint": []}
    for file in findings.spoken():
        for key, text in said(file, READERS):
            kind = "message" if findings.prose(key) else "hint" if key.endswith(".placeholder") else "label"
            if kind != "label" or findings.label(key):
                kinds[kind].append((len(text), key))
    limits = {
        "message": f"{rules.LONGEST_MESSAGE}; Telegram takes {MessageLimit.MAX_TEXT_LENGTH:d}",
        "label": str(rules.LONGEST_LABEL),
        "hint": str(rules.LONGEST_PLACEHOLDER),
    }
    for kind, found in kinds.items():
        length, key = max(found)
        yield f"longest {kind}: {length} characters, {key} (at most {limits[kind]})"


def defects() -> Iterator[str]:
    """All that the tests refuse."""
    yield from (f"missing: {key}, named in {where}" for key, where in absent().items())
    yield from (f"unused: {key}" for key in unused())
    for file in findings.spoken():
        yield from (f"untidy: {fault}" for fault in findings.untidy(file))
        yield from (f"label: {fault}" for fault in findings.unfit_labels(file))
        yield from (f"hard: {fault}" for fault in findings.hard(file))
    for file in FILES:
        yield from (f"misspelled in {file}: {word}" for word in sorted(findings.misspelled(file)))
    yield from (f"idle in our word list: {word}" for word in sorted(findings.idle_words()))
    yield from (f"repeated: {phrase} ({', '.join(keys)})" for phrase, keys in findings.phrases().items())


def main() -> int:
    """Print the report. 1 if there is a defect."""
    for title, lines in (("Counts", counts()), ("Ease of reading", ease()), ("Length", lengths())):
        _print(title, lines)
    wrong = list(defects())
    _print("Defects", wrong or ["none"])
    return 1 if wrong else 0


def _print(title: str, lines: Iterable[str]) -> None:
    print(f"\n{title}")
    for line in lines:
        print(f"  {line}")


if __name__ == "__main__":
    sys.exit(main())

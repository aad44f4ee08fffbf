"""Plain words as Telegram's HTML, in parts that it takes.

Theory of operation
-------------------
Telegram counts what the reader sees, markup not counted, in UTF-16 code units: most emoji are two of them. So
a text is first cut into parts as plain words, and each part is escaped afterwards. A cut can then never fall
into an entity (`&lt;`) or a tag, and never into a surrogate pair, since Python counts whole characters.

A part ends at the last paragraph that fits, else at a line, a sentence or a word; one that would leave a
scrap, less than half of what fits, is passed over for the next kind. White space at a cut is dropped, and a
part in which nothing can be seen is no part: Telegram refuses a message without a visible sign.
"""

from __future__ import annotations

import html
import re
import unicodedata
from datetime import datetime

_SEAMS = (
    re.compile(r"(?=\n\n)"),
    re.compile(r"(?=\n)"),
    re.compile(r"(?<=[.!?…])(?=\s)|(?<=[.!?…][’”)])(?=\s)"),
    re.compile(r"(?=\s)"),
)
"""Where a text may be cut: behind a paragraph, a line, a sentence, a word."""
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
"""Two of them are the flag of a country."""
_LONGEST_CLUSTER = 64
"""Characters that are looked back for the beginning of one sign; a longer one is no sign but a prank."""
_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Cs"})
"""Kinds of characters that show nothing. What Python does not know yet may be a new emoji, and is seen."""
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters by name, of which nothing is seen."""


def units(text: str) -> int:
    """How long Telegram finds a text: in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def visible(text: str) -> bool:
    """Whether there is anything to see: a message without that is refused."""
    return any(unicodedata.category(one) not in _UNSEEN and one not in _BLANK for one in text)


def split(text: str, limit: int) -> list[slice]:
    """The parts of a text, each of at most `limit` units, as places in it. None for a text without a sign."""
    parts: list[slice] = []
    start, end = _past_white(text, 0), len(text.rstrip())
    while start < end:
        stop = _stop(text, start, end, limit)
        if visible(text[start:stop]):
            parts.append(slice(start, stop))
        start = _past_white(text, stop)
    return parts


def cut(text: str, limit: int) -> str:
    """The text on one line, or its beginning and dots, in at most `limit` units."""
    line = " ".join(text.split())
    if units(line) <= limit:
        return line
    return line[: _whole_signs(line, 0, _farthest(line, 0, len(line), limit - 1))].rstrip() + "…"


def escape(text: str) -> str:
    """Words as they are, whatever signs they hold. Telegram knows four names for signs, and no `&apos;`."""
    return html.escape(text, quote=False).replace('"', "&quot;")


def bold(words: str) -> str:
    return f"<b>{escape(words)}</b>"


def code(words: str) -> str:
    """Words that one tap copies."""
    return f"<code>{escape(words)}</code>"


def folded(marked: str) -> str:
    """A quote of which the first lines show until it is opened. It cannot hold another quote."""
    return f"<blockquote expandable>{marked}</blockquote>"


def from_now(at: datetime, words: str) -> str:
    """How far away a moment is, counted by the reader's own app. An app that cannot count shows `words`,
    which never change by themselves: they must name the moment, not the distance."""
    return f'<tg-time unix="{int(at.timestamp())}" format="r">{escape(words)}</tg-time>'


def _past_white(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _farthest(text: str, start: int, end: int, limit: int) -> int:
    """Where the longest piece of at most `limit` units ends."""
    stop = min(end, start + limit)
    while (over := units(text[start:stop]) - limit) > 0:
        stop -= (over + 1) // 2
    return stop


def _stop(text: str, start: int, end: int, limit: int) -> int:
    far = _farthest(text, start, end, limit)
    if far == end:
        return far
    half = start + (far - start + 1) // 2
    for seam in _SEAMS:
        # Two characters further: a seam right behind what fits is seen by the white space that follows it.
        found = [match.start() for match in seam.finditer(text, half, far + 2)]
        if ends := [at for at in found if at <= far]:
            return ends[-1]
    return _whole_signs(text, start, far)


def _whole_signs(text: str, start: int, far: int) -> int:
    """The last place up to `far` that is not inside what the reader sees as one sign."""
    for stop in range(far, max(start, far - _LONGEST_CLUSTER), -1):
        if not _joined(text, start, stop):
            return stop
    return far


def _joined(text: str, start: int, at: int) -> bool:
    """Whether the characters on both sides of a place are one sign: an accent, a family, a skin, a flag."""
    if at >= len(text):
        return False
    after, before = text[at], text[at - 1]
    if after == "\u200d" or before == "\u200d" or unicodedata.category(after)[0] == "M":
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    if after in _FLAG_LETTERS and before in _FLAG_LETTERS:
        before_it = text[start:at]
        return (len(before_it) - len(before_it.rstrip(_FLAG_LETTERS))) % 2 == 1
    return False

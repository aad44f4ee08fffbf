"""Danger in a text: suicide, violence done to or by the writer, coercive control, an unsafe child.

Theory of operation. `reading` brings a text to standard form and takes out what only sounds like danger;
what is left is always read, so an idiom never hides a real sign in the same message. The rules stand in a
file for each kind, some with a second one for what is veiled, in two blocks: a CLEAR sign opens the help
card at once, an UNCLEAR one has an innocent reading as well and deserves one plain question, never an
alarm. Each rule stands beside the sentences that prove it. Who does what to whom decides: rules name who
acts and who undergoes (`people`), and what is done (`acts`), within a clause. A rule is tried only when a
word of each of its places stands in the text, which keeps a long list cheap; the lists are read when the
first text comes. Of a text longer than any message on Telegram the beginning and the end are read
(`normal.ends`): what stands only in the middle of it is not heard.

Source of the two tiers: the advice of 113 and Zelfmoordlijn 1813 to name what was said calmly, and of Dutch
campaigns on coercive control, which count fear and control as much as blows. A false alarm has a price too:
people who are alarmed for an idiom stop saying what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from dialogs.words.danger import (
    acts,
    by_me,
    by_me_veiled,
    child,
    control,
    control_veiled,
    innocent,
    people,
    suicide,
    suicide_means,
    suicide_veiled,
    to_me,
    to_me_veiled,
)
from dialogs.words.danger.kinds import About, Danger, Found, Signal
from dialogs.words.danger.reading import Piece, pieces
from dialogs.words.danger.weighing import weighed
from dialogs.words.normal import ends, read, standard
from dialogs.words.places import Span
from dialogs.words.rules import Index, Rule, Rules

__all__ = ["About", "Danger", "Found", "Signal", "all_rules", "danger", "signals"]

LONGEST_MESSAGE = 12
"""Words in a message that may be a part of a sentence, as people send one in pieces."""


# A weapon beside the dead, or beside "no more": what nobody types about a film.
_PICTURED = re.compile(
    "(?:[\U0001f52b\U0001f52a\U0001f48a\U0001faa2]\\W{0,3}[\U0001f480\u2620\U0001f635\U0001faa6\u26b0]"
    "|[\U0001f480\u2620\U0001f635\U0001faa6\u26b0]\\W{0,3}[\U0001f52b\U0001f52a\U0001f48a\U0001faa2]"
    "|(?:(?:niet?|ni) meer|klaar mee|beu|moe)\\W{1,4}\U0001f52b)",
    re.IGNORECASE,
)
_SELF = frozenset("ik me mij mezelf mijzelf we wij i myself".split())
_OTHER = frozenset(
    "hij ze zij zich zichzelf haar hem haarzelf hemzelf vrouw man vriendin vriend partner lief ex zoon"
    " dochter broer zus moeder vader zoontje dochtertje schoonmoeder neef nicht".split()
)


# A script that judges the same words asks again in the same turn.
@lru_cache(maxsize=8)
def danger(text: str, before: tuple[str, ...] = ()) -> Signal | None:
    """The most urgent sign of danger in `text`, or None. Any clear sign goes before one that is not.

    `before`: what the same person wrote in the last two minutes, oldest first. When `text` shows nothing by
    itself, it is read as the end of a sentence that began there. Only a sign that needs words of `text`
    counts, so what was answered before is not heard twice.
    """
    text = ends(text)
    found = _most_urgent(pieces(text))
    if found is None and (start := _beginning(before)):
        found = _most_urgent(pieces(f"{start} {text}"), len(standard(start).split()))
    if found is None and _pictured(text):
        return Signal(Danger.SUICIDE, clear=False)
    if found is None and (heaviest := _heaviest(text)):
        return heaviest[0][0]
    return found


def _pictured(text: str) -> re.Match[str] | None:
    return None if text.isascii() else _PICTURED.search(text)


def _most_urgent(read_in: Iterable[Piece], new_from: int = 0) -> Signal | None:
    """The most urgent sign that ends in a word at or after a place of the text."""
    best, signal = len(_index().rules), None
    for piece in read_in:
        for rank, shown, (_, last) in _in(piece, best):
            if piece.origin[last] >= new_from:
                best, signal = rank, shown
                break
        if best == 0:
            break
    return signal


def signals(text: str) -> tuple[Found, ...]:
    """Every kind of danger that a text shows, the most urgent first, with the words as typed that show it."""
    text = ends(text)
    best: dict[Danger, tuple[int, Signal]] = {}
    shown: dict[Danger, list[Span]] = {}
    for piece in pieces(text):
        for rank, signal, (first, last) in _in(piece):
            best[signal.kind] = min(
                best.get(signal.kind, (rank, signal)), (rank, signal), key=lambda one: one[0]
            )
            shown.setdefault(signal.kind, []).append((piece.origin[first], piece.origin[last]))
    if not best and (seen := _pictured(text)):
        return (Found(Signal(Danger.SUICIDE, clear=False), (seen[0],)),)
    for rank, (signal, places) in enumerate([] if best else _heaviest(text)):
        best.setdefault(signal.kind, (rank, signal))
        shown.setdefault(signal.kind, [(at, at) for at in places])
    reading = read(text)
    return tuple(
        Found(signal, reading.words_typed(_joined(shown[signal.kind])))
        for _, signal in sorted(best.values(), key=lambda one: one[0])
    )


def _joined(spans: list[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined


def _heaviest(text: str) -> list[tuple[Signal, tuple[int, ...]]]:
    """What weighs most in a text that no rule knows, with the places of the words that tell."""
    best: list[tuple[int, Signal, tuple[int, ...]]] = []
    for piece in pieces(text):
        for one in weighed(piece.form):
            about = _about(piece.form, 0, len(piece.form)) if one.kind is Danger.SUICIDE else About.ME
            places = tuple(piece.origin[at] for at in one.telling)
            best.append((one.total, Signal(one.kind, clear=False, about=about), places))
    best.sort(key=lambda one: -one[0])
    return [(signal, places) for _, signal, places in best]


def _in(piece: Piece, before: int | None = None) -> Iterator[tuple[int, Signal, tuple[int, int]]]:
    """The signs in a piece, the most urgent first: rank (under `before`), meaning, words."""
    signals_of = _signals_of()
    for rule, (start, end) in _index().found(piece.form, before):
        rank, signal = signals_of[rule.name]
        if signal.kind is Danger.SUICIDE:
            signal = Signal(signal.kind, signal.clear, _about(piece.form, start, end))
        yield rank, signal, (piece.form.count(" ", 0, start), piece.form.count(" ", 0, end))


def _about(form: str, start: int, end: int) -> About:
    """Whose life it is: told by the words of the clause, up to the end of the sign."""
    clause = form[
        max(form.rfind(mark, 0, start + 1) for mark in (", ", ". ", "? ", " dat ")) + 1 : end
    ].split()
    said = frozenset(clause)
    return About.CLOSE_ONE if said.isdisjoint(_SELF) and not said.isdisjoint(_OTHER) else About.ME


def _beginning(before: Sequence[str]) -> str:
    """The short messages just before, as one beginning without a mark at its end."""
    short: list[str] = []
    for message in reversed(before):
        if len(message.split()) > LONGEST_MESSAGE:
            break
        short.insert(0, message.rstrip(" .,!?\u2026"))
    return " ".join(filter(None, short))


@cache
def all_rules() -> dict[tuple[Danger, bool], tuple[Rule, ...]]:
    """Every rule by kind and tier, in the order of urgency."""
    table = (
        (True, Danger.SUICIDE, suicide.CLEAR + suicide_means.CLEAR, suicide.PARTS),
        (True, Danger.CHILD, child.CLEAR, child.PARTS),
        (True, Danger.VIOLENCE_TO_ME, to_me.CLEAR, to_me.PARTS),
        (True, Danger.VIOLENCE_BY_ME, by_me.CLEAR, by_me.PARTS),
        (True, Danger.CONTROL, control.CLEAR, control.PARTS),
        (False, Danger.SUICIDE, suicide_veiled.UNCLEAR, {**suicide.PARTS, **suicide_veiled.PARTS}),
        (False, Danger.CHILD, child.UNCLEAR, child.PARTS),
        (False, Danger.VIOLENCE_TO_ME, to_me_veiled.UNCLEAR, {**innocent.PARTS, **to_me.PARTS}),
        (False, Danger.VIOLENCE_BY_ME, by_me_veiled.UNCLEAR, by_me.PARTS),
        (False, Danger.CONTROL, control_veiled.UNCLEAR, control.PARTS),
    )
    shared = {**people.PEOPLE, **acts.ACTS}
    return {(kind, clear): tuple(Rules(block, {**shared, **parts})) for clear, kind, block, parts in table}


@cache
def _index() -> Index:
    return Index(*all_rules().values())


@cache
def _signals_of() -> dict[str, tuple[int, Signal]]:
    """What each rule says, and its rank among all."""
    named = ((Signal(kind, clear), rule.name) for (kind, clear), some in all_rules().items() for rule in some)
    return {name: (rank, signal) for rank, (signal, name) in enumerate(named)}

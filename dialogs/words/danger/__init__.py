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
from collections.abc import Iterator, Sequence
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
from dialogs.words.learned.leaning import Leaning, leaning, told
from dialogs.words.learned.table import table
from dialogs.words.normal import ends, read, standard
from dialogs.words.places import Span
from dialogs.words.rules import Index, Rule, Rules

__all__ = ["About", "Danger", "Found", "Signal", "all_rules", "danger", "signals"]

Shown = dict[Danger, tuple[Signal, list[Span]]]
"""What the rules see of each kind, with the words of all its signs."""

RULE = 2.0
"""What an unclear rule weighs beside the words. This and the next one were chosen on sentences that no rule
was written by."""
ENOUGH = -0.15
"""What an unclear sign must add up to."""
FEWEST = 6
"""Words that a text has at the least, if they are to speak without a rule."""
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
    itself, it is read as the end of a sentence that began there. Only what `text` adds counts, so what was
    answered before is not heard twice.
    """
    text = ends(text)
    found = _signals(text)
    if not found and (start := _beginning(before)):
        known = {signal.kind: signal.clear for signal in _signals(start)}
        length = len(standard(start).split())
        whole = _signals(f"{start} {text}", length)
        found = [one for one in whole if one.kind not in known or (one.clear and not known[one.kind])]
    return min(found, key=_urgency, default=None)


def signals(text: str) -> tuple[Found, ...]:
    """Every kind of danger that a text shows, the most urgent first, with the words as typed that show it."""
    text = ends(text)
    shown, leant, reading = _shown(text), leaning(table("crisis"), standard(text)), read(text)
    found = []
    for signal in sorted(_together(text, shown, leant), key=_urgency):
        if spans := shown.get(signal.kind):
            found.append(Found(signal, reading.words_typed(_joined(spans[1]))))
        elif seen := _pictured(text):
            found.append(Found(signal, (seen[0],)))
        else:
            found.append(Found(signal, (told(table("crisis"), reading, leant, signal.kind),)))
    return tuple(found)


def _urgency(signal: Signal) -> tuple[bool, int]:
    """The most urgent is the least: a clear one, then by its kind."""
    return not signal.clear, list(Danger).index(signal.kind)


def _signals(text: str, new_from: int = 0) -> list[Signal]:
    """What a text shows. A rule must end at or after a word of that place."""
    return _together(text, _shown(text, new_from), leaning(table("crisis"), standard(text)))


def _together(text: str, shown: Shown, leant: Leaning) -> list[Signal]:
    """What the rules see in a text and what its words lean to, weighed together."""
    form, telling = standard(text), len(leant.words) >= FEWEST
    found = []
    for kind in Danger:
        ruled = shown[kind][0] if kind in shown else None
        lead = leant.lead(kind)
        if ruled and ruled.clear:
            found.append(ruled)
        elif lead + (RULE if ruled else 0.0) > ENOUGH and (ruled or (telling and kind == leant.best)):
            about = _about(form, 0, len(form)) if kind is Danger.SUICIDE else About.ME
            found.append(ruled or Signal(kind, clear=False, about=about))
    if not found and _pictured(text):
        found.append(Signal(Danger.SUICIDE, clear=False))
    return found


def _shown(text: str, new_from: int = 0) -> Shown:
    """What the rules see of each kind: the most urgent sign of it, and the words of all its signs."""
    best: dict[Danger, tuple[int, Signal]] = {}
    spans: dict[Danger, list[Span]] = {}
    for piece in pieces(text):
        for rank, signal, (first, last) in _in(piece):
            if piece.origin[last] >= new_from:
                before = best.get(signal.kind, (rank, signal))
                best[signal.kind] = min(before, (rank, signal), key=lambda one: one[0])
                spans.setdefault(signal.kind, []).append((piece.origin[first], piece.origin[last]))
    return {kind: (signal, spans[kind]) for kind, (_, signal) in best.items()}


def _pictured(text: str) -> re.Match[str] | None:
    return None if text.isascii() else _PICTURED.search(text)


def _joined(spans: list[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined


def _in(piece: Piece) -> Iterator[tuple[int, Signal, tuple[int, int]]]:
    """The signs in a piece, the most urgent first: rank, meaning, words."""
    signals_of = _signals_of()
    for rule, (start, end) in _index().found(piece.form):
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

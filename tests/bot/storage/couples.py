"""Couples for the tests of the storage: plain ones, and any that a talk could lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_type_hints

from hypothesis import strategies as st

from bot.storage.memory import Memory
from bot.storage.rows import Loaded
from bot.storage.store import Store
from dialogs.events import PersonId
from dialogs.joint import Joint
from dialogs.journal import Entry, Kind, Run
from dialogs.people import Couple, Person, Profile, Proposal

NOW = datetime(2026, 11, 22, 19, 30, 0, 123456, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


async def settle(store: Store, couple: str = "c", people: Sequence[str] = ("a", "b")) -> Couple:
    """Make a couple, each with a chat of the own name."""
    async with store.work() as work:
        for person in people:
            await work.add_person(person, couple, "local", "bot", person)
    return (await loaded(store, couple)).couple


async def loaded(store: Store, couple: str = "c") -> Loaded:
    """The couple as the database has it, not as the program remembers it."""
    async with store.reading() as work:
        work._memory = Memory()
        return (await work.load([couple]))[couple]


async def save(store: Store, after: Couple, at: datetime = NOW) -> None:
    """What a turn does with a couple: load it, decide, save it."""
    async with store.work() as work:
        before = (await work.load([after.id]))[after.id].couple
        await work.save([(before, after)], at)


def entry(key: str, value: str = "words", kind: Kind = Kind.ANSWER) -> Entry:
    return Entry(key, kind, value, NOW, f"message-{key}")


def run(number: int, *keys: str, dialog: str = "mirror") -> Run:
    """A run that holds these answers."""
    return Run(number, dialog, (Entry(f"{dialog}:", Kind.BEGIN, {}, NOW), *map(entry, keys)))


def with_runs(couple: Couple, person: PersonId, *runs: Run) -> Couple:
    return couple.with_person(replace(couple.person(person), runs=runs))


# Any couple

WORDS = st.text(max_size=40)
KEYS = st.text("abcdefgh:-#0123", min_size=1, max_size=20)
MOMENTS = st.integers(-(10**15), 4 * 10**15).map(lambda span: NOW + timedelta(microseconds=span))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=5,
)
ENTRIES = st.builds(Entry, KEYS, st.sampled_from(Kind), JSON, MOMENTS, st.none() | WORDS)
JOURNALS = st.lists(ENTRIES, min_size=1, max_size=6).map(tuple)


def anything(kind: type[Any], **known: Any) -> st.SearchStrategy[Any]:
    """Any value of a class: all its fields vary, also those that come with a later release."""
    hints = get_type_hints(kind)
    given = {name: st.just(value) for name, value in known.items()}
    return st.builds(kind, **{one.name: st.from_type(hints[one.name]) for one in fields(kind)} | given)


@st.composite
def later_runs(draw: st.DrawFn, before: tuple[Run, ...], first: int) -> tuple[Run, ...]:
    """What a stack may become: runs closed, reordered, grown, cut off, edited, and new ones on top."""
    stack = draw(st.permutations([one for one in before if draw(st.booleans())]))
    kept = []
    for one in stack:
        cut = draw(st.integers(1, len(one.journal)))
        grown = draw(st.lists(ENTRIES, max_size=3))
        kept.append(replace(one, journal=(*one.journal[:cut], *grown)))
    new = [Run(first + n, draw(KEYS), draw(JOURNALS)) for n in range(draw(st.integers(0, 2)))]
    return (*kept, *new)


@st.composite
def lives(draw: st.DrawFn, couple: str, people: Sequence[PersonId]) -> list[Couple]:
    """The states that one couple goes through."""
    stacks: dict[PersonId, tuple[Run, ...]] = dict.fromkeys(people, ())
    states = []
    for step in range(draw(st.integers(1, 4))):
        stacks = {one: draw(later_runs(stack, 10 * step)) for one, stack in stacks.items()}
        living = tuple(
            draw(anything(Person, id=one, runs=stack, away=False)) for one, stack in stacks.items()
        )
        states.append(draw(anything(Couple, id=couple, people=living, has_group=False, parted=False)))
    return states


st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(str, WORDS)
for described in (Profile, Joint, Proposal):
    st.register_type_strategy(described, anything(described))

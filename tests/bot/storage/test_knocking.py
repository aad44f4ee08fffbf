"""A code is used by a yes, and a joining takes the yes of both: what stands, and what ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.storage.errors import CannotJoin
from bot.storage.rows import Knock
from bot.storage.store import Store
from bot.storage.work import Work
from dialogs.people import Profile
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, save, settle

CODE, OTHER = "KLMN2345", "PQRS6789"
EXPIRES = NOW + timedelta(days=2)


@pytest.fixture(autouse=True)
async def _people(store: Store) -> None:
    """Three who live alone; a made a code."""
    for couple, person in (("home", "a"), ("left", "b"), ("third", "z")):
        await settle(store, couple, [person])
    async with store.work() as work:
        await work.offer_code(CODE, "a", EXPIRES)


async def knock(store: Store, by: str = "b", code: str = CODE, maker: str = "a") -> str:
    async with store.work() as work:
        return await work.knock(code, by, maker, NOW)


async def stands(store: Store, maker: str = "a") -> Knock | None:
    async with store.reading() as work:
        return await work.knock_at(maker, NOW)


async def let_in(store: Store, guest: str = "b", maker: str = "a") -> tuple[str, str, bool]:
    async with store.work() as work:
        return await work.let_in(guest, maker, NOW)


async def test_a_yes_takes_the_code_and_joins_nobody(store: Store) -> None:
    assert await knock(store) == "home"
    assert await stands(store) == Knock("b", EXPIRES, "")
    async with store.reading() as work:
        assert await work.redeem(CODE, "z", NOW) is None
        assert await work.load(["left"])
        assert await work.has_code("a", NOW)
        assert await work.has_knocked("b", NOW)
        assert [await work.has_knocked("b", NOW, code) for code in (CODE, OTHER, "")] == [True, False, False]
        assert not await work.has_knocked("z", NOW, CODE)


async def test_the_name_that_the_one_gave_is_read_with_their_own_key(store: Store) -> None:
    left = await settle(store, "named", ["n"])
    named = replace(left.person("n"), profile=Profile(name="Noor"))
    await save(store, left.with_person(named))
    await knock(store, by="n")
    assert await stands(store) == Knock("n", EXPIRES, "Noor")


async def test_who_knocked_is_let_in_once(store: Store) -> None:
    await knock(store)
    assert await let_in(store) == ("left", "home", False)
    with pytest.raises(CannotJoin):
        await let_in(store)
    assert await stands(store) is None


async def test_nobody_is_let_in_who_did_not_knock(store: Store) -> None:
    with pytest.raises(CannotJoin):
        await let_in(store)
    await knock(store)
    with pytest.raises(CannotJoin):
        await let_in(store, guest="z")
    assert await stands(store)


@pytest.mark.parametrize(
    ("by", "code", "maker"),
    [("b", OTHER, "a"), ("b", CODE, "z"), ("a", CODE, "a")],
    ids=["unknown", "of somebody else", "one's own"],
)
async def test_a_yes_to_a_code_that_is_not_theirs_changes_nothing(
    store: Store, by: str, code: str, maker: str
) -> None:
    with pytest.raises(CannotJoin):
        await knock(store, by, code, maker)
    async with store.reading() as work:
        assert await work.redeem(CODE, "b", NOW) == "a"


async def test_of_two_who_say_yes_to_one_code_the_second_is_too_late(store: Store) -> None:
    await knock(store)
    with pytest.raises(CannotJoin):
        await knock(store, by="z")
    assert await stands(store) == Knock("b", EXPIRES, "")


async def test_a_yes_that_is_refused_takes_no_earlier_yes_back(store: Store) -> None:
    await knock(store)
    with pytest.raises(CannotJoin):
        await knock(store, code=OTHER, maker="z")
    assert await stands(store)


ENDINGS: dict[str, Callable[[Work], object]] = {
    "the guest takes it back": lambda work: work.take_back_knock("b"),
    "the maker withdraws it": lambda work: work.withdraw_codes("a", NOW),
    "the guest joins another": lambda work: work.join("b", "z", NOW),
    "the maker joins another": lambda work: work.join("a", "z", NOW),
}


@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_ends_a_knock_ends_it_for_good(store: Store, ending: str) -> None:
    await knock(store)
    async with store.work() as work:
        await ENDINGS[ending](work)  # type: ignore[misc]
    assert await stands(store) is None
    with pytest.raises(CannotJoin):
        await let_in(store)
    async with store.reading() as work:
        # To the one who knocked, a no of the maker is no difference.
        assert await work.has_knocked("b", NOW) is ending.startswith("the maker")
        assert not await work.has_knocked("b", EXPIRES)
        assert not await work.has_code("a", NOW)
        assert await work.redeem(CODE, "z", NOW) is None


async def test_a_knock_ends_with_its_code(store: Store) -> None:
    await knock(store)
    async with store.work() as work:
        assert await work.knock_at("a", EXPIRES - MINUTE)
        assert await work.knock_at("a", EXPIRES) is None
        assert not await work.has_knocked("b", EXPIRES)
        with pytest.raises(CannotJoin):
            await work.let_in("b", "a", EXPIRES)
    await store.prune(EXPIRES + MINUTE)
    async with store.reading() as work:
        assert not await work.has_knocked("b", NOW)


async def test_a_new_yes_takes_the_earlier_one_back(store: Store) -> None:
    await knock(store)
    async with store.work() as work:
        await work.offer_code(OTHER, "z", EXPIRES)
    await knock(store, code=OTHER, maker="z")
    assert await stands(store) is None
    assert await stands(store, "z") == Knock("b", EXPIRES, "")


async def test_two_who_knock_at_each_other_are_joined_once(store: Store) -> None:
    async with store.work() as work:
        await work.offer_code(OTHER, "b", EXPIRES)
    await knock(store)
    await knock(store, by="a", code=OTHER, maker="b")
    assert await let_in(store) == ("left", "home", False)
    with pytest.raises(CannotJoin):
        await let_in(store, guest="a", maker="b")


async def test_a_knock_outlives_a_restart(house: House, store: Store) -> None:
    await knock(store)
    again = await house.open()
    assert await let_in(again) == ("left", "home", False)


async def test_what_the_guest_does_in_the_same_transaction_goes_to_the_new_home(store: Store) -> None:
    """Both may have an event in one group: hers was decided for the couple that she leaves."""
    await knock(store)
    async with store.work() as work:
        both = await work.load(["home", "left"])
        left = both["left"].couple
        await work.save([(left, left.with_person(replace(left.person("b"), opened=7)))], NOW)
        await work.let_in("b", "a", NOW)
    async with store.work() as work:
        home = (await work.load(["home"]))["home"].couple
    assert home.person("b").opened == 7

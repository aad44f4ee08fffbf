"""What two people laid ready for each other, put together for both, inside the turn's transaction."""

from __future__ import annotations

from datetime import datetime

from bot.storage.rows import Loaded
from bot.storage.work import Work
from dialogs.dancing import waits, with_dance
from dialogs.effects import Effect, Say, Share, ShowShared
from dialogs.events import PersonId
from dialogs.reveal import reveal
from dialogs.stage import Decision


async def with_reveals(work: Work, decision: Decision, loaded: Loaded, now: datetime) -> list[Effect]:
    """Lay the shared items down; what both laid is revealed to both, before anything is said after it.

    Who cannot be reached is shown nothing.
    """
    couple = decision.couple
    people = tuple(one.id for one in couple)
    readers = [person for person in people if person in loaded.chats]
    effects: list[Effect] = []
    for effect in decision.effects:
        effects.append(effect)
        if isinstance(effect, Share) and (other := couple.other(effect.person)) is not None:
            await work.share(effect.person, other.id, effect.item, effect.text, now)
            open_now = not effect.shown and not waits(effect.item, couple)
            said = await _of_both(work, people, effect.item) if open_now else ()
            if said or effect.shown:
                await work.mark_shown(people, readers, effect.item, now)
            effects.extend(said)
        elif isinstance(effect, ShowShared):
            said = await _of_both(work, people, effect.item)
            if await work.shown_to_both(people, effect.item):
                effects.extend(one for one in said if one.to == effect.person)
            elif said and not waits(effect.item, couple):
                await work.mark_shown(people, readers, effect.item, now)
                effects.extend(said)
    return effects


async def laid_by(work: Work, person: PersonId, item: str) -> str:
    """What this person laid ready under that name for who is the other now; "" where there is nothing."""
    couple = await work.couple_of(person)
    people = () if couple is None else tuple(one.id for one in couple)
    return (await work.laid(people, item)).get(person, "")


async def open_to_both(work: Work, person: PersonId, item: str) -> bool:
    """Whether both see what each laid ready under that name: they were shown it, or may be now."""
    couple = await work.couple_of(person)
    people = () if couple is None else tuple(one.id for one in couple)
    if couple is None or not await _of_both(work, people, item):
        return False
    return not waits(item, couple) or await work.shown_to_both(people, item)


async def _of_both(work: Work, people: tuple[PersonId, ...], item: str) -> tuple[Say, ...]:
    """What is to be said to both; nothing before both laid theirs."""
    return tuple(with_dance(reveal(item, await work.laid(people, item), people)))

"""A script and what holds for it: its name for ever, the command that opens it, how long it makes sense."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from dialogs.effects import Json

if TYPE_CHECKING:
    from dialogs.people import Couple, Person
    from dialogs.talk import Talk

P = ParamSpec("P")
R = TypeVar("R")
AsLongAs = Callable[["Person", "Couple"], bool]


@dataclass(frozen=True)
class Dialog(Generic[P, R]):
    """A script with its name for ever, the command that opens it and the answers that explore it.

    `lives` is how long a run makes sense; after that it expires with its answers kept.
    `in_pause` says that it may go on while a pause runs, and `ends_with_pause` that it is over with it.
    `as_long_as` tells whether an open run still has something to ask; when not, it is closed without a word.
    `for_two` says that it is an exercise of the two together, which rests where one of them is not safe
    (`dialogs.resting`). `forgets`: what is answered in it, also where another dialog calls it, does not stand
    in the chat and is gone once the run is over; a run of its own is over after `lives` at the latest.
    """

    name: str
    script: Callable[Concatenate[Talk, P], Coroutine[Any, Any, R]] = field(repr=False)
    samples: Mapping[str, Sequence[Any]] = field(repr=False)
    commands: tuple[str, ...] = ()
    args: Mapping[str, Sequence[Json]] = field(default_factory=dict)
    """Arguments it may be opened with, and samples of each."""
    lives: timedelta = timedelta(days=14)
    in_pause: bool = False
    for_two: bool = False
    ends_with_pause: bool = False
    forgets: bool = False
    as_long_as: AsLongAs = field(default=lambda person, couple: True, repr=False)
    opens: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    """What it is opened with, for those of its commands that open it with arguments."""
    behind: str = ""
    """The argument that takes the words behind its command; "" where they mean nothing."""

    async def __call__(self, talk: Talk, *args: P.args, **kwargs: P.kwargs) -> R:
        with talk.inside(self):
            return await self.script(talk, *args, **kwargs)


def dialog(
    name: str,
    *,
    commands: Sequence[str] = (),
    samples: Mapping[str, Sequence[Any]] | None = None,
    args: Mapping[str, Sequence[Json]] | None = None,
    lives: timedelta = timedelta(days=14),
    in_pause: bool = False,
    for_two: bool = False,
    ends_with_pause: bool = False,
    forgets: bool = False,
    as_long_as: AsLongAs = lambda person, couple: True,
    opens: Mapping[str, Mapping[str, Json]] | None = None,
    behind: str = "",
) -> Callable[[Callable[Concatenate[Talk, P], Coroutine[Any, Any, R]]], Dialog[P, R]]:
    """Make a dialog of a script."""

    def make(script: Callable[Concatenate[Talk, P], Coroutine[Any, Any, R]]) -> Dialog[P, R]:
        return Dialog(
            name=name,
            script=script,
            samples=samples or {},
            commands=(*commands, *(opens or {})),
            args=args or {},
            lives=lives,
            in_pause=in_pause,
            for_two=for_two,
            ends_with_pause=ends_with_pause,
            forgets=forgets,
            as_long_as=as_long_as,
            opens=opens or {},
            behind=behind,
        )

    return make

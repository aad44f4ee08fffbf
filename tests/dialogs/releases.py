"""Releases to come: the same catalogue in which every dialog lost, gained or renamed steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from zlib import crc32

from dialogs.known import LINKED
from dialogs.repertoire import Repertoire
from dialogs.talk import Dialog, Talk


class Renaming(Talk):
    """Knows some steps by another name. Their texts stay, so that all can still be said."""

    def _key(self, step: str) -> str:
        return super()._key(f"{step}-anew" if crc32(step.encode()) % 3 == 0 else step)


async def _renamed(talk: Talk, before: Dialog[..., Any], **args: Any) -> None:
    talk.__class__ = Renaming
    await before.script(talk, **args)


async def _asks_first(talk: Talk, before: Dialog[..., Any], **args: Any) -> None:
    await talk.ask("gained")
    await before.script(talk, **args)


async def _looks_first(talk: Talk, before: Dialog[..., Any], **args: Any) -> None:
    await talk.know("gained", LINKED)
    await before.script(talk, **args)


async def _asks_last(talk: Talk, before: Dialog[..., Any], **args: Any) -> None:
    await before.script(talk, **args)
    await talk.ask("gained")
    talk.say("gained-too")


async def _asks_nothing(talk: Talk, before: Dialog[..., Any], **args: Any) -> None:
    talk.say("lost")


def changed(repertoire: Repertoire, script: Callable[..., Any], *, without: str = "") -> Repertoire:
    """The repertoire with every dialog's script changed so; one dialog may be no more."""

    def one(dialog: Dialog[..., Any]) -> Dialog[..., Any]:
        async def run(talk: Talk, **args: Any) -> None:
            await script(talk, dialog, **args)

        return replace(dialog, script=run)

    return Repertoire(one(dialog) for dialog in repertoire if dialog.name != without)


def releases(repertoire: Repertoire) -> tuple[Repertoire, ...]:
    """The repertoire itself, and what it may become. What no other dialog opens may be no more."""
    ways = (_renamed, _asks_first, _looks_first, _asks_last, _asks_nothing)
    return (repertoire, *(changed(repertoire, way, without="settings") for way in ways))

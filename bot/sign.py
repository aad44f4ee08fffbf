"""The sign of life that `weerklank health` looks for, on the port of the bot.

It is given by the event loop that does everything else, so a loop that hangs gives none; and it says whether
what must be heard can be heard. It tells nothing more, so it asks nobody who he is.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.health import PATH

Healthy = Callable[[], bool]


def nothing_to_miss() -> bool:
    """The health of a bot that answers: all it needs is on this machine."""
    return True


class Sign:
    """Answers at PATH, and leaves all else to the application beside it, if there is one."""

    def __init__(self, healthy: Healthy, beside: ASGIApp | None = None) -> None:
        self._healthy = healthy
        self._beside = beside or PlainTextResponse("Nothing is here.", 404)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            answer = PlainTextResponse("well") if self._healthy() else PlainTextResponse("not well", 503)
            await answer(scope, receive, send)
        else:
            await self._beside(scope, receive, send)

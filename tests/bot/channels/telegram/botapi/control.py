"""Acts from another process: a list of them posted to /control, each answered in order.

An act is {"who": "api" or a name, "do": what, "args": [...], "with": {...}}. A person or group among the
arguments is {"name": ...}. The answer to each is what the act returned, as JSON.
"""

from __future__ import annotations

import inspect
from dataclasses import fields, is_dataclass
from typing import Any, Protocol


class Cast(Protocol):
    def control(self, name: str) -> Any: ...


class Control:
    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    async def answer(self, acts: list[dict[str, Any]]) -> list[Any]:
        return [await self._act(**act) for act in acts]

    async def _act(self, who: str, do: str, args: list[Any] | None = None, **more: Any) -> Any:
        assert not do.startswith("_"), "only what a test may do"
        found = getattr(self._cast.control(who), do)
        if callable(found):
            found = found(
                *map(self._meant, args or ()), **{k: self._meant(v) for k, v in more.get("with", {}).items()}
            )
            if inspect.isawaitable(found):
                found = await found
        return plain(found)

    def _meant(self, value: Any) -> Any:
        return self._cast.control(value["name"]) if isinstance(value, dict) and "name" in value else value


def plain(value: Any) -> Any:
    """As JSON; bytes become their number."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if not f.name.startswith("_")}
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, bytes):
        return len(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    return {"id": getattr(value, "id", None)}

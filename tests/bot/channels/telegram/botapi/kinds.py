"""What a parameter may be, and how it is read.

Telegram keeps every parameter as a string, whether it came in a form or in JSON: a number may stand between
quotes and an object may be JSON inside a string. So one reader serves both. Where Telegram shrugs (an unknown
parameter, a number where words belong), this refuses: it would be a mistake of ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.bot.channels.telegram.botapi.measure import encodable, units
from tests.bot.channels.telegram.botapi.refusal import bad

WHOLE = re.compile(r"-?[0-9]{1,18}")
HANDLE = re.compile(r"@[A-Za-z][A-Za-z0-9_]{3,31}")


class Kind(Protocol):
    def read(self, value: Any, name: str) -> Any:
        """The value in the shape that the method works with. Raises Refusal; `name` says what was wrong."""
        ...


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Words:
    """A String of `least` to `most` UTF-16 code units, or UTF-8 bytes with `in_bytes`.

    With `parsed` the length is judged after the markup is read (`judge`). `short`, `long` and `wrong` are
    what Telegram says; `pattern` must fit the whole of it.
    """

    least: int = 0
    most: int | None = None
    short: str = ""
    long: str = ""
    in_bytes: bool = False
    parsed: bool = False
    pattern: str | None = None
    wrong: str = ""

    def read(self, value: Any, name: str) -> str:
        if not isinstance(value, str):
            raise bad(f'field "{name}" must be of type String')
        encodable(value)
        if not self.parsed:
            self.judge(value, name)
        if self.pattern is not None and not re.fullmatch(self.pattern, value):
            raise bad(self.wrong or f"{name} is invalid")
        return value

    def judge(self, value: str, name: str) -> None:
        length = len(value.encode()) if self.in_bytes else units(value)
        if length < self.least:
            raise bad(self.short or f"{name} is too short")
        if self.most is not None and length > self.most:
            raise bad(self.long or f"{name} is too long")


@dataclass(frozen=True, slots=True)
class Whole:
    """An Integer, within bounds when given."""

    least: int | None = None
    most: int | None = None
    wrong: str = ""

    def read(self, value: Any, name: str) -> int:
        if isinstance(value, str) and WHOLE.fullmatch(value):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise bad(f'field "{name}" must be of type Integer')
        if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
            raise bad(self.wrong or f"{name} is out of range")
        return value


@dataclass(frozen=True, slots=True)
class Flag:
    """A Boolean. With `only`, the one value that it may have."""

    only: bool | None = None

    def read(self, value: Any, name: str) -> bool:
        if isinstance(value, str):
            value = {"true": True, "false": False}.get(value, value)
        if not isinstance(value, bool):
            raise bad(f'field "{name}" must be of type Boolean')
        if self.only is not None and value is not self.only:
            raise bad(f'field "{name}" must be {str(self.only).lower()}')
        return value


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words; `wrong` is what Telegram says of another."""

    values: frozenset[str]
    wrong: str = ""

    def read(self, value: Any, name: str) -> str:
        if not isinstance(value, str) or value not in self.values:
            raise bad(self.wrong or f"{name} is invalid")
        return value


@dataclass(frozen=True, slots=True)
class ChatName:
    """A chat: a number, or @name of a public one."""

    def read(self, value: Any, name: str) -> int | str:
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str):
            if WHOLE.fullmatch(value):
                return int(value)
            if HANDLE.fullmatch(value):
                return value
            if not value:
                raise bad(f"{name} is empty")
            raise bad("chat not found")
        raise bad(f'field "{name}" must be of type Integer or String')


@dataclass(frozen=True, slots=True)
class File:
    """A file that comes along, or words that name one that Telegram has."""

    def read(self, value: Any, name: str) -> str | Upload:
        if isinstance(value, str) and value:
            return encodable(value)
        if isinstance(value, Upload) and value.data:
            return value
        raise bad(
            "file must be non-empty" if isinstance(value, Upload) else f"there is no {name} in the request"
        )


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array, `least` to `most` long; `long` is what Telegram says of a longer one."""

    of: Kind
    least: int = 0
    most: int | None = None
    long: str = ""

    def read(self, value: Any, name: str) -> list[Any]:
        if isinstance(value, str):
            value = unpacked(value, name)
        if not isinstance(value, list):
            raise bad(f"can't parse {name}: expected an Array")
        if len(value) < self.least:
            raise bad(f"{name} is empty")
        if self.most is not None and len(value) > self.most:
            raise bad(self.long or f"too many {name} specified")
        read = self.of.read
        return [read(each, name) for each in value]


@dataclass(frozen=True, slots=True)
class Field:
    kind: Kind
    required: bool = False


@dataclass(frozen=True, slots=True)
class Object:
    """An object with these fields and no others. `rule` judges them together, after each was read."""

    name: str
    fields: Mapping[str, Field]
    rule: Callable[[dict[str, Any]], None] | None = None
    required: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "required", frozenset(n for n, f in self.fields.items() if f.required))

    def read(self, value: Any, name: str) -> dict[str, Any]:
        if isinstance(value, str):
            value = unpacked(value, name)
        if not isinstance(value, dict):
            raise bad(f"can't parse {name}: expected an Object")
        result = {}
        for key, each in value.items():
            known = self.fields.get(key)
            if known is None:
                raise bad(f'unknown field "{key}" in {self.name}')
            result[key] = known.kind.read(each, key)
        for key in self.required:
            if key not in result:
                raise bad(f'can\'t find field "{key}" in {self.name}')
        if self.rule is not None:
            self.rule(result)
        return result


@dataclass(frozen=True, slots=True)
class Either:
    """One of a few objects: told apart by the one field that each must have, or by the value of `type`."""

    by: Mapping[str, Object]
    typed: bool = False

    def read(self, value: Any, name: str) -> dict[str, Any]:
        if isinstance(value, str):
            value = unpacked(value, name)
        if not isinstance(value, dict):
            raise bad(f"object expected as {name.replace('_', ' ')}")
        if self.typed:
            which = self.by.get(value.get("type"), None)  # type: ignore[arg-type]
        else:
            which = next((each for key, each in self.by.items() if key in value), None)
        if which is None:
            raise bad(f"can't parse {name}: unknown type")
        return which.read(value, name)


def unpacked(text: str, name: str) -> Any:
    """JSON that came inside a string."""
    try:
        return json.loads(text)
    except ValueError:
        raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None

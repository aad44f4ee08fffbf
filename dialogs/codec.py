"""Typed values to JSON and back, by their own annotation.

A journal holds JSON; a script works with enums, tuples and small frozen classes. The annotation of a rule's
result or of a fact says which, so that nothing is written twice.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

from dialogs.effects import Json


class Unreadable(Exception):
    """A stored value no longer fits its type. Never carries the value."""


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


@cache
def result_type(rule: Callable[..., Any]) -> Any:
    """The annotated result of a rule."""
    return get_type_hints(rule)["return"]


def to_json(annotation: Any, value: Any) -> Json:
    """The JSON of a value of that type."""
    result: Json = _adapter(annotation).dump_python(value, mode="json")
    return result


def from_json(annotation: Any, stored: Json) -> Any:
    """The value again. Raises Unreadable."""
    try:
        return _adapter(annotation).validate_python(stored)
    except ValidationError:
        raise Unreadable(str(annotation)) from None

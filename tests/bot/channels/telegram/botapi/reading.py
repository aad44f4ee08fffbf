"""The parameters of a call, out of its address and its body: JSON, a form, or a form with files."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from tests.bot.channels.telegram.botapi.kinds import Upload
from tests.bot.channels.telegram.botapi.refusal import bad

LARGEST_BODY = 60_000_000


async def parameters(request: web.BaseRequest) -> dict[str, Any]:
    """What was given, by name. Raises Refusal."""
    given: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.can_read_body:
        return given
    kind = request.content_type
    if kind == "application/json":
        given |= _object(await request.read())
    elif kind == "application/x-www-form-urlencoded":
        given |= parse_qsl((await request.read()).decode(), keep_blank_values=True)
    elif kind == "multipart/form-data":
        given |= await _parts(request)
    elif await request.read():
        raise bad("unsupported type of the body")
    return given


def _object(body: bytes) -> dict[str, Any]:
    try:
        given = json.loads(body) if body else {}
    except ValueError:
        raise bad("can't parse JSON encoded request body") from None
    if not isinstance(given, dict):
        raise bad("can't parse JSON encoded request body: expected an Object")
    return given


async def _parts(request: web.BaseRequest) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            given[name] = Upload(value.filename, value.file.read())
        else:
            given[name] = value
    attached = {name: value for name, value in given.items() if isinstance(value, Upload)}
    for name, value in list(given.items()):
        if isinstance(value, str) and value.removeprefix("attach://") in attached and "attach://" in value:
            given[name] = given.pop(value.removeprefix("attach://"))
    return given

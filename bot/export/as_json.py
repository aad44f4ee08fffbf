"""Everything that was gathered as JSON, for programs. `exported-fields` tells people what each field holds.

The names of the fields are promises: a new one may come, and one that is there never changes its meaning
without another `version`. Moments are ISO 8601 in UTC.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.export.gather import Gathered
from bot.export.journals import Answer, Talk
from bot.export.questions import Questions
from bot.storage.rows import KeptRecord, SharedItem
from dialogs.effects import Json

SCHEMA, VERSION = "weerklank-export", 1


def as_json(gathered: Gathered, questions: Questions) -> str:
    """The whole of it, indented, so that it can be read by people as well."""
    settings, own = gathered.own.get("profile"), {**gathered.own}
    own.pop("profile", None)
    told: dict[str, Json] = {
        "schema": SCHEMA,
        "version": VERSION,
        "made_at": _moment(gathered.order.at),
        "with_safety": gathered.order.with_safety,
        "settings": settings,
        "own": own,
        "both": {**gathered.both, "records": _records(gathered.records_of_both)},
        "talks": _talks(gathered.talks, questions),
        "records": _records(gathered.records),
        "shared_by_me": [_item(one) for one in gathered.shared_by_me],
        "shared_with_me": [_item(one) for one in gathered.shared_with_me],
    }
    if gathered.safety is not None:
        told["safety"] = {**gathered.safety, "talks": _talks(gathered.safety_talks, questions)}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat()


def _talks(talks: Iterable[Talk], questions: Questions) -> list[Json]:
    return [
        {
            "number": talk.number,
            "dialog": talk.dialog,
            "subject": questions.subject(talk.dialog),
            "opened_at": _moment(talk.opened_at),
            "closed_at": _moment(talk.closed_at),
            "answers": [_answer(answer, questions) for answer in talk.answers],
        }
        for talk in talks
    ]


def _answer(answer: Answer, questions: Questions) -> Json:
    label = None if answer.value is None else questions.label(answer.text, answer.value)
    return {
        "key": answer.key,
        "question": questions.asked(answer.text),
        "answer": answer.value,
        "label": label,
        "at": _moment(answer.at),
        "waits": answer.waits,
    }


def _records(records: Iterable[KeptRecord]) -> list[Json]:
    return [{"kind": one.kind, "at": _moment(one.at), "body": one.body} for one in records]


def _item(item: SharedItem) -> Json:
    """When the other saw an own item is about the other, and is not told."""
    return {"item": item.item, "text": item.text, "at": _moment(item.at)}

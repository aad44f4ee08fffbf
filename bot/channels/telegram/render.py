"""A message in words as calls to the Bot API: how it is sent, and how it is changed.

Theory of operation
-------------------
Everything is told by the message, the moment and the features that the server takes; nothing is remembered.

A text of more than one part becomes several messages. The last one carries the buttons, the choice that was
made and the clock: it is the one that a later edit changes, and the only one, for the parts before it hold
nothing that ever changes. Room is left in every part for what may come below it, so that a text is cut in the
same places whenever it is rendered. Only the first part makes a sound.

A picture, a drawing or a file carries the text as its caption, and is then edited as a caption; a text too
long for that follows it. Which of the two it became is known by the name of the message alone (`Ref`), since
the words may be others by then.

Words to copy get a button, while they are short enough for one. Longer ones are set as code in the text, or
below it when they do not stand in it: one tap copies code. Copying is no answer, so that button stays when
the others go.

A free question opens the field to answer in. With buttons this needs a new server (others ignore it), and a
hint in the field is not possible then; without buttons it is. It can never be asked for in an edit.

With a clock (`until`) the words themselves name the moment. The line below them says how far away it is: the
app counts that, and a bar of ten blocks shows it at a glance. The bar changes each minute, so that an edit
each minute also brings an app up to date that does not count by itself.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from telegram.constants import (
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    KeyboardButtonStyle,
    MessageLimit,
    ParseMode,
)

from bot.channels.telegram.features import ALL, Feature
from bot.channels.telegram.markup import bold, code, cut, escape, folded, from_now, split, units, visible
from bot.ports import File, Rendered, RenderedButton

FOOT = 96
"""Units that each part leaves free for the clock and the choice below it."""
LONGEST_CHOICE = 48
BESIDE = InlineKeyboardMarkupLimit.BUTTONS_PER_ROW
LONGEST_LABEL = 64
"""Units of a label. Telegram names no limit; apps show about twenty. Ours are shorter, see the texts."""
LONGEST_HINT = 64
"""Units of the hint in the input field: the limit of ForceReply."""
BLOCKS = 10
BLOCK = timedelta(minutes=2)
"""What one block of the bar stands for: ten of them are a whole pause. More time than that is a full bar."""
NO_WORDS = "…"
"""What stands where there is nothing to see: Telegram takes no empty message."""
STYLES = {"primary": KeyboardButtonStyle.PRIMARY.value, "danger": KeyboardButtonStyle.DANGER.value}

COPY_LABEL = "telegram-copy.button"
"""The key of the words on the button that copies."""

PICTURES: Mapping[str, Path] = {
    path.stem: path for path in Path(__file__).with_name("pictures").glob("*.png")
}
"""The pictures by name. Made from those of the local page by `python -m tests.pictures`."""

_NAME = re.compile(r"(\d+(?:\.\d+)*)(c?)(p?)(b?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ref:
    """The name of what was sent: the ids of all its messages, whether the last one is a caption, whether it
    was pinned, and whether it stands in a group that is no supergroup (yet).

    The last is the one with the buttons, to be edited or pinned. As text: `12`, `12.13`, `12c`, `12pb`.
    """

    ids: tuple[int, ...]
    caption: bool = False
    pinned: bool = False
    basic: bool = False

    @property
    def last(self) -> int:
        return self.ids[-1]

    def __str__(self) -> str:
        marks = (("c", self.caption), ("p", self.pinned), ("b", self.basic))
        return ".".join(map(str, self.ids)) + "".join(sign for sign, marked in marks if marked)

    @classmethod
    def read(cls, name: str) -> Ref:
        """A name that was made by `str`. ValueError for any other."""
        found = _NAME.fullmatch(name)
        if found is None:
            raise ValueError(f"no name of a message: {name}")
        ids, *marks = found.groups()
        return cls(tuple(map(int, ids.split("."))), *map(bool, marks))


@dataclass(frozen=True, slots=True)
class Call:
    """One call: everything but the chat. `picture` is one of ours to be sent as `photo`, `file` is the
    reader's alone: a drawing is sent as `photo`, anything else as `document`."""

    method: str
    params: Mapping[str, Any] = field(repr=False)
    picture: Path | None = None
    file: File | None = field(default=None, repr=False)

    @property
    def digest(self) -> str:
        """The same for calls after which the same is shown: such an edit need not be sent, and is refused."""
        words = self.params.get("text", self.params.get("caption", ""))
        rows = self.params.get("reply_markup", {}).get("inline_keyboard", [])
        return hashlib.sha256(json.dumps([words, rows]).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders for a server that takes these features.

    `copy_label` are the words of `COPY_LABEL`. `zone` is that of the hour which an app shows that cannot
    count: the texts name it in the reader's own zone, and this is only right for who lives in that one.
    """

    copy_label: str
    zone: ZoneInfo
    features: frozenset[Feature] = ALL

    def without(self, feature: Feature) -> Renderer:
        """For a server that refused this feature."""
        return replace(self, features=self.features - {feature})

    def send(self, message: Rendered, now: datetime) -> tuple[Call, ...]:
        """The calls that send a message, in order. The answers to them make its `Ref` (`ref_of`)."""
        carrier = _carrier(message)
        caption = carrier is not None and len(self._parts(message, MessageLimit.CAPTION_LENGTH)) < 2
        parts = self._parts(message, MessageLimit.CAPTION_LENGTH if caption else MessageLimit.MAX_TEXT_LENGTH)
        calls = [] if carrier is None or caption else [carrier]
        calls += [_say(part) for part in parts[:-1]]
        last = self._with_foot(parts, message, now)
        calls.append(
            replace(carrier, params=_words("caption", last))
            if carrier is not None and caption
            else _say(last or NO_WORDS)
        )
        markup = self._answers(message)
        return tuple(
            replace(
                call,
                params={
                    **call.params,
                    **({"disable_notification": True} if message.silent or number else {}),
                    **({"protect_content": True} if message.protected else {}),
                    **({"reply_markup": markup} if markup and number == len(calls) - 1 else {}),
                },
            )
            for number, call in enumerate(calls)
        )

    def edit(self, ref: Ref, message: Rendered, now: datetime) -> Call:
        """The call that makes the last part of a sent message show this instead."""
        limit = MessageLimit.CAPTION_LENGTH if ref.caption else MessageLimit.MAX_TEXT_LENGTH
        last = self._with_foot(self._parts(message, limit), message, now)
        changed = {"message_id": ref.last, "reply_markup": {"inline_keyboard": self._rows(message)}}
        if ref.caption:
            return Call("editMessageCaption", {**_words("caption", last), **changed})
        return Call("editMessageText", {**_say(last or NO_WORDS).params, **changed})

    def _parts(self, message: Rendered, limit: int) -> list[str]:
        """The words in parts, marked up."""
        text, copied = self._text(message)
        parts = [_with_code(text, part, copied) for part in split(text, limit - FOOT)]
        if message.folded and Feature.FOLD in self.features:
            return [folded(part) for part in parts]
        return parts

    def _text(self, message: Rendered) -> tuple[str, slice | None]:
        """The words, and which of them are set as code to be copied."""
        text, words = message.text, message.copy
        if words is None or not visible(words) or self._copies(message):
            return text, None
        if words not in text:
            text = f"{text}\n\n{words}"
        at = text.rindex(words)
        return text, slice(at, at + len(words))

    def _copies(self, message: Rendered) -> bool:
        """Whether a button copies the words."""
        words = message.copy or ""
        fits = units(words) <= InlineKeyboardButtonLimit.MAX_COPY_TEXT
        return Feature.COPY in self.features and fits and visible(words)

    def _with_foot(self, parts: Sequence[str], message: Rendered, now: datetime) -> str:
        """The last part with the clock and the choice below it."""
        foot = [*parts[-1:]]
        if message.until is not None:
            foot.append(self._clock(message.until, now))
        if message.chosen is not None and visible(message.chosen):
            foot.append(f"✓ {bold(cut(message.chosen, LONGEST_CHOICE))}")
        return "\n\n".join(foot)

    def _clock(self, until: datetime, now: datetime) -> str:
        hour = f"{until.astimezone(self.zone):%H:%M}"
        return f"{bar(until - now)} {from_now(until, hour) if Feature.CLOCK in self.features else hour}"

    def _answers(self, message: Rendered) -> dict[str, Any]:
        """What the reader can answer with: buttons, or the field."""
        rows = self._rows(message)
        asked = message.placeholder is not None
        if rows:
            opens = {"force_reply": True} if asked and Feature.REPLY in self.features else {}
            return {"inline_keyboard": rows, **opens}
        if not asked:
            return {}
        hint = cut(message.placeholder or "", LONGEST_HINT)
        return {"force_reply": True, **({"input_field_placeholder": hint} if visible(hint) else {})}

    def _rows(self, message: Rendered) -> list[list[dict[str, Any]]]:
        rows: list[list[dict[str, Any]]] = []
        if self._copies(message):
            rows.append([{"text": self.copy_label, "copy_text": {"text": message.copy}}])
        for row in message.rows:
            for first in range(0, len(row), BESIDE):
                rows.append([self._button(button) for button in row[first : first + BESIDE]])
        return rows

    def _button(self, button: RenderedButton) -> dict[str, Any]:
        label = cut(button.label, LONGEST_LABEL)
        style = STYLES.get(button.style) if Feature.STYLE in self.features else None
        return {
            "text": label if visible(label) else NO_WORDS,
            "callback_data": button.token,
            **({"style": style} if style else {}),
        }


def ref_of(calls: Sequence[Call], ids: Sequence[int]) -> Ref:
    """The name of what these calls sent: each was answered with a message of such an id."""
    return Ref(tuple(ids), caption="caption" in calls[-1].params)


def bar(left: timedelta) -> str:
    """How much time is left, in blocks and half blocks. It begins its last half block a minute before the
    end, and is empty at the end."""
    halves = min(2 * BLOCKS, max(0, ceil(left / (BLOCK / 2))))
    full, half = divmod(halves, 2)
    return "▓" * full + "▒" * half + "░" * (BLOCKS - full - half)


def _with_code(text: str, part: slice, copied: slice | None) -> str:
    """A part of the text, in which what lies inside `copied` is set as code."""
    if copied is None or copied.stop <= part.start or part.stop <= copied.start:
        return escape(text[part])
    begin, end = max(part.start, copied.start), min(part.stop, copied.stop)
    return escape(text[part.start : begin]) + code(text[begin:end]) + escape(text[end : part.stop])


def _carrier(message: Rendered) -> Call | None:
    """The call that sends what stands above the words, if anything does."""
    if message.file is not None:
        return Call("sendDocument", {}, file=message.file)
    if message.drawing is not None:
        return Call("sendPhoto", {}, file=message.drawing)
    picture = PICTURES.get(message.picture or "")
    return None if picture is None else Call("sendPhoto", {}, picture)


def _words(name: str, marked: str) -> dict[str, Any]:
    return {name: marked, "parse_mode": ParseMode.HTML.value}


def _say(marked: str) -> Call:
    return Call("sendMessage", {**_words("text", marked), "link_preview_options": {"is_disabled": True}})

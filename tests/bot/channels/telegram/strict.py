"""What the Bot API says to a call, as far as our messages go: a refusal, or what the reader then sees."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.channels.telegram.markup import units, visible
from bot.channels.telegram.render import Call

TAGS = {
    "b": re.compile(""),
    "code": re.compile(""),
    "blockquote": re.compile("| expandable"),
    "tg-time": re.compile(r' unix="\d+" format="r"'),
}
PIECE = re.compile(r"<(/?)([a-z-]+)([^<>]*)>|&(lt|gt|amp|quot);|([^<>&\"])", re.DOTALL)
SIGNS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
ALWAYS = {"parse_mode", "reply_markup"}
NEW = {*ALWAYS, "disable_notification", "protect_content"}
TAKEN = {
    "sendMessage": {*NEW, "text", "link_preview_options"},
    "sendPhoto": {*NEW, "caption"},
    "sendDocument": {*NEW, "caption"},
    "editMessageText": {*ALWAYS, "text", "link_preview_options", "message_id"},
    "editMessageCaption": {*ALWAYS, "caption", "message_id"},
}


class Refusal(Exception):
    """400, with a description."""


def shown(marked: str) -> str:
    """The words of a marked text."""
    words, open_tags, at = "", list[str](), 0
    while at < len(marked):
        piece = PIECE.match(marked, at)
        if piece is None:
            raise Refusal(f"can't parse entities: {marked[at]!r} at {at}")
        closes, tag, attributes, sign, plain = piece.groups()
        if tag:
            _nest(open_tags, closes, tag, attributes)
        words += SIGNS[sign] if sign else plain or ""
        at = piece.end()
    if open_tags:
        raise Refusal(f"can't parse entities: can't find end tag of {open_tags[-1]}")
    return words


def _nest(open_tags: list[str], closes: str, tag: str, attributes: str) -> None:
    if closes:
        if attributes or not open_tags or open_tags.pop() != tag:
            raise Refusal(f"can't parse entities: unexpected end tag {tag}")
        return
    if tag not in TAGS or not TAGS[tag].fullmatch(attributes):
        raise Refusal(f'can\'t parse entities: unsupported start tag "{tag}"')
    if "code" in open_tags or (tag == "blockquote" and tag in open_tags):
        raise Refusal(f"can't parse entities: {tag} inside {open_tags[-1]}")
    open_tags.append(tag)


def reads(call: Call) -> str:
    """What the reader sees after this call. Refusal, as the server would refuse it."""
    params = call.params
    if unknown := set(params) - TAKEN[call.method]:
        raise Refusal(f"unknown {unknown}")
    caption = call.method in ("sendPhoto", "sendDocument", "editMessageCaption")
    words = shown(params.get("caption" if caption else "text", ""))
    if units(words) > (1024 if caption else 4096):
        raise Refusal("message is too long")
    if not caption and not visible(words):
        raise Refusal("message text is empty")
    if call.method.startswith("edit") and "inline_keyboard" not in params["reply_markup"]:
        raise Refusal("inline keyboard expected")
    if (call.method == "sendPhoto") != (call.picture is not None):
        raise Refusal("there is no photo in the request")
    if (call.method == "sendDocument") != (call.file is not None):
        raise Refusal("there is no document in the request")
    _answers(params.get("reply_markup", {"inline_keyboard": []}))
    return words


def _answers(markup: Mapping[str, Any]) -> None:
    if not 1 <= units(markup.get("input_field_placeholder", "x")) <= 64:
        raise Refusal("placeholder")
    if "inline_keyboard" not in markup and not markup.get("force_reply"):
        raise Refusal("object expected as reply markup")
    if sum(map(len, rows := markup.get("inline_keyboard", []))) > 100 or any(len(row) > 8 for row in rows):
        raise Refusal("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not visible(button["text"]):
            raise Refusal("button text must be non-empty")
        if button.get("style", "primary") not in ("primary", "success", "danger"):
            raise Refusal("invalid button style")
        if ("callback_data" in button) == ("copy_text" in button):
            raise Refusal("text buttons are unallowed in the inline keyboard")
        if not 1 <= len(button.get("callback_data", "x").encode("ascii")) <= 64:
            raise Refusal("BUTTON_DATA_INVALID")
        if not 1 <= units(button.get("copy_text", {"text": "x"})["text"]) <= 256:
            raise Refusal("BUTTON_COPY_TEXT_INVALID")

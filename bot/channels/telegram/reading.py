"""What one update of Telegram means to us. Decides by its arguments alone, and never fails.

Theory of operation
-------------------
An update is a JSON object that somebody else made, and what it holds changes with every version of the Bot
API. So each thing is looked for, nothing is taken for granted, and what is not understood is no reading:
kinds of updates that we did not ask for, service messages, posts of channels, other bots, ourselves, and
whatever is broken.

Nearly everything else is one person's act (`Act`) and has the words of `dialogs.events`. Two things are
read in a way of their own:

- Who speaks as the group itself (an anonymous administrator) has no name; a press always has one.
- That somebody came or went does not say how many there are now; that has to be asked (`Passing`).

Words are taken from a text or a caption, for what needs help must be heard below a picture too. An edit that
changes no words (a place that moves along, another picture) is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from telegram.constants import ChatID, ChatMemberStatus, ChatType

from dialogs.events import Attached, Attachment, Chose, Edited, Left, Moved, Placed, Removed, Returned, Said


class Me(Protocol):
    """Our own bot, as far as reading needs it. `reads_groups`: its privacy mode is off."""

    @property
    def id(self) -> int: ...
    @property
    def username(self) -> str: ...
    @property
    def reads_groups(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody did something in a chat: all that an `Incoming` needs, and how to answer.

    `sender` is None for who does not show who it is, and for the network itself. `message` names what was
    said or edited, or what a pressed button stands on. `thread` is the topic of a forum, to be named in every
    answer. `query` is a press that has to be answered, however it ends. `album` is the same for pictures that
    were sent together, which want one answer. `addressed` is False for what was said in a group without
    turning to us: a command that we do not know is then meant for somebody else.
    """

    id: str
    chat: str
    what: Said | Chose | Attached | Edited | Left | Returned | Placed | Removed | Moved = field(repr=False)
    sender: str | None = None
    group: bool = False
    message: str | None = None
    thread: int | None = None
    query: str | None = None
    album: str | None = None
    addressed: bool = True


@dataclass(frozen=True, slots=True)
class Passing:
    """Somebody came to a group or left it: how many there are now has to be asked. `by` is who did it, if
    that shows."""

    id: str
    chat: str
    by: str | None = None


Reading = Act | Passing

KINDS = {
    "sticker": Attachment.STICKER,
    "voice": Attachment.VOICE,
    "audio": Attachment.VOICE,
    "photo": Attachment.PHOTO,
    "live_photo": Attachment.PHOTO,
    "video": Attachment.VIDEO,
    "video_note": Attachment.VIDEO,
    # Before the document: an animation is both.
    "animation": Attachment.VIDEO,
    "document": Attachment.FILE,
    **dict.fromkeys(
        "location venue contact poll dice story game checklist paid_media invoice rich_message".split(),
        Attachment.OTHER,
    ),
}
"""What a message can bring instead of words."""

LONGEST = 10_000
"""Characters of a text that are read: beyond what Telegram lets anybody send, so that
a server that is none of Telegram's costs us no more than a person does."""
LONGEST_TOKEN = 256

_GROUPS = (ChatType.GROUP.value, ChatType.SUPERGROUP.value)
_THERE = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER)
_COMMAND = re.compile(r"(/\w+)@(\w+)", re.ASCII)


def read(update: Mapping[str, Any], me: Me) -> Reading | None:
    """What this update means; None: nothing for us."""
    number = _number(update, "update_id")
    for kind, reader in _READERS.items():
        if number is not None and (body := _part(update, kind)):
            return reader(str(number), body, me)
    return None


def legible(text: str) -> str:
    """Without control characters, which no keyboard makes and some databases refuse, and without halves of
    characters, which cannot be written down at all."""
    return "".join(one for one in text if (one >= " " or one in "\n\t") and not "\ud800" <= one <= "\udfff")


def _message(number: str, body: Mapping[str, Any], me: Me) -> Reading | None:
    chat = _chat(body)
    if chat is None:
        return None
    if (to := _number(body, "migrate_to_chat_id")) is not None:
        return Act(number, chat.name, Moved(str(to)), group=True)
    if (old := _number(body, "migrate_from_chat_id")) is not None:
        return Act(number, str(old), Moved(chat.name), group=True)
    if "new_chat_members" in body or "left_chat_member" in body:
        # Where we went ourselves there is nothing left to count; `my_chat_member` tells of it.
        gone = _number(_part(body, "left_chat_member"), "id") == me.id
        return Passing(number, chat.name, _person(_part(body, "from"))) if chat.group and not gone else None
    return _said(number, body, me, chat, edited=False)


def _edited(number: str, body: Mapping[str, Any], me: Me) -> Reading | None:
    chat = _chat(body)
    return None if chat is None else _said(number, body, me, chat, edited=True)


def _said(number: str, body: Mapping[str, Any], me: Me, chat: _Chat, *, edited: bool) -> Act | None:
    """An act of whoever speaks here, if it is somebody who can speak to us."""
    speaker = _part(body, "from")
    hidden = chat.group and (
        _number(_part(body, "sender_chat"), "id") == chat.id
        or _number(speaker, "id") == ChatID.ANONYMOUS_ADMIN
    )
    sender = None if hidden else _person(speaker)
    # Who writes as a channel, or was forwarded from one, is no person here.
    if not hidden and (sender is None or "sender_chat" in body or body.get("is_automatic_forward")):
        return None
    what = _what(body, me, edited=edited)
    if what is None or (not chat.group and sender != chat.name):
        return None
    return Act(
        number,
        chat.name,
        what,
        sender,
        group=chat.group,
        message=_name_of(chat, body),
        thread=_thread(body),
        album=_text(body, "media_group_id"),
        addressed=not chat.group or _addressed(body, me),
    )


def _what(body: Mapping[str, Any], me: Me, *, edited: bool) -> Said | Edited | Attached | None:
    kind = next((found for name, found in KINDS.items() if name in body), None)
    text = _text(body, "text")
    words = legible((text or _text(body, "caption") or "")[:LONGEST])
    if command := _COMMAND.match(words):
        if command[2].lower() != me.username.lower():
            return None
        words = command[1] + words[command.end() :]
    if words or (text is not None and kind is None):
        return Edited(words) if edited else Said(words)
    return None if kind is None or edited else Attached(kind)


def _addressed(body: Mapping[str, Any], me: Me) -> bool:
    """Whether words in a group turn to us: a reply to us, or our name in them."""
    if _number(_part(_part(body, "reply_to_message"), "from"), "id") == me.id:
        return True
    words = _text(body, "text") or _text(body, "caption") or ""
    return re.search(rf"@{re.escape(me.username)}(?!\w)", words, re.ASCII | re.IGNORECASE) is not None


def _press(number: str, body: Mapping[str, Any], me: Me) -> Act | None:
    """A press, also on a message that is too old to be shown to us, or was sent into another chat."""
    sender, query = _person(_part(body, "from")), _text(body, "id")
    standing = _part(body, "message")
    # A card without a message has no chat either: the answer goes to who pressed.
    chat = _chat(standing) if standing else _own(sender)
    if sender is None or query is None or chat is None or (not chat.group and chat.name != sender):
        return None
    return Act(
        number,
        chat.name,
        Chose(legible((_text(body, "data") or "")[:LONGEST_TOKEN])),
        sender,
        group=chat.group,
        message=_name_of(chat, standing),
        thread=_thread(standing),
        query=query,
    )


def _my_place(number: str, body: Mapping[str, Any], me: Me) -> Act | None:
    """Our own place in a chat is another: put into a group, out of it, promoted; blocked and unblocked."""
    chat, member = _chat(body), _part(body, "new_chat_member")
    if chat is None or _text(member, "status") is None:
        return None
    by = _person(_part(body, "from"))
    # Where we may not write any more, we are as good as gone, and must say so elsewhere.
    here = _is_there(member) and member.get("can_send_messages") is not False
    if not chat.group:
        return Act(number, chat.name, Returned() if here else Left(), by) if by == chat.name else None
    rights = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
    hears_all = me.reads_groups or _text(member, "status") in rights
    return Act(number, chat.name, Placed(hears_all) if here else Removed(), by, group=True)


def _their_place(number: str, body: Mapping[str, Any], me: Me) -> Passing | None:
    """Somebody else's place in a group. A right more or less changes nothing for us."""
    chat = _chat(body)
    before, after = _part(body, "old_chat_member"), _part(body, "new_chat_member")
    if chat is None or not chat.group or _is_there(before) == _is_there(after):
        return None
    return Passing(number, chat.name, _person(_part(body, "from")))


_READERS: Mapping[str, Callable[[str, Mapping[str, Any], Me], Reading | None]] = {
    "message": _message,
    "edited_message": _edited,
    "callback_query": _press,
    "my_chat_member": _my_place,
    "chat_member": _their_place,
}
UPDATES = tuple(_READERS)
"""The kinds of updates that we read, and so the only ones to ask for, always by name: what is not asked for
is not sent, and nobody else reads it."""


# The parts of an update, none of which need be there


@dataclass(frozen=True, slots=True)
class _Chat:
    id: int
    group: bool

    @property
    def name(self) -> str:
        return str(self.id)


def _chat(body: Mapping[str, Any]) -> _Chat | None:
    """Where it happened; None for a channel, or a kind of chat that we do not know."""
    chat = _part(body, "chat")
    number, kind = _number(chat, "id"), _text(chat, "type")
    if number is None or kind not in (*_GROUPS, ChatType.PRIVATE.value):
        return None
    return _Chat(number, kind in _GROUPS)


def _own(sender: str | None) -> _Chat | None:
    return None if sender is None else _Chat(int(sender), group=False)


def _person(user: Mapping[str, Any]) -> str | None:
    """The name of a human; None for a bot, the network itself, or nobody."""
    number = _number(user, "id")
    if number is None or number == ChatID.SERVICE_CHAT or user.get("is_bot") is not False:
        return None
    return str(number)


def _name_of(chat: _Chat, body: Mapping[str, Any]) -> str | None:
    number = _number(body, "message_id")
    return None if number is None else f"{chat.name}.{number}"


def _thread(body: Mapping[str, Any]) -> int | None:
    """The topic. A row of replies in a group without topics has a number too, which says nothing to us."""
    return _number(body, "message_thread_id") if body.get("is_topic_message") is True else None


def _is_there(member: Mapping[str, Any]) -> bool:
    status = _text(member, "status")
    return status in _THERE or (status == ChatMemberStatus.RESTRICTED and member.get("is_member") is True)


def _part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = of.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(of: Mapping[str, Any], name: str) -> str | None:
    found = of.get(name)
    return found if isinstance(found, str) else None


def _number(of: Mapping[str, Any], name: str) -> int | None:
    found = of.get(name)
    # For Python, true is a number too.
    return found if type(found) is int else None

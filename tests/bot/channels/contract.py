"""What every channel promises, whatever network it speaks: the contract of `bot.ports.Channel`.

A channel's own test file inherits `ChannelContract` and gives three fixtures: `receiver`, `channel` (started
with it) and `far`, the people at the other end.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol

import pytest

from bot.ports import Channel, File, Gone, Incoming, Rendered, RenderedButton
from dialogs.events import Attached, Attachment, Chose, Edited, Said


class Broken(Exception):
    """A turn that could not commit."""


class Receiver:
    """Stands in for the turn. It can be held before its commit, and told to fail."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.failures = 0
        self.ours = True
        self.entered = asyncio.Event()
        self._open = asyncio.Event()
        self._open.set()

    async def __call__(self, incoming: Incoming) -> bool:
        self.entered.set()
        await self._open.wait()
        if self.failures:
            self.failures -= 1
            raise Broken
        self.heard.append(incoming)
        return self.ours

    def hold(self) -> None:
        self._open.clear()

    def release(self) -> None:
        self._open.set()


@dataclass(frozen=True)
class Shown:
    """A message of the bot as a person sees it."""

    text: str
    buttons: tuple[tuple[str, ...], ...] = ()
    drawing: bytes | None = None


class FarSide(Protocol):
    """Two people at the other end of a channel: what they do, and what is on their screens."""

    sender: str
    private: str
    group: str

    async def say(self, chat: str, text: str) -> None:
        """Returns when the channel has acknowledged it to the network."""
        ...

    async def start_saying(self, chat: str, text: str) -> None:
        """Returns when it is on its way."""
        ...

    async def acknowledged(self) -> bool:
        """Whether the network knows that everything said until now was taken in."""
        ...

    async def repeat(self) -> None:
        """Offer the last act once more, as a network does that lost the answer; returns when acknowledged."""
        ...

    async def press(self, chat: str, ref: str, label: str) -> None: ...

    async def attach(self, chat: str, kind: Attachment) -> None: ...

    async def edit_last(self, chat: str, text: str) -> None:
        """Change the last own message."""
        ...

    async def screen(self, chat: str) -> list[Shown]:
        """The messages of the bot, oldest first."""
        ...

    async def sees_typing(self, chat: str) -> bool: ...


DRAWING = File("ritme.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
YES_NO = ((RenderedButton("Ja", "12.abcdef01.yes", "primary"), RenderedButton("Nee", "12.abcdef01.no")),)


class ChannelContract:
    """The promises. Each test is inherited by the tests of a channel."""

    async def test_what_a_person_says_is_heard_with_sender_chat_and_message(
        self, far: FarSide, channel: Channel, receiver: Receiver
    ) -> None:
        await far.say(far.private, "Hoi <b>daar</b> & zo")
        [heard] = receiver.heard
        assert heard.channel == channel.name
        assert (heard.sender, heard.chat, heard.group) == (far.sender, far.private, False)
        assert heard.what == Said("Hoi <b>daar</b> & zo")
        assert heard.id
        assert heard.message

    async def test_the_group_is_heard_as_a_group(self, far: FarSide, receiver: Receiver) -> None:
        await far.say(far.group, "/pauze")
        [heard] = receiver.heard
        assert (heard.sender, heard.chat, heard.group) == (far.sender, far.group, True)

    async def test_what_is_said_in_order_is_heard_in_order(self, far: FarSide, receiver: Receiver) -> None:
        for word in ("een", "twee", "drie"):
            await far.say(far.private, word)
        assert [heard.what for heard in receiver.heard] == [Said("een"), Said("twee"), Said("drie")]
        assert len({heard.id for heard in receiver.heard}) == 3

    async def test_nothing_is_acknowledged_before_the_commit(self, far: FarSide, receiver: Receiver) -> None:
        receiver.hold()
        await far.start_saying(far.private, "blijft dit bewaard?")
        await receiver.entered.wait()
        assert not await far.acknowledged()
        receiver.release()

    async def test_an_act_that_is_offered_again_keeps_its_id(self, far: FarSide, receiver: Receiver) -> None:
        await far.say(far.private, "één keer")
        await far.repeat()
        assert len({heard.id for heard in receiver.heard}) == 1

    async def test_a_turn_that_fails_is_offered_again(self, far: FarSide, receiver: Receiver) -> None:
        receiver.failures = 1
        await far.say(far.private, "ook als het misgaat")
        assert [heard.what for heard in receiver.heard] == [Said("ook als het misgaat")]

    async def test_a_sticker_is_heard_as_its_kind(self, far: FarSide, receiver: Receiver) -> None:
        await far.attach(far.private, Attachment.STICKER)
        [heard] = receiver.heard
        assert heard.what == Attached(Attachment.STICKER)

    async def test_a_message_is_shown_as_it_was_rendered(self, far: FarSide, channel: Channel) -> None:
        text = "Klopt <i>dat</i>? *Echt* _waar_ & \\ [zo](http://x)\n\nمرحبا 🙂"
        await channel.send(far.private, Rendered("k1", text, rows=YES_NO))
        assert await far.screen(far.private) == [Shown(text, (("Ja", "Nee"),))]

    async def test_a_drawing_is_shown_with_the_words_and_buttons_of_its_message(
        self, far: FarSide, channel: Channel
    ) -> None:
        drawn = Rendered("k1", "Klopt dat?", rows=YES_NO, drawing=DRAWING, picture_alt="Drie stippen")
        ref = await channel.send(far.private, drawn)
        assert await far.screen(far.private) == [Shown("Klopt dat?", (("Ja", "Nee"),), DRAWING.data)]
        await channel.edit(far.private, ref, Rendered("k2", "Dat klopt."))
        assert await far.screen(far.private) == [Shown("Dat klopt.", drawing=DRAWING.data)]

    async def test_a_drawing_of_one_is_never_shown_to_another(self, far: FarSide, channel: Channel) -> None:
        other = File(DRAWING.name, DRAWING.data + b"of another")
        await channel.send(far.group, Rendered("k1", "Kijk", drawing=DRAWING))
        await channel.send(far.private, Rendered("k2", "Kijk", drawing=other))
        assert [one.drawing for one in await far.screen(far.private)] == [other.data]

    async def test_messages_stand_in_the_order_of_sending(self, far: FarSide, channel: Channel) -> None:
        for number in range(5):
            await channel.send(far.group, Rendered(f"k{number}", f"regel {number}"))
        assert [shown.text for shown in await far.screen(far.group)] == [f"regel {n}" for n in range(5)]

    async def test_the_longest_text_is_shown_whole(self, far: FarSide, channel: Channel) -> None:
        longest = "é" * channel.capabilities().max_text
        await channel.send(far.private, Rendered("k1", longest))
        assert await far.screen(far.private) == [Shown(longest)]

    async def test_a_pressed_button_gives_its_token_back(
        self, far: FarSide, channel: Channel, receiver: Receiver
    ) -> None:
        ref = await channel.send(far.private, Rendered("k1", "Klopt dat?", rows=YES_NO))
        await far.press(far.private, ref, "Nee")
        [heard] = receiver.heard
        assert heard.what == Chose("12.abcdef01.no")
        assert (heard.sender, heard.chat) == (far.sender, far.private)

    async def test_an_edit_replaces_words_and_buttons(self, far: FarSide, channel: Channel) -> None:
        ref = await channel.send(far.private, Rendered("k1", "Klopt dat?", rows=YES_NO))
        await channel.edit(far.private, ref, Rendered("k2", "Dat klopt."))
        assert await far.screen(far.private) == [Shown("Dat klopt.")]

    async def test_a_deleted_message_is_gone(self, far: FarSide, channel: Channel) -> None:
        ref = await channel.send(far.private, Rendered("k1", "Weg hiermee"))
        await channel.delete(far.private, [ref])
        assert await far.screen(far.private) == []

    async def test_a_message_that_is_gone_can_be_edited_and_deleted_in_vain(
        self, far: FarSide, channel: Channel
    ) -> None:
        ref = await channel.send(far.private, Rendered("k1", "Weg hiermee"))
        await channel.delete(far.private, [ref])
        await channel.edit(far.private, ref, Rendered("k2", "Terug?"))
        await channel.delete(far.private, [ref])
        assert await far.screen(far.private) == []

    async def test_typing_is_seen(self, far: FarSide, channel: Channel) -> None:
        await channel.typing(far.private)
        assert await far.sees_typing(far.private) is channel.capabilities().typing

    async def test_an_edited_message_says_which_one_it_was(self, far: FarSide, receiver: Receiver) -> None:
        await far.say(far.private, "de eerst versie")
        await far.edit_last(far.private, "de eerste versie")
        said, edited = receiver.heard
        assert edited.what == Edited("de eerste versie")
        assert edited.message == said.message
        assert edited.id != said.id

    async def test_a_stranger_cannot_be_reached(self, channel: Channel) -> None:
        with pytest.raises(Gone):
            await channel.send("nobody", Rendered("k1", "Hallo?"))

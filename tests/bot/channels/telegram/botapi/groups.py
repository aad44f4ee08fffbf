"""A group of people, and how the bot comes and goes in it."""

from __future__ import annotations

from collections.abc import Iterable

from tests.bot.channels.telegram.botapi.chats import RIGHTS, Account, Chat, Json, Member
from tests.bot.channels.telegram.botapi.people import User
from tests.bot.channels.telegram.botapi.seen import Seen, screen, seen
from tests.bot.channels.telegram.botapi.texts import with_links
from tests.bot.channels.telegram.botapi.world import ANONYMOUS, World

CHANNEL = {"id": -1_009_999_999_999, "type": "channel", "title": "Channel"}
TELEGRAM = Account(777000, "Telegram")
"""Who passes the posts of a linked channel on to its group."""


class Group:
    """A group (`supergroup` False) or supergroup; `owner` made it. The bot is not in it until `add_bot`."""

    def __init__(
        self, world: World, owner: User, others: Iterable[User], title: str, *, supergroup: bool, forum: bool
    ) -> None:
        self._world = world
        self.owner = owner
        number = next(world.numbers)
        kind = "supergroup" if supergroup else "group"
        self._chat = Chat(
            -1_002_000_000_000 - number if supergroup else -4_000_000 - number, kind, title, forum=forum
        )
        world.chats[self._chat.id] = self._chat
        self._chat.members[owner.id] = Member("creator")
        for user in others:
            self._chat.members[user.id] = Member("member")

    @property
    def id(self) -> int:
        return self._chat.id

    @property
    def title(self) -> str:
        return self._chat.title

    @property
    def has_bot(self) -> bool:
        return self._chat.member(self._world.bot.id).inside

    def __contains__(self, user: User) -> bool:
        return self._chat.member(user.id).inside

    def screen(self) -> list[Seen]:
        """The messages of the group, oldest first."""
        return screen(self._chat)

    @property
    def last(self) -> Seen:
        """The newest message of the bot here. Raises LookupError when there is none."""
        for post in self._chat.newest_first():
            if post.by_bot and not post.service:
                return seen(self._chat, post)
        raise LookupError("the bot said nothing here")

    # -- the bot

    async def add_bot(
        self, by: User | None = None, rights: Iterable[str] = (), payload: str | None = None
    ) -> None:
        """Take the bot in, as an administrator if it gets rights. `payload` is that of a startgroup link."""
        who = by or self.owner
        rights = _known(rights)
        new = Member("administrator", rights) if rights else Member("member")
        self._world.stands(self._chat, self._world.bot, who.account, new)
        self._notice(
            who, {"new_chat_members": [self._world.bot.json], "new_chat_member": self._world.bot.json}
        )
        if payload is not None:
            await who.say(f"/start@{self._world.bot.username} {payload}", self)

    async def promote(self, *rights: str, by: User | None = None, who: User | None = None) -> None:
        """Make the bot (or somebody) an administrator with these rights."""
        self._becomes(who, by, Member("administrator", _known(rights)))

    async def demote(self, by: User | None = None, who: User | None = None) -> None:
        self._becomes(who, by, Member("member"))

    async def restrict_bot(self, by: User | None = None) -> None:
        """Let the bot read and not write."""
        self._becomes(None, by, Member("restricted"))

    async def remove_bot(self, by: User | None = None) -> None:
        """Put the bot out."""
        who = by or self.owner
        # The notice comes first: once outside, the bot hears nothing but that it is.
        self._notice(who, {"left_chat_member": self._world.bot.json})
        self._becomes(None, by, Member("kicked"))

    # -- people

    async def join(self, user: User, by: User | None = None) -> None:
        self._world.stands(self._chat, user.account, (by or user).account, Member("member"))
        self._notice(
            by or user, {"new_chat_members": [user.account.json], "new_chat_member": user.account.json}
        )

    def had(self, user: User) -> None:
        """Somebody who came before the bot did, so that it was not told."""
        self._chat.members[user.id] = Member("member")

    async def leave(self, user: User, by: User | None = None) -> None:
        """Go; or be sent away, by somebody."""
        status = "left" if by is None else "kicked"
        self._world.stands(self._chat, user.account, (by or user).account, Member(status))
        self._notice(by or user, {"left_chat_member": user.account.json})

    async def say_anonymously(self, text: str, reply_to: Seen | int | None = None) -> Seen:
        """An administrator writes as the group itself: Telegram does not say who."""
        return self._speak(ANONYMOUS.json, text, {"sender_chat": self._chat.json}, reply_to)

    async def channel_post(self, text: str) -> Seen:
        """A post of a linked channel, passed on by Telegram itself."""
        origin = {"type": "channel", "chat": CHANNEL, "message_id": 1, "date": self._world.now()}
        about = {"sender_chat": CHANNEL, "is_automatic_forward": True, "forward_origin": origin}
        return self._speak(TELEGRAM.json, text, about, None)

    # -- the group itself

    async def topic(self, name: str, by: User | None = None) -> int:
        """Open a topic; returns its number, the `thread` to write in."""
        assert self._chat.forum, "only a forum has topics"
        content = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        who = (by or self.owner).account
        post = self._world.post(self._chat, who.json, content, service=True)
        post.body |= {"message_thread_id": post.id, "is_topic_message": True}
        self._chat.threads.add(post.id)
        self._world.tell_message(self._chat, post)
        return post.id

    async def migrate(self) -> int:
        """Become a supergroup; returns the old number. This object is the new group from now on."""
        old = self._chat
        assert old.kind == "group", "it is one already"
        new = Chat(-1_003_000_000_000 - next(self._world.numbers), "supergroup", old.title)
        new.members = dict(old.members)
        self._world.chats[new.id] = new
        self._notice(self.owner, {"migrate_to_chat_id": new.id})
        self._chat = new
        old.moved_to = new.id
        self._notice(ANONYMOUS, {"migrate_from_chat_id": old.id, "sender_chat": new.json})
        return old.id

    # -- the ways of it

    def _becomes(self, who: User | None, by: User | None, new: Member) -> None:
        account = who.account if who is not None else self._world.bot
        self._world.stands(self._chat, account, (by or self.owner).account, new)

    def _notice(self, by: User | Account, content: Json) -> None:
        sender = by.account if isinstance(by, User) else by
        post = self._world.post(self._chat, sender.json, content, service=True)
        self._world.tell_message(self._chat, post)

    def _speak(self, sender: Json, text: str, about: Json, reply_to: Seen | int | None) -> Seen:
        content: Json = {"text": text} | about
        if entities := with_links(text, []):
            content["entities"] = entities
        number = reply_to.id if isinstance(reply_to, Seen) else reply_to
        reply = None if number is None else self._chat.posts[number]
        post = self._world.post(self._chat, sender, content, reply=reply)
        self._world.tell_message(self._chat, post)
        return seen(self._chat, post)


def _known(rights: Iterable[str]) -> frozenset[str]:
    """Rights by Telegram's own names, such as can_pin_messages."""
    named = frozenset(rights)
    assert named <= frozenset(RIGHTS), f"no such rights: {named - frozenset(RIGHTS)}"
    return named

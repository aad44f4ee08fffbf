"""Whether the bot can reach a chat, and in what words Telegram says that it cannot."""

from __future__ import annotations

from tests.bot.channels.telegram.botapi.chats import Chat, Json, Post
from tests.bot.channels.telegram.botapi.refusal import Refusal, bad, forbidden
from tests.bot.channels.telegram.botapi.world import World

GROUP_NAMES = {"group": "group", "supergroup": "supergroup"}


def known(world: World, chat_id: int | str) -> Chat:
    """A chat that exists and that the bot is, or was, part of. Raises Refusal."""
    chat = world.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        # Public groups and channels are no part of this fake, so no @name is one of them.
        raise bad("chat not found")
    if chat.moved_to is not None:
        raise Refusal(
            400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
        )
    if not chat.private:
        member = chat.member(world.bot.id)
        if member.status == "kicked":
            raise forbidden(f"bot was kicked from the {GROUP_NAMES[chat.kind]} chat")
        if not member.inside:
            raise forbidden(f"bot is not a member of the {GROUP_NAMES[chat.kind]} chat")
    return chat


def open_for_writing(world: World, chat_id: int | str) -> Chat:
    """A chat in which the bot can write. Raises Refusal."""
    chat = known(world, chat_id)
    if chat.private:
        if chat.closed:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
    elif chat.member(world.bot.id).status == "restricted":
        raise bad("not enough rights to send text messages to the chat")
    return chat


def topic(chat: Chat, given: Json) -> int | None:
    """The topic that a call names, if any. Raises Refusal."""
    thread: int | None = given.get("message_thread_id")
    if thread is not None and thread not in chat.threads:
        raise bad("message thread not found")
    return thread


def editable(world: World, given: Json) -> tuple[Chat, Post]:
    """The own message that a call wants to change. Raises Refusal."""
    if "inline_message_id" in given:
        raise bad("MESSAGE_ID_INVALID")
    if "chat_id" not in given:
        raise bad("chat_id is empty")
    if "message_id" not in given:
        raise bad("message identifier is not specified")
    chat = open_for_writing(world, given["chat_id"])
    post = chat.posts.get(given["message_id"])
    if post is None:
        raise bad("message to edit not found")
    # What carries a keyboard for the composer, or asks for an answer, stays as it is.
    if not post.by_bot or post.service or (post.markup is not None and "inline_keyboard" not in post.markup):
        raise bad("message can't be edited")
    return chat, post


def no_extras(given: Json) -> None:
    """What only a business account, a channel or a wallet of Stars can use."""
    if "business_connection_id" in given:
        raise bad("business connection not found")
    if "direct_messages_topic_id" in given or "suggested_post_parameters" in given:
        raise bad("the chat isn't a channel direct messages chat")
    if given.get("allow_paid_broadcast"):
        raise bad("not enough Stars to send the message")

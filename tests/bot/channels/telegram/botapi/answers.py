"""Answers to presses, and questions about the bot and its chats."""

from __future__ import annotations

from tests.bot.channels.telegram.botapi.chats import Json
from tests.bot.channels.telegram.botapi.reach import known
from tests.bot.channels.telegram.botapi.refusal import bad
from tests.bot.channels.telegram.botapi.world import Answer, World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(world: World, given: Json) -> bool:
    press = world.presses.get(given["callback_query_id"])
    if press is None or press.answer is not None or world.clock() - press.at > world.press_life:
        raise bad(TOO_OLD)
    if "url" in given:
        raise bad("URL_INVALID")  # only for games, and t.me links of the bot's own
    answer = Answer(given.get("text", ""), given.get("show_alert", False), press.id)
    press.resolve(answer)
    world.answers.setdefault(press.by.id, []).append(answer)
    return True


def get_me(world: World, given: Json) -> Json:
    del given
    return world.bot.json | {
        "first_name": world.faces.get(("name", ""), world.bot.first_name),
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_groups,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def leave(world: World, given: Json) -> bool:
    """logOut and close are for moving a bot to a server of one's own. Here they do nothing."""
    del world, given
    return True


def get_chat(world: World, given: Json) -> Json:
    chat = known(world, given["chat_id"])
    if chat.private and not chat.started:
        raise bad("chat not found")
    unlimited = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts"), True)
    gifts = unlimited | {"premium_subscription": True, "gifts_from_channels": True}
    body = chat.json | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    if chat.pins:
        body["pinned_message"] = chat.posts[chat.pins[-1]].body
    return body


def get_chat_member(world: World, given: Json) -> Json:
    chat = known(world, given["chat_id"])
    account = world.accounts.get(given["user_id"])
    if account is None:
        raise bad("PARTICIPANT_ID_INVALID")
    if chat.private:
        return {"user": account.json, "status": "member"}
    if account.id not in chat.members:
        raise bad("member not found")
    return chat.member(account.id).json(account)


def get_chat_member_count(world: World, given: Json) -> int:
    return known(world, given["chat_id"]).count()

"""What Telegram says becomes what we do next, and nothing that it quotes goes along."""

from __future__ import annotations

import pytest
from telegram import error

from bot.channels.telegram.errors import (
    BREATH,
    Balked,
    Conflict,
    MessageMissing,
    Migrated,
    NotModified,
    OutOfReach,
    QueryTooOld,
    Trouble,
    Unauthorized,
    Unclear,
    Unreachable,
    meaning,
    short,
    why,
)
from bot.channels.telegram.request import MaybeSent, NotSent
from bot.ports import Gone, Later, Refused


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("chat not found", Gone),
        ("PEER_ID_INVALID", Gone),
        ("CHAT_WRITE_FORBIDDEN", Gone),
        ("group chat was deactivated", Gone),
        ("not enough rights to send text messages to the chat", Gone),
        ("not enough rights to manage pinned messages in the chat", Balked),
        ("message is not modified: specified new message content and reply markup are the same", NotModified),
        ("message to edit not found", MessageMissing),
        ("message to delete not found", MessageMissing),
        ("message can't be edited", MessageMissing),
        ("message can't be deleted for everyone", MessageMissing),
        ("MESSAGE_ID_INVALID", MessageMissing),
        ("query is too old and response timeout expired or query ID is invalid", QueryTooOld),
        ("QUERY_ID_INVALID", QueryTooOld),
        ("message text is empty", Balked),
        ("can't parse entities: Unsupported start tag", Balked),
    ],
)
def test_a_bad_request_is_known_by_how_it_begins(said: str, meant: type[Exception]) -> None:
    """A BadRequest is a NetworkError too, for the library: it must not be taken for trouble."""
    for shown in (said, f"Bad Request: {said}"):
        assert type(meaning(error.BadRequest(shown))) is meant


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            'can\'t parse entities: Unsupported start tag "ik ben boos" at byte offset 4',
            "can't parse entities",
        ),
        ("inline keyboard button URL 'https://t.me/x?start=geheim' is invalid", "inline keyboard button url"),
        ("Bad Request (400). Parsing the server response b'ik ben boos' failed", "bad request"),
        ("unsupported tag <ik ben boos>", "unsupported tag"),
        ("wrong " * 100, ("wrong " * 10).strip()),
    ],
)
def test_a_refusal_keeps_no_word_that_telegram_quotes(said: str, left: str) -> None:
    assert short(said).casefold() == left
    refused = meaning(error.BadRequest(f"Bad Request: {said}"))
    assert isinstance(refused, Refused)
    assert str(refused).casefold() == left


@pytest.mark.parametrize(
    ("fault", "meant", "told"),
    [
        (error.Forbidden("Forbidden: bot was blocked by the user"), Gone, ""),
        (error.Forbidden("Forbidden: bot was kicked from the supergroup chat"), Gone, ""),
        (error.Conflict("Conflict: terminated by other getUpdates request"), Conflict, ""),
        (error.InvalidToken("Unauthorized"), Unauthorized, ""),
        (error.InvalidToken("Not Found"), Refused, "not found"),
        (error.ChatMigrated(-1001234), Migrated, "-1001234"),
        (NotSent("ClientConnectorError"), Unreachable, "ClientConnectorError"),
        (MaybeSent("ServerDisconnectedError"), Unclear, "ServerDisconnectedError"),
        (error.TimedOut(), Unclear, "TimedOut"),
        (error.TelegramError("bad answer"), Unclear, "bad answer"),
        (error.NetworkError("Bad Gateway"), Trouble, ""),
        (error.NetworkError("Internal Server Error (500)"), Trouble, ""),
        (error.NetworkError("Request Entity Too Large"), Refused, "request entity too large"),
    ],
)
def test_each_type_of_the_library_has_its_meaning(
    fault: error.TelegramError, meant: type[Exception], told: str
) -> None:
    meaning_of_it = meaning(fault)
    assert (type(meaning_of_it), str(meaning_of_it)) == (meant, told)
    assert (meaning_of_it.__cause__, meaning_of_it.__context__) == (None, None)


@pytest.mark.parametrize("seconds", [7, 0.5])
def test_how_long_to_wait_is_heard_without_the_warning_of_the_library(seconds: float) -> None:
    later = meaning(error.RetryAfter(seconds))  # type: ignore[arg-type]
    assert isinstance(later, Later)
    assert later.seconds == seconds


def test_who_must_wait_and_is_not_told_how_long_waits_a_little() -> None:
    later = meaning(error.NetworkError("Too Many Requests (429)"))
    assert isinstance(later, Later)
    assert later.seconds == BREATH


class ConnectError(Exception):
    """As httpx calls it."""


class ReadError(Exception):
    """As httpx calls it."""


@pytest.mark.parametrize(("cause", "meant"), [(ConnectError, Unreachable), (ReadError, Unclear)])
def test_of_the_librarys_own_way_the_first_fault_tells_whether_it_left(
    cause: type[Exception], meant: type[OutOfReach]
) -> None:
    fault = error.NetworkError("httpx says where: http://somewhere")
    fault.__cause__ = cause("http://somewhere")
    told = meaning(fault)
    assert (type(told), str(told)) == (meant, cause.__name__)


def test_a_log_line_names_the_kind() -> None:
    assert why(Unreachable("ClientConnectorDNSError")) == "Unreachable ClientConnectorDNSError"
    assert why(Trouble()) == "Trouble"


def test_a_refusal_tells_what_it_is_about_and_quotes_nobody() -> None:
    refusal = meaning(
        error.BadRequest('Can\'t parse entities: unsupported start tag "tg-time": ik ben zo boos')
    )
    assert isinstance(refusal, Balked)
    assert refusal.about == "entities start tag tg-time"
    assert not refusal.of_topic


def test_a_topic_that_is_gone_is_told_apart() -> None:
    for said in ("message thread not found", "TOPIC_CLOSED"):
        refusal = meaning(error.BadRequest(said))
        assert isinstance(refusal, Balked)
        assert refusal.of_topic

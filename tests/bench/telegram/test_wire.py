"""What bots may send over the wire is read the same, however it is cut."""

from __future__ import annotations

import asyncio

import pytest

from tests.bench.telegram.wire import Connection, Params, listen

FORM = b"chat_id=7&text=a+%26+b%0Ac"
JSON = b'{"chat_id": "7", "text": "a & b\\nc"}'
PARTS = (
    b'--x\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n7\r\n'
    b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\na & b\nc\r\n--x--\r\n'
)
CHUNKS = b"5\r\nchat_\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(FORM) - 5, FORM[5:])


def post(body: bytes, kind: bytes, length: bytes | None = None) -> bytes:
    size = length or b"Content-Length: %d" % len(body)
    return b"POST /bot1/sendMessage HTTP/1.1\r\nHost: x\r\nContent-type: %s\r\n%s\r\n\r\n%s" % (
        kind,
        size,
        body,
    )


WAYS = {
    "form": post(FORM, b"application/x-www-form-urlencoded"),
    "json": post(JSON, b"application/json"),
    "parts": post(PARTS, b"multipart/form-data; boundary=x"),
    "chunks": post(CHUNKS, b"application/x-www-form-urlencoded", b"Transfer-Encoding: chunked"),
    "url": b"GET /bot1/sendMessage?chat_id=7&text=a+%26+b%0Ac HTTP/1.1\r\nHost: x\r\n\r\n",
}


@pytest.mark.parametrize("pieces", [1, 5])
@pytest.mark.parametrize("way", WAYS)
def test_a_call_is_read_however_it_is_written_and_cut(way: str, pieces: int) -> None:
    heard: list[tuple[str, Params]] = []

    def serve(connection: Connection, path: str, params: Params) -> None:
        heard.append((path, params))
        connection.reply(200, b"{}")

    connection, twice = Connection(serve), WAYS[way] * 2
    size = -(-len(twice) // pieces)
    for start in range(0, len(twice), size):
        connection.data_received(twice[start : start + size])
    assert heard == [("/bot1/sendMessage", {"chat_id": "7", "text": "a & b\nc"})] * 2


async def test_calls_on_one_connection_are_answered_in_turn() -> None:
    waiting: asyncio.Queue[tuple[Connection, bytes]] = asyncio.Queue()
    server, url = await listen(lambda connection, path, _: waiting.put_nowait((connection, path.encode())))
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    writer.write(b"GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n")
    for expected in (b"/a", b"/b"):
        connection, path = await waiting.get()
        assert (path, waiting.empty()) == (expected, True)
        connection.reply(200, path)
        assert (await reader.readuntil(path)).startswith(b"HTTP/1.1 200 ")
    writer.close()
    await writer.wait_closed()
    server.close()

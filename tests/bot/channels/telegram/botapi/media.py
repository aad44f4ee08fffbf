"""What people send that is not words, as Telegram describes it to a bot."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.bot.channels.telegram.botapi.chats import Json

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(24)


def _file(number: int, kind: str, **about: object) -> Json:
    return {
        "file_id": f"{kind}-{number:08d}",
        "file_unique_id": f"u{kind}{number:08d}",
        "file_size": 2048,
    } | about


def _photo(number: int) -> Json:
    sizes = ((90, 67), (320, 240), (1280, 960))
    return {"photo": [_file(number, f"photo{w}", width=w, height=h) for w, h in sizes]}


def _sticker(number: int) -> Json:
    about = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": _file(number, "sticker", emoji="🙂", set_name="Smiles", **about)}


def _animation(number: int) -> Json:
    clip = _file(number, "animation", width=320, height=240, duration=2, mime_type="video/mp4")
    # Telegram describes a GIF as a document too, for bots from before there were animations.
    return {"animation": clip, "document": _file(number, "animation", mime_type="video/mp4")}


def _poll(number: int) -> Json:
    options = [{"persistent_id": str(n), "text": text, "voter_count": 0} for n, text in enumerate(("A", "B"))]
    return {
        "poll": {
            "id": str(5_000_000_000 + number),
            "question": "?",
            "options": options,
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": True,
            "members_only": False,
        }
    }


KINDS: Mapping[str, Callable[[int], Json]] = {
    "photo": _photo,
    "sticker": _sticker,
    "animation": _animation,
    "voice": lambda n: {"voice": _file(n, "voice", duration=4, mime_type="audio/ogg")},
    "audio": lambda n: {"audio": _file(n, "audio", duration=180, mime_type="audio/mpeg")},
    "video": lambda n: {"video": _file(n, "video", width=640, height=360, duration=9, mime_type="video/mp4")},
    "video_note": lambda n: {"video_note": _file(n, "video_note", length=240, duration=6)},
    "document": lambda n: {"document": _file(n, "document", file_name="a.pdf", mime_type="application/pdf")},
    "location": lambda n: {"location": {"latitude": 52.09, "longitude": 5.12}},
    "venue": lambda n: {
        "venue": {"location": {"latitude": 52.09, "longitude": 5.12}, "title": "Park", "address": "Laan 1"},
        "location": {"latitude": 52.09, "longitude": 5.12},
    },
    "contact": lambda n: {"contact": {"phone_number": "+31000000000", "first_name": "X"}},
    "dice": lambda n: {"dice": {"emoji": "🎲", "value": n % 6 + 1}},
    "poll": _poll,
    "story": lambda n: {"story": {"chat": {"id": 1, "type": "private", "first_name": "X"}, "id": n}},
}
"""Each kind that a person can send, by number."""
CAPTIONED = frozenset({"photo", "animation", "voice", "audio", "video", "document"})
ALBUMS = frozenset({"photo", "video", "audio", "document"})


def content(kind: str, number: int) -> Json:
    """The part of a message that holds such a thing."""
    return KINDS[kind](number)

"""HTML as Telegram reads it: tags become entities beside a plain text.

The rules are those of Telegram's own reader (TDLib, `parse_html`): a tag that it does not know, or that is
not closed in order, refuses the whole message; an "&" that starts nothing known stands for itself; an
attribute that means nothing is passed over. One rule is stricter than Telegram, which drops the inner quote
in silence: blockquotes in each other are refused, as its manual says that they "can't be nested".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tests.bot.channels.telegram.botapi.measure import units
from tests.bot.channels.telegram.botapi.refusal import Refusal, bad

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
MARK = re.compile("[<&]")
CHARACTER = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<dec>[0-9]+)|(?P<name>[A-Za-z]+));?")
START = re.compile(r"<([^\s>]*)")
END = re.compile(r"</([^\s>]*)\s*(>?)")
NAME = re.compile(r"\s*([^\s=>]*)\s*")
VALUE = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]*)(?=[\s>]))""")
TIME_FORMAT = re.compile("r|w?[dD]?[tT]?")


@dataclass(slots=True)
class Open:
    """A tag that was opened: where in the text (in code units), and what its attributes said."""

    tag: str
    offset: int
    said: dict[str, str]
    piece: int


class Reader:
    """Reads one text. `text` is what a reader sees, `entities` how."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[Open] = []
        self.entities: list[dict[str, Any]] = []

    def read(self) -> str:
        source = self._source
        while mark := MARK.search(source, self._at):
            self._say(source[self._at : mark.start()])
            self._at = mark.start()
            if source[self._at] == "&":
                character, self._at = decoded(source, self._at)
                self._say(character)
            elif source.startswith("</", self._at):
                self._close()
            else:
                self._begin()
        self._say(source[self._at :])
        if self._open:
            raise bad(
                "can't parse entities: Can't find end tag corresponding to start tag "
                f'"{self._open[-1].tag}"'
            )
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._pieces)

    def _say(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._length += units(text)

    def _wrong(self, what: str, more: str = "") -> Refusal:
        place = len(self._source[: self._at].encode())
        return bad(f"can't parse entities: {what} at byte offset {place}{more}")

    def _begin(self) -> None:
        match = START.match(self._source, self._at)
        assert match is not None
        tag, at = match[1].lower(), match.end()
        if at == len(self._source):
            raise self._wrong("Unclosed start tag")
        if tag not in TYPES:
            raise self._wrong(f'Unsupported start tag "{tag}"')
        said: dict[str, str] = {}
        while self._source[at : at + 1] != ">":
            at = self._attribute(tag, at, said)
        if tag == "span" and said.get("class") != "tg-spoiler":
            raise self._wrong('Tag "span" must have class "tg-spoiler"')
        if tag == "blockquote" and any(each.tag == tag for each in self._open):
            raise self._wrong("Nested blockquotes are not allowed")
        self._at = at + 1
        self._open.append(Open(tag, self._length, said, len(self._pieces)))

    def _attribute(self, tag: str, at: int, said: dict[str, str]) -> int:
        """Read one attribute from `at`; returns where it ended."""
        source = self._source
        match = NAME.match(source, at)
        assert match is not None
        name, at = match[1], match.end()
        if at == len(source):
            raise self._wrong("Unclosed start tag")
        if source[at] != "=":
            if not name:
                return at
            if (tag, name) != ("blockquote", "expandable"):
                raise self._wrong(f'Expected equal sign in declaration of an attribute of the tag "{tag}"')
            said[name] = ""
            return at
        if not name:
            raise self._wrong(f'Empty attribute name in the tag "{tag}"')
        value = VALUE.match(source, at + 1)
        if value is None or value.end() == len(source):
            raise self._wrong(f'Unclosed start tag "{tag}"')
        quoted = value[1] if value[1] is not None else value[2]
        said[name] = all_decoded(quoted) if quoted is not None else value[3].lower()
        return value.end()

    def _close(self) -> None:
        if not self._open:
            raise self._wrong("Unexpected end tag")
        match = END.match(self._source, self._at)
        assert match is not None
        if not match[2]:
            raise self._wrong("Unclosed end tag")
        opened, ended = self._open[-1], match[1].lower()
        if ended and ended != opened.tag:
            raise self._wrong("Unmatched end tag", f', expected "</{opened.tag}>", found "</{ended}>"')
        self._at = match.end()
        self._open.pop()
        if self._length > opened.offset:
            self._mark(opened)

    def _mark(self, opened: Open) -> None:
        entity = {"type": TYPES[opened.tag], "offset": opened.offset, "length": self._length - opened.offset}
        special = getattr(self, "_mark_" + opened.tag.replace("-", "_"), None)
        if special is None or special(entity, opened):
            self.entities.append(entity)

    def _mark_a(self, entity: dict[str, Any], opened: Open) -> bool:
        url = opened.said.get("href") or "".join(self._pieces[opened.piece :])
        if person := re.fullmatch(r"tg://user\?id=([0-9]+)", url):
            entity |= {"type": "text_mention", "user": {"id": int(person[1])}}
            return True
        if not re.match(r"[a-z]+://", url, re.IGNORECASE):
            url = f"http://{url}"
        entity["url"] = url
        # What is no address stays as words.
        return (
            re.fullmatch(r"(https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?|tg://\S+)", url, re.IGNORECASE) is not None
        )

    def _mark_blockquote(self, entity: dict[str, Any], opened: Open) -> bool:
        if "expandable" in opened.said:
            entity["type"] = "expandable_blockquote"
        return True

    def _mark_tg_emoji(self, entity: dict[str, Any], opened: Open) -> bool:
        emoji = opened.said.get("emoji-id", "")
        if not re.fullmatch("[1-9][0-9]{0,18}", emoji):
            raise bad("can't parse entities: Invalid custom emoji identifier specified")
        entity["custom_emoji_id"] = emoji
        return True

    def _mark_tg_time(self, entity: dict[str, Any], opened: Open) -> bool:
        unix, shape = opened.said.get("unix", ""), opened.said.get("format", "")
        if not re.fullmatch("[0-9]{1,10}", unix):
            raise bad("can't parse entities: Invalid date specified")
        if not TIME_FORMAT.fullmatch(shape):
            raise bad("can't parse entities: Invalid date format specified")
        entity |= {"unix_time": int(unix), "date_time_format": shape}
        return True

    def _mark_code(self, entity: dict[str, Any], opened: Open) -> bool:
        language = opened.said.get("class", "")
        last = self.entities[-1] if self.entities else {}
        if language.startswith("language-") and _same(last, entity, "pre"):
            last["language"] = language.removeprefix("language-")
            return False
        if language.startswith("language-") and self._open and self._open[-1].tag == "pre":
            self._open[-1].said["language"] = language.removeprefix("language-")
        return True

    def _mark_pre(self, entity: dict[str, Any], opened: Open) -> bool:
        last = self.entities[-1] if self.entities else {}
        if "language" in opened.said and _same(last, entity, "code"):
            last |= {"type": "pre", "language": opened.said["language"]}
            return False
        return True


def _same(last: dict[str, Any], entity: dict[str, Any], kind: str) -> bool:
    return all(last.get(key) == entity[key] for key in ("offset", "length")) and last.get("type") == kind


def decoded(source: str, at: int) -> tuple[str, int]:
    """The character that "&" at `at` begins, and where to go on; an "&" that begins nothing is itself."""
    match = CHARACTER.match(source, at)
    if match is None:
        return "&", at + 1
    if match["name"] is not None:
        return (NAMED[match["name"]], match.end()) if match["name"] in NAMED else ("&", at + 1)
    code = int(match["hex"], 16) if match["hex"] is not None else int(match["dec"])
    # A character reference is at most nine long, and never half a surrogate pair.
    if code == 0 or code >= 0x10FFFF or len(match[0].rstrip(";")) >= 10:
        return "&", at + 1
    if 0xD800 <= code <= 0xDFFF:
        raise bad(
            "can't parse entities: Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code), match.end()


def all_decoded(source: str) -> str:
    """An attribute's value."""
    result, at = "", 0
    while (mark := source.find("&", at)) >= 0:
        character, after = decoded(source, mark)
        result, at = result + source[at:mark] + character, after
    return result + source[at:]


def read_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and its entities (offsets in UTF-16 code units). Raises Refusal."""
    if "<" not in source and "&" not in source:
        return source, []
    reader = Reader(source)
    return reader.read(), reader.entities

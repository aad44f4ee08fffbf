"""What the page and the server say to each other over one WebSocket, and how much of it.

Every frame is one JSON object with a `type`. What the page sends is checked here and nowhere else: an unknown
type or field, a wrong shape, a text that is too long or empty is refused with a reason, never guessed at.
What is refused names only its id, so that no words of a person end up in an error.

A person's acts (`say`, `press`, `attach`, `edit`) carry an id that the page made. The page repeats an act
until it is answered by `ack` or `refused`; the id makes that harmless.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    NaiveDatetime,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from bot.channels.local.bubble import GROUP, Bubble, Chat, Phone
from dialogs.events import Attachment

MAX_TEXT = 10_000
"""Characters in one message of a person. More than twice what Telegram lets through, so that the house,
not the page, has the kind answer to a very long text."""

MAX_FRAME = 64 * 1024
"""Bytes in one frame from the page: MAX_TEXT in the widest script, with room for its envelope."""


class Reason(StrEnum):
    """Why something was refused. The page has the sentence."""

    MALFORMED = "malformed"
    UNKNOWN = "unknown"
    TOO_LONG = "too-long"
    EMPTY = "empty"
    NOT_YOURS = "not-yours"
    NO_TRAVEL = "no-travel"
    BACK = "back"
    TOO_FAR = "too-far"


class Refusal(Exception):
    """Something from the page that is not done. Holds no words of a person."""

    def __init__(self, reason: Reason, event: str | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.event = event


def _legible(text: str) -> str:
    """Without control characters, which no keyboard makes and some databases refuse."""
    return "".join(character for character in text if character >= " " or character in "\n\t")


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("empty")
    return text


Text = Annotated[
    str, StringConstraints(max_length=MAX_TEXT), AfterValidator(_legible), AfterValidator(_filled)
]
EventId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
MessageId = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Token = Annotated[str, StringConstraints(max_length=256)]


class _Wire(BaseModel):
    """A frame. Errors hide their input: it may be somebody's words."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


# --- from the page -------------------------------------------------------------------------------


class _Act(_Wire):
    """One person does one thing in a chat that this person is in."""

    id: EventId
    sender: Phone
    chat: Chat

    @model_validator(mode="after")
    def _in_this_chat(self) -> _Act:
        if self.chat not in (self.sender, GROUP):
            raise ValueError("another phone")
        return self


class Say(_Act):
    """A text, a command included."""

    type: Literal["say"]
    text: Text = Field(repr=False)


class Press(_Act):
    """A button of the message `message`."""

    type: Literal["press"]
    message: MessageId
    token: Token


class Attach(_Act):
    """A sticker, voice message or file: only its kind, there is no way to send content."""

    type: Literal["attach"]
    kind: Attachment


class Edit(_Act):
    """Other words for an own message."""

    type: Literal["edit"]
    message: MessageId
    text: Text = Field(repr=False)


class TravelTo(_Wire):
    """Move the clock: a step, the next Sunday evening, or a moment as the wall clock of the page shows it."""

    type: Literal["travel"]
    to: Literal["+1min", "+20min", "sunday"] | NaiveDatetime
    outage: bool = False


Act = Say | Press | Attach | Edit
FromPage = Act | TravelTo

_FROM_PAGE: TypeAdapter[FromPage] = TypeAdapter(Annotated[FromPage, Field(discriminator="type")])


class _Named(BaseModel):
    """As much of a refused frame as is needed to say which one it was."""

    model_config = ConfigDict(extra="ignore", strict=True, hide_input_in_errors=True)
    id: EventId | None = None


def decode(frame: str) -> FromPage:
    """Read one frame of the page. Raises Refusal."""
    try:
        return _FROM_PAGE.validate_json(frame)
    except ValidationError as error:
        refusal = Refusal(_reason(error), _name_of(frame))
    # Outside the handler, so that no traceback leads back to the error that has seen the frame.
    raise refusal


def _reason(error: ValidationError) -> Reason:
    faults = {
        (fault["type"], fault["loc"][-1:]) for fault in error.errors(include_url=False, include_input=False)
    }
    kinds = {kind for kind, _ in faults}
    if kinds & {"union_tag_invalid", "union_tag_not_found"}:
        return Reason.UNKNOWN
    if "string_too_long" in kinds:
        return Reason.TOO_LONG
    return Reason.EMPTY if faults == {("value_error", ("text",))} else Reason.MALFORMED


def _name_of(frame: str) -> str | None:
    try:
        return _Named.model_validate_json(frame).id
    except ValidationError:
        return None


# --- to the page ---------------------------------------------------------------------------------


class Hello(_Wire):
    """The first frame on every connection: where things stand.

    `page` names the files of the page; a page that runs on other files reloads itself. `zone` is the zone of
    the clock that is shown. `travelling` tells whether the clock may be moved.
    """

    type: Literal["hello"] = "hello"
    now: AwareDatetime
    zone: str
    travelling: bool
    page: str
    max_text: int = MAX_TEXT
    history: dict[Chat, tuple[Bubble, ...]] = Field(repr=False)


class Message(_Wire):
    """A message that is new in this chat."""

    type: Literal["message"] = "message"
    chat: Chat
    bubble: Bubble = Field(repr=False)


class Update(_Wire):
    """A message that changed where it stands."""

    type: Literal["update"] = "update"
    chat: Chat
    bubble: Bubble = Field(repr=False)


class Remove(_Wire):
    type: Literal["remove"] = "remove"
    chat: Chat
    id: str


class Typing(_Wire):
    """An answer is coming in this chat."""

    type: Literal["typing"] = "typing"
    chat: Chat


class Ack(_Wire):
    """The act with this id is committed; the page may forget it."""

    type: Literal["ack"] = "ack"
    id: str


class Refused(_Wire):
    """The act with this id, or a frame that had none, is not done and need not be sent again."""

    type: Literal["refused"] = "refused"
    id: str | None
    reason: Reason


class Now(_Wire):
    """The clock stands here, after a jump."""

    type: Literal["clock"] = "clock"
    now: AwareDatetime


ToPage = Hello | Message | Update | Remove | Typing | Ack | Refused | Now

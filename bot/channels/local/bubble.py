"""One message as it stands in a chat: on the shelf, over the wire and on the page."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from bot.ports import Rendered
from dialogs.events import Attachment

Phone = Literal["left", "right"]
Chat = Literal["left", "right", "group"]
PHONES: tuple[Phone, ...] = get_args(Phone)
CHATS: tuple[Chat, ...] = get_args(Chat)
GROUP: Chat = "group"


class Button(BaseModel):
    """A label in words and the token it sends back. style: plain, primary, danger or quiet."""

    model_config = ConfigDict(frozen=True)

    label: str
    token: str
    style: str = "plain"


class Attached(BaseModel):
    """A file or drawing of a message: its name, the token of its link. `gone`: it can be fetched no more."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    token: str = Field(repr=False)
    gone: bool = False


class Bubble(BaseModel):
    """A message in a chat. `n` is its place among all messages of the page, counted from 1.

    `kind` stands for an attachment, whose content never reaches us. `edited` is for people only: the bot
    changes its own messages all the time. `words_of` is whose words it carries beside its reader's own: for
    the shelf alone, it does not go over the wire. Unknown fields are ignored, so that a shelf filled by a
    later release can still be shown by an earlier one.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    id: str
    n: int
    who: Literal["bot", "left", "right"]
    at: AwareDatetime
    text: str = Field(default="", repr=False)
    kind: Attachment | None = None
    edited: bool = False
    rows: tuple[tuple[Button, ...], ...] = ()
    until: AwareDatetime | None = None
    placeholder: str | None = None
    picture: str | None = None
    picture_alt: str | None = None
    chosen: str | None = None
    silent: bool = False
    folded: bool = False
    copy_text: str | None = Field(default=None, repr=False)
    file: Attached | None = None
    drawing: Attached | None = None
    words_of: str | None = Field(default=None, exclude=True)

    def saying(self, text: str) -> Bubble:
        """This bubble after its person wrote other words."""
        return self.model_copy(update={"text": text, "edited": True})

    @property
    def fetched(self) -> Attached | None:
        """What of it is fetched by a link: it has a file, or a drawing, or neither."""
        return self.file or self.drawing

    def without_fetched(self) -> Bubble:
        """This bubble once that can be fetched no more."""
        both = (("file", self.file), ("drawing", self.drawing))
        gone = {name: one.model_copy(update={"gone": True}) for name, one in both if one is not None}
        return self.model_copy(update=gone)

    def showing(self, message: Rendered) -> Bubble:
        """This bubble with the words and buttons of a rendered message.

        Empty words leave those that stand there: then only the buttons, the choice or the clock change.
        A picture stays, as it does in Telegram.
        """
        return self.model_copy(
            update={
                "text": message.text or self.text,
                "rows": tuple(
                    tuple(Button(label=b.label, token=b.token, style=b.style) for b in row)
                    for row in message.rows
                ),
                "until": message.until,
                "placeholder": message.placeholder,
                "chosen": message.chosen,
                "silent": message.silent,
                "folded": message.folded,
                "copy_text": message.copy,
                "words_of": message.words_of or self.words_of,
                "picture": message.picture or self.picture,
                "picture_alt": message.picture_alt or self.picture_alt,
            }
        )

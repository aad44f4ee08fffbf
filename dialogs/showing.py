"""How a waiting question looks: its sentence, its choices, and the ways out.

Every button carries a token. `12.3fa2c1d0.yes` answers one question of one run; `:name` speaks to the house;
`/name` is a command. A token of a question that is over says so by itself, since its digest fits no longer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.advance import Conversation
from dialogs.effects import Button, Say, Style
from dialogs.events import PersonId
from dialogs.journal import digest
from dialogs.requests import Prompt

BACK, SKIP, STOP, WHY, KEEP = "<", ">", "!", "?", "="
HELP = Button("house-nav.help", "/hulp", Style.QUIET)
"""One press to whom to call, from every screen that is the own (E1)."""
TO_MENU = Button("house-help.menu", "/menu")
BESIDE = 3
"""Ways out in the first of two rows, where one would be so full that a small screen cuts their words."""
WIDE = 14
"""Labels longer than this get a row of their own; shorter ones stand side by side, many of them in pairs."""

Labels = Mapping[str, str]
"""The words on every button, by text key. Needed to understand people who type instead of pressing."""


@dataclass(frozen=True, slots=True)
class Token:
    """A press on a button of a run."""

    run: int
    digest: str
    option: str


def read_token(token: str) -> Token | None:
    """The parts of a run's token, or None when it is of another make."""
    number, _, rest = token.partition(".")
    key, _, option = rest.partition(".")
    if not (number.isascii() and number.isdecimal()) or len(number) > 9 or len(key) != 8 or not option:
        return None
    return Token(int(number), key, option)


def slot(number: int, prompt: Prompt) -> str:
    """Where a question stands in the chat."""
    return f"{number}.{digest(prompt.key)}"


def option_label(prompt: Prompt, option: str) -> str:
    """The text key of an option's label."""
    return f"{prompt.text}.{option}"


def show(to: PersonId, conversation: Conversation, labels: Labels, *, read_along: bool = False) -> Say:
    """The waiting question as a message."""
    prompt = conversation.prompt
    assert prompt is not None
    place = slot(conversation.run.number, prompt)
    ways = _ways_out(conversation, place)
    if not (read_along or conversation.talk.shared_screen):
        ways = (*ways, HELP)
    cut = len(ways) if len(ways) <= BESIDE + 1 else BESIDE
    rows = [*_choices(prompt, place, labels), *_kept(conversation, place), ways[:cut], ways[cut:]]
    return Say(
        to=to,
        text=prompt.text,
        args=prompt.args,
        buttons=tuple(row for row in rows if row),
        slot=place,
        placeholder=f"{prompt.text}.placeholder" if not prompt.options else None,
        picture=prompt.picture,
        progress=prompt.progress,
    )


def _choices(prompt: Prompt, place: str, labels: Labels) -> list[tuple[Button, ...]]:
    buttons = [Button(option_label(prompt, option), f"{place}.{option}") for option in prompt.options]
    short = all(len(labels[button.label]) <= WIDE for button in buttons)
    beside = len(buttons) if short and 1 <= len(buttons) <= 3 else 2 if short else 1
    return [tuple(buttons[index : index + beside]) for index in range(0, len(buttons), beside)]


def _kept(conversation: Conversation, place: str) -> list[tuple[Button, ...]]:
    """What was answered before, offered and never used silently."""
    prompt = conversation.prompt
    if conversation.kept is None or prompt is None:
        return []
    label = "house-keep.choice" if prompt.options else "house-keep.words"
    return [(Button(label, f"{place}.{KEEP}", Style.PRIMARY),)]


def _ways_out(conversation: Conversation, place: str) -> tuple[Button, ...]:
    prompt = conversation.prompt
    assert prompt is not None
    buttons = []
    if prompt.why:
        buttons.append(Button("house-nav.why", f"{place}.{WHY}", Style.QUIET))
    if conversation.can_go_back:
        buttons.append(Button("house-nav.back", f"{place}.{BACK}", Style.QUIET))
    if prompt.skip:
        buttons.append(Button("house-nav.skip", f"{place}.{SKIP}", Style.QUIET))
    if not prompt.ends:
        buttons.append(Button("house-nav.stop", f"{place}.{STOP}", Style.QUIET))
    return tuple(buttons)

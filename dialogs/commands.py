"""What a slash means. Dialogs bring their own commands; these few belong to the house itself."""

from __future__ import annotations

from collections.abc import Callable

from dialogs import answering, danger_help, pausing, telling
from dialogs.effects import Button, Json, Style
from dialogs.events import PersonId
from dialogs.showing import BACK, SKIP, STOP, WHY
from dialogs.stage import TO_MENU, Asking, Stage
from dialogs.words.normal import normal

WELCOME = "welcome"
JOINING = "joining"

WAYS_OUT = {
    "terug": BACK,
    "vorige": BACK,
    "overslaan": SKIP,
    "sla over": SKIP,
    "stop": STOP,
    "stoppen": STOP,
    "waarom": WHY,
}
"""Typed words that work as the buttons under a question do."""

SPOKEN = {"menu": "/menu", "help": "/help", "hulp": "/hulp", "privacy": "/privacy"}
"""Words that, typed alone, mean the command: not everybody knows about slashes."""
IN_NEED = "hulp"
"""The one that is heard everywhere, also where any word may be an answer."""

PAUSE = "/pauze"
IN_PAUSE = (PAUSE, "/hulp", "/help", "/rustig", "/stil", "/privacy")
"""What may be asked for while a pause runs: no talk about the fight (method B3)."""

MENU = (
    "/spiegel",
    "/behoefte",
    "/bericht",
    "/checkin",
    "/waardering",
    "/veiligwoord",
    "/hechting",
    "/koppelen",
    "/instellingen",
)
"""What the menu offers, in that order."""


def _word(text: str) -> str:
    """A text as the one word that it may be, however loudly or uncertainly it was typed."""
    return normal(text).rstrip(" ?!.")


def way_out(text: str) -> str | None:
    """Terug, overslaan, stop or waarom, typed alone."""
    return WAYS_OUT.get(_word(text))


def spoken(stage: Stage, person: PersonId, text: str) -> str | None:
    """The command that somebody means who typed its word without a slash, and nothing else."""
    word = _word(text)
    conversation = stage.top(person)
    prompt = None if conversation is None else conversation.prompt
    if prompt is not None and not prompt.options and word != IN_NEED:
        return None
    return SPOKEN.get(word)


def asks_pause(stage: Stage, person: PersonId, text: str) -> bool:
    """Whether somebody typed the name of the pause, where it is no answer to a question."""
    conversation = stage.top(person)
    prompt = None if conversation is None else conversation.prompt
    return _word(text) == "pauze" and (prompt is None or bool(prompt.options))


def name_of(text: str) -> str:
    """The command that a text begins with, without the name of a bot behind it; "" for other texts."""
    word = text.lower().split()[0] if text.strip().startswith("/") else ""
    return word.partition("@")[0]


def is_known(stage: Stage, text: str) -> bool:
    """Whether a text is a command that means something in an own chat."""
    name = name_of(text)
    return name in ("/start", PAUSE, *_HOUSE, *_TELLING) or stage.catalogue.for_command(name) is not None


def run(stage: Stage, person: PersonId, text: str) -> Asking:
    """A command in a private chat."""
    words = text.strip().lower().split()
    name = name_of(text)
    rest = " ".join(words[1:])
    if stage.apart and not _fits_a_pause(stage, person, name):
        pausing.hold(stage, person, None)
    elif name == "/start":
        yield from _start(stage, person, text.strip().split()[1:])
    elif name == PAUSE:
        yield from pausing.safe_word(stage, person)
    elif name in _HOUSE:
        _HOUSE[name](stage, person, rest)
    elif name in _TELLING:
        yield from _TELLING[name](stage, person)
    else:
        opened = stage.catalogue.for_command(" ".join([name, *words[1:]]))
        if opened is None:
            unknown(stage, person)
        else:
            yield from open_dialog(stage, person, opened.dialog.name)


def _fits_a_pause(stage: Stage, person: PersonId, name: str) -> bool:
    """No talk about the quarrel is opened now; the calming exercise may be left."""
    return name in IN_PAUSE or (name == "/stop" and not pausing.holds(stage, person))


def is_new(stage: Stage, person: PersonId) -> bool:
    """Somebody who just says something, and was never welcomed: whatever it is, it is a hello."""
    begun = stage.couple.person(person).profile.begun
    return not begun and stage.top(person) is None and stage.catalogue.named(WELCOME) is not None


def open_dialog(stage: Stage, person: PersonId, name: str, **args: Json) -> Asking:
    """Open a dialog, or go on with it when it is under way already.

    One that comes with something new (a code in a link) takes the place of one that waits.
    """
    script = stage.catalogue.named(name)
    assert script is not None
    if args and (waiting := stage.raise_run(person, name)) is not None:
        stage.settle_slot(person, waiting, None)
        stage.close(person, waiting.run.number)
    under_way = None if args else stage.raise_run(person, name)
    if under_way is not None and under_way.changed:
        yield from stage.wake(person)
        under_way = stage.raise_run(person, name)
    if under_way is not None:
        answering.again(stage, person, under_way, "house-under-way")
    else:
        if (waiting := stage.top(person)) is not None:
            stage.settle_slot(person, waiting, None)
        yield from stage.open(person, script, dict(args))


def unknown(stage: Stage, person: PersonId) -> None:
    conversation = stage.top(person)
    if conversation is None:
        stage.say(person, "house-unknown-command", buttons=((TO_MENU,),))
    else:
        answering.again(stage, person, conversation, "house-unknown-command")


def _start(stage: Stage, person: PersonId, rest: list[str]) -> Asking:
    if rest:
        yield from open_dialog(stage, person, JOINING, code=rest[0])
    elif stage.couple.person(person).profile.begun:
        _menu(stage, person, "")
    else:
        yield from open_dialog(stage, person, WELCOME)


def _menu(stage: Stage, person: PersonId, rest: str) -> None:
    rows = [Button(f"house-menu.{command[1:]}", command) for command in MENU]
    pairs = tuple(tuple(rows[index : index + 2]) for index in range(0, len(rows), 2))
    stage.say(person, "house-menu", buttons=(*pairs, (Button("house-menu.help", "/help", Style.QUIET),)))


def _help(stage: Stage, person: PersonId, rest: str) -> None:
    names = ("pauze", "stil", "instellingen", "privacy")
    others = [Button(f"house-help.{name}", f"/{name}") for name in names]
    first = (TO_MENU, Button("house-help.now", "/hulp"))
    stage.say(person, "house-help", buttons=(first, tuple(others[:2]), tuple(others[2:])))


def _help_now(stage: Stage, person: PersonId, rest: str) -> None:
    danger_help.card(stage, person)


def _stop(stage: Stage, person: PersonId, rest: str) -> None:
    answering.stop(stage, person)


def _silence(stage: Stage, person: PersonId, rest: str) -> None:
    """No planned messages until asked for; `/stil uit` asks for them."""
    silent = rest != "uit"
    if not silent:
        stage.change_person(person, danger_at=None)
    stage.change_profile(person, silent=silent)
    stage.say(person, "house-silent" if silent else "house-not-silent")


_HOUSE: dict[str, Callable[[Stage, PersonId, str], None]] = {
    "/menu": _menu,
    "/help": _help,
    "/hulp": _help_now,
    "/stop": _stop,
    "/stil": _silence,
}
_TELLING: dict[str, Callable[[Stage, PersonId], Asking]] = {
    "/privacy": telling.privacy,
    "/groep": telling.our_group,
}

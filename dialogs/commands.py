"""What a slash means. Dialogs bring their own commands; these few belong to the house itself."""

from __future__ import annotations

from collections.abc import Callable

from dialogs import answering, clearing, consenting, helping, ideas, menu, pausing, privacy, resting, telling
from dialogs.effects import Button, Json, Style
from dialogs.events import PersonId
from dialogs.showing import BACK, SKIP, STOP, WHY
from dialogs.stage import TO_MENU, Asking, Stage
from dialogs.words.cry import cries_for_help
from dialogs.words.normal import normal, one_slip

WELCOME = "welcome"
JOINING = "joining"

LONGEST_CODE = 200
"""Characters behind /start that are looked at: a code, or a whole link that holds one."""

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

SPOKEN = {
    "menu": "/menu",
    "uitleg": "/help",
    "privacy": "/privacy",
    "ontkoppelen": "/ontkoppelen",
    "weg": clearing.COMMAND,
}
"""Words that, typed alone, mean the command: not everybody knows about slashes."""

PAUSE = "/pauze"
IN_PAUSE = (
    PAUSE,
    helping.COMMAND,
    "/help",
    "/rustig",
    "/stil",
    "/privacy",
    "/ontkoppelen",
    "/wissen",
    clearing.COMMAND,
)
"""What may be asked for while a pause runs: no talk about the fight (method B3)."""


def _word(text: str) -> str:
    """A text as the one word that it may be, however loudly or uncertainly it was typed."""
    return normal(text).rstrip(" ?!.")


def way_out(text: str) -> str | None:
    """Terug, overslaan, stop or waarom, typed alone."""
    return WAYS_OUT.get(_word(text))


def named(text: str) -> str | None:
    """The command that a word means where nothing else is asked: its name, or to stop."""
    if cries_for_help(text):
        return helping.COMMAND
    word = _word(text)
    return "/stop" if WAYS_OUT.get(word) == STOP else SPOKEN.get(word)


def spoken(stage: Stage, person: PersonId, text: str) -> str | None:
    """The command that somebody means who typed its word without a slash, and nothing else.

    A cry for help is heard everywhere, also where any word may be an answer.
    """
    if cries_for_help(text):
        return helping.COMMAND
    conversation = stage.top(person)
    prompt = None if conversation is None else conversation.prompt
    if prompt is not None and not prompt.options:
        return None
    return SPOKEN.get(_word(text))


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
    return _is_name(stage, meant(stage, text))


def meant(stage: Stage, text: str) -> str:
    """The command as it was meant, where guessing wrong does no harm and guessing right does good."""
    name = name_of(text)
    known = not name or _is_name(stage, name)
    return helping.COMMAND if not known and helping.COMMAND in _near(stage, name) else name


def opens(stage: Stage, text: str) -> bool:
    """Whether a command opens a talk."""
    return stage.catalogue.for_command(" ".join([meant(stage, text), *_behind(text)])) is not None


def _behind(text: str) -> list[str]:
    return text.strip().lower().split()[1:]


def _is_name(stage: Stage, name: str) -> bool:
    return name in _OWN or stage.catalogue.for_command(name) is not None


def run(stage: Stage, person: PersonId, text: str) -> Asking:
    """A command in a private chat."""
    name, rest = meant(stage, text), " ".join(_behind(text))
    if stage.apart and not _fits_a_pause(stage, person, name):
        pausing.hold(stage, person, None)
    elif name == "/start":
        yield from _start(stage, person, text.strip().split()[1:])
    elif name == PAUSE:
        yield from pausing.safe_word(stage, person)
    elif name == helping.COMMAND and helping.answer(stage, person, rest):
        pass
    elif name in _HOUSE:
        _HOUSE[name](stage, person, rest)
    elif name in _TELLING:
        yield from _TELLING[name](stage, person, rest)
    else:
        opened = stage.catalogue.for_command(f"{name} {rest}")
        if opened is None:
            unknown(stage, person, name)
        else:
            yield from open_dialog(stage, person, opened.dialog.name, **opened.with_rest())


def _fits_a_pause(stage: Stage, person: PersonId, name: str) -> bool:
    """No talk about the quarrel is opened now; the calming exercise may be left."""
    return name in IN_PAUSE or (name == "/stop" and not pausing.holds(stage, person))


def is_new(stage: Stage, person: PersonId) -> bool:
    """Somebody who just says something, and was never welcomed: whatever it is, it is a hello."""
    begun = stage.couple.person(person).profile.begun or consenting.said_no(stage, person)
    return not begun and stage.top(person) is None and stage.catalogue.named(WELCOME) is not None


def open_dialog(stage: Stage, person: PersonId, name: str, **args: Json) -> Asking:
    """Open a dialog, or go on with it when it is under way already.

    One that comes with something new (a code in a link) takes the place of one that waits.
    """
    script = stage.catalogue.named(name)
    assert script is not None
    if stage.rests(person, script):
        resting.instead(stage, person)
        return
    script, args = consenting.first(stage, person, script, args)
    name = script.name
    if args and (waiting := stage.raise_run(person, name)) is not None:
        stage.settle_slot(person, waiting, None)
        stage.close(person, waiting.run.number)
    under_way = None if args else stage.raise_run(person, name)
    if under_way is not None and under_way.changed:
        yield from stage.wake(person)
        under_way = stage.raise_run(person, name)
    if under_way is not None:
        stage.uncover(person, under_way)
        answering.again(stage, person, under_way, "house-under-way")
    else:
        if (waiting := stage.top(person)) is not None:
            stage.settle_slot(person, waiting, None)
        yield from stage.open(person, script, dict(args))


def unknown(stage: Stage, person: PersonId, name: str) -> None:
    """A command that is none. The one that it is a slip of, if there is just one, is named."""
    near = _near(stage, name)
    args = {"command": near[0]} if len(near) == 1 else {}
    conversation = stage.top(person)
    if not args:
        _not_done("house-unknown-command", stage, person)
    elif conversation is not None:
        answering.again(stage, person, conversation, "house-near-command-aside", **args)
    else:
        meant = Button("house-near-command.yes", args["command"], Style.PRIMARY)
        stage.say(person, "house-near-command", args=args, buttons=((meant, TO_MENU),))


def _near(stage: Stage, name: str) -> list[str]:
    """The commands that are one slip of the hand away from this one."""
    opening = [command for script in stage.catalogue for command in script.commands if " " not in command]
    return [command for command in (*_OWN, *opening) if one_slip(name, command)]


def _start(stage: Stage, person: PersonId, rest: list[str]) -> Asking:
    if rest:
        yield from open_dialog(stage, person, JOINING, code=rest[0][:LONGEST_CODE])
    elif stage.couple.person(person).profile.begun:
        menu.show(stage, person, "")
    else:
        yield from open_dialog(stage, person, WELCOME)


def _help(stage: Stage, person: PersonId, rest: str) -> None:
    """What can be done here; and on its last page what it all rests on."""
    if ideas.asked_for(rest):
        ideas.tell(stage, person, rest)
        return
    names = ("pauze", "stil", "instellingen", "privacy")
    others = [Button(f"house-help.{name}", f"/{name}") for name in names]
    first = (TO_MENU, Button("house-help.now", "/hulp"))
    last = Button("house-help.ideas", ideas.COMMAND)
    stage.say(person, "house-help", buttons=(first, tuple(others[:2]), tuple(others[2:]), (last,)))


def _stop(stage: Stage, person: PersonId, rest: str) -> None:
    answering.stop(stage, person)


def _silence(stage: Stage, person: PersonId, rest: str) -> None:
    """No planned messages until asked for; `/stil uit` asks for them."""
    silent = rest != "uit"
    safety = stage.couple.person(person).safety
    if not silent:
        stage.change_person(person, danger_at=None, safety=safety.wanting_plans())
    stage.change_profile(person, silent=silent)
    if not silent and safety.rests and not stage.read_along(person):
        resting.instead(stage, person)
    else:
        stage.say(person, "house-silent" if silent else "house-not-silent")


def _not_done(text: str, stage: Stage, person: PersonId, rest: str = "") -> None:
    """What is asked for and cannot be done: one line, and back to where the person was."""
    conversation = stage.top(person)
    if conversation is None:
        stage.say(person, text, buttons=((TO_MENU,),))
    else:
        answering.again(stage, person, conversation, text)


_HOUSE: dict[str, Callable[[Stage, PersonId, str], None]] = {
    "/menu": menu.show,
    "/help": _help,
    "/stop": _stop,
    "/stil": _silence,
}
_TELLING: dict[str, Callable[[Stage, PersonId, str], Asking]] = {
    privacy.COMMAND: privacy.tell,
    "/groep": telling.our_group,
    clearing.COMMAND: clearing.clear,
}
_OWN = ("/start", PAUSE, helping.COMMAND, *_HOUSE, *_TELLING)
"""The commands that belong to the house."""

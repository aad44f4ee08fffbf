"""Danger in words: the person is helped first, and nothing of it reaches the other.

Rules (design §4; domain research §3): on a private screen help comes first and the talk waits; the turns that
follow are gentle until the person goes on (`dialogs.aftercare`). On a shared screen and in the group nothing
is answered there but a neutral line; the card comes in the writer's own private chat, or later when the
private chat is the shared screen. Planned messages stop until the person asks for them (`/stil uit`), and
after some kinds the exercises for two rest (`dialogs.resting`). An ambiguous text gets one plain question, at
most once a day when it turned out to be nothing. A clear one that is taken back leaves no trace.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs import aftercare, pausing, resting
from dialogs.effects import BUTTON_REFUSED, Button, Importance, Style, Tally
from dialogs.events import PersonId
from dialogs.stage import Asking, Stage
from dialogs.words.danger import About, Danger, Signal

ASK_AGAIN_AFTER = timedelta(hours=24)
YES, NO, BACK, QUIET = ":danger-yes-", ":danger-no", ":danger-back-", ":danger-quiet"
"""What is pressed: yes and no to a plain question, a clear sign taken back, no answer."""
OWED_QUESTION = "ask-"
"""Before the kind of an owed card: what waits is the plain question."""
ASKED_FOR = "asked"
"""In the place of a kind: what waits is the card of somebody who asked whom to call (`dialogs.helping`)."""


def respond(stage: Stage, person: PersonId, signal: Signal | None, text: str | None) -> bool:
    """Answer danger in a private chat. False: nothing was heard, go on. `text` waits for what it meant."""
    if signal is None:
        return False
    one, kind = stage.couple.person(person), signal.kind
    if stage.read_along(person):
        if signal.clear:
            resting.note(stage, person, kind.value)
        if signal.clear or one.card_owed in ("", ASKED_FOR):
            owed = _named(kind, signal.about) if signal.clear else OWED_QUESTION + kind.value
            stage.change_person(person, card_owed=owed)
        stage.say(person, "danger-neutral")
        return True
    if not signal.clear and (_asked_lately(stage, person) or _known(stage, person, kind)):
        return False
    aftercare.lay_by(stage, person, text)
    if signal.clear:
        resting.note(stage, person, kind.value)
        _card(stage, person, kind, signal.about)
    else:
        _ask(stage, person, kind)
    return True


def _asked_lately(stage: Stage, person: PersonId) -> bool:
    """Whether an unclear sign turned out to be nothing a short while ago."""
    asked = stage.couple.person(person).asked_at
    return asked is not None and stage.at - asked < ASK_AGAIN_AFTER


def _known(stage: Stage, person: PersonId, kind: Danger) -> bool:
    """Whether this danger was told just now: in the turns after its card nobody is asked what is known."""
    signs = stage.couple.person(person).safety.signs
    return aftercare.under_way(stage, person) and any(sign.kind == kind.value for sign in signs)


def respond_in_group(stage: Stage, person: PersonId, signal: Signal | None) -> bool:
    """In the group nothing is said; the card goes to the writer's own chat, once nobody reads along there."""
    if signal is None or not signal.clear:
        return False
    resting.note(stage, person, signal.kind.value)
    if stage.read_along(person):
        stage.change_person(person, card_owed=_named(signal.kind, signal.about))
    else:
        _card(stage, person, signal.kind, signal.about)
    return True


def pressed(stage: Stage, person: PersonId, token: str) -> Asking:
    """A button of a card, of our plain question, or of the turns after it."""
    kind = _kind(token, YES)
    if stage.read_along(person):  # an older button, pressed while both look on
        respond(stage, person, None if kind is None else Signal(kind, clear=True), None)
        if kind is None:
            stage.say(person, "danger-neutral")
    elif kind is not None:
        resting.note(stage, person, kind.value)
        _help(stage, person, kind)
    elif (kind := _kind(token, BACK)) is not None:
        resting.take_back(stage, person, kind.value)
        _believe(stage, person)
    elif token == NO:
        _believe(stage, person)
    elif token == QUIET:
        aftercare.still(stage, person, "danger-quiet")
    elif token == aftercare.TOKEN_STILL:
        aftercare.still(stage, person, "danger-still")
    elif token == resting.OTHERWISE:
        resting.lift(stage, person)
    else:
        stage.effects.append(Tally(BUTTON_REFUSED))
        stage.say(person, "house-old-button")
        pausing.go_on(stage, person)
    yield from ()


def pay(stage: Stage, person: PersonId) -> None:
    """What is owed: help after a yes inside a talk, and a card that had to wait for a private moment.

    One that was asked for is paid before (`helping.pay_owed`).
    """
    for one, kind in stage.told:
        _help(stage, one, Danger(kind))
    owed = stage.couple.person(person).card_owed
    if not owed or stage.read_along(person):
        return
    stage.change_person(person, card_owed="")
    if owed.startswith(OWED_QUESTION):
        _ask(stage, person, Danger(owed.removeprefix(OWED_QUESTION)))
    elif owed == About.CLOSE_ONE:
        _card(stage, person, Danger.SUICIDE, About.CLOSE_ONE)
    else:
        _card(stage, person, Danger(owed))


def _named(kind: Danger, about: About) -> str:
    """What a card is called: by its kind, or by who is in danger when that is somebody close."""
    return kind.value if about is About.ME else about.value


def _kind(token: str, start: str) -> Danger | None:
    kind = token.removeprefix(start)
    return Danger(kind) if kind != token and kind in set(Danger) else None


def _believe(stage: Stage, person: PersonId) -> None:
    """It was something else: thank, say where help is, and go on where it was."""
    stage.change_person(person, asked_at=stage.at)
    aftercare.leave(stage, person, taken_back=True)
    stage.say(person, "danger-no", importance=Importance.DANGER)
    pausing.go_on(stage, person)


def _help(stage: Stage, person: PersonId, kind: Danger) -> None:
    """After a yes: numbers again, and nothing is asked."""
    aftercare.begin(stage, person)
    text = local(stage, person, f"danger-yes-{kind.value}")
    stage.say(person, text, importance=Importance.DANGER, buttons=aftercare.buttons())


def _card(stage: Stage, person: PersonId, kind: Danger, about: About = About.ME) -> None:
    """The help for that danger; where somebody close thinks of suicide, help to be there for that one."""
    aftercare.begin(stage, person)
    text, back = local(stage, person, f"danger-{_named(kind, about)}"), f"{BACK}{kind.value}"
    if kind is Danger.SUICIDE and about is About.ME:
        answers = {"yes": f"{YES}{kind.value}", "no": back, "quiet": QUIET}
        rows = tuple((Button(f"{text}.{option}", token),) for option, token in answers.items())
    else:
        help_now, otherwise = Button(f"{text}.card", "/hulp", Style.PRIMARY), Button(f"{text}.no", back)
        rows = ((help_now,), (otherwise,), (aftercare.go_on_button(),))
    stage.say(person, text, importance=Importance.DANGER, buttons=rows)


def _ask(stage: Stage, person: PersonId, kind: Danger) -> None:
    aftercare.begin(stage, person, asked=kind.value)
    text = f"danger-ask-{kind.value}"
    yes, no = Button(f"{text}.yes", f"{YES}{kind.value}"), Button(f"{text}.no", NO)
    stage.say(person, text, importance=Importance.DANGER, buttons=((yes,), (no,)))


def local(stage: Stage, person: PersonId, text: str) -> str:
    """The text with the services of the person's own country first."""
    return f"{text}-{stage.couple.person(person).profile.country.value.lower()}"

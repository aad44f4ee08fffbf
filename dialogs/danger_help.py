"""Danger in words: the person is helped first, and nothing of it reaches the other.

Rules (design §4; domain research §3): on a private screen help comes first and the talk waits, with the words
kept for its question. On a shared screen and in the group nothing is answered there but a neutral line; the
card comes in the writer's own private chat, or later when the private chat is the shared screen. Planned
messages stop until the person asks for them (`/stil uit`). An ambiguous text gets one plain question, at
most once a day when it turned out to be nothing.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs import pausing
from dialogs.effects import Button, Importance, Style, Withdraw
from dialogs.events import PersonId
from dialogs.stage import Asking, Stage
from dialogs.words.danger import Danger, Signal

ASK_AGAIN_AFTER = timedelta(hours=24)
YES, NO, QUIET = ":danger-yes-", ":danger-no", ":danger-quiet"


def respond(stage: Stage, person: PersonId, signal: Signal | None, text: str | None) -> bool:
    """Answer danger in a private chat. False: nothing was heard, go on. `text` is kept for the question."""
    if signal is None:
        return False
    one = stage.couple.person(person)
    shared = stage.others_read(person)
    if not signal.clear and not shared:
        if one.asked_at is not None and stage.at - one.asked_at < ASK_AGAIN_AFTER:
            return False
        _keep(stage, person, text)
        _ask(stage, person, signal.kind)
        return True
    _stop_plans(stage, person)
    if shared:
        stage.change_person(person, card_owed=signal.kind.value)
        stage.say(person, "danger-neutral")
    else:
        _keep(stage, person, text)
        _card(stage, person, signal.kind)
    return True


def respond_in_group(stage: Stage, person: PersonId, signal: Signal | None) -> bool:
    """In the group nothing is said; the card goes to the writer's own chat, once nobody reads along there."""
    if signal is None or not signal.clear:
        return False
    _stop_plans(stage, person)
    if stage.others_read(person):
        stage.change_person(person, card_owed=signal.kind.value)
    else:
        _card(stage, person, signal.kind)
    return True


def pressed(stage: Stage, person: PersonId, token: str) -> Asking:
    """The answer to our plain question."""
    if token.startswith(YES) and token[len(YES) :] in set(Danger):
        kind = Danger(token[len(YES) :])
        if stage.others_read(person):  # an older button, pressed while both look on
            respond(stage, person, Signal(kind, clear=True), None)
            return
        _stop_plans(stage, person)
        stage.say(
            person,
            _local(stage, person, f"danger-yes-{kind.value}"),
            importance=Importance.DANGER,
            buttons=((_go_on(),),),
        )
    elif token == NO:
        stage.change_person(person, asked_at=stage.at, danger_at=None)
        stage.plan(person)
        stage.say(person, "danger-no", importance=Importance.DANGER)
        pausing.go_on(stage, person)
    elif token == QUIET:
        stage.say(person, "danger-quiet", importance=Importance.DANGER, buttons=((_go_on(),),))
    else:
        stage.say(person, "house-old-button")
        pausing.go_on(stage, person)
    yield from ()


def pay_owed_card(stage: Stage, person: PersonId) -> None:
    """A card that had to wait for a private moment: give it as soon as the screen is the person's own."""
    one = stage.couple.person(person)
    if one.card_owed and not stage.others_read(person):
        stage.change_person(person, card_owed="")
        _card(stage, person, Danger(one.card_owed))


def _card(stage: Stage, person: PersonId, kind: Danger) -> None:
    text = _local(stage, person, f"danger-{kind.value}")
    if kind is Danger.SUICIDE:
        answers = {"yes": f"{YES}{kind.value}", "no": NO, "quiet": QUIET}
        rows = tuple((Button(f"{text}.{option}", token),) for option, token in answers.items())
    else:
        rows = ((Button(f"{text}.card", "/hulp", Style.PRIMARY),), (Button(f"{text}.no", NO),), (_go_on(),))
    stage.say(person, text, importance=Importance.DANGER, buttons=rows)


def _ask(stage: Stage, person: PersonId, kind: Danger) -> None:
    text = f"danger-ask-{kind.value}"
    yes, no = Button(f"{text}.yes", f"{YES}{kind.value}"), Button(f"{text}.no", NO)
    stage.say(person, text, importance=Importance.DANGER, buttons=((yes,), (no,)))


def _go_on() -> Button:
    return Button("danger-card.go-on", pausing.TOKEN_RESUME)


def _local(stage: Stage, person: PersonId, text: str) -> str:
    """The text with the services of the person's own country first."""
    return f"{text}-{stage.couple.person(person).profile.country.value.lower()}"


def _keep(stage: Stage, person: PersonId, text: str | None) -> None:
    conversation = stage.top(person)
    if text and conversation is not None:
        stage.lay_aside(person, conversation, text)


def _stop_plans(stage: Stage, person: PersonId) -> None:
    stage.change_person(person, danger_at=stage.at)
    stage.effects.append(Withdraw(person))
    stage.plan(person)

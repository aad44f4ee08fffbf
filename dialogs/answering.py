"""An event meets the question that waits: what fits is an answer, anything else gets one kind sentence.

Whatever people send, they hear something, the same question comes again, and no answer is lost.
"""

from __future__ import annotations

from dialogs.advance import SKIPPED_VALUE, Conversation
from dialogs.effects import BUTTON_REFUSED, Json, Tally, Value
from dialogs.events import Attachment, PersonId
from dialogs.journal import digest
from dialogs.requests import Prompt
from dialogs.showing import BACK, KEEP, SKIP, STOP, WHY, Token, option_label
from dialogs.stage import Asking, Stage
from dialogs.words.choices import match_option, match_other_words

ALSO = "also-"
"""What the part of a text is called, before the option, that holds other words for it."""
LEFT_OUT = "skip"
"""The option of a question that itself offers to leave it out: what is typed for that means this one."""
LONGEST = 4000
"""Characters of one answer. Telegram's own limit of a message is 4,096."""


def said(stage: Stage, person: PersonId, text: str) -> Asking:
    """Plain words in a private chat."""
    conversation = stage.top(person)
    if conversation is None or conversation.prompt is None:
        stage.say(person, "house-idle")
        return
    prompt = conversation.prompt
    if not text.strip():
        again(stage, person, conversation, "house-empty")
    elif conversation.changed:
        # These words answer a question of an older release; they are offered at the one that waits now.
        stage.lay_aside(person, conversation, text)
        again(stage, person, conversation, "house-changed")
    elif conversation.talk.shared_screen and not prompt.options:
        again(stage, person, conversation, "house-shared-screen")
    elif prompt.options:
        option = _option(stage, prompt, text)
        if option is None:
            again(stage, person, conversation, "house-choose")
        else:
            yield from _answer(stage, person, conversation, option, chosen=option_label(prompt, option))
    elif len(text) > LONGEST:
        again(stage, person, conversation, "house-long")
    else:
        yield from _answer(stage, person, conversation, text.strip(), chosen=None)


def pressed(stage: Stage, person: PersonId, token: Token) -> Asking:
    """A press on a button of a run."""
    conversation = stage.top(person)
    prompt = conversation.prompt if conversation else None
    if token.run > stage.couple.person(person).opened:
        refused_button(stage, person)
    elif conversation is None or prompt is None or conversation.run.number != token.run:
        old_button(stage, person)
    elif digest(prompt.key) != token.digest:
        twice = any(digest(entry.key) == token.digest for entry in conversation.run.journal)
        again(stage, person, conversation, "house-twice" if twice else "house-old-button")
    elif token.option in (BACK, SKIP, STOP, WHY):
        yield from way_out(stage, person, token.option)
    elif token.option == KEEP and conversation.kept is not None:
        kept = conversation.kept
        yield from _answer(
            stage, person, conversation, kept.value, chosen="house-keep.words", message=kept.message
        )
    elif token.option in prompt.options:
        label = option_label(prompt, token.option)
        yield from _answer(stage, person, conversation, token.option, chosen=label)
    else:
        again(stage, person, conversation, "house-old-button")


def way_out(stage: Stage, person: PersonId, option: str) -> Asking:
    """Terug, overslaan, stop, waarom: by button or typed."""
    conversation = stage.top(person)
    prompt = conversation.prompt if conversation else None
    if conversation is None or prompt is None:
        stage.say(person, "house-nothing-open")
    elif option == STOP:
        stop(stage, person)
    elif option == WHY:
        again(stage, person, conversation, f"{prompt.text}.why" if prompt.why else "house-no-why")
    elif option == SKIP and prompt.skip:
        yield from _answer(stage, person, conversation, SKIPPED_VALUE, chosen="house-nav.skip", message="")
    elif option == SKIP and LEFT_OUT in prompt.options:
        chosen = option_label(prompt, LEFT_OUT)
        yield from _answer(stage, person, conversation, LEFT_OUT, chosen=chosen)
    elif option == SKIP:
        again(stage, person, conversation, "house-no-skip")
    else:
        before = conversation.back()
        if before is None:
            again(stage, person, stage.top(person) or conversation, "house-no-back")
        else:
            stage.settle_slot(person, conversation, chosen="house-nav.back")
            yield from stage.carry_on(person, before)


def stop(stage: Stage, person: PersonId) -> None:
    """Leave the talk under way, or one that rests; its answers stay."""
    conversation = stage.top(person)
    runs = stage.couple.person(person).runs
    if not runs:
        stage.say(person, "house-nothing-open")
        return
    if conversation is not None:
        stage.settle_slot(person, conversation, chosen="house-nav.stop")
    stage.close(person, conversation.run.number if conversation else runs[-1].number)
    forgotten = conversation is not None and _forgets(stage, conversation)
    stage.say(person, "house-stopped-forgotten" if forgotten else "house-stopped")
    stage.lead_on(person)


def chooses(stage: Stage, person: PersonId, text: str) -> bool:
    """Whether a text is one of the choices of the question that waits."""
    conversation = stage.top(person)
    prompt = conversation.prompt if conversation else None
    return prompt is not None and _option(stage, prompt, text) is not None


def attached(stage: Stage, person: PersonId, kind: Attachment) -> None:
    """A sticker, voice message or picture where words are expected."""
    conversation = stage.top(person)
    line = f"house-attached-{kind.value}"
    if conversation is None:
        stage.say(person, line)
    else:
        again(stage, person, conversation, line)


def edited(stage: Stage, person: PersonId, text: str) -> Asking:
    """An own message was changed: the answer in it follows, unless something was built on it already."""
    message = stage.event.message
    conversation = stage.top(person)
    if conversation is None:
        stage.say(person, "house-edited-nothing")
    elif not message or conversation.find(message) is None:
        again(stage, person, conversation, "house-edited-nothing")
    elif (prompt := conversation.editable(message)) is None:
        again(stage, person, conversation, "house-edited-late")
    elif not text.strip() or len(text) > LONGEST:
        again(stage, person, conversation, "house-edited-unfit")
    elif (value := _option(stage, prompt, text) if prompt.options else text.strip()) is None:
        again(stage, person, conversation, "house-choose")
    else:
        stage.say(person, "house-edited")
        yield from stage.carry_on(person, conversation.edit(message, value, stage.at))


def old_button(stage: Stage, person: PersonId) -> None:
    """A button of a question that is over, or of an older release."""
    conversation = stage.top(person)
    if conversation is None:
        stage.say(person, "house-old-button")
    else:
        again(stage, person, conversation, "house-old-button")


def refused_button(stage: Stage, person: PersonId) -> None:
    """A button that was never made for this person: it is counted, and answered like an old one."""
    stage.effects.append(Tally(BUTTON_REFUSED))
    old_button(stage, person)


def again(stage: Stage, person: PersonId, conversation: Conversation, line: str, **args: Value) -> None:
    """One kind sentence, and the same question again, if it is to be seen now."""
    stage.say(person, line, args=args)
    one = stage.couple.person(person)
    if not (one.cleared or one.safety.gentle):
        stage.show_again(person, conversation)


def _answer(
    stage: Stage,
    person: PersonId,
    conversation: Conversation,
    value: Json,
    *,
    chosen: str | None,
    message: str | None = None,
) -> Asking:
    stage.settle_slot(person, conversation, None if _forgets(stage, conversation) else chosen)
    conversation.answer(value, stage.at, message if message is not None else stage.event.message)
    yield from stage.carry_on(person, conversation)


def _forgets(stage: Stage, conversation: Conversation) -> bool:
    """Whether what is chosen at the question that waits stands nowhere once the talk is over."""
    prompt = conversation.prompt
    return prompt is not None and prompt.dialog in stage.catalogue.forgetful


def _option(stage: Stage, prompt: Prompt, text: str) -> str | None:
    """Which choice was meant by somebody who typed it."""
    words = [stage.labels[option_label(prompt, option)] for option in prompt.options]
    index = match_option(text, words)
    if index is None:
        others = [stage.labels.get(f"{prompt.text}.{ALSO}{option}", "") for option in prompt.options]
        index = match_other_words(text, others)
    return None if index is None else prompt.options[index]

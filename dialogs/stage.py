"""The working copy of one decision: the couple as it becomes, the talks that are open, what is to be said."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from dialogs import granting, varying
from dialogs.advance import Conversation
from dialogs.decision import Asked, Asking, Decision
from dialogs.effects import GROUP, Effect, Json, Rewrite, Say
from dialogs.events import Event, PersonId
from dialogs.joint import Mode
from dialogs.journal import Run, begin, forgetting
from dialogs.people import Couple, Offered, Person
from dialogs.repertoire import Repertoire
from dialogs.requests import Prompt
from dialogs.rhythm.plan import wanted as planned
from dialogs.showing import TO_MENU, Labels, show, slot
from dialogs.talk import Dialog
from dialogs.timers import Scope, Wanted, of_plans, of_question, of_run
from dialogs.wishes import Next
from dialogs.words.safe_word import Match, says

__all__ = ["TO_MENU", "Asked", "Asking", "Decision", "Stage"]

MOST_RUNS = 5
"""Talks that may wait underneath; the oldest is closed with its answers kept."""
SHARED_FOR = timedelta(hours=2)
"""How long after the last thing done in a talk on a shared screen the other may still read along. Ours."""


@dataclass
class Stage:
    """Everything a decision changes, in one place."""

    couple: Couple
    event: Event
    catalogue: Repertoire
    labels: Labels
    wordings: varying.Wordings = field(default_factory=dict)
    effects: list[Effect] = field(default_factory=list)
    timers: dict[Scope, tuple[Wanted, ...]] = field(default_factory=dict)
    _open: dict[tuple[PersonId, int], Conversation] = field(default_factory=dict)
    _ended: list[tuple[PersonId, Run]] = field(default_factory=list)
    _plans: dict[PersonId, None] = field(default_factory=dict)
    inner: int = 0
    """Dialogs that this event opened by way of another dialog."""
    was_away: bool = False
    """The person of this event could not be reached until now."""
    ours: bool = True
    """Whether it was for whoever did this to do it."""
    told: list[tuple[PersonId, str]] = field(default_factory=list)
    """Who said yes to a question about danger inside a talk, and to which kind; help follows on it."""

    @property
    def at(self) -> datetime:
        return self.event.at

    def decision(self) -> Decision:
        """What came of it. Messages are planned once, by how everything is then."""
        people, agreements = map(self.couple.person, self._plans), self.couple.agreements
        timers = self.timers | {of_plans(one.id): planned(one, self.at, agreements) for one in people}
        return Decision(self.couple, tuple(self.effects), timers, tuple(self._ended), self.ours)

    def heard(self, text: str) -> Match:
        """How a text holds the safe word of these two, if they have one."""
        word = self.couple.safe_word
        return says(text, word) if word else Match.NOT

    # People

    def change_person(self, person: PersonId, **values: Any) -> Person:
        """Replace fields of a person; plans follow."""
        changed = replace(self.couple.person(person), **values)
        self.couple = self.couple.with_person(changed)
        return changed

    def change_profile(self, person: PersonId, **values: Any) -> None:
        profile = replace(self.couple.person(person).profile, **values)
        self.change_person(person, profile=profile)
        self.plan(person)

    def plan(self, person: PersonId) -> None:
        """This person's messages are to be planned anew."""
        self._plans[person] = None

    # Saying

    def say(self, to: PersonId, text: str, **kwargs: Any) -> None:
        """Say one line, as `effects.Say`. The newest buttons are remembered, since people type them too."""
        if to == GROUP and not self.couple.has_group:
            return
        if to != GROUP and text in self.wordings:
            text, worded = varying.in_turn(text, self.wordings[text], self.couple.person(to).worded)
            self.change_person(to, worded=worded)
        self.effects.append(self._offering(Say(to, text, **kwargs)))

    def _offering(self, said: Say) -> Say:
        if said.to != GROUP and said.buttons:
            offered = tuple(Offered(one.label, one.token) for row in said.buttons for one in row)
            self.change_person(said.to, offered=offered)
        return said

    def take_offered(self, person: PersonId) -> tuple[Offered, ...]:
        """The buttons that the house showed last, once."""
        offered = self.couple.person(person).offered
        if offered:
            self.change_person(person, offered=())
        return offered

    # Talks

    def top(self, person: PersonId) -> Conversation | None:
        """The talk under way, opened; talks that make no sense any more are closed on the way."""
        for run in reversed(self.couple.person(person).runs):
            script = self.catalogue.named(run.dialog)
            if script is None or self.at - run.opened > script.lives:
                self.close(person, run.number)
                told = Say(person, "house-expired") in self.effects
                if not told and (script is None or not script.forgets):
                    self.say(person, "house-expired")
            elif not script.as_long_as(self.couple.person(person), self.couple):
                self.close(person, run.number)
            elif not self.rests(person, script):
                return self._conversation(person, script, run)
        return None

    def rests(self, person: PersonId, script: Dialog[..., Any]) -> bool:
        """Whether this dialog is for two, and is passed over for this person (`dialogs.resting`)."""
        return script.for_two and self.couple.person(person).safety.rests and not self.read_along(person)

    def read_along(self, person: PersonId) -> bool:
        """Whether the other may read along on this person's own screen."""
        return any(
            script is not None
            and self.at - run.journal[-1].at <= SHARED_FOR
            and self._conversation(person, script, run).talk.shared_screen
            for run in self.couple.person(person).runs
            for script in (self.catalogue.named(run.dialog),)
        )

    def _conversation(self, person: PersonId, script: Dialog[..., Any], run: Run) -> Conversation:
        if (person, run.number) not in self._open:
            self._open[person, run.number] = Conversation(script, run)
        return self._open[person, run.number]

    def open(self, person: PersonId, script: Dialog[..., Any], args: dict[str, Json]) -> Asking:
        """Begin a dialog on top of what this person is doing, and show its first question."""
        one = self.couple.person(person)
        number = one.opened + 1
        run = begin(number, script.name, args, self.at)
        for old in one.runs[: -(MOST_RUNS - 1)]:
            self.close(person, old.number)
        runs = (*self.couple.person(person).runs, run)
        self.change_person(person, runs=runs, opened=number)
        conversation = Conversation(script, run, fresh=True)
        self._open[person, number] = conversation
        yield from self.carry_on(person, conversation)

    def carry_on(self, person: PersonId, conversation: Conversation) -> Asking:
        """Let a talk run to its next question: facts answered, wishes carried out, the question shown."""
        following = yield from self._run_on(person, conversation)
        for one in following:
            yield from granting.follow(self, person, one)
        if not following:
            if conversation.over or conversation.full:
                self.lead_on(person)
            else:
                self.show(person, conversation)

    def wake(self, person: PersonId) -> Asking:
        """A new release may have left the talk under way without a question: let it come to its next one."""
        while (conversation := self.top(person)) is not None and not self.held(conversation):
            if conversation.changed:
                for one in (yield from self._run_on(person, conversation)):
                    yield from granting.follow(self, person, one)
            if conversation.prompt is not None:
                break

    def _run_on(self, person: PersonId, conversation: Conversation) -> Generator[Asked, Any, list[Next]]:
        """Let a talk run on without showing where it comes out. Gives the dialogs that it opens on top."""
        number = conversation.run.number
        if self._open.get((person, number)) is not conversation:
            self.timers.setdefault(of_run(person, number), ())  # a shorter journal wants fewer timers
        self._open[person, number] = conversation
        conversation.resume(self.at)
        while conversation.need is not None:
            conversation.supply((yield from granting.answer(self, person, conversation.need)), self.at)
        wishes = conversation.take_wishes()
        for wish in wishes:
            yield from granting.grant(self, person, wish)
        self.save(person, conversation)
        if conversation.over:
            self.close(person, number)
        elif conversation.full:
            self.close(person, number)
            self.say(person, "house-run-full")
        return [wish for wish in wishes if isinstance(wish, Next)]

    def save(self, person: PersonId, conversation: Conversation) -> None:
        """Put the place into the couple, with the timers that it wants."""
        run = conversation.run
        runs = tuple(run if old.number == run.number else old for old in self.couple.person(person).runs)
        self.change_person(person, runs=runs)
        prompt = conversation.prompt
        forget = run.opened + conversation.lives if run.dialog in self.catalogue.forgetful else None
        wants = of_question(run, prompt, self.at, forget)
        # Any dialog may have asked for a timer at an earlier question; only its own rows are touched.
        if wants or prompt is None or of_run(person, run.number) in self.timers or len(run.journal) > 1:
            self.timers[of_run(person, run.number)] = wants

    def put(self, person: PersonId, run: Run) -> None:
        """Another journal for an open run; its talk is opened anew."""
        self._open.pop((person, run.number), None)
        runs = tuple(run if old.number == run.number else old for old in self.couple.person(person).runs)
        self.change_person(person, runs=runs)

    def lay_aside(self, person: PersonId, conversation: Conversation, text: str) -> bool:
        """Keep words for the question that waits, to be offered there. False: it takes no words."""
        prompt = conversation.prompt
        if prompt is None or prompt.options or conversation.talk.shared_screen or not text.strip():
            return False
        conversation.keep(text.strip(), self.at, self.event.message)
        self.save(person, conversation)
        return True

    def show(self, person: PersonId, conversation: Conversation) -> None:
        """Show the waiting question; in gentle turns it waits until the person goes on."""
        if conversation.prompt is not None and not self.couple.person(person).safety.gentle:
            self.uncover(person, conversation)
            self._come_after_offered(person, conversation.prompt)
            self.effects.append(self._shown(person, conversation))

    def show_again(self, person: PersonId, conversation: Conversation) -> None:
        """The waiting question once more, without its picture. Where it stood before are no buttons now."""
        if conversation.prompt is not None:
            self.uncover(person, conversation)
            self.settle_slot(person, conversation, None)
            self._come_after_offered(person, conversation.prompt)
            self.effects.append(replace(self._shown(person, conversation), picture=None))

    def _shown(self, person: PersonId, conversation: Conversation) -> Say:
        return show(person, conversation, self.labels, read_along=self.read_along(person))

    def uncover(self, person: PersonId, conversation: Conversation) -> None:
        """A question is to be seen again; a clock that stood still meanwhile runs on."""
        if self.couple.person(person).cleared:
            self.change_person(person, cleared=False)
            self.save(person, conversation)

    def _come_after_offered(self, person: PersonId, prompt: Prompt) -> None:
        """A question is the newest now: its buttons are meant first; words that it asks for are answers."""
        offered = self.take_offered(person)
        if offered and prompt.options:
            self.change_person(person, offered=tuple(replace(one, above=True) for one in offered))

    def settle_slot(
        self, person: PersonId, conversation: Conversation, chosen: str | None, prompt: Prompt | None = None
    ) -> None:
        """Take the buttons off the question that waits, or off `prompt`, and show the choice."""
        prompt = prompt or conversation.prompt
        if prompt is not None:
            place = slot(conversation.run.number, prompt)
            self.effects.append(Rewrite(person, place, chosen=chosen))

    def close(self, person: PersonId, number: int) -> None:
        """Take a talk off the stack. Its journal stays where the shell keeps it, if it is to be kept."""
        self._open.pop((person, number), None)
        runs = self.couple.person(person).runs
        forgetful = self.catalogue.forgetful
        self._ended += [(person, forgetting(run, forgetful)) for run in runs if run.number == number]
        self.change_person(person, runs=tuple(run for run in runs if run.number != number))
        self.timers[of_run(person, number)] = ()

    def raise_run(self, person: PersonId, dialog: str) -> Conversation | None:
        """Bring a talk of this dialog that is already under way to the top."""
        runs = self.couple.person(person).runs
        same = [run for run in runs if run.dialog == dialog]
        if not same:
            return None
        self.change_person(person, runs=(*(run for run in runs if run is not same[-1]), same[-1]))
        conversation = self.top(person)
        if conversation is None or conversation.run.number != same[-1].number:
            return None
        self.save(person, conversation)  # a clock that stood still while it waited runs on
        return conversation

    def in_pause(self, conversation: Conversation) -> bool:
        """May this talk go on while a pause runs?"""
        script = self.catalogue.named(conversation.run.dialog)
        return script is not None and script.in_pause

    def offer_again(self, person: PersonId) -> None:
        """An interrupted talk waits underneath: offer its question again, and let its clock run on.

        Not while a pause holds it, nor in gentle turns; and when its time is over by now, the bell that rings
        at once will speak.
        """
        conversation = self.top(person)
        gentle = self.couple.person(person).safety.gentle > 0
        if gentle or conversation is None or conversation.prompt is None or self.held(conversation):
            return
        if self.couple.person(person).cleared:
            return
        self.save(person, conversation)
        until = conversation.prompt.until
        if until is None or until > self.at:
            self.say(person, "house-resume")
            self.show_again(person, conversation)

    def lead_on(self, person: PersonId) -> None:
        """A talk is over: offer what waits underneath; when nothing does, the last words lead to the menu."""
        self.offer_again(person)
        said = [index for index, one in enumerate(self.effects) if isinstance(one, Say) and one.to == person]
        last = self.effects[said[-1]] if said and not self.couple.person(person).safety.gentle else None
        if isinstance(last, Say) and not last.buttons and not self.apart and self.top(person) is None:
            self.effects[said[-1]] = self._offering(replace(last, buttons=((TO_MENU,),)))

    @property
    def apart(self) -> bool:
        """A pause runs, or not both are back from it yet: nobody is led into the quarrel."""
        return self.couple.joint.mode in (Mode.PAUSED, Mode.RETURNING)

    def held(self, conversation: Conversation) -> bool:
        """Whether a pause keeps this talk waiting."""
        return self.apart and not self.in_pause(conversation)

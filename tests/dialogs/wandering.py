"""Two people who do what people do, in any order: each deed is carried out, and every promise checked."""

from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

from dialogs.effects import Say
from dialogs.events import Attached, Attachment, Chose, Crowded, Edited, Left, Placed, Removed, Returned, Said
from dialogs.timers import BOOKED, of_plans
from tests.dialogs.deeds import COMMANDS, SPANS, Deed
from tests.dialogs.promises import Promises, What


class Wander(Promises):
    """A world in which deeds happen."""

    def do(self, deed: Deed) -> None:
        """Carry out one deed and check every claim."""
        if deed.who not in self.people:
            return
        getattr(self, f"_{deed.kind.replace('-', '_')}")(deed)
        self._check_pause()
        self._check_private_places()

    # What may happen

    def _answer(self, deed: Deed) -> None:
        """Answer the waiting question as the dialog's own samples do, or type a marked text."""
        conversation = self._standing(deed.who)
        prompt = conversation.prompt if conversation else None
        if prompt is None:
            self._open(Deed("open", deed.who, deed.which, COMMANDS[deed.which % len(COMMANDS)]))
        elif prompt.options:
            option = prompt.options[deed.which % len(prompt.options)]
            self._private(deed.who, Chose(self._token(deed.who, option)))
        else:
            samples = prompt.samples or ("goed",)
            self._say(deed.who, samples[deed.which % len(samples)], marked=deed.which % 2 == 0)

    def _answer_on(self, deed: Deed) -> None:
        """Several answers in a row."""
        for turn in range(1 + deed.which % 12):
            self._answer(Deed("answer", deed.who, crc32(f"{deed.which} {turn}".encode())))

    def _talk(self, deed: Deed) -> None:
        """Open a dialog and answer on."""
        self._open(deed)
        self._answer_on(deed)

    def _talk_over_a_release(self, deed: Deed) -> None:
        """A new release meets a talk under way; the next thing typed is words."""
        self._talk(deed)
        self._release(deed)
        self._say(deed.who, "daar ben ik weer", marked=True)
        self._answer_on(deed)

    def _talk_into_a_pause(self, deed: Deed) -> None:
        """Somebody goes on typing after the word was said, and is back with the other."""
        self._talk(deed)
        self._say(deed.who, "/pauze", marked=False)
        for _ in range(3):
            self._say(deed.who, "nog iets", marked=True)
        self._wait(Deed("wait", deed.who, 2))
        for who in self.people:
            self._private(who, Chose(":back"))

    def _both(self, deed: Deed) -> None:
        """Both do the same at the same time."""
        for who in self.people:
            self._open(Deed("open", who, deed.which, deed.word))
        for turn in range(1 + deed.which % 24):
            for who in self.people:
                self._answer(Deed("answer", who, crc32(f"{deed.which} {turn} {who}".encode())))

    def _return(self, deed: Deed) -> None:
        """What follows on a pause: time, and one of its buttons by each."""
        self._wait(Deed("wait", deed.who, deed.which % 5))
        for turn, who in enumerate(self.people):
            token = (":back", ":back", ":back", ":more", ":not-calm", ":pick-hour")[(deed.which >> turn) % 6]
            self._private(who, Chose(token))

    def _words(self, deed: Deed) -> None:
        self._say(deed.who, deed.word, marked=True)

    def _words_as_they_are(self, deed: Deed) -> None:
        self._say(deed.who, deed.word, marked=False)

    def _way_out(self, deed: Deed) -> None:
        self._say(deed.who, deed.word, marked=False)

    def _open(self, deed: Deed) -> None:
        self._say(deed.who, deed.word, marked=False)

    def _attach(self, deed: Deed) -> None:
        kinds = list(Attachment)
        self._private(deed.who, Attached(kinds[deed.which % len(kinds)]))

    def _press(self, deed: Deed) -> None:
        last = [say for say in self.world.said[deed.who] if say.buttons][-1:]
        tokens = [button.token for say in last for row in say.buttons for button in row]
        if tokens:
            self._private(deed.who, Chose(tokens[deed.which % len(tokens)]))

    def _press_old(self, deed: Deed) -> None:
        tokens = [b.token for say in self.world.said[deed.who] for row in say.buttons for b in row]
        if tokens:
            self._private(deed.who, Chose(tokens[deed.which % len(tokens)]))

    def _press_twice(self, deed: Deed) -> None:
        self._press(deed)
        self._press_old(deed)

    def _press_foreign(self, deed: Deed) -> None:
        self._private(deed.who, Chose(deed.word))

    def _press_own(self, deed: Deed) -> None:
        """A token for the question that waits, with an option that it need not have."""
        self._private(deed.who, Chose(self._token(deed.who, deed.word)))

    def _edit(self, deed: Deed) -> None:
        messages = [*self.messages[deed.who], "nobody's"]
        text = f"{deed.word} {self._mark(deed.who)}" if deed.word == "toch anders" else deed.word
        self._private(deed.who, Edited(text), messages[deed.which % len(messages)])

    def _group(self, deed: Deed) -> None:
        mark = self._mark(deed.who)
        self.in_group.add(mark)
        text = f"{deed.word} {mark}" if deed.word == "hallo" else deed.word
        self._check_told(self.world.says(deed.who, text, group=True))

    def _group_press(self, deed: Deed) -> None:
        self._check_told(self.world.presses(deed.who, deed.word, group=True))

    def _group_event(self, deed: Deed) -> None:
        """What becomes of the group, or what somebody does there who is not of the two."""
        whats = (
            Placed(hears_all=True),
            Placed(hears_all=False),
            Removed(),
            Crowded(3),
            Crowded(2),
            Said("ananas"),
            Chose(":pause"),
            Edited("hallo"),
        )
        who = deed.who if deed.which % 2 else None
        elsewhere = who is not None and deed.which % 3 == 0
        what = whats[deed.which % len(whats)]
        self._check_told(self.world.does(who, what, group=True, elsewhere=elsewhere))

    def _leave(self, deed: Deed) -> None:
        """Somebody closes the own chat, time passes, and it may be opened again."""
        self._check_told(self.world.does(deed.who, Left()))
        # What was set for later is still tidied away then; it is not said.
        plans = {kind for scope, kind, _ in self.world.timers if scope == of_plans(deed.who)}
        assert plans <= {BOOKED}
        self._wait(deed)
        if deed.which % 2:
            self._private(deed.who, Returned())

    def _unlink(self, deed: Deed) -> None:
        """One of them leaves, in the middle of whatever goes on; the other may hear of it."""
        self._open(Deed("open", deed.who, deed.which, "/ontkoppelen"))
        for option in ("yes", "line" if deed.which % 2 else "nothing"):
            self._private(deed.who, Chose(self._token(deed.who, option)))

    def _wait(self, deed: Deed) -> None:
        self._time(lambda: self.world.wait(SPANS[deed.which % len(SPANS)]))

    def _outage(self, deed: Deed) -> None:
        self._time(lambda: self.world.outage(self.world.at + SPANS[deed.which % len(SPANS)]))

    def _restart(self, deed: Deed) -> None:
        before = self.world.couple
        self.world.restart()
        assert self.world.couple == before, "a restart changes nothing"

    def _release(self, deed: Deed) -> None:
        self.world.release(self.releases[deed.which % len(self.releases)])

    # What was seen

    def _say(self, who: str, text: str, *, marked: bool) -> None:
        marked = marked and not text.startswith("/")  # a command is no answer
        self._private(who, Said(f"{text} {self._mark(who)}" if marked else text))

    def _private(self, who: str, what: What, message: str | None = None) -> None:
        """Something in a private chat: it is answered, and what was typed is kept or refused."""
        before, standing = self._stored(who), self._standing(who)
        before -= self._settings(who)  # a name follows the answer that gave it
        may_go = self._may_go(who, what, standing, message) | self._held(who) | self._forgotten(who)
        asked = standing.prompt if standing else None
        open_to_words = asked is not None and not asked.options and not self._is_shared(standing)
        if message is None and isinstance(what, Said):
            message = f"{who}{next(self.numbers)}"
            self.messages[who].append(message)
        decision = self.world.does(who, what, message=message)
        heard = [effect.text for effect in decision.effects if isinstance(effect, Say) and effect.to == who]
        assert heard, f"silence after {what}"
        self._check_told(decision)
        # What is typed where nothing is kept is not lost.
        if isinstance(what, Said) and not (standing and standing.run.dialog in self.repertoire.forgetful):
            self._check_kept(who, what.text, open_to_words, heard)
        lost = before - self._stored(who) - self._settings(who) - self._answered_anew(who, standing)
        assert lost <= may_go, f"lost {lost} by {what}"
        if standing and (after := self._standing(who)) and after.run.number == standing.run.number:
            assert "house-idle" not in heard, "a talk is under way, but nothing is asked"
        self._check_asks(who)

    def _time(self, passes: Callable[[], None]) -> None:
        passes()
        for bell in self.world.rung:
            self._check_told(bell.decision)
            for effect in bell.decision.effects:
                if isinstance(effect, Say) and effect.planned:
                    self._check_nudge(bell, effect)

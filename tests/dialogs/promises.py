"""The promises of the house, as claims about a world in which two people do what people do.

Words carry marks (`merk12` is one of Bram's): by them we see whether something was lost, and whether
something private reached the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from dialogs.advance import Conversation
from dialogs.answering import LONGEST
from dialogs.codec import to_json
from dialogs.effects import GROUP, Rewrite, Say
from dialogs.events import Attached, Chose, Edited, Event, Returned, Said
from dialogs.joint import Mode
from dialogs.journal import HELD, Entry, Kind, Run, forgetting
from dialogs.people import Couple, Profile
from dialogs.repertoire import Repertoire
from dialogs.rhythm.recurring import Moment
from dialogs.rhythm.wall import local_date
from dialogs.showing import BACK, read_token, slot
from dialogs.stage import Decision, Stage
from dialogs.timers import JOINT, PAUSE, Scope, of_moved
from tests.dialogs.deeds import BRAM, NOOR
from tests.dialogs.releases import releases
from tests.dialogs.world import Bell, World

What = Said | Chose | Attached | Edited | Returned
MARK = {BRAM: "merk", NOOR: "kerf"}
"""What stands before the number of one's words: `merk12`, `kerf3`."""
MARKS = re.compile(r"(?:merk|kerf)\d+")
STARTS: dict[str, Callable[[Repertoire], World]] = {
    "two": World.of_two,
    "two without a word": lambda repertoire: World.of_two(repertoire, safe_word=None),
    "one": World.of_one,
    "one who is new": lambda repertoire: World.of_one(repertoire, begun=False),
}
REFUSED = re.compile(
    r"house-(welcome-back|idle|empty|long|choose|shared-screen|changed|unknown-command|expired)|pause-|danger-|welcome-(hello|gained|lost)"
)


@dataclass
class Promises:
    """A world, what was seen in it, and what must hold."""

    repertoire: Repertoire
    start: str = "two"
    world: World = field(init=False)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    messages: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    in_group: set[str] = field(default_factory=set)
    nudges: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self.world = STARTS[self.start](self.repertoire)
        self.people = [one.id for one in self.world.couple]
        self.releases = releases(self.repertoire)

    # What must hold

    def _check_kept(self, who: str, text: str, open_to_words: bool, heard: list[str]) -> None:
        """Words to an open question are in a journal or a record; all others were refused with a line."""
        marks = set(MARKS.findall(text))
        if marks <= self._stored(who):
            return
        # While both choose a moment, a message that is nothing else is a choice, whatever else was asked.
        moment = self._home(who).joint.mode is Mode.PICKING and any("pause-pick" in line for line in heard)
        # Words of danger are no answer where the other may read along: they stay nowhere.
        unfit = len(text) > LONGEST or moment or "danger-neutral" in heard
        assert not open_to_words or unfit, f"lost: {text[:80]!r}, heard {heard}"
        assert any(REFUSED.match(line) for line in heard), f"neither kept nor refused: {text[:80]!r} {heard}"

    def _check_asks(self, who: str) -> None:
        """The talk under way asks something, unless a pause holds it."""
        conversation = self._standing(who)
        if conversation is not None and not self._apart(who):
            assert conversation.prompt is not None, f"{conversation.run.dialog} neither asks nor ended"

    def _check_told(self, decision: Decision) -> None:
        """Marked words of one reach the other or the group only if they were sent or shared."""
        told = [(effect.to, effect.args) for effect in decision.effects if isinstance(effect, Say | Rewrite)]
        for to, args in told:
            marks = set(MARKS.findall(str(dict(args))))
            theirs = {mark for mark in marks if to == GROUP or not mark.startswith(MARK[to])}
            assert theirs <= self._shared_marks(), f"{theirs} told to {to}"
            assert not theirs or not decision.couple.parted, f"{theirs} told to {to} in parting"
            assert not marks or to != GROUP
        if len(decision.couple.people) < len(self.people):
            (alone,) = decision.couple
            heard = {one.to for one in decision.effects if isinstance(one, Say)}
            assert heard <= {alone.id}, "what one does reaches nobody else"
            assert all(mark.startswith(MARK[alone.id]) for mark in MARKS.findall(str(told)))

    def _check_nudge(self, bell: Bell, say: Say) -> None:
        person = bell.decision.couple.person(say.to)
        assert bell.decision.couple.joint.mode is Mode.TALKING, f"{say.text} in a pause"
        assert person.danger_at is None, f"{say.text} after danger"
        assert not person.profile.silent
        if bell.kind == of_moved(Moment.CHECK_IN):
            return  # asked for, at a moment of one's own
        occasion = "check-in" if say.text.startswith("nudge-check-in") else say.text
        occasions = self.nudges[say.to, local_date(bell.at, person.profile.zone).isoformat()]
        occasions.append(say.text)
        assert len(set(occasions)) == len(occasions), f"said twice on one day: {occasions}"
        assert all(one.startswith("nudge-check-in") for one in occasions) or len(occasions) == 1, occasion

    def _check_pause(self) -> None:
        """A pause has a timer until it is resolved, and nothing else has one of that kind."""
        homes = {f"{JOINT.name}@{who}": home.joint for who, home in self.world.homes.items()}
        for name, joint in (homes or {JOINT.name: self.world.couple.joint}).items():
            place = (Scope(None, name), PAUSE)
            pausing = [due for (scope, kind, _), due in self.world.timers.items() if (scope, kind) == place]
            assert pausing == ([] if joint.mode is Mode.TALKING else [joint.until])

    def _check_private_places(self) -> None:
        """One's place holds no words of the other, and nothing of the group is kept."""
        for who in self.people:
            kept = self._stored(who)
            assert all(mark.startswith(MARK[who]) for mark in kept)
            assert not kept & self.in_group

    # What there is

    def _mark(self, who: str) -> str:
        return f"{MARK[who]}{next(self.numbers)}"

    def _token(self, who: str, option: str) -> str:
        standing = self._standing(who)
        if standing is None or standing.prompt is None:
            return f"1.00000000.{option}"
        return f"{slot(standing.run.number, standing.prompt)}.{option}"

    def _standing(self, who: str) -> Conversation | None:
        """The talk that would hear this person now: none in the gentle turns after a help card, and none that
        waits out of sight.
        """
        person = self.world.couple.person(who)
        if person.safety.gentle or person.cleared:
            return None
        home = self._home(who)
        stage = Stage(home, Event(who, Returned(), self.world.at), self.world.repertoire, self.world.labels)
        for run in reversed(person.runs):
            script = self.world.repertoire.named(run.dialog)
            if script is None or self.world.at - run.opened > script.lives:
                continue
            if script.as_long_as(person, home) and not stage.rests(who, script):
                return Conversation(script, run)
        return None

    def _is_shared(self, standing: Conversation | None) -> bool:
        return standing is not None and standing.talk.shared_screen

    def _journals(self, who: str) -> list[Run]:
        ended = [run for person, run in self.world.ended if person == who]
        return [*ended, *self.world.couple.person(who).runs]

    def _entries(self, who: str) -> list[Entry]:
        return [entry for run in self._journals(who) for entry in run.journal]

    def _stored(self, who: str) -> set[str]:
        """The marks of all that is kept of somebody: journals, own records, settings."""
        values = [entry.value for entry in self._entries(who)]
        values += [record.body for _, record in self.world.records if record.person == who]
        return set(MARKS.findall(str(values))) | self._settings(who)

    def _settings(self, who: str) -> set[str]:
        return set(MARKS.findall(str(to_json(Profile, self.world.couple.person(who).profile))))

    def _may_go(self, who: str, what: What, standing: Conversation | None, message: str | None) -> set[str]:
        """The marks that this person takes back or changes, or types where a talk forgets what was said."""
        entries = standing.run.journal if standing else ()
        if standing and standing.run.dialog in self.world.repertoire.forgetful:
            return set(MARKS.findall(str([entry.value for entry in entries])))
        gone = [entry for entry in entries if isinstance(what, Edited) and entry.message == message]
        if _takes_back(what):
            gone += [entry for entry in entries if entry.kind is Kind.ANSWER][-1:]
        return set(MARKS.findall(str([entry.value for entry in gone])))

    def _held(self, who: str) -> set[str]:
        """The marks of words that told of danger: they go when the person goes on."""
        return set(MARKS.findall(str([one.value for one in self._entries(who) if one.key.endswith(HELD)])))

    def _forgotten(self, who: str) -> set[str]:
        """The marks of what was answered in a dialog that forgets: they go when the talk is over."""
        forgetful = self.repertoire.forgetful
        runs = self.world.couple.person(who).runs
        left = [entry for run in runs for entry in forgetting(run, forgetful).journal]
        gone = [entry.value for run in runs for entry in run.journal if entry not in left]
        return set(MARKS.findall(str(gone)))

    def _answered_anew(self, who: str, standing: Conversation | None) -> set[str]:
        """The marks that were offered at a question, and gave way to another answer to it."""
        if standing is None or standing.prompt is None:
            return set()
        key = standing.prompt.key
        after = [run for run in self._journals(who) if run.number == standing.run.number]
        if not any(entry.key == key and entry.kind is Kind.ANSWER for run in after for entry in run.journal):
            return set()
        return set(MARKS.findall(str([entry.value for entry in standing.run.journal if entry.key == key])))

    def _home(self, who: str) -> Couple:
        return self.world.homes.get(who, self.world.couple)

    def _apart(self, who: str) -> bool:
        return self._home(who).joint.mode in (Mode.PAUSED, Mode.RETURNING)

    def _shared_marks(self) -> set[str]:
        """The marks of what somebody chose to send or to share."""
        shared: list[Entry] = []
        for journal in (run.journal for who in self.people for run in self._journals(who)):
            for index, entry in enumerate(journal):
                words = [e for e in journal[:index] if e.kind in (Kind.ANSWER, Kind.BEGIN)]
                if entry.kind is Kind.ANSWER and entry.value in ("send", "propose"):
                    shared += words
                elif entry.kind is Kind.ANSWER and entry.value == "share":
                    shared += words[-2:]
        return set(MARKS.findall(str([entry.value for entry in shared])))


def _takes_back(what: What) -> bool:
    if isinstance(what, Said):
        return what.text == "terug"
    token = read_token(what.token) if isinstance(what, Chose) else None
    return token is not None and token.option == BACK

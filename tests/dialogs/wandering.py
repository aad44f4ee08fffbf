"""Two people who do what people do, in any order, and the claims that must hold after each of it.

`Deed` is what somebody does, drawn by Hypothesis; `Wander` carries it out in the world of memory and checks.
What a deed presses, answers or edits is a number, taken modulo what there is at that moment, so that every
list of deeds makes sense and shrinks well. Words carry marks (`merk12` is one of Bram's): by them we see
whether something was lost, and whether something private reached the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from zlib import crc32

from hypothesis import strategies as st

from dialogs.advance import Conversation
from dialogs.answering import LONGEST
from dialogs.codec import to_json
from dialogs.effects import GROUP, Rewrite, Say
from dialogs.events import Attached, Attachment, Chose, Edited, Said
from dialogs.joint import Mode
from dialogs.journal import Entry, Kind, Run
from dialogs.people import Profile
from dialogs.repertoire import Repertoire
from dialogs.rhythm.wall import local_date
from dialogs.showing import BACK, read_token, slot
from dialogs.stage import Decision
from dialogs.timers import CHECK_IN_MOVED, JOINT, PAUSE
from tests.dialogs.releases import releases
from tests.dialogs.world import Bell, World

What = Said | Chose | Attached | Edited
BRAM, NOOR = "bram", "noor"
MARK = {BRAM: "merk", NOOR: "kerf"}
"""What stands before the number of one's words: `merk12`, `kerf3`."""
MARKS = re.compile(r"(?:merk|kerf)\d+")
COMMANDS = (
    "/start /menu /help /hulp /stop /stil /pauze /rustig /spiegel /behoefte /checkin /waardering /veiligwoord"
    " /hechting /koppelen /instellingen"
).split()
MORE_COMMANDS = (
    "/stil uit",
    "/checkin straks",
    "/checkin verzetten",
    "/checkin overslaan",
    "/waardering lijst",
    "/start ABCDEFGHJKLM",
    "/start CODE00000000",
    "/onbekend",
    "/",
    "/ /",
    "//spiegel",
    "/SPIEGEL nu",
    "/spiegel@weerklank_bot",
)
ODD_WORDS = (
    "",
    "   ",
    "\n",
    "😀😀😀",
    "👩‍👩‍👧 ❤️",
    "שלום עולם",
    "\u202eeog si tid\u202c",
    "\u200b",
    "\x00",
    "ja",
    "nee",
    "1",
    "b",
    "?!",
    "terug",
    "overslaan",
    "stop",
    "waarom",
    "morgen 19:30",
    "over een uur",
    "ananas",
    "ANANAS!!",
    "krokodil",
    "zullen we ananas kopen",
    "asdf qwer zxcv",
    "{ $partner } .attr = x",
)
DANGER = (
    "Ik wil niet meer leven.",
    "Hij heeft me geslagen.",
    "Ik kan niet meer.",
    "hij wordt soms zo boos",
    "Ik heb haar geslagen.",
    "Ik mag niks van hem en hij volgt mijn telefoon.",
    "Ik ben bang voor de kinderen als hij drinkt.",
)
FOREIGN = (
    "",
    " ",
    "x",
    "1.00000000.yes",
    "1.x.y",
    "999999999.abcdefgh.=",
    "0.........",
    "١.abcdefgh.yes",
    ":",
    ":pause",
    ":no-pause",
    ":back",
    ":more",
    ":not-calm",
    ":resume",
    ":pick-",
    ":pick-hour",
    ":pick-evening",
    ":pick-never",
    ":danger-no",
    ":danger-yes-suicide",
    ":danger-yes-",
    ":danger-of-nothing",
    ":danger-quiet",
    "/",
    "/menu",
    "/onbekend",
)
SPANS = tuple(
    timedelta(minutes=minutes) for minutes in (1, 10, 20, 31, 60, 300, 1440, 4 * 1440, 8 * 1440, 15 * 1440)
)
STARTS: dict[str, Callable[[Repertoire], World]] = {
    "two": World.of_two,
    "two without a word": lambda repertoire: World.of_two(repertoire, safe_word=None),
    "one": World.of_one,
    "one who is new": lambda repertoire: World.of_one(repertoire, begun=False),
}
REFUSED = re.compile(
    r"house-(idle|empty|long|choose|shared-screen|changed|unknown-command|expired)|pause-|danger-|welcome-(hello|gained|lost)"
)


@dataclass(frozen=True)
class Deed:
    """Something that happens. `which` picks out of what there is then."""

    kind: str
    who: str
    which: int
    word: str = ""


def deeds(*, kinds: Iterable[str] = (), who: str | None = None) -> st.SearchStrategy[list[Deed]]:
    """Lists of what may happen, mostly answers, so that talks get somewhere."""
    person = st.sampled_from([BRAM, NOOR]) if who is None else st.just(who)
    number = st.integers(min_value=0, max_value=999)

    def deed(kind: str, words: Iterable[str] = ("",)) -> st.SearchStrategy[Deed]:
        return st.builds(Deed, st.just(kind), person, number, st.sampled_from(list(words)))

    every = {
        "answer": deed("answer"),
        "answer on": deed("answer-on"),
        "talk": deed("talk", (*COMMANDS, *MORE_COMMANDS[:5])),
        "talk again": deed("talk", COMMANDS[8:]),
        "words": deed(
            "words", ("", "x" * 5_000, "ik voel me moe", "dinsdag om zes uur ben ik thuis bij jou")
        ),
        "open": deed("open", COMMANDS),
        "command": deed("words-as-they-are", MORE_COMMANDS),
        "odd": deed("words-as-they-are", ODD_WORDS),
        "danger": deed("words-as-they-are", DANGER),
        "safe word": deed("words-as-they-are", ("ananas", "/pauze")),
        "both": deed("both", ("/checkin", "/spiegel", "/veiligwoord", "/waardering")),
        "return": deed("return"),
        "attach": deed("attach"),
        "press": deed("press"),
        "press old": deed("press-old"),
        "press twice": deed("press-twice"),
        "press foreign": deed("press-foreign", FOREIGN),
        "press own": deed("press-own", ("=", "<", ">", "!", "?", "zzz", "yes")),
        "way out": deed("way-out", ("terug", "terug", "overslaan", "stop")),
        "edit": deed(
            "edit", ("", "   ", "x" * 5_000, "ja", "ananas", "Ik wil niet meer leven.", "toch anders")
        ),
        "group": deed("group", ("ananas", "hallo", "/pauze", "/spiegel", "/hulp", "Hij heeft me geslagen.")),
        "group press": deed("group-press", FOREIGN),
        "wait": deed("wait"),
        "outage": deed("outage"),
        "restart": deed("restart"),
        "release": deed("release"),
    }
    chosen = [every[kind] for kind in kinds] if kinds else list(every.values())
    return st.lists(st.one_of(chosen), min_size=10, max_size=50)


@dataclass
class Wander:
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
        may_go = self._may_be_replaced(who, what, standing, message)
        asked = standing.prompt if standing else None
        open_to_words = asked is not None and not asked.options and not self._is_shared(standing)
        if message is None and isinstance(what, Said):
            message = f"{who}{next(self.numbers)}"
            self.messages[who].append(message)
        decision = self.world.does(who, what, message=message)
        heard = [effect.text for effect in decision.effects if isinstance(effect, Say) and effect.to == who]
        assert heard, f"silence after {what}"
        self._check_told(decision)
        if isinstance(what, Said):
            self._check_kept(who, what.text, open_to_words, heard)
        lost = before - self._stored(who) - self._settings(who)
        assert lost <= may_go, f"lost {lost} by {what}"
        self._check_asks(who)

    def _time(self, passes: Callable[[], None]) -> None:
        passes()
        for bell in self.world.rung:
            self._check_told(bell.decision)
            for effect in bell.decision.effects:
                if isinstance(effect, Say) and effect.planned:
                    self._check_nudge(bell, effect)

    # What must hold

    def _check_kept(self, who: str, text: str, open_to_words: bool, heard: list[str]) -> None:
        """Words to an open question are in a journal or a record; all others were refused with a line."""
        marks = set(MARKS.findall(text))
        if marks <= self._stored(who):
            return
        # While both choose a moment, a message that is nothing else is a choice, whatever else was asked.
        moment = self.world.couple.joint.mode is Mode.PICKING and any("pause-pick" in line for line in heard)
        assert not open_to_words or len(text) > LONGEST or moment, f"lost: {text[:80]!r}, heard {heard}"
        assert any(REFUSED.match(line) for line in heard), f"neither kept nor refused: {text[:80]!r} {heard}"

    def _check_asks(self, who: str) -> None:
        """The talk under way asks something, unless a pause holds it."""
        conversation = self._standing(who)
        if conversation is not None and self.world.couple.joint.mode not in (Mode.PAUSED, Mode.RETURNING):
            assert conversation.prompt is not None, f"{conversation.run.dialog} neither asks nor ended"

    def _check_told(self, decision: Decision) -> None:
        """Marked words of one reach the other or the group only if they were sent or shared."""
        told = [(effect.to, effect.args) for effect in decision.effects if isinstance(effect, Say | Rewrite)]
        for to, args in told:
            marks = set(MARKS.findall(str(dict(args))))
            theirs = {mark for mark in marks if to == GROUP or not mark.startswith(MARK[to])}
            assert theirs <= self._shared_marks(), f"{theirs} told to {to}"
            assert not marks or to != GROUP

    def _check_nudge(self, bell: Bell, say: Say) -> None:
        person = bell.decision.couple.person(say.to)
        assert bell.decision.couple.joint.mode is Mode.TALKING, f"{say.text} in a pause"
        assert person.danger_at is None, f"{say.text} after danger"
        assert not person.profile.silent
        if bell.kind == CHECK_IN_MOVED:
            return  # asked for, at a moment of one's own
        occasion = "check-in" if say.text.startswith("nudge-check-in") else say.text
        occasions = self.nudges[say.to, local_date(bell.at, person.profile.zone).isoformat()]
        occasions.append(say.text)
        assert len(set(occasions)) == len(occasions), f"said twice on one day: {occasions}"
        assert all(one.startswith("nudge-check-in") for one in occasions) or len(occasions) == 1, occasion

    def _check_pause(self) -> None:
        """A pause has a timer until it is resolved, and nothing else has one of that kind."""
        joint = self.world.couple.joint
        pausing = [
            due for (scope, kind, _), due in self.world.timers.items() if (scope, kind) == (JOINT, PAUSE)
        ]
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
        """The talk that would hear this person now."""
        person = self.world.couple.person(who)
        for run in reversed(person.runs):
            script = self.world.repertoire.named(run.dialog)
            if script is None or self.world.at - run.opened > script.lives:
                continue
            if script.as_long_as(person, self.world.couple):
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

    def _may_be_replaced(
        self, who: str, what: What, standing: Conversation | None, message: str | None
    ) -> set[str]:
        """The marks that this person takes back, changes or answers anew."""
        if standing is None:
            return set()
        entries = standing.run.journal
        gone = [entry for entry in entries if isinstance(what, Edited) and entry.message == message]
        if _takes_back(what):
            gone += [entry for entry in entries if entry.kind is Kind.ANSWER][-1:]
        elif standing.prompt is not None:
            gone += [e for e in entries if e.kind is Kind.KEPT and e.key == standing.prompt.key]
        return set(MARKS.findall(str([entry.value for entry in gone])))

    def _shared_marks(self) -> set[str]:
        """The marks of what somebody chose to send or to share."""
        shared: list[Entry] = []
        for journal in (run.journal for who in self.people for run in self._journals(who)):
            for index, entry in enumerate(journal):
                words = [e for e in journal[:index] if e.kind is Kind.ANSWER]
                if entry.kind is Kind.ANSWER and entry.value == "send":
                    shared += words
                elif entry.kind is Kind.ANSWER and entry.value == "share":
                    shared += words[-2:]
        return set(MARKS.findall(str([entry.value for entry in shared])))


def _takes_back(what: What) -> bool:
    if isinstance(what, Said):
        return what.text == "terug"
    token = read_token(what.token) if isinstance(what, Chose) else None
    return token is not None and token.option == BACK

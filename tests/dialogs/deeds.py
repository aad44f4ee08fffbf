"""What two people do, as lists that Hypothesis draws and shrinks.

What a deed presses, answers or edits is a number, taken modulo what there is at that moment, so that every
list of deeds makes sense.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from hypothesis import strategies as st

BRAM, NOOR = "bram", "noor"
COMMANDS = (
    "/start /menu /help /hulp /stop /stil /pauze /rustig /spiegel /behoefte /checkin /waardering /veiligwoord"
    " /bericht /hechting /koppelen /uitnodigen /alleen /belofte /afspraken /instellingen /privacy /groep"
    " /ontkoppelen"
).split()
MORE_COMMANDS = (
    "/stil uit",
    "/checkin straks",
    "/checkin verzetten",
    "/checkin overslaan",
    "/waardering lijst",
    "/afspraken",
    "/afspraken kijken",
    "/belofte",
    "/belofte kijken",
    "/belofte lijst",
    "/uitnodiging",
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
    "verder",
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
    ":proof",
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
    ":danger-back-violence-to-me",
    ":danger-back-suicide",
    ":danger-back-nothing",
    ":danger-still",
    ":danger-otherwise",
    "/",
    "/menu",
    "/onbekend",
)
SPANS = tuple(
    timedelta(minutes=minutes) for minutes in (1, 10, 20, 31, 60, 300, 1440, 4 * 1440, 8 * 1440, 15 * 1440)
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
        "group event": deed("group-event"),
        "leave": deed("leave"),
        "wait": deed("wait"),
        "outage": deed("outage"),
        "unlink": deed("unlink"),
        "restart": deed("restart"),
        "release": deed("release"),
        "talk over a release": deed("talk-over-a-release", COMMANDS[8:]),
        "talk into a pause": deed("talk-into-a-pause", COMMANDS[8:]),
    }
    chosen = [every[kind] for kind in kinds] if kinds else list(every.values())
    return st.lists(st.one_of(chosen), min_size=10, max_size=50)

"""The sharing table: who can ever see what, who decides it, and when it ends (F3; docs/sharing.md).

Theory of operation
-------------------
Private is the default: whatever is not named here as seen by the other is seen by its owner alone, and a
program cannot come to know more than this table lets it. What the other may see gets there in two ways only.
An item is *shared* by its owner: a second, explicit yes after rereading one's own words, for this one item,
which can be taken back. Or it belongs to *both* by its nature: a pause, a safe word that both said yes to.

Nobody ever sees whether the other read, wrote, skipped, declined or waits. The only states of the other that
show are a reveal itself, and the return from a pause.

Each rule says what becomes of its kind when one of the two leaves, and when one is erased; the texts shown
before either say the same. Tests hold the rules against what the program does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Every kind of thing that is kept."""

    ANSWER = "answer"
    SHARED_ANSWER = "shared-answer"
    APPRECIATION = "appreciation"
    AGREEMENT = "agreement"
    PROMISE = "promise"
    BOOKED = "booked"
    QUIZ_RESULT = "quiz-result"
    CHECKLIST = "checklist"
    LOG = "log"
    REFLECTION = "reflection"
    DANGER = "danger"
    SETTING = "setting"
    CONSENT = "consent"
    SAFE_WORD = "safe-word"
    PAUSE = "pause"
    INVITATION = "invitation"
    GROUP = "group"
    CHAT = "chat"
    MESSAGE = "message"


class Sees(StrEnum):
    """Who can ever see it in a chat."""

    OWNER = "its owner"
    SHARED = "its owner; the other once its owner shared it"
    MUTUAL = "its owner; the other once both shared theirs"
    BOTH = "both"
    NOBODY = "nobody"


class Decides(StrEnum):
    """Who decides that."""

    OWNER = "its owner, for each one"
    BOTH = "both: each says yes"
    NATURE = "nobody: it is of both as soon as one begins it"
    HOUSE = "nobody: it is needed to work at all"


class Expires(StrEnum):
    """When it ends by itself."""

    CHOSEN = "after the time that its owner chose"
    NEVER = "not by itself"
    HALF_YEAR = "after half a year"
    SETTLED = "when it is settled; its words after the time that its owner chose"
    OVER = "a day after it is over"
    TWO_DAYS = "after 48 hours, or when it was used"
    SENT = "when it was sent; after forty days if it may still be changed"


class Unlinked(StrEnum):
    """What becomes of it when the two are no longer linked."""

    STAYS = "stays with its owner"
    SHOWN_STAYS = "stays with its owner; where it was shown it stays until its owner takes it back"
    ENDS = "ends for both"


class Erased(StrEnum):
    """What becomes of it when its owner is erased."""

    GONE = "gone"
    TAKEN_BACK = "gone, and taken out of the other's chat where the network allows"
    ENDS = "ends for both"


class Exported(StrEnum):
    """Whether it goes into an export."""

    OWN = "its owner's"
    WHERE_SHOWN = "its owner's; the other's while it is shared with them"
    BOTH = "of both"
    ASKED = "its owner's, only when asked for separately"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for one kind; where a row says nothing, that it is private. `what` says it in words."""

    kind: Kind
    what: str
    sees: Sees = Sees.OWNER
    decides: Decides = Decides.OWNER
    expires: Expires = Expires.CHOSEN
    unlinked: Unlinked = Unlinked.STAYS
    erased: Erased = Erased.GONE
    exported: Exported = Exported.OWN


TABLE: tuple[Rule, ...] = (
    Rule(Kind.ANSWER, "what somebody types or presses in a talk"),
    Rule(
        Kind.SHARED_ANSWER,
        "an answer of a check-in, or what a quiz looks most like, that was laid ready for the other",
        sees=Sees.MUTUAL,
        unlinked=Unlinked.SHOWN_STAYS,
        erased=Erased.TAKEN_BACK,
        exported=Exported.WHERE_SHOWN,
    ),
    Rule(
        Kind.APPRECIATION,
        "things valued in the other",
        sees=Sees.SHARED,
        unlinked=Unlinked.SHOWN_STAYS,
        erased=Erased.TAKEN_BACK,
        exported=Exported.WHERE_SHOWN,
    ),
    Rule(
        Kind.AGREEMENT,
        "who does what and when: one's own, or of both once both said yes",
        sees=Sees.SHARED,
        decides=Decides.BOTH,
        expires=Expires.SETTLED,
        unlinked=Unlinked.ENDS,
        erased=Erased.ENDS,
        exported=Exported.BOTH,
    ),
    Rule(
        Kind.PROMISE,
        "what somebody begins within a day",
        sees=Sees.SHARED,
        expires=Expires.SETTLED,
        unlinked=Unlinked.SHOWN_STAYS,
        erased=Erased.TAKEN_BACK,
        exported=Exported.WHERE_SHOWN,
    ),
    Rule(
        Kind.BOOKED,
        "a talk that somebody set for later: its subject and its moment",
        sees=Sees.SHARED,
        expires=Expires.OVER,
        unlinked=Unlinked.SHOWN_STAYS,
        erased=Erased.TAKEN_BACK,
        exported=Exported.WHERE_SHOWN,
    ),
    Rule(Kind.QUIZ_RESULT, "the letters of an attachment quiz", expires=Expires.NEVER),
    Rule(Kind.CHECKLIST, "the ticks of a checklist", expires=Expires.NEVER),
    Rule(
        Kind.LOG,
        "that a mirror or a check-in was done, and which pattern slipped in: never words",
        expires=Expires.NEVER,
    ),
    Rule(Kind.REFLECTION, "what somebody thinks over alone, such as a draft or why a check-in was left out"),
    Rule(
        Kind.DANGER,
        "that something pointed to danger, and when the questions about safety were asked",
        sees=Sees.NOBODY,
        decides=Decides.HOUSE,
        expires=Expires.HALF_YEAR,
        exported=Exported.ASKED,
    ),
    Rule(Kind.SETTING, "names, country, time zone, moments", expires=Expires.NEVER),
    Rule(Kind.CONSENT, "what somebody agreed to, and when", expires=Expires.NEVER),
    Rule(
        Kind.SAFE_WORD,
        "the word that stops a fight, and one that was proposed",
        sees=Sees.BOTH,
        decides=Decides.BOTH,
        expires=Expires.NEVER,
        unlinked=Unlinked.ENDS,
        erased=Erased.ENDS,
        exported=Exported.BOTH,
    ),
    Rule(
        Kind.PAUSE,
        "a pause, its end and the return",
        sees=Sees.BOTH,
        decides=Decides.NATURE,
        expires=Expires.OVER,
        unlinked=Unlinked.ENDS,
        erased=Erased.ENDS,
        exported=Exported.NO,
    ),
    Rule(
        Kind.INVITATION,
        "a code that joins two people: a digest, and who said yes, whose given name its maker is shown",
        expires=Expires.TWO_DAYS,
        unlinked=Unlinked.ENDS,
        exported=Exported.NO,
    ),
    Rule(
        Kind.GROUP,
        "that the two have a group; nothing that is written there",
        sees=Sees.BOTH,
        decides=Decides.BOTH,
        expires=Expires.NEVER,
        unlinked=Unlinked.ENDS,
        erased=Erased.ENDS,
        exported=Exported.NO,
    ),
    Rule(
        Kind.CHAT,
        "in which chat somebody is reached",
        sees=Sees.NOBODY,
        decides=Decides.HOUSE,
        expires=Expires.NEVER,
        exported=Exported.NO,
    ),
    Rule(
        Kind.MESSAGE,
        "what the bot said and what waits to be said",
        decides=Decides.HOUSE,
        expires=Expires.SENT,
        exported=Exported.NO,
    ),
)

RULES: dict[Kind, Rule] = {rule.kind: rule for rule in TABLE}

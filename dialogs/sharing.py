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
    """What holds for one kind. `what` says it in words, for the page."""

    kind: Kind
    what: str
    sees: Sees
    decides: Decides
    expires: Expires
    unlinked: Unlinked
    erased: Erased
    exported: Exported


TABLE: tuple[Rule, ...] = (
    Rule(
        Kind.ANSWER,
        "what somebody types or presses in a talk",
        Sees.OWNER,
        Decides.OWNER,
        Expires.CHOSEN,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.SHARED_ANSWER,
        "an answer of a check-in that was laid ready for the other",
        Sees.MUTUAL,
        Decides.OWNER,
        Expires.CHOSEN,
        Unlinked.SHOWN_STAYS,
        Erased.TAKEN_BACK,
        Exported.WHERE_SHOWN,
    ),
    Rule(
        Kind.APPRECIATION,
        "things valued in the other",
        Sees.SHARED,
        Decides.OWNER,
        Expires.CHOSEN,
        Unlinked.SHOWN_STAYS,
        Erased.TAKEN_BACK,
        Exported.WHERE_SHOWN,
    ),
    Rule(
        Kind.AGREEMENT,
        "who does what and when: one's own, or of both once both said yes",
        Sees.SHARED,
        Decides.BOTH,
        Expires.SETTLED,
        Unlinked.ENDS,
        Erased.ENDS,
        Exported.BOTH,
    ),
    Rule(
        Kind.PROMISE,
        "what somebody begins within a day",
        Sees.SHARED,
        Decides.OWNER,
        Expires.SETTLED,
        Unlinked.SHOWN_STAYS,
        Erased.TAKEN_BACK,
        Exported.WHERE_SHOWN,
    ),
    Rule(
        Kind.QUIZ_RESULT,
        "the letters of an attachment quiz",
        Sees.OWNER,
        Decides.OWNER,
        Expires.NEVER,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.CHECKLIST,
        "the ticks of a checklist",
        Sees.OWNER,
        Decides.OWNER,
        Expires.NEVER,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.LOG,
        "that a mirror or a check-in was done, and which pattern slipped in: never words",
        Sees.OWNER,
        Decides.OWNER,
        Expires.NEVER,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.REFLECTION,
        "what somebody thinks over alone, such as a draft or why a check-in was left out",
        Sees.OWNER,
        Decides.OWNER,
        Expires.CHOSEN,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.DANGER,
        "that something pointed to danger, and when the questions about safety were asked",
        Sees.NOBODY,
        Decides.HOUSE,
        Expires.HALF_YEAR,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.ASKED,
    ),
    Rule(
        Kind.SETTING,
        "names, country, time zone, moments",
        Sees.OWNER,
        Decides.OWNER,
        Expires.NEVER,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.CONSENT,
        "what somebody agreed to, and when",
        Sees.OWNER,
        Decides.OWNER,
        Expires.NEVER,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.OWN,
    ),
    Rule(
        Kind.SAFE_WORD,
        "the word that stops a fight, and one that was proposed",
        Sees.BOTH,
        Decides.BOTH,
        Expires.NEVER,
        Unlinked.ENDS,
        Erased.ENDS,
        Exported.BOTH,
    ),
    Rule(
        Kind.PAUSE,
        "a pause, its end and the return",
        Sees.BOTH,
        Decides.NATURE,
        Expires.OVER,
        Unlinked.ENDS,
        Erased.ENDS,
        Exported.NO,
    ),
    Rule(
        Kind.INVITATION,
        "a code that joins two people: a digest of it, and who said yes to it",
        Sees.OWNER,
        Decides.OWNER,
        Expires.TWO_DAYS,
        Unlinked.ENDS,
        Erased.GONE,
        Exported.NO,
    ),
    Rule(
        Kind.GROUP,
        "that the two have a group; nothing that is written there",
        Sees.BOTH,
        Decides.BOTH,
        Expires.NEVER,
        Unlinked.ENDS,
        Erased.ENDS,
        Exported.NO,
    ),
    Rule(
        Kind.CHAT,
        "in which chat somebody is reached",
        Sees.NOBODY,
        Decides.HOUSE,
        Expires.NEVER,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.NO,
    ),
    Rule(
        Kind.MESSAGE,
        "what the bot said and what waits to be said",
        Sees.OWNER,
        Decides.HOUSE,
        Expires.SENT,
        Unlinked.STAYS,
        Erased.GONE,
        Exported.NO,
    ),
)

RULES: dict[Kind, Rule] = {rule.kind: rule for rule in TABLE}

"""What must be known of one person's safety, and nothing more: signs, gentle turns, three questions.

Theory of operation
-------------------
A *sign* is something clear that somebody wrote, or a yes to our own question. Some kinds lay the exercises
for two to rest (`Safety.rests`): where there is violence, fear or control, a talk for two can be used against
one of them (domain research §3c). A bot cannot tell one kind of violence from another, so it does not try.

A sign that is *taken back* leaves no trace: planned messages and the rest follow from the signs that stand,
so that all is as it was (`Safety.without`). Signs of one kind within a day are one: who takes back the last
word means them all. A rest ends when the person says that it is otherwise now, or after `LASTS`.

*Gentle* turns follow on a help card, until the person chooses to go on. `asked` is our plain question that
still waits in them. `triaged_at` is when the three questions before an exercise for two were last gone
through; a new sign makes them due again, and so does time. Which of them was answered with yes is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dialogs.words.danger import Danger

LASTS = timedelta(days=182)
"""How long a rest lasts, and how long the three questions are not asked again. One span for both, so that no
exercise for two opens by time alone: when a rest ends, the questions come first. Ours."""
ONE_SIGN = timedelta(days=1)
"""Signs of one kind this close together are one. Ours."""
TRIAGE = "triage"
"""The kind of a sign that is a yes to one of the three questions."""
FOR_ONE = frozenset({Danger.VIOLENCE_TO_ME, Danger.VIOLENCE_BY_ME, Danger.CONTROL, Danger.CHILD, TRIAGE})
"""The kinds after which no exercise for two fits."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A clear sign. `kind` is a `Danger`, or `TRIAGE`. `quiet`: planned messages stop until asked for."""

    kind: str
    at: datetime
    quiet: bool = True


@dataclass(frozen=True, slots=True)
class Safety:
    """Of one person. The other never sees it, nor anything that follows from it."""

    signs: tuple[Sign, ...] = ()
    gentle: int = 0
    """The number of the gentle turn that comes next; 0 when there are none."""
    asked: str = ""
    """The kind of the plain question that waits for its answer."""
    hushed: bool = False
    """The chat was cleared in these turns: a line that tells nothing takes the place of the gentle ones."""
    triaged_at: datetime | None = None
    triaged_before: datetime | None = None
    """When they were gone through before the signs that made them due again."""

    @property
    def rests(self) -> bool:
        """Whether the exercises for two rest for this person."""
        return any(sign.kind in FOR_ONE for sign in self.signs)

    @property
    def quiet(self) -> bool:
        """Whether planned messages stop because of a sign."""
        return any(sign.quiet for sign in self.signs)

    def noting(self, kind: str, at: datetime) -> Safety:
        """With a sign more."""
        others = tuple(one for one in self.signs if one.kind != kind or at - one.at > ONE_SIGN)
        noted = replace(self, signs=(*others, Sign(kind, at)))
        if kind == TRIAGE or kind not in FOR_ONE:
            return noted
        return replace(noted, triaged_at=None, triaged_before=self.triaged_at or self.triaged_before)

    def without(self, kind: str) -> Safety:
        """The newest sign of that kind is taken back."""
        last = next((one for one in reversed(self.signs) if one.kind == kind), None)
        back = replace(self, signs=tuple(one for one in self.signs if one is not last))
        if back.rests or self.triaged_at is not None:
            return back
        return replace(back, triaged_at=self.triaged_before, triaged_before=None)

    def wanting_plans(self) -> Safety:
        """Planned messages were asked for."""
        return replace(self, signs=tuple(replace(one, quiet=False) for one in self.signs))

    def lifted(self) -> Safety:
        """It is otherwise now: exercises for two may be offered again."""
        return replace(self, signs=tuple(sign for sign in self.signs if sign.kind not in FOR_ONE))

    def aged(self, at: datetime) -> Safety:
        """What still counts at that moment."""

        def counts(moment: datetime | None) -> bool:
            return moment is not None and at - moment <= LASTS

        return replace(
            self,
            signs=tuple(sign for sign in self.signs if counts(sign.at)),
            triaged_at=self.triaged_at if counts(self.triaged_at) else None,
            triaged_before=self.triaged_before if counts(self.triaged_before) else None,
        )

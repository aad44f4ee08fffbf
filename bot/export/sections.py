"""The parts of the page that are made of records, settings and what is of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.export.told import Told, listed, plain, point, quoted
from bot.storage.rows import KeptRecord, SharedItem
from dialogs import dancing, records
from dialogs.effects import Json
from dialogs.insight.pictures import picture
from dialogs.people import Profile
from dialogs.pitfalls.week import Often
from dialogs.rhythm.weeks import Deed, slipped, totals
from dialogs.words.patterns import Pattern
from dialogs.writing import BULLET, clock


def _bodies(kept: Iterable[KeptRecord], kind: str) -> Iterator[tuple[datetime, Mapping[str, Json]]]:
    """The records of one kind, each with its moment; one that is not as we write them is passed over."""
    for one in kept:
        if one.kind == kind and isinstance(one.body, dict):
            yield one.at, one.body


def _strings(value: Json) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _string(value: Json) -> str:
    return value if isinstance(value, str) else ""


def valued(kept: Sequence[KeptRecord], told: Told) -> Iterator[str]:
    """The things that were valued, by day."""
    for at, body in _bodies(kept, records.Appreciated.kind):
        yield from (f"**{told.day_of(at)}**", "", *map(listed, _strings(body.get("things"))), "")


def agreed(kept: Sequence[KeptRecord], told: Told) -> Iterator[str]:
    """Agreements in somebody's own words."""
    for at, body in _bodies(kept, records.Agreement.kind):
        yield from (f"**{told.day_of(at)}**", "", *quoted(_string(body.get("text"))), "")


def skipped(kept: Sequence[KeptRecord], told: Told) -> Iterator[str]:
    """Why a check-in was left out."""
    for at, body in _bodies(kept, records.CheckInSkipped.kind):
        if reason := _string(body.get("reason")):
            yield from (f"**{told.day_of(at)}**", "", *quoted(reason), "")


def quizzes(kept: Sequence[KeptRecord], told: Told) -> Iterator[str]:
    """What the answers of the quiz looked most like."""
    for at, body in _bodies(kept, records.AttachmentSeen.kind):
        letters = _string(body.get("letters"))
        like = told.label(f"exported-picture.{picture(letters)}")
        yield point(f"{told.day_of(at)}: {like} ({', '.join(letters)})")


def scans(kept: Sequence[KeptRecord], told: Told) -> Iterator[str]:
    """How often each pattern came in a week, in the words that were pressed."""
    often = list(Often)
    for at, body in _bodies(kept, records.PatternsScanned.kind):
        digits = zip(Pattern, _string(body.get("answers")), strict=False)
        yield from (f"**{told.day_of(at)}**", "")
        for pattern, digit in digits:
            key = f"patterns-week-{pattern}.{often[int(digit)]}"
            yield point(f"{told.label(f'pattern-{pattern}')}: {told.label(key)}")
        yield ""


def log(kept: Sequence[KeptRecord], told: Told) -> Iterator[str]:
    """How often something was done or noted: counts, and no judgement of them."""
    done = totals(kept)
    for deed in Deed:
        if done[deed]:
            yield point(told.say(f"exported-count-{deed}", count=done[deed]))
    for pattern, times in Counter(
        name for one in kept if one.kind == records.PatternSlipped.kind and (name := slipped(one))
    ).most_common():
        yield f"  - {told.label(f'pattern-{pattern}') or pattern}: {times}"


def shared(items: Sequence[SharedItem], told: Told) -> Iterator[str]:
    """Items that were shared, each with what it answered."""
    for one in items:
        dialog, _, question = one.item.rpartition("/")
        text = f"{dialog.partition('/')[0]}-write-{question}"
        asked = told.questions.asked(text)
        title = told.questions.in_short(text) if asked else told.questions.subject(one.item.split("/")[0])
        words = told.label(f"exported-picture.{one.text}") if one.item == dancing.ITEM else one.text
        yield from (f"**{told.day_of(one.at)}: {title}**", "", *quoted(words or one.text), "")


def both(state: Mapping[str, Json], told: Told) -> Iterator[str]:
    """What belongs to both."""
    if word := _string(state.get("safe_word")):
        yield point(told.say("exported-safe-word", word=plain(word)))
    proposal = state.get("proposal")
    if isinstance(proposal, dict):
        yield point(told.say("exported-proposal", word=plain(_string(proposal.get("word")))))
    agreements = state.get("agreements")
    for one in agreements if isinstance(agreements, list) else ():
        if isinstance(one, dict) and one.get("agreed") is True:
            yield point(plain(_string(one.get("text"))))


def settings(profile: Profile, told: Told) -> Iterator[str]:
    """As they are now."""
    if profile.name:
        yield point(told.say("exported-name", who=plain(profile.name)))
    if profile.partner:
        yield point(told.say("exported-partner", who=plain(profile.partner)))
    country = told.label(f"country-where.{profile.country.lower()}") or profile.country
    yield point(told.say("exported-country", site=country))
    yield point(told.say("exported-zone", present=profile.zone))
    if profile.quiet.start != profile.quiet.end:
        begin, end = clock(profile.quiet.start), clock(profile.quiet.end)
        yield point(told.say("exported-quiet", begin=begin, end=end))
    for line in told.say("exported-rhythm").splitlines():
        yield point(line.removeprefix(BULLET))
    if profile.silent:
        yield point(told.say("exported-silent"))


def safety(state: Mapping[str, Json], told: Told) -> list[str]:
    """The signs that stand, and when the three questions were gone through."""
    kept = state.get("safety")
    known = kept if isinstance(kept, dict) else {}
    signs, lines = known.get("signs"), []
    asked_them, wanted_quiet = told.say("exported-safety-asked"), told.say("exported-safety-quiet")
    for sign in signs if isinstance(signs, list) else []:
        if isinstance(sign, dict) and (at := _moment(sign.get("at"))) is not None:
            what = told.label(f"help-what.{sign.get('kind')}") or told.say("exported-safety-triage")
            lines.append(point(f"{told.moment(at)}: {what}"))
    if (asked := _moment(known.get("triaged_at"))) is not None:
        lines.append(point(f"{told.moment(asked)}: {asked_them}"))
    if (quiet := _moment(state.get("danger_at"))) is not None:
        lines.append(point(f"{told.moment(quiet)}: {wanted_quiet}"))
    return lines or [told.say("exported-safety-none")]


def _moment(value: Json) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None

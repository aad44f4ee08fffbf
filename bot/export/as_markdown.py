"""Everything that somebody likes to read of it, as one page: by subject and date, in their own words.

A section without anything in it is left out, and nothing tells that it could have been there. Choices that
are no words stand in the JSON only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from bot.export import sections
from bot.export.gather import Gathered
from bot.export.journals import Talk
from bot.export.told import Told, quoted


def as_markdown(gathered: Gathered, told: Told) -> str:
    """The page."""
    at = gathered.order.at
    title = told.say("exported-title")
    page = [
        f"# {title}",
        "",
        told.say("exported-made", made=told.day_of(at), at=told.hour(at), present=told.zone),
    ]
    parts = [
        ("exported-words", list(_said(gathered.talks, told))),
        ("exported-valued", list(sections.valued(gathered.records, told))),
        ("exported-agreed", list(sections.agreed(gathered.records, told))),
        ("exported-skipped", list(sections.skipped(gathered.records, told))),
        ("exported-quiz", list(sections.quizzes(gathered.records, told))),
        ("exported-scan", list(sections.scans(gathered.records, told))),
        ("exported-log", list(sections.log(gathered.records, told))),
        ("exported-shared-mine", list(sections.shared(gathered.shared_by_me, told))),
        ("exported-shared-theirs", list(sections.shared(gathered.shared_with_me, told))),
        ("exported-both", list(sections.both(gathered.both, told))),
        ("exported-settings", list(sections.settings(gathered.profile, told))),
        ("exported-safety", _safety(gathered, told)),
    ]
    for title, lines in parts:
        if lines:
            page += ["", f"## {told.say(title)}", "", *lines]
            while not page[-1]:
                page.pop()
    return "\n".join(page) + "\n"


def _said(talks: Iterable[Talk], told: Told) -> Iterator[str]:
    """What was typed, by subject in the order of their first talk, and then by day."""
    subjects: dict[str, list[Talk]] = {}
    for talk in talks:
        subjects.setdefault(told.questions.subject(talk.dialog), []).append(talk)
    for subject, those in subjects.items():
        lines = [line for talk in those for line in _words_of(talk, told)]
        if not lines:
            continue
        yield f"### {subject}"
        for day, of_day in groupby(lines, key=lambda line: line[0]):
            yield from ("", f"#### {day}", "")
            for _, question, words in of_day:
                yield from (f"**{question}**", "", *quoted(words), "")


def _words_of(talk: Talk, told: Told) -> Iterator[tuple[str, str, str]]:
    """Day, question and words of each answer that is words."""
    for answer in talk.answers:
        if answer.value and told.questions.takes_words(answer.text):
            yield told.day_of(answer.at), told.questions.in_short(answer.text), answer.value


def _safety(gathered: Gathered, told: Told) -> list[str]:
    if gathered.safety is None:
        return []
    lines = [told.say("exported-safety-what"), ""]
    lines += sections.safety(gathered.safety, told)
    for talk in gathered.safety_talks:
        for answer in talk.answers:
            label = told.questions.label(answer.text, answer.value or "")
            if answer.value:
                lines += ["", f"**{told.day_of(answer.at)}: {told.questions.in_short(answer.text)}**", ""]
                lines += quoted(label or answer.value)
    return lines

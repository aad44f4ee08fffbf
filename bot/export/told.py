"""Our own words in a file: each sentence from the texts, each moment as its reader would write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.export.questions import Questions
from dialogs.effects import Value
from dialogs.rhythm.wall import local, local_date

_MARKS = re.compile(r"([\\<\[])")
"""What would become markup in people's words; an image in the words of another would even be fetched."""


@dataclass(frozen=True)
class Told:
    """Says texts by their keys, to the reader of these questions."""

    questions: Questions

    def say(self, key: str, **args: Value) -> str:
        return self.questions.wording.render(key, args, self.questions.reader)

    def label(self, key: str) -> str | None:
        """A text without variables, or None where there is none."""
        return self.questions.wording.labels.get(key)

    @property
    def zone(self) -> str:
        return self.questions.reader.zone

    def day(self, day: date) -> str:
        """A date with its year, for what is kept for long."""
        args: dict[str, Value] = {
            "weekday": day.weekday(),
            "date": day.day,
            "month": day.month,
            "year": str(day.year),
        }
        return self.say("forms-date", **args)

    def day_of(self, at: datetime) -> str:
        return self.day(local_date(at, self.zone))

    def hour(self, at: datetime) -> str:
        return f"{local(at, self.zone):%H:%M}"

    def moment(self, at: datetime) -> str:
        return f"{self.day_of(at)}, {self.hour(at)}"


def plain(words: str) -> str:
    """People's words, that stay words."""
    return _MARKS.sub(r"\\\1", words)


def quoted(words: str) -> list[str]:
    """People's words as a quotation, line by line, as they typed them."""
    return [f"> {plain(line)}".rstrip() for line in words.splitlines() or [""]]


def point(text: str) -> str:
    """A text of ours as one point of a list."""
    return f"- {text}"


def listed(words: str) -> str:
    """People's words as one point of a list."""
    return point(plain(" ".join(words.split())))

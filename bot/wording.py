"""From a text's key to the words that one person reads.

Theory of operation
-------------------
All sentences stand in `dialogs/texts/<language>/*.ftl`; dialogs only name them, as `message` or
`message.attribute`. A text that needs no variables is a look-up. For the others only what is needed is
gathered: first from what the dialog gave, then from the reader's profile (names and pronouns, `_forms`). A
moment is written in the reader's own zone, in the way that the name of its variable says (`_written`). A
`Ref` is filled with words that the shell fetched.

What can still go wrong is a variable that nobody gave: a fault of ours, never of the reader. Strict, as in
every test, it raises `TextFault`. Otherwise one line with the key goes to the log and the reader gets a kind
sentence, never a raw key. Arguments are people's words: they stand in no error and in no log.

Nothing is escaped, since channels get plain text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib.resources.abc import Traversable
from types import MappingProxyType

import structlog

from bot.ports import Rendered, RenderedButton
from bot.rhythm_words import RHYTHM_VARIABLES, in_words
from bot.services import Services
from bot.texts import TextFault, Texts, Words, read_texts
from dialogs import varying
from dialogs.effects import Button, ByMonth, Ref, Say, Value
from dialogs.people import Profile, Pronoun
from dialogs.rhythm.wall import local

__all__ = ["READER_VARIABLES", "TextFault", "Wording"]

SORRY, SORRY_LABEL = "house-sorry", "house-sorry.button"
"""What a reader gets where we failed: instead of a sentence, instead of a button's label."""
PRONOUN_FORMS = ("zij", "zij_nadruk", "haar", "haar_bez")
"""The attributes of `forms-<pronoun>`: subject, the same with stress, object, possessive."""
READER_VARIABLES = frozenset(
    {"name", "roep", "partner", "Partner", "partners", "Partners", "Zij", "Haar_bez", *PRONOUN_FORMS}
    | RHYTHM_VARIABLES
)
"""What every text may use without being given it; `dialogs/texts/README.md` says how."""
PROGRESS = "house-progress"
THEORY = ".why"
"""The end of a key whose text tells why: theory, to be read by who wants to."""
NO_WORDS: Mapping[str, str] = MappingProxyType({})

log = structlog.get_logger(__name__)


class Wording:
    """All texts of one language. It never changes, so one is enough for everybody."""

    def __init__(self, texts: Texts, *, strict: bool = False) -> None:
        self._texts = texts
        self._strict = strict
        self.labels: Mapping[str, str] = MappingProxyType(
            {key: text.plain for key, text in texts.by_key.items() if text.plain is not None}
        )
        """The words of every text that needs no variables, by key: all button labels are among them."""
        self.wordings = varying.wordings(self.keys())
        """How many wordings each line has that has more than one."""
        if unsound := [*varying.unsound({key: self.needs(key) for key in self.keys()}, READER_VARIABLES)]:
            raise TextFault("; ".join(unsound))
        known = [pronoun for pronoun in Pronoun if pronoun is not Pronoun.UNKNOWN]
        required = [SORRY, SORRY_LABEL, "forms-partner", "forms-you"]
        required += [f"forms-{pronoun}.{form}" for pronoun in known for form in PRONOUN_FORMS]
        if absent := [key for key in required if key not in self.labels]:
            raise TextFault(f"no text without variables: {', '.join(absent)}")
        self._pronouns: dict[Pronoun, dict[str, str]] = {
            pronoun: {form: self.labels[f"forms-{pronoun}.{form}"] for form in PRONOUN_FORMS}
            for pronoun in known
        }

    @classmethod
    def load(
        cls, language: str = "nl", *, strict: bool = False, folder: Traversable | None = None
    ) -> Wording:
        """Read every text of a language, or of another folder. TextFault names all that is not sound.

        `strict` makes a text that cannot be said raise TextFault, as tests want it.
        """
        return cls(read_texts(language, folder), strict=strict)

    @property
    def services(self) -> Services:
        """The help services that these texts name."""
        return self._texts.services

    def missing(self, keys: Iterable[str]) -> set[str]:
        """Those of `keys` that no text has."""
        return set(keys) - self._texts.by_key.keys()

    def keys(self) -> frozenset[str]:
        """Every `message` that has a value and every `message.attribute`."""
        return frozenset(self._texts.by_key)

    def needs(self, key: str) -> frozenset[str]:
        """The variables of a text. KeyError if there is no such text."""
        return frozenset(self._texts.by_key[key].needs)

    def render(
        self, key: str, args: Mapping[str, Value], reader: Profile, *, words: Mapping[str, str] = NO_WORDS
    ) -> str:
        """The sentence or label `key` for this reader. `words` holds what each `Ref` stands for, by kind."""
        try:
            return self._fill(key, args, reader, words)
        except TextFault as fault:
            return self._instead(SORRY, fault)

    def button(
        self, button: Button, reader: Profile, *, words: Mapping[str, str] = NO_WORDS
    ) -> RenderedButton:
        """A button with its label in words."""
        try:
            label = self._fill(button.label, button.args, reader, words)
        except TextFault as fault:
            label = self._instead(SORRY_LABEL, fault)
        return RenderedButton(label, button.token, button.style.value)

    def render_say(
        self, say: Say, reader: Profile, *, words: Mapping[str, str] = NO_WORDS, key: str = ""
    ) -> Rendered:
        """A whole message. `key` is that of its outbox row, when it is known already.

        A placeholder is shown where the texts have one; a picture must have its description as
        `<text>.picture`. With a clock (`say.until`) a text may also write that moment: `$until`, `$moment`.
        """
        args = say.args if say.until is None else {"until": say.until, "moment": say.until, **say.args}

        def written(text: str | None) -> str | None:
            return None if text is None else self.render(text, args, reader, words=words)

        return Rendered(
            key=key,
            text=f"{self._progress(say, reader)}{self.render(say.text, args, reader, words=words)}",
            rows=tuple(tuple(self.button(one, reader, words=words) for one in row) for row in say.buttons),
            slot=say.slot,
            until=say.until,
            placeholder=written(say.placeholder if say.placeholder in self._texts.by_key else None),
            picture=say.picture,
            picture_alt=written(f"{varying.first(say.text)}.picture" if say.picture else None),
            folded=say.text.endswith(THEORY),
            copy=written(say.text if say.copy else None),
            silent=say.silent,
            protected=say.protected,
            words_of=say.words_of,
        )

    def _progress(self, say: Say, reader: Profile) -> str:
        """The line above a question that is one of a fixed number."""
        if say.progress is None:
            return ""
        number, of = say.progress
        return f"{self.render(PROGRESS, {'number': number, 'of': of}, reader)}\n\n"

    def _instead(self, key: str, fault: TextFault) -> str:
        if self._strict:
            raise fault
        log.error("a text cannot be said", fault=str(fault))
        return self.labels[key]

    def _fill(self, key: str, args: Mapping[str, Value], reader: Profile, words: Mapping[str, str]) -> str:
        text = self._texts.by_key.get(key)
        if text is None:
            raise TextFault(f"{key}: no such text")
        if text.plain is not None:
            return text.plain
        given: dict[str, int | str] = {}
        lacking = [name for name in text.needs if args.get(name) is None]
        always = self._always(lacking, reader) if lacking else {}
        for name in text.needs:
            match args.get(name):
                case None:
                    if name not in always:
                        raise TextFault(f"{key}: ${name} was not given")
                    given[name] = Words(always[name])
                case Ref(kind):
                    if kind not in words:
                        raise TextFault(f"{key}: ${name} stands for words that were not fetched: {kind}")
                    given[name] = Words(words[kind])
                case datetime() | ByMonth() as value:
                    given[name] = Words(self._written(name, value, reader.zone))
                case str() as value:
                    given[name] = Words(value)
                case value:
                    given[name] = value
        # A text may end with something that is not always there.
        return self._texts.fill(text, given).rstrip()

    def _written(self, name: str, value: datetime | ByMonth, zone: str) -> str:
        """A moment: `$day` and `$…_day` as a date, `$moment` and `$…_moment` with both, others as HH:MM. A
        list has a line for each."""
        if isinstance(value, ByMonth):
            return "\n".join(self._of_month(local(at, zone), what) for at, what in value.lines)
        at = local(value, zone)
        wall = f"{at:%H:%M}"
        form = name.rpartition("_")[2]
        if form not in ("day", "moment"):
            return wall
        given: dict[str, int | str] = {
            "weekday": at.weekday(),
            "date": at.day,
            "month": at.month,
            "time": wall,
        }
        return self._texts.fill(self._texts.by_key[f"forms-{form}"], given)

    def _of_month(self, at: datetime, what: str) -> str:
        given: dict[str, int | str] = {"month": at.month, "year": f"{at.year}", "what": self.labels[what]}
        return self._ours("forms-month-line", given)

    def _always(self, names: Iterable[str], reader: Profile) -> Mapping[str, str]:
        """What these variables stand for, as far as they need not be given."""
        moments = {name: in_words(name, reader, self._ours) for name in names if name in RHYTHM_VARIABLES}
        return {**self._forms(reader), **moments}

    def _ours(self, key: str, given: Mapping[str, int | str]) -> str:
        """A text that stands inside another one."""
        return self._texts.fill(self._texts.by_key[key], dict(given))

    def _forms(self, reader: Profile) -> Mapping[str, str]:
        """What a text may say about the reader and the partner without being given it."""
        partner = reader.partner or self.labels["forms-partner"]
        partners = genitive(partner)
        row = self._pronouns.get(reader.pronoun)
        if row is None:
            row = {"zij": partner, "zij_nadruk": partner, "haar": partner, "haar_bez": partners}
        return {
            "name": reader.name or self.labels["forms-you"],
            "roep": f", {reader.name}" if reader.name else "",
            "partner": partner,
            "Partner": _capital(partner),
            "partners": partners,
            "Partners": _capital(partners),
            "Zij": _capital(row["zij"]),
            "Haar_bez": _capital(row["haar_bez"]),
            **row,
        }


def genitive(name: str) -> str:
    """A name as an owner, as Dutch spells it: Robins, Anna’s, Joris’."""
    last, before = name[-1:].lower(), name[-2:-1].lower()
    if last in ("s", "x", "z"):
        return f"{name}’"
    if last in ("a", "i", "o") or (last in ("u", "y") and before not in ("a", "e", "o")):
        return f"{name}’s"
    return f"{name}s"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

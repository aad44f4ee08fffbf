"""The texts of one language, read from their Fluent files and checked before anybody can be told one.

A line that Fluent does not understand, a key that exists twice or a reference to nothing stops the program at
its start: Fluent by itself would leave such a sentence out in silence. For each text we keep which variables
it needs; one that needs none is rendered here, once. Each help service of the language is a text as well
(`service-<id>`), made of what is known of it (bot/services.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, ast

from bot import services
from bot.services import ServiceFault, Services

Entry = ast.Message | ast.Term


class TextFault(Exception):
    """A text that cannot be said: which, and what is wrong; never the words it would be filled with."""


class Words(str, FluentType):
    """People's words as a value for Fluent, which refuses a plain `str` of more than 2,500 characters."""

    __slots__ = ()

    def format(self, locale: object) -> str:  # type: ignore[override]
        """The words as they are. Fluent calls this, and nobody else."""
        return self


@dataclass(frozen=True, slots=True)
class Text:
    """One value or attribute. `plain` is its words when it needs no variable."""

    key: str
    pattern: Pattern
    needs: tuple[str, ...]
    plain: str | None


@dataclass(frozen=True, slots=True)
class Texts:
    """Every `message` that has a value and every `message.attribute`, by key; and the help services."""

    by_key: Mapping[str, Text]
    bundle: FluentBundle
    services: Services

    def fill(self, text: Text, given: dict[str, int | str]) -> str:
        """The words of a text. TextFault if a variable is missing or of a wrong kind."""
        result, errors = self.bundle.format_pattern(text.pattern, given)
        if errors:
            # Only the kind of error: Fluent's own sentence may hold a value.
            raise TextFault(f"{text.key}: {type(errors[0]).__name__}")
        return str(result)


def read_texts(language: str, folder: Traversable | None = None) -> Texts:
    """Read all files of a language, or of another folder. TextFault names everything that is not sound."""
    folder = folder or files("dialogs") / "texts" / language
    bundle = FluentBundle([language], use_isolating=False)
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            faults += _read(file.name, file.read_text(encoding="utf-8"), bundle, entries)
    known = _services(folder)
    lines = _lines(known, bundle)
    faults += _read(services.FILE, lines, bundle, entries)
    texts: dict[str, Text] = {}
    for key, pattern, source in _patterns(bundle, entries):
        search = _Needs(entries, [], set())
        search.look(source)
        faults += [f"{key}: {fault}" for fault in search.faults]
        plain = None if search.found or search.faults else str(bundle.format_pattern(pattern, {})[0])
        texts[key] = Text(key, pattern, tuple(sorted(search.found)), plain)
    if faults:
        raise TextFault("; ".join(faults))
    return Texts(texts, bundle, known)


def _services(folder: Traversable) -> Services:
    """The help services that stand beside the texts, if there are any."""
    file = folder / services.FILE
    if not file.is_file():
        return {}
    try:
        return services.read_services(file.read_text(encoding="utf-8"))
    except ServiceFault as fault:
        raise TextFault(str(fault)) from None


def _lines(known: Services, bundle: FluentBundle) -> str:
    """A text for each service, as Fluent writes it."""

    def template(key: str, given: Mapping[str, str]) -> str:
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if pattern is None:
            raise TextFault(f"{key}: no such text, and the help services need it")
        words, errors = bundle.format_pattern(pattern, dict(given))
        if errors:
            raise TextFault(f"{key}: {type(errors[0]).__name__}")
        return str(words)

    return "".join(f"service-{name} = {service.line(template)}\n" for name, service in known.items())


def _read(name: str, source: str, bundle: FluentBundle, entries: dict[str, Entry]) -> Iterator[str]:
    """Put one file into the bundle; yields what is wrong in it."""
    resource = FluentParser().parse(source)
    for entry in resource.body:
        line = 1 + source.count("\n", 0, entry.span.start if entry.span else 0)
        if isinstance(entry, ast.Junk):
            yield f"{name}:{line}: this is not Fluent"
        elif isinstance(entry, Entry):
            if entry.id.name in entries:
                yield f"{name}:{line}: {entry.id.name} exists already"
            entries[entry.id.name] = entry
    bundle.add_resource(resource)


def _patterns(
    bundle: FluentBundle, entries: Mapping[str, Entry]
) -> Iterator[tuple[str, Pattern, ast.Pattern]]:
    """Every value and attribute of a message: its key, how to render it, and its source."""
    for name, entry in entries.items():
        if isinstance(entry, ast.Message):
            message = bundle.get_message(name)
            if message.value is not None and entry.value is not None:
                yield name, message.value, entry.value
            for attribute in entry.attributes:
                part = attribute.id.name
                yield f"{name}.{part}", message.attributes[part], attribute.value


@dataclass(slots=True)
class _Needs:
    """Looks for the variables of a text, also in the texts that it refers to."""

    entries: Mapping[str, Entry]
    faults: list[str]
    found: set[str]
    trail: tuple[str, ...] = ()

    def look(self, node: object) -> None:
        if isinstance(node, ast.VariableReference):
            self.found.add(node.id.name)
        elif isinstance(node, ast.MessageReference | ast.TermReference):
            self._follow(node)
        elif isinstance(node, ast.BaseNode):
            for child in vars(node).values():
                for part in child if isinstance(child, list) else [child]:
                    self.look(part)

    def _follow(self, reference: ast.MessageReference | ast.TermReference) -> None:
        name = reference.id.name
        if name in self.trail:
            self.faults.append(f"{name} refers to itself")
            return
        entry, attribute = self.entries.get(name), reference.attribute
        parts = [] if entry is None else [entry.value]
        if entry is not None and attribute is not None:
            parts = [one.value for one in entry.attributes if one.id.name == attribute.name]
        if not any(parts):
            self.faults.append(f"refers to {name}, which is not there")
        before, self.trail = self.trail, (*self.trail, name)
        for part in parts:
            self.look(part)
        self.trail = before

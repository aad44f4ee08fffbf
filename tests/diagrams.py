"""Draws each dialog, and the joint machine of the pause, as a Mermaid diagram into docs/dialogs/.

    make docs

The drawing is made of the same walk that the tests take, so that it cannot tell another story than the code.
Nodes are steps, edges are answers; a step that is met again is the same node.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from dialogs.advance import SKIPPED_VALUE
from dialogs.catalogue import CATALOGUE
from dialogs.couple import SETTLED, TABLE
from dialogs.effects import Json
from dialogs.explore import Step, Walk, explore
from dialogs.journal import Kind
from dialogs.requests import Know, Prompt
from dialogs.talk import Dialog
from dialogs.wishes import Invite, Keep, Next, Reveal, Speak, To, Wish

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "dialogs"
MOST_LABELS = 4
"""Answers named on one edge; further ones are dots."""
LEGEND = """Boxes are questions; those that begin with *know* are facts asked of the world. Arrows are
answers: *words* is free text, with the verdict of a rule behind it where one decides; ⏱ is time that ran out;
● is what leaves the talk (a record, something shared, an invitation, words to the other)."""


def drawings() -> dict[str, str]:
    """The text of every file in docs/dialogs/, by name."""
    pages = {f"{dialog.name}.md": _page(dialog) for dialog in CATALOGUE}
    return {**pages, "couple.md": _couple()}


def _page(dialog: Dialog[..., Any]) -> str:
    walk = explore(dialog)
    about = (dialog.script.__doc__ or "").strip().splitlines()[0]
    by = " ".join(f"`{command}`" for command in dialog.commands) or "opened by other dialogs"
    return _markdown(dialog.name, f"{about} ({by})", list(_lines(walk)), LEGEND)


def _markdown(title: str, about: str, lines: Iterable[str], legend: str) -> str:
    drawing = "\n".join(f"    {line}" for line in lines)
    return (
        f"# {title}\n\n{about}\n\n```mermaid\nstateDiagram-v2\n{drawing}\n```\n\n{legend}\n\n"
        "Made by `make docs`; do not edit.\n"
    )


def _lines(walk: Walk) -> Iterator[str]:
    names: dict[str, str] = {}
    edges: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for step in walk.steps:
        source = names.setdefault(_node(step.at), _title(step.at))
        names[_node(step.at)] = source
        if step.to is not None:
            names.setdefault(_node(step.to), _title(step.to))
        if step.kind is Kind.RANG and "!" in str(step.answer):
            continue  # a reminder: the question stays
        edges[_node(step.at), _node(step.to)][_label(step)] = None
    if not walk.steps:
        yield "[*] --> [*]: asks nothing"
    for node, title in names.items():
        yield f'state "{title}" as {node}'
    for first in sorted({_node(step.at) for step in walk.steps if len(_said_before(step)) == 1}):
        yield f"[*] --> {first}"
    for (source, target), labels in edges.items():
        shown = list(labels)[:MOST_LABELS]
        dots = [*shown, "…"] if len(labels) > MOST_LABELS else shown
        yield f"{source} --> {target}: {' / '.join(dots)}"


def _said_before(step: Step) -> list[Kind]:
    """The kinds of what stood in the journal when this step was met."""
    kinds = []
    for entry in step.after.journal:
        if entry.key == step.at.key:
            break
        kinds.append(entry.kind)
    return kinds


def _place(at: Prompt | Know) -> str:
    """The key without its count and without the outermost dialog."""
    path, _, step = at.key.partition("#")[0].rpartition(":")
    inner = path.split("/")[1:]
    return "/".join([*inner, step])


def _node(at: Prompt | Know | None) -> str:
    return "[*]" if at is None else re.sub(r"\W", "_", _place(at))


def _title(at: Prompt | Know) -> str:
    return f"know {_place(at)}" if isinstance(at, Know) else _place(at)


def _label(step: Step) -> str:
    parts = [_answer(step), *_verdicts(step)]
    left = sorted({_left(wish) for wish in step.wishes} - {""})
    return ", ".join([*parts, *(f"● {what}" for what in left)]).replace(":", "∶")


def _answer(step: Step) -> str:
    if step.kind is Kind.RANG:
        return "⏱"
    if step.answer == SKIPPED_VALUE:
        return "skip"
    if isinstance(step.at, Know):
        return _short(step.answer)
    return str(step.answer) if step.at.options else "words"


def _verdicts(step: Step) -> Iterator[str]:
    """What rules found in this answer."""
    journal = step.after.journal
    index = max(i for i, entry in enumerate(journal) if entry.key == step.at.key or entry.key == step.answer)
    for entry in journal[index + 1 :]:
        if entry.kind is Kind.VERDICT and (entry.value is None or isinstance(entry.value, bool | str)):
            name = entry.key.rpartition(":")[2].partition("#")[0]
            value = _short(entry.value)
            if value != "given":
                yield f"{name} {value}"


def _short(value: Json) -> str:
    if value is None or value in ([], ""):
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return f"{len(value)} kept"
    text = "given" if isinstance(value, dict) else str(value)
    return text if len(text) <= 30 else "given"


def _left(wish: Wish) -> str:
    match wish:
        case Keep(body):
            return body.kind
        case Reveal():
            return "shared"
        case Invite(dialog):
            return f"invites {dialog}"
        case Next(dialog):
            return f"opens {dialog}"
        case Speak(to=to) if to is not To.ME:
            return f"to {to.value}"
    return ""


def _couple() -> str:
    lines = ["[*] --> talking"]
    for mode, row in TABLE.items():
        to: dict[str, list[str]] = defaultdict(list)
        for signal, (target, _) in row.items():
            to[target.value].append(_spaced(signal.__name__))
        lines += [f"{mode.value} --> {target}: {' / '.join(names)}" for target, names in to.items()]
    for mode, settled in SETTLED.items():
        for condition, target, _ in settled:
            name = condition.__name__.strip("_").replace("_", " ")
            lines.append(f"{mode.value} --> {target.value}: settled∶ {name}")
    about = "Two people and one pause: the joint machine, heard before any dialog (`dialogs/couple.py`)."
    legend = (
        "Arrows are signals of either person, or of the clock; *settled* ones follow from the state alone."
    )
    return _markdown("couple", about, lines, legend)


def _spaced(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


def main() -> int:
    """Write the drawings, and remove those of dialogs that are no more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = drawings()
    for old in FOLDER.glob("*.md"):
        if old.name not in wanted:
            old.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

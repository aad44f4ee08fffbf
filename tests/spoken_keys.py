"""Which texts the code names, read from its source.

A dialog names its steps (`talk.say("done", count=count)` in the dialog `mirror` is `mirror-done`), the house
names whole keys (`stage.say(person, "house-idle")`). Where a part of a name is only known when the talk runs
(`f"fault-{fault}"`), anything may stand there; walking the dialogs shows those exactly. A function that
speaks for dialogs of other files (`talk.say("unclear")`) names a step of each of them.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parent.parent
SAYING = {"ask", "choose", "say", "still", "export", "calendar"}
CONTROL = {
    "skip",
    "why",
    "only",
    "until",
    "ends",
    "remind",
    "to",
    "slot",
    "picture",
    "copy",
    "progress",
    "with_safety",
    "leads",
    "draws",
}
"""What a step is given that is no variable of its text."""
FAMILIES = frozenset(
    {
        "house",
        "ideas",
        "pause",
        "danger",
        "help",
        "nudge",
        "joining",
        "forms",
        "group",
        "telegram",
        "export",
        "exported",
        "chart",
    }
)
"""How the keys begin that the house names as a whole."""
ANYTHING = "[a-z0-9_-]+"
KEY = re.compile(r"[a-z0-9-]+(?:\\\.[a-z0-9_-]+)?")
"""A key as a pattern: its dot is escaped."""


Borrowers = Mapping[str, Sequence[Sequence[str]]]
"""By the name of a function: the names of the dialogs in each other file that uses it."""


@dataclass(frozen=True, slots=True)
class Named:
    """A text that some line names. `given`: the variables it gets; None where the source does not tell."""

    pattern: str
    given: frozenset[str] | None
    where: str
    to_group: bool = False

    @property
    def exact(self) -> str | None:
        """The whole key, if the source tells it."""
        return None if ANYTHING in self.pattern or "(?:" in self.pattern else self.pattern.replace("\\", "")

    def fits(self, key: str) -> bool:
        return re.fullmatch(self.pattern, key) is not None


def named_by_dialogs(source: str, where: str, borrowers: Borrowers = MappingProxyType({})) -> Iterator[Named]:
    """The texts that the dialogs in a file name. `borrowers` are those of other files that use functions of
    it."""
    tree = ast.parse(source)
    names = _dialogs(tree)
    for function in _functions(tree):
        # A helper that several dialogs of one file share may speak for each of them, and for each file apart.
        own = [sorted(names.values())] if names or function.name not in borrowers else []
        speaking = [[names[function]]] if function in names else [*own, *borrowers.get(function.name, ())]
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            if step := _step(call):
                for part, speakers in product(_patterns(step), speaking):
                    owner = re.escape(speakers[0]) if len(speakers) == 1 else f"(?:{'|'.join(speakers)})"
                    yield Named(f"{owner}-{part}", _given(call), f"{where}:{call.lineno}", _to_group(call))


def borrowing(sources: Mapping[str, str]) -> Mapping[str, Borrowers]:
    """By the name of a module: the dialogs of each other file that uses a function of it, by function.

    `sources` are those of all files, by the name of their module.
    """
    found: dict[str, dict[str, list[list[str]]]] = defaultdict(lambda: defaultdict(list))
    for source in sources.values():
        tree = ast.parse(source)
        if speakers := sorted(_dialogs(tree).values()):
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom) and node.module:
                    for alias in node.names:
                        found[node.module][alias.name].append(speakers)
    return found


def named_by_house(source: str, where: str) -> Iterator[Named]:
    """The whole keys in a file: literals that begin as a text of the house does."""
    tree = ast.parse(source)
    formatted = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    dialogs = {_dialog_name(one) for one in ast.walk(tree) if isinstance(one, ast.AsyncFunctionDef)}
    inside = {id(part) for node in formatted for part in ast.walk(node) if part is not node}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in inside:
            for pattern in _patterns(node):
                family, hyphen, _ = pattern.partition("-")
                is_text = pattern not in dialogs and family in FAMILIES
                if hyphen and is_text and KEY.fullmatch(pattern.replace(ANYTHING, "x")):
                    yield Named(pattern, None, f"{where}:{node.lineno}")


def named() -> list[Named]:
    """Every text that the project names."""
    found: list[Named] = []
    paths = sorted([*ROOT.glob("dialogs/**/*.py"), *ROOT.glob("bot/**/*.py")])
    sources = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    borrowed = borrowing({_module(where): source for where, source in sources.items()})
    for where, source in sources.items():
        found += named_by_dialogs(source, where, borrowed.get(_module(where), {}))
        found += named_by_house(source, where)
    return found


def _module(where: str) -> str:
    return where.removesuffix(".py").replace("/", ".")


def _functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def _dialogs(tree: ast.AST) -> dict[ast.FunctionDef | ast.AsyncFunctionDef, str]:
    """The name of each dialog, by its function."""
    return {function: name for function in _functions(tree) if (name := _dialog_name(function))}


def _dialog_name(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str | None:
    for decorator in function.decorator_list:
        match decorator:
            case ast.Call(func=ast.Name(id="dialog"), args=[ast.Constant(value=str(name)), *_]):
                return name
    return None


def _step(call: ast.Call) -> ast.expr | None:
    match call:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="talk"), attr=attr), args=[step, *_]) if (
            attr in SAYING
        ):
            return step
        case ast.Call(func=ast.Name(id="Reminder"), args=[step, *_]):
            return step
    return None


def _patterns(node: ast.expr) -> list[str]:
    """What a step or key can be, as regular expressions."""
    match node:
        case ast.Constant(value=str(text)):
            return [re.escape(text).replace("\\-", "-")]
        case ast.Constant():
            return []
        case ast.JoinedStr(values=values):
            return [
                "".join(_patterns(part)[0] if isinstance(part, ast.Constant) else ANYTHING for part in values)
            ]
        case ast.IfExp(body=body, orelse=orelse):
            return [*_patterns(body), *_patterns(orelse)]
    return [ANYTHING]


def _given(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    if None in names:
        return None
    clock = {"until", "moment"} if "until" in names else set()
    return frozenset({name for name in names if name and name not in CONTROL} | clock)


def _to_group(call: ast.Call) -> bool:
    return any(keyword.arg == "to" and "GROUP" in ast.unparse(keyword.value) for keyword in call.keywords)

"""The house rules that no other tool knows, as functions from source text to what is wrong in it.

Ruff, mypy and import-linter hold the general rules. What is left is ours: `dialogs/` decides by its arguments
alone; no sentence stands in code; the repository tells nothing about the machine or the people behind it.
Each rule returns findings as `line: what`, so that one test can show them and another can plant a fault.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 330

# What a pure module may not import: files, clocks, dice, and the doors to them. (import-linter follows chains
# of imports; this reads each file by itself and also knows the builtins.)
IMPURE_MODULES = frozenset(
    "asyncio builtins ctypes importlib io logging os pathlib pickle random secrets shelve shutil socket"
    " sqlite3 subprocess sys tempfile threading time urllib uuid".split()
)
IMPURE_CALLS = frozenset({"open", "print", "input", "eval", "exec", "compile", "breakpoint", "__import__"})
# Their answers differ from one process to the next, so a replay would not be exact.
UNSTABLE_CALLS = frozenset({"hash", "id"})
CLOCK_CALLS = frozenset({"now", "utcnow", "today"})

# Common in Dutch; two of them in one literal are hardly English.
DUTCH = frozenset(
    "aan al alleen als altijd bent bij daar dan dat de deze die dit doe door een eens en er geen goed"
    " graag haar heb hebt heeft hem het hier hij hoe hun ik ja je jij jou jouw jullie kan kun kunt maar"
    " meer met mij mijn moet naar nee niet nog nu om ons ook op over samen te toch tot uit van veel vind"
    " voor waar wanneer wat week wel weer welke wie wij wil wilt ze zeg zich zij zijn zo zonder".split()
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE_WORDS = 4
SENTENCE_DUTCH_WORDS = 2

# Each with what it would tell a reader of a public repository.
PRIVATE = {
    "a folder of somebody's machine": r"(?<![\w.~-])/(?:(?:home|Users|mnt|opt|tmp)/[\w.-]+/|(?:root|work)\b)",
    "a package registry": r"(?i)pythonhosted|[/.]pypi\.|\bregistry\.|index[-_]url|simple/\w",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY",
    "a bot token": r"(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}",
    "how the work was organised": r"(?i)(?<!user.)\bagents?\b|\bissue #?\d",
    "an e-mail address": r"[\w.+-]+@(?!example\b|localhost\b)[\w-]+\.(?!example\b|invalid\b)[a-z]{2,}\b",
}
# Names that this project invents for its tests and manuals, not places on a machine.
PUBLIC = re.compile(r"/opt/weerklank/|/usr/|/home/weerklank/")


def tracked(*patterns: str) -> list[Path]:
    """The files that belong to the project, also those not yet added; never what .gitignore names."""
    # Another user may own the checkout, as in a build server; git must read it all the same.
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "-co",
        "--exclude-standard",
        "--",
        *patterns,
    ]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in sorted(set(listed.split("\0"))) if name and (ROOT / name).is_file()]


def impurities(source: str) -> list[str]:
    """Where a module does more than decide."""
    return [f"{line}: {what}" for node in ast.walk(ast.parse(source)) for line, what in _impure(node)]


def _impure(node: ast.AST) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Import(names=names):
            for name in names:
                if name.name.split(".")[0] in IMPURE_MODULES:
                    yield node.lineno, f"import {name.name}"
        case ast.ImportFrom(module=str(module)) if module.split(".")[0] in IMPURE_MODULES:
            yield node.lineno, f"from {module} import"
        case ast.Name(id=name) if name in IMPURE_CALLS | UNSTABLE_CALLS and isinstance(node.ctx, ast.Load):
            yield node.lineno, name
        case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCK_CALLS:
            yield node.lineno, f".{name}()"


def dutch_sentences(source: str) -> list[str]:
    """Sentence-like Dutch in string literals; docstrings and sample answers are let through."""
    tree = ast.parse(source)
    exempt = {inner for outer in ast.walk(tree) for part in _not_spoken(outer) for inner in ast.walk(part)}
    found = []
    for node in ast.walk(tree):
        if node not in exempt and (text := _literal(node)) and looks_dutch(text):
            found.append(f"{getattr(node, 'lineno', 0)}: {text[:60]!r}")
    return found


def _not_spoken(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            yield node
        case ast.keyword(arg="samples"):
            yield node
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)) if (
            "SAMPLES" in name
        ):
            yield node
        case ast.JoinedStr(values=values):
            yield from values  # judged as a whole


def _literal(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return " … ".join(
                part.value
                for part in values
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )
    return ""


def looks_dutch(text: str) -> bool:
    """Whether a text reads as (part of) a Dutch sentence rather than as a key, a pattern or English."""
    words = [word.lower() for word in WORD.findall(text)]
    return len(words) >= SENTENCE_WORDS and len(DUTCH.intersection(words)) >= SENTENCE_DUTCH_WORDS


def private_things(text: str) -> list[str]:
    """What a text tells about the machine or the people behind it."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        shown = PUBLIC.sub("", line)
        found += [f"{number}: {what}" for what, pattern in PRIVATE.items() if re.search(pattern, shown)]
    return found


def unquiet(source: str) -> list[str]:
    """Where a test waits for real time or replaces a part by a mock."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=[ast.alias(name="unittest.mock")]) | ast.ImportFrom(module="unittest.mock"):
                found.append(f"{node.lineno}: mock")
            case ast.ImportFrom(module="unittest", names=[ast.alias(name="mock")]):
                found.append(f"{node.lineno}: mock")
            case ast.Call(func=ast.Attribute(attr="sleep"), args=[ast.Constant(value=0)]):
                pass  # lets other tasks run, takes no time
            case ast.Call(func=ast.Attribute(attr="sleep")):
                found.append(f"{node.lineno}: sleep")
    return found


def imported(source: str) -> set[str]:
    """Every module that a file names in an import; `from a import b` counts as a and as a.b."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import():
                names |= {name.name for name in node.names}
            case ast.ImportFrom(module=str(module)):
                names |= {module, *(f"{module}.{name.name}" for name in node.names)}
    return names


def module_name(path: Path) -> str:
    """`dialogs/help/welcome.py` is `dialogs.help.welcome`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)

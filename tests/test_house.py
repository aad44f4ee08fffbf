"""The house rules hold, and the readers that watch over them see what they are meant to see."""

from __future__ import annotations

import ast
import importlib
import re
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import AliasChoices
from pydantic_settings import BaseSettings

from tests import house
from tests.house import ROOT, tracked

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
SETTING = re.compile(r"^#? ?([A-Z][A-Z0-9_]*)=(.*)$")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def findings(rule: str, paths: list[Path]) -> list[str]:
    """What a rule finds, as lines that an editor can jump to."""
    judge = getattr(house, rule)
    return [f"{path.relative_to(ROOT)}:{found}" for path in paths for found in judge(read(path))]


# It reads what was learned, which is part of the release: constants, as a dictionary in a module would be.
TABLES = ROOT / "dialogs/words/learned/table.py"


def test_dialogs_decide_by_their_arguments_alone() -> None:
    """A replay is exact only if no file, clock, dice or process has a say."""
    assert findings("impurities", [path for path in tracked("dialogs/*.py") if path != TABLES]) == []


@pytest.mark.parametrize(
    "planted",
    [
        "open('diary')",
        "with open('diary') as f: pass",
        "reader = open",
        "print('x')",
        "eval('1')",
        "exec('1')",
        "input()",
        "__import__('os')",
        "hash('a')",
        "id(x)",
        "import time",
        "import time as clock",
        "from time import monotonic",
        "import random",
        "from random import choice",
        "import secrets",
        "import uuid",
        "from uuid import uuid4",
        "import os.path",
        "from pathlib import Path",
        "def f():\n    import asyncio",
        "from datetime import datetime\ndatetime.now()",
        "from datetime import datetime as d, UTC\nd.now(UTC)",
        "import datetime\ndatetime.datetime.utcnow()",
        "from datetime import date\ndate.today()",
    ],
)
def test_each_impurity_is_caught(planted: str) -> None:
    assert house.impurities(planted) != []


@pytest.mark.parametrize(
    "innocent",
    [
        "from datetime import datetime, time\nquiet = time(22)",
        "async def f(talk):\n    return talk.now",
        "def f(opened, identity): return opened.id == identity",
        "'import time; open(x)'",
    ],
)
def test_what_only_looks_like_an_impurity_is_let_through(innocent: str) -> None:
    assert house.impurities(innocent) == []


def test_no_sentence_stands_in_code() -> None:
    """Texts live in dialogs/texts, where a coach can read them; word lists are for understanding."""
    code = [
        path for path in tracked("dialogs/*.py", "bot/*.py") if "words" not in path.relative_to(ROOT).parts
    ]
    assert findings("dutch_sentences", code) == []


@pytest.mark.parametrize(
    "planted",
    [
        "say('Wat heb je gehoord?')",
        "say(f'Dag {name}, fijn dat je er bent')",
        "TEXTS = {'a': ['Wil je pauze? Zeg het maar.']}",
        "def f(x='Neem even de tijd voor jezelf'): ...",
    ],
)
def test_each_planted_sentence_is_caught(planted: str) -> None:
    assert house.dutch_sentences(planted) != []


@pytest.mark.parametrize(
    "innocent",
    [
        '"""Dit is een uitleg van een module."""',
        "def f():\n    'Wat heb je gehoord?'",
        "say('your-side-and-more')",
        "raise ValueError('a timer needs a moment that is aware')",
        "@dialog('mirror', samples={'heard': ['Ik voel me niet gezien door jou']})\nasync def f(): ...",
        "FEELING_SAMPLES = ('Ik ben boos omdat je te laat bent',)",
    ],
)
def test_docstrings_keys_english_and_sample_answers_are_no_sentences(innocent: str) -> None:
    assert house.dutch_sentences(innocent) == []


def test_a_file_is_one_idea_that_can_be_read_in_one_sitting() -> None:
    lengths = {str(path.relative_to(ROOT)): len(read(path).splitlines()) for path in tracked("*.py")}
    assert {name: length for name, length in lengths.items() if length > house.LONGEST_FILE} == {}


def test_a_file_is_named_after_what_it_is_for() -> None:
    assert [path for path in tracked("*.py") if path.stem in FORBIDDEN_NAMES] == []


# Sentences of people, and the words of them: there an "agent" is a policeman.
IN_DUTCH = ("tests/dialogs/words/corpus/", "dialogs/words/learned/")
OFFICER = "how the work was organised"


def test_the_repository_tells_nothing_about_who_or_where() -> None:
    own = {ROOT / "tests/house.py", ROOT / "tests/test_house.py"}
    texts = [path for path in tracked() if path not in own and b"\0" not in path.read_bytes()[:8000]]
    found = [
        one for one in findings("private_things", texts) if not (one.startswith(IN_DUTCH) and OFFICER in one)
    ]
    assert found == []


@pytest.mark.parametrize(
    "planted",
    [
        "see /home/jan/weerklank/data",
        "cd /root",
        "--index-url https://packages.example.net/simple/uvicorn/",
        "-----BEGIN PRIVATE KEY-----",
        "TELEGRAM_TOKEN=123456789:AAabcdefghijklmnopqrstuvwxyz012345678",
        "mail jan.jansen@gmail.com",
        "asked for in issue 12",
    ],
)
def test_each_private_thing_is_caught(planted: str) -> None:
    assert house.private_things(planted) != []


def test_no_test_waits_for_real_time_or_mocks() -> None:
    assert findings("unquiet", tracked("tests/test_*.py", "tests/**/test_*.py", "tests/conftest.py")) == []


@pytest.mark.parametrize(
    "planted",
    [
        "import time\ntime.sleep(0.1)",
        "import asyncio\nawait_ = asyncio.sleep(1)",
        "from unittest import mock",
        "from unittest.mock import Mock",
        "import unittest.mock",
    ],
)
def test_each_nap_and_mock_is_caught(planted: str) -> None:
    assert house.unquiet(planted) != []


def test_tests_mirror_the_tree() -> None:
    """A module of dialogs/ has a test file of its own, or holds dialogs that the catalogue explores."""
    explored = house.imported(read(ROOT / "dialogs/catalogue.py"))
    unwatched = []
    for path in tracked("dialogs/*.py"):
        name = house.module_name(path)
        own = ROOT / "tests" / path.relative_to(ROOT).with_name(f"test_{path.name}")
        watched = own.is_file() and name in house.imported(read(own))
        if path.name != "__init__.py" and not watched and not (name in explored and is_dialog(path)):
            unwatched.append(name)
    assert unwatched == []


def is_dialog(path: Path) -> bool:
    """Whether a module holds a script: something decorated with `dialog(...)`."""
    return any(
        isinstance(node, ast.AsyncFunctionDef)
        and any(ast.unparse(decorator).startswith("dialog(") for decorator in node.decorator_list)
        for node in ast.parse(read(path)).body
    )


def test_the_example_names_each_setting_once_and_says_why() -> None:
    """.env.example is the manual of the settings; bot/settings.py is what is true."""
    lines = read(ROOT / ".env.example").splitlines()
    settings = [(match[1], above) for above, line in pairwise(lines) if (match := SETTING.match(line))]
    assert sorted(name for name, _ in settings) == sorted(known_settings())
    unexplained = [name for name, above in settings if not re.match(r"# \w+ \w+", above)]
    assert unexplained == [], "the line above each setting says why you would change it"


def test_the_example_holds_no_secret() -> None:
    secret = [
        line
        for line in read(ROOT / ".env.example").splitlines()
        if (match := SETTING.match(line)) and re.search("TOKEN|SECRET|KEY$", match[1]) and match[2]
    ]
    assert secret == []


def known_settings() -> set[str]:
    """The environment variables that the program reads."""
    # Late, so that the other rules are checked also while this module is broken.
    settings = importlib.import_module("bot.settings")
    names = set()
    for kind in vars(settings).values():
        if isinstance(kind, type) and issubclass(kind, BaseSettings) and kind is not BaseSettings:
            for field, info in kind.model_fields.items():
                alias = info.validation_alias or info.alias or kind.model_config.get("env_prefix", "") + field
                first = alias.choices[0] if isinstance(alias, AliasChoices) else alias
                names.add(str(first).upper())
    return names

"""The image holds what was locked and nothing private, and runs shut in.

Building it takes a container engine, which a test may not count on. So its recipe is read: by hadolint and by
the schema of Compose, and for what these do not know by a few rules of our own.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.secretfiles import MOUNTED
from bot.settings import SECRET
from tests.house import ROOT, tracked

BIN = Path(sys.executable).parent
DOCKERFILE = ROOT / "deploy" / "Dockerfile"
COMPOSE = ROOT / "deploy" / "compose.yaml"
ON_TELEGRAM = ROOT / "deploy" / "compose.telegram.yaml"
HARDENED = Path(__file__).with_name("hardened.schema.json")
ADDITION = Path(__file__).with_name("addition.schema.json")


def complaints(command: list[str | Path], folder: Path) -> str:
    """What a checker says when it is not content; empty when it is."""
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return "" if ended.returncode == 0 else ended.stdout + ended.stderr


def linted(dockerfile: str, folder: Path) -> str:
    """What hadolint finds; from its own folder, so that nobody's settings have a say."""
    (folder / "Dockerfile").write_text(dockerfile)
    return complaints([BIN / "hadolint", "--no-color", "--failure-threshold=style", "Dockerfile"], folder)


def misfits(composes: Sequence[str], folder: Path, *schema: str | Path) -> list[int]:
    """Which of these compose files do not fit a schema. Asked in one go: the start is what takes time."""
    names = [f"{number}.yaml" for number in range(len(composes))]
    for name, compose in zip(names, composes, strict=True):
        (folder / name).write_text(compose)
    command = [BIN / "check-jsonschema", "--output-format=json", *schema, *names]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = json.loads(ended.stdout)
    assert found["status"] == ("fail" if ended.returncode else "ok")
    wrong = {error["filename"] for error in [*found.get("errors", []), *found.get("parse_errors", [])]}
    return [number for number, name in enumerate(names) if name in wrong]


def instructions(dockerfile: str) -> list[tuple[str, str]]:
    """(instruction, the rest) with continued lines joined and comments left out."""
    joined = re.sub(r"^\s*#.*\n", "", dockerfile, flags=re.MULTILINE).replace("\\\n", " ")
    return [(line.split()[0], " ".join(line.split()[1:])) for line in joined.splitlines() if line.strip()]


def loose_ends(dockerfile: str) -> list[str]:
    """Where a recipe breaks a rule of ours."""
    steps = instructions(dockerfile)
    found = []
    for word, rest in steps:
        if word == "FROM" and not re.match(r"\S+:\d+\.\d+\S*( AS \w+)?$", rest):
            found.append(f"a base without a version to the minor: {rest}")
        if word in {"ENTRYPOINT", "CMD"} and not rest.startswith("["):
            found.append(f"a shell between the signals and the program: {word}")
        if word == "HEALTHCHECK" and "CMD [" not in rest:
            found.append("a shell for every look at its health")
        for install in re.findall(r"pip [^&]*\binstall [^&]*", rest) if word == "RUN" else []:
            if not {"--no-cache-dir", "--no-deps"} <= set(install.split()):
                found.append("an install that keeps a cache or picks its own packages")
            if not {"--require-hashes", "--no-index"} & set(install.split()):
                found.append("an install that is not locked")
    if len({rest.split()[0] for word, rest in steps if word == "FROM"}) != 1:
        found.append("an environment made by another Python than the one that runs it")
    if not re.match(
        r"[1-9]\d*:[1-9]\d*$", next((rest for word, rest in reversed(steps) if word == "USER"), "")
    ):
        found.append("a user that is root or only a name")
    return found


def setting(dockerfile: str, name: str) -> str:
    return next(
        match[1] for _, rest in instructions(dockerfile) if (match := re.search(rf"\b{name}=(\S+)", rest))
    )


def test_the_recipe_is_sound(tmp_path: Path) -> None:
    assert linted(DOCKERFILE.read_text(), tmp_path) == ""
    assert loose_ends(DOCKERFILE.read_text()) == []


@pytest.mark.parametrize(
    ("sound", "planted"),
    [
        ("FROM python:3.11-slim-bookworm", "FROM python"),
        ("USER 10001:10001", "USER root"),
        ("WORKDIR /src", "RUN cd /src"),
        ('CMD ["run"]', "CMD run"),
    ],
)
def test_hadolint_sees_each_planted_fault(sound: str, planted: str, tmp_path: Path) -> None:
    assert sound in DOCKERFILE.read_text()
    assert linted(DOCKERFILE.read_text().replace(sound, planted), tmp_path) != ""


@pytest.mark.parametrize(
    ("sound", "planted"),
    [
        ("FROM python:3.11-slim-bookworm", "FROM python:3-slim"),
        ("FROM python:3.11-slim-bookworm AS", "FROM python:3.12-slim-bookworm AS"),
        ("USER 10001:10001", "USER weerklank"),
        ("USER 10001:10001", ""),
        ("--require-hashes", ""),
        ("--no-index", ""),
        ("--no-deps", ""),
        ('CMD ["weerklank", "health"]', "CMD weerklank health"),
        ('ENTRYPOINT ["weerklank"]', "ENTRYPOINT weerklank"),
    ],
)
def test_our_rules_see_each_planted_fault(sound: str, planted: str) -> None:
    assert sound in DOCKERFILE.read_text()
    assert loose_ends(DOCKERFILE.read_text().replace(sound, planted)) != []


def test_the_key_lies_apart_from_the_data() -> None:
    recipe = DOCKERFILE.read_text()
    data, key = (Path(setting(recipe, name)) for name in ("WEERKLANK_DATA_DIR", "WEERKLANK_KEY_FILE"))
    assert ("VOLUME", str(data)) in instructions(recipe)
    assert not key.is_relative_to(data)
    assert f"target: {key.name}\n" in COMPOSE.read_text()
    assert f"- data:{data}\n" in COMPOSE.read_text()


def test_only_what_is_asked_for_is_sent_to_the_builder() -> None:
    """Else a .env, a database or a key in the project's folder could end up in an image."""
    rules = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and line[0] != "#"]
    copied = {
        source
        for word, rest in instructions(DOCKERFILE.read_text())
        if word == "COPY" and not rest.startswith("--from")
        for source in rest.split()[:-1]
    }
    assert rules[0] == "*"
    assert {rule[1:] for rule in rules if rule.startswith("!")} == copied


def test_the_package_is_whole(tmp_path: Path) -> None:
    """Texts, word lists, the page and the migrations are no Python, and travel along all the same."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    assert complaints([*command], ROOT) == ""
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == {path.relative_to(ROOT).as_posix() for path in tracked("bot", "dialogs")}


SPECIFICATION = ("--builtin-schema", "vendor.compose-spec")
OURS = ("--schemafile", HARDENED)
MISSPELT = [
    ("read_only:", "readonly:"),
    ("cap_drop: [ALL]", "cap_drop: ALL"),
    ("network_mode:", "networkmode:"),
    ("stop_grace_period: 20s", "stop_grace_period: {seconds: 20}"),
]
FALLEN_OFF = [
    ("read_only: true", "read_only: false"),
    ("cap_drop: [ALL]", "cap_drop: [NET_RAW]"),
    ("cap_drop: [ALL]", "cap_drop: [ALL]\n    cap_add: [SYS_ADMIN]"),
    ("no-new-privileges:true", "no-new-privileges:false"),
    ('user: "10001:10001"', 'user: "0:0"'),
    ("network_mode: host", 'ports: ["8765:8765"]'),
    ("init: true", "privileged: true"),
    ("- data:/data", "- data:/data\n      - /etc/weerklank:/data/keys"),
    ("WEERKLANK_COUNTRY:", "TELEGRAM_TOKEN:"),
]


def changed(changes: Sequence[tuple[str, str]], compose: str) -> list[str]:
    """A compose file, once with each change."""
    assert [sound for sound, _ in changes if sound not in compose] == []
    return [compose.replace(sound, planted) for sound, planted in changes]


def test_the_compose_file_is_one_and_misspellings_are_seen(tmp_path: Path) -> None:
    composes = [COMPOSE.read_text(), *changed(MISSPELT, COMPOSE.read_text())]
    assert misfits(composes, tmp_path, *SPECIFICATION) == list(range(1, len(composes)))


def test_the_compose_file_shuts_the_bot_in_and_each_lock_that_falls_off_is_seen(tmp_path: Path) -> None:
    composes = [COMPOSE.read_text(), *changed(FALLEN_OFF, COMPOSE.read_text())]
    assert misfits(composes, tmp_path, *SPECIFICATION) == [], "they are compose files all the same"
    assert misfits(composes, tmp_path, *OURS) == list(range(1, len(composes)))


OPENED = [
    ("network_mode: bridge", "network_mode: host"),
    ("network_mode: bridge", "privileged: true"),
    ("network_mode: bridge", 'ports: ["8765:8765"]'),
    ("network_mode: bridge", "environment: {TELEGRAM_TOKEN: none}"),
    ("    file:", "    environment:"),
]


def test_on_telegram_nothing_is_added_but_the_token_and_each_hole_is_seen(tmp_path: Path) -> None:
    """Compose lays this file over the other, so what it does not name stays shut."""
    composes = [ON_TELEGRAM.read_text(), *changed(OPENED, ON_TELEGRAM.read_text())]
    assert misfits(composes, tmp_path, *SPECIFICATION) == [], "they are compose files all the same"
    assert misfits(composes, tmp_path, "--schemafile", ADDITION) == list(range(1, len(composes)))


def test_the_token_is_mounted_where_the_bot_looks() -> None:
    names = re.findall(r"^      - (\w+)$", ON_TELEGRAM.read_text(), re.MULTILINE)
    assert names == ["telegram_token"]
    assert {name.upper() for name in names} <= set(SECRET)
    assert Path(setting(DOCKERFILE.read_text(), "WEERKLANK_KEY_FILE")).parent == MOUNTED

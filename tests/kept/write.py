"""Writes places of this release, as they would stand in its database, into tests/kept/<version>/.

    python -m tests.kept.write

Run it when a release is made; the folders of earlier releases are never written again. Each file is a list of
places of one dialog: the journal, and the question at which it stands.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from dialogs.advance import Conversation
from dialogs.catalogue import CATALOGUE
from dialogs.explore import explore
from dialogs.journal import Run
from dialogs.talk import Dialog

FOLDER = Path(__file__).resolve().parent
PER_DIALOG = 8


def version() -> str:
    """The release that is being made."""
    project = tomllib.loads((FOLDER.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def places(dialog: Dialog[..., Any]) -> list[Run]:
    """Different questions at which people may wait, from the beginning to the end of the dialog."""
    standing: dict[str, Run] = {}
    for step in explore(dialog).steps:
        conversation = Conversation(dialog, step.after)
        if conversation.prompt is not None:
            standing.setdefault(conversation.prompt.key, step.after)
    found = sorted(standing.values(), key=lambda run: len(run.journal))
    every = max(1, len(found) // PER_DIALOG)
    return found[::every]


def kept(dialog: Dialog[..., Any], run: Run) -> dict[str, Any]:
    """One place as JSON."""
    prompt = Conversation(dialog, run).prompt
    assert prompt is not None
    journal = [[entry.key, entry.kind.value, entry.value, entry.at.isoformat()] for entry in run.journal]
    return {"stands_at": prompt.key, "asks": prompt.text, "journal": journal}


def main() -> int:
    """Write this release's places."""
    folder = FOLDER / version()
    folder.mkdir(exist_ok=True)
    for dialog in CATALOGUE:
        lines = [json.dumps(kept(dialog, run), ensure_ascii=False) for run in places(dialog)]
        text = "[\n" + ",\n".join(lines) + "\n]\n"
        (folder / f"{dialog.name}.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

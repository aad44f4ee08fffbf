"""The lines that deploy/RUNBOOK.md explains."""

from __future__ import annotations

import re

from tests.house import ROOT

RUNBOOK = ROOT / "deploy" / "RUNBOOK.md"


def explained() -> list[str]:
    """How the lines begin that an operator can look up; … stands for what differs."""
    tables = RUNBOOK.read_text(encoding="utf-8").partition("## What each line means")[2]
    return re.findall(r"^\| `([^`]+)` \|", tables, re.MULTILINE)


def explains(beginning: str, line: str) -> bool:
    """Whether a line begins like that."""
    return re.match(re.escape(beginning).replace("…", ".+"), line) is not None

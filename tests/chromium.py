"""A Chromium for the browser tests: an installed one, else the distribution's, else one clear line.

The browser is found, not bundled: Playwright drives any recent Chromium. It is started so that it can reach
nothing outside this machine; a page that needs an outside asset fails here, not at somebody's kitchen table.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

import pytest

from tests.installing import Run, debian, found, succeeds

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL = debian("chromium")
FLAGS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Containers often give /dev/shm too little for a page with pictures.
    "--disable-dev-shm-usage",
    # Nothing but this machine can be reached, by name, by number or through a proxy.
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


class NoChromium(Exception):
    """No browser could be found or installed: one line that says what to do."""


class Launch(TypedDict):
    """What `playwright.chromium.launch(**launch)` takes from us."""

    executable_path: str
    args: list[str]
    headless: bool
    chromium_sandbox: bool


def candidates() -> Iterator[Path]:
    """Places where a Chromium may be installed, best first; Playwright's own downloads last."""
    for command in COMMANDS:
        if program := shutil.which(command):
            yield Path(program)
    browsers = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or "~/.cache/ms-playwright"
    downloads = Path(browsers).expanduser()
    for pattern in ("chromium-*/chrome-linux*/chrome", "chromium_headless_shell-*/chrome-*/*headless*shell"):
        yield from sorted(downloads.glob(pattern), reverse=True)


def installed(run: Run = succeeds) -> Path | None:
    """The first that really starts: Ubuntu's `chromium-browser` may be an empty shell around a snap."""
    return next((place for place in candidates() if run([place, "--version"])), None)


def find(run: Run = succeeds, *, root: bool | None = None) -> Path:
    """A Chromium that starts; as root on Debian it is installed when missing. Raises NoChromium."""
    if place := found(lambda: installed(run), INSTALL, run, root=root):
        return place
    raise NoChromium(
        "The browser tests need Chromium. Install it (Debian: apt-get install chromium), "
        f"or let Playwright fetch its own: {Path(sys.executable).parent}/playwright install chromium"
    )


def launch() -> Launch:
    """How to start the browser that was found."""
    return {
        "executable_path": str(find()),
        "args": list(FLAGS),
        "headless": True,
        "chromium_sandbox": sandboxed(),
    }


def sandboxed(run: Run = succeeds) -> bool:
    """Whether Chromium can shut its pages in: not as root, nor where user namespaces are forbidden."""
    return os.geteuid() != 0 and run(["unshare", "--user", "true"])


@pytest.fixture(scope="session")
def chromium() -> Launch:
    """The arguments for `playwright.chromium.launch`."""
    return launch()

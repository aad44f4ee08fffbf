"""Draws the pictures of the local page as PNG files for Telegram, which shows no SVG.

    .venv/bin/python -m tests.pictures

Needs Chromium, so the drawings are committed; beside them stands the SHA-256 of what each was drawn from, so
that a test sees when one is out of date.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.chromium import launch

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "bot/channels/local/static/pictures"
FOLDER = ROOT / "bot/channels/telegram/pictures"
SUMS = FOLDER / "drawn-from.txt"
NOT_SHOWN = {"weerklank"}
"""The sign of the page itself, which no message shows."""
WIDTH, HEIGHT, SCALE = 640, 360, 2
"""Of a drawing, in CSS pixels, and how many real ones each is: sharp on a phone, and small."""


def sources() -> list[Path]:
    """The pictures that a message may show."""
    return [path for path in sorted(SOURCES.glob("*.svg")) if path.stem not in NOT_SHOWN]


def sums() -> str:
    """What stands beside the drawings when they are up to date."""
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sources())


def main() -> int:
    """Draw all of them, and remove those that are no more."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch())
        page = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE, java_script_enabled=False
        )
        for path in sources():
            drawing = path.read_text(encoding="utf-8")
            page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:100vw}}</style>{drawing}")
            page.screenshot(path=FOLDER / f"{path.stem}.png")
        browser.close()
    SUMS.write_text(sums(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

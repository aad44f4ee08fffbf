"""The browser of the tests is found where people have it, and can reach nothing but this machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.async_api import Error, async_playwright

from tests.chromium import INSTALL, Launch, NoChromium, find


class Machine:
    """A machine with a browser in the path or not; installing may bring one. Remembers what was run."""

    def __init__(self, *, starts: bool, can_install: bool = False) -> None:
        self.starts = starts
        self.can_install = can_install
        self.installing: list[tuple[str | Path, ...]] = []

    def run(self, command: Sequence[str | Path]) -> bool:
        if tuple(command) in INSTALL:
            self.installing.append(tuple(command))
            self.starts = self.can_install
            return self.can_install
        return self.starts


@pytest.fixture
def in_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A path holding one program called chromium."""
    program = tmp_path / "chromium"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "none"))
    return program


def test_an_installed_browser_is_taken_and_nothing_is_installed(in_path: Path) -> None:
    machine = Machine(starts=True)
    assert find(machine.run, root=True) == in_path
    assert machine.installing == []


def test_the_download_of_playwright_is_taken_when_there_is_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    for build in ("1000", "1001"):
        (tmp_path / f"chromium-{build}" / "chrome-linux").mkdir(parents=True)
        (tmp_path / f"chromium-{build}" / "chrome-linux" / "chrome").touch()
    assert find(Machine(starts=True).run) == tmp_path / "chromium-1001" / "chrome-linux" / "chrome"


def test_root_gets_the_browser_of_the_distribution(in_path: Path) -> None:
    machine = Machine(starts=False, can_install=True)
    assert find(machine.run, root=True) == in_path
    assert machine.installing == list(INSTALL)


@pytest.mark.parametrize("root", [False, True])
def test_without_a_browser_one_line_names_what_to_install(in_path: Path, root: bool) -> None:
    machine = Machine(starts=False)
    with pytest.raises(NoChromium, match=r"^The browser tests need Chromium\. .*apt-get install chromium.*$"):
        find(machine.run, root=root)
    assert bool(machine.installing) is root, "only root may install"


async def test_it_shows_a_page_and_reaches_nothing_outside(chromium: Launch) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**chromium)
        page = await browser.new_page()
        await page.set_content("<p>gehoord</p>")
        assert await page.inner_text("p") == "gehoord"
        for outside in ("https://example.org/", "http://192.0.2.1/"):
            with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
                await page.goto(outside)
        await browser.close()

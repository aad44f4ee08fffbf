"""What is skipped fails the run: of one process, and of the workers of `make test`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT

FILES = {
    "test_whole.py": "def test_it(): pass",
    "test_part.py": "import pytest\ndef test_it(): pytest.skip()",
    "test_none.py": "import pytest\npytest.importorskip('no_such_module')",
}
ALONE = ("-p", "no:cacheprovider", "-p", "tests.skipped", "-p", "xdist")


@pytest.mark.parametrize("workers", [0, 2])
def test_what_is_skipped_is_named_and_fails_the_run(tmp_path: Path, workers: int) -> None:
    for name, source in FILES.items():
        (tmp_path / name).write_text(source)
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *ALONE, f"--numprocesses={workers}"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == pytest.ExitCode.TESTS_FAILED, ended.stdout
    named = [line for line in ended.stdout.splitlines() if line.startswith("SKIPPED counts as failed")]
    assert sorted(line.rpartition(" ")[2] for line in named) == ["test_none.py", "test_part.py::test_it"]

"""The library that draws, imported late and wherever only a folder for passing files can be written to.

It is large, and most turns never draw. All pictures are drawn one at a time: it keeps state for the whole
process, and the machine may be small.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from threading import Lock

_one_at_a_time = Lock()


@contextmanager
def drawing() -> Iterator[None]:
    """While this is held, the library can be imported and used, from any thread. The first time takes a
    second."""
    with _one_at_a_time:
        _prepare()
        yield


def _prepare() -> None:
    """It keeps a list of the machine's fonts in a folder of its own, and looks for a home that a service has
    not. One number of threads is enough for adding up: a library of numbers would begin one for each core.
    """
    if "matplotlib.font_manager" in sys.modules:
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with _passing_folder():
        import matplotlib

        # Its own font, on every machine: the picture is the same everywhere.
        matplotlib.rcParams["font.family"] = ["DejaVu Sans"]
        import matplotlib.font_manager


@contextmanager
def _passing_folder() -> Iterator[None]:
    """A folder for what the library wants to write while it is imported, if nobody named one."""
    name = "MPLCONFIGDIR"
    if name in os.environ:
        yield
        return
    folder = Path(tempfile.mkdtemp(prefix="weerklank-fonts-"))
    os.environ[name] = str(folder)
    try:
        yield
    finally:
        with suppress(OSError):
            rmtree(folder)
        del os.environ[name]

"""Where a contestant spends its CPU: a look at its stack for every few milliseconds that it ran.

    python -m tests.bench.telegram.sampler FILE MODULE [ARGUMENT ...]

Runs the module as `python -m` would and writes the file at the end: by function, how many looks found it on
top, and how many found it anywhere. Time inside C counts for the Python function that called it. Threads
besides the main one are not seen; their time falls to whatever the main thread did next.
"""

from __future__ import annotations

import runpy
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

EVERY = 0.001
"""Seconds of CPU of the whole process; Linux rounds up to its tick, often 0.004."""
SHOWN = 60


class Samples:
    """What was seen."""

    def __init__(self) -> None:
        self.all = 0
        self.top: Counter[str] = Counter()
        self.anywhere: Counter[str] = Counter()

    def take(self, _: int, frame: FrameType | None) -> None:
        self.all += 1
        stack = []
        while frame is not None:
            stack.append(_name(frame))
            frame = frame.f_back
        self.top[stack[0] if stack else "?"] += 1
        self.anywhere.update(set(stack))

    def __str__(self) -> str:
        lines = [f"{self.all} looks"]
        for title, counts in (("on top", self.top), ("anywhere", self.anywhere)):
            lines += ["", title]
            lines += [f"{count / self.all:7.1%}  {name}" for name, count in counts.most_common(SHOWN)]
        return "\n".join(lines)


def _name(frame: FrameType) -> str:
    code = frame.f_code
    return f"{'/'.join(Path(code.co_filename).parts[-3:])}:{code.co_qualname}"


def main(file: str, module: str, *arguments: str) -> None:
    """Run the module; it decides when to end."""
    samples = Samples()
    sys.argv = [module, *arguments]
    signal.signal(signal.SIGPROF, samples.take)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        Path(file).write_text(f"{samples}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

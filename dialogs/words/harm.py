"""Words that may report harm are never smoothed: no rule suggests another wording for them.

Danger is heard before any dialog. A text comes past it all the same when it was asked about today already, or
when the person said that it meant something else. Still nobody suggests to say that more nicely, to cut it
short or to make it concrete (domain research §3d): of two errors, leaving a clumsy sentence is the small one.
"""

from __future__ import annotations

from dialogs.words.danger import danger


def may_report_harm(*texts: str) -> bool:
    """Whether one of the texts has any sign of danger in it, also one that can mean something else."""
    return any(danger(text) is not None for text in texts)

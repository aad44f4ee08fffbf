"""What somebody on the benches does next, told from the buttons of the newest message alone."""

from __future__ import annotations

from collections.abc import Sequence

NAVIGATION = ("<", ">", "!", "?", "=")


def next_act(tokens: Sequence[str]) -> str | None:
    """What to press now: no to a question about safety, else the form for one where they are offered; "" for
    words, None when nothing waits."""
    waiting = [one for one in tokens if not one.startswith((":", "/"))]
    if not waiting:
        return None
    options = [one for one in waiting if one.rpartition(".")[2] not in NAVIGATION]
    wanted = [one for end in (".no", ".alone") for one in options if one.endswith(end)]
    return (wanted or options or [""])[0]

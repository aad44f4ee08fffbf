"""The answer to the one question whether fewer messages would be better (`dialogs.rhythm.easing`)."""

from __future__ import annotations

from dialogs.talk import Talk, dialog


@dialog(
    "fewer",
    opens={"/ritme minder": {"wanted": True}, "/ritme zo": {"wanted": False}},
    args={"wanted": (True, False)},
)
async def fewer(talk: Talk, wanted: bool = True) -> None:
    """What comes twice a week or each day is off; the check-in and what is rare stay."""
    if wanted:
        talk.change(appreciation=(), mirror=None, ten_minutes=None, hug=None)
        talk.say("wanted")
    else:
        talk.say("so")

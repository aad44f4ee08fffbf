"""What an operator must mend before the bot can speak with Telegram.

It is known also where Telegram is not used, so it stands apart: the library behind it is slow to load.
"""

from __future__ import annotations


class TelegramFault(Exception):
    """Its text is the line that the operator reads: what is wrong, and the mend."""


def unknown_token() -> TelegramFault:
    """Telegram does not know the token, or not any more."""
    return TelegramFault(
        "TELEGRAM_TOKEN is not known to Telegram. Copy it again from @BotFather, or ask there for a new one."
    )

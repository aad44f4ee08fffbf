"""Telegram's limits as numbers. They are Telegram's and not the operator's, so they are no settings.

Telegram's own words (core.telegram.org/bots/faq, "My bot is hitting limits"): about 30 messages a second in
all, one a second in a chat with short bursts allowed, 20 a minute in a group. In a group sends and edits
share one budget (a developer of its server, td issues 2592 and 3034). Answers to presses on buttons count
nowhere.

Each figure stays a little below what is allowed, since calls do not arrive as evenly as they are made, and
what runs at the very limit loses messages.
"""

from __future__ import annotations

from bot.pace import Limit, NetworkPace


class TelegramPace(NetworkPace):
    """A bot's limits on Telegram."""

    whole = Limit(burst=20, every=1 / 28)
    """28 a second of the 30, with a burst of 20: the last ten are for what the network bunches together."""
    private = Limit(burst=3, every=1.05)
    """Three at once, since an answer is often a change of the question, a message, and one more."""
    group = Limit(burst=6, every=4.5)
    """Six at once, for an answer to each of two people, and then one in 4.5 s: at most 19 in any minute."""

    def is_group(self, chat: str) -> bool:
        """Numbers of groups are negative."""
        return chat.startswith("-")

"""A message made to fit a channel: numbers to type where there are no buttons, no picture where none fits.

Who types the number of a choice is understood by `dialogs.words.choices`, as is who types its words.
"""

from __future__ import annotations

from dataclasses import replace

from bot.ports import Capabilities, Rendered


def fit(message: Rendered, able: Capabilities) -> Rendered:
    """The same message for a channel with these capabilities."""
    if not able.pictures:
        message = replace(message, picture=None, picture_alt=None, drawing=None)
    if not able.buttons and message.rows:
        # The quiet ones are the ways out: they are typed as the words they are.
        labels = [button.label for row in message.rows for button in row if button.style != "quiet"]
        numbered = [f"{number}. {label}" for number, label in enumerate(labels, 1)]
        message = replace(message, rows=(), text="\n".join([message.text, "", *numbered]).rstrip())
    return message

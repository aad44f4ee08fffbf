"""What Weerklank says and when. Pure: no I/O, no clock, no dice, no channel.

The shell in `bot` brings events in and carries effects out; nothing here knows how.
"""

"""What the storage refuses, by name."""

from __future__ import annotations


class StorageError(Exception):
    """The database cannot be used: what is wrong, what is untouched, what to do. For operators, in one
    line."""


class CannotJoin(Exception):
    """These two cannot become a couple: one of them has a partner already, or they are a couple by now."""


class CannotPart(Exception):
    """There are no two people there to part."""


class CannotErase(Exception):
    """There is no such person to erase, or they live with somebody and must part first."""


class ChatTaken(Exception):
    """This chat belongs to somebody else already."""

"""The moments of a reader in words, as a list and one by one: `$rhythm`, `$when_check_in` and so on.

They are made while a text is written, so they are always those of now.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dialogs.help.rhythm import Item
from dialogs.people import Profile
from dialogs.rhythm.moments import field_of, rules
from dialogs.rhythm.recurring import Daily, Moment, Recurring, Weekly
from dialogs.writing import clock

LIST = "rhythm"
WHEN = {f"when_{field_of(moment)}": moment for moment in Moment}
LISTED = tuple(Moment(item.value) for item in Item if item.value in set(Moment))
"""In the order of the buttons below the list."""
RHYTHM_VARIABLES = frozenset({LIST, *WHEN})

Fill = Callable[[str, Mapping[str, int | str]], str]
"""A text by its key, filled with words of ours."""


def in_words(name: str, profile: Profile, fill: Fill) -> str:
    """What such a variable stands for. KeyError for another one."""
    if name == LIST:
        return "\n".join(_line(moment, profile, fill) for moment in LISTED)
    return _when(WHEN[name], profile, fill)


def _line(moment: Moment, profile: Profile, fill: Fill) -> str:
    named = {"what": fill(f"rhythm-menu.{moment}", {}), "when": _when(moment, profile, fill)}
    return fill("forms-moment-line", named)


def _when(moment: Moment, profile: Profile, fill: Fill) -> str:
    each = [_rule(rule, fill) for rule in rules(profile, moment)]
    if not each:
        return fill("forms-off", {})
    return each[0] if len(each) == 1 else fill("forms-both", {"one": each[0], "other": each[1]})


def _rule(rule: Recurring, fill: Fill) -> str:
    at = clock(rule.at)
    if isinstance(rule, Daily):
        when = fill("forms-daily", {"at": at})
    elif isinstance(rule, Weekly):
        when = fill("forms-weekly", {"weekday": rule.weekday, "at": at})
    else:
        month = rule.months[0] if rule.months else 0
        known = {"nth": rule.nth, "weekday": rule.weekday, "months": len(rule.months), "month": month}
        when = fill("forms-monthly", {**known, "at": at})
    return fill("forms-in-zone", {"when": when, "zone": rule.zone}) if rule.zone else when

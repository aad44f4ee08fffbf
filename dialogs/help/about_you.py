"""Who is who and where: names, pronoun, country. Asked at the welcome, and again in the settings.

Every question may be left out: without a name the texts say "je partner". The time zone follows the country;
whoever lives by another one types it in `/ritme`.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.people import Country, Pronoun
from dialogs.talk import Skipped, Talk, dialog
from dialogs.words.name import name_in

ZONES = {Country.NL: "Europe/Amsterdam", Country.BE: "Europe/Brussels"}


class Living(StrEnum):
    """Where somebody lives, as far as help and the clock need it."""

    NL = "nl"
    BE = "be"
    ELSEWHERE = "elsewhere"


@dialog("names", samples={"own": ("Bram", "?"), "partner": ("Noor", "!")})
async def names(talk: Talk) -> None:
    """What to call each of the two, and how to speak of the other."""
    own = await _name(talk, "own")
    if own:
        talk.change(name=own)
    partner = await _name(talk, "partner")
    if partner:
        talk.change(partner=partner)
    talk.change(pronoun=await talk.choose("pronoun", Pronoun))


async def _name(talk: Talk, step: str) -> str:
    """A name, or nothing when it was left out."""
    while True:
        typed = await talk.ask(step, skip=True)
        if isinstance(typed, Skipped):
            return ""
        name = await talk.judge(f"{step}-name", name_in, typed)
        if name is not None:
            return name
        talk.say("no-name")


@dialog("country")
async def country(talk: Talk) -> None:
    """Whose services are shown first, and by which clock."""
    living = await talk.choose("where", Living)
    if living is Living.ELSEWHERE:
        talk.say("elsewhere")
    else:
        chosen = Country(living.upper())
        talk.change(country=chosen, zone=ZONES[chosen])

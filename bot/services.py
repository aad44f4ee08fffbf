"""The help services that texts may name, and how old what we know of them is.

Theory of operation
-------------------
All facts stand in `services.toml` beside the texts of a language, each with its source, the day on which it
was last seen there, and whether it is firm. A fact that is not firm is never shown: of hours and cost the
site is named instead (if that is firm), of anything else nothing. Each service becomes one line, a text like
any other (`service-<id>`), to which the texts refer; so a number is written once.

What was seen more than `STALE` ago is still shown, since an old number is better than none; whoever runs the
program hears of it, and the people who ask for help never do.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated

import structlog
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from dialogs.people import Country

FILE = "services.toml"
STALE = timedelta(days=183)
"""Six months, after which a fact is to be looked up again."""
Template = Callable[[str, Mapping[str, str]], str]
"""The words of a text by its key, filled with these variables."""
Words = Annotated[str, StringConstraints(min_length=1, pattern=r"^[^{}\n]+$")]
log = structlog.get_logger()


class ServiceFault(Exception):
    """The file cannot be used; its argument says where."""


class Fact(BaseModel):
    """One thing that is known of a service."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: Words = Field(alias="is")
    firm: bool
    source: Words
    seen: date


class Service(BaseModel):
    """Somebody who can be asked for help. What it has no fact of is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    country: Country
    name: Words
    whom: Fact
    numbers: tuple[Fact, ...] = ()
    site: Fact | None = None
    cost: Fact | None = None
    hours: Fact | None = None
    chat_hours: Fact | None = Field(None, alias="chat-hours")

    def facts(self) -> Iterator[tuple[str, Fact]]:
        """All that is known of it, each with what it tells."""
        yield "whom", self.whom
        for number in self.numbers:
            yield "number", number
        for what, fact in (
            ("site", self.site),
            ("cost", self.cost),
            ("hours", self.hours),
            ("chat-hours", self.chat_hours),
        ):
            if fact is not None:
                yield what, fact

    def sure_numbers(self) -> tuple[str, ...]:
        """The telephone numbers that may be shown."""
        return tuple(number.value for number in self.numbers if number.firm)

    def line(self, template: Template) -> str:
        """What people read of it: who it is and how to reach it, for whom, at what cost, and when."""
        site = _shown(self.site)
        terms = [value for fact in (self.cost, self.hours) if (value := _shown(fact))]
        where = _ask_there(self) if site else None
        if where is not None:
            terms.append(template(where, {"site": site}))
        numbers = _listed(self.sure_numbers(), template)
        reached = [self.name, "" if numbers == self.name else numbers, "" if where else site]
        filled = {"who": ", ".join(filter(None, reached)), "whom": self.whom.value}
        if not terms:
            return template("forms-service-bare", filled)
        told = ", ".join(terms)
        return template("forms-service", {**filled, "terms": told[:1].upper() + told[1:]})


@dataclass(frozen=True, slots=True)
class Known:
    """A fact, of which service, and what it tells."""

    service: str
    what: str
    fact: Fact


Services = Mapping[str, Service]
"""By the name under which a text refers to it."""
_ADAPTER: TypeAdapter[dict[str, Service]] = TypeAdapter(dict[str, Service])


def read_services(source: str) -> Services:
    """Read the file. ServiceFault names every place that is not sound."""
    try:
        return _ADAPTER.validate_python(tomllib.loads(source))
    except tomllib.TOMLDecodeError as fault:
        raise ServiceFault(f"{FILE}: {fault}") from None
    except ValidationError as fault:
        places = [
            f"{'.'.join(map(str, error['loc']))}: {error['msg']}"
            for error in fault.errors(include_url=False, include_input=False)
        ]
        raise ServiceFault(f"{FILE}: {'; '.join(places)}") from None


def everything(services: Services) -> list[Known]:
    """Every fact, in the order of the file."""
    return [Known(name, *told) for name, service in services.items() for told in service.facts()]


def stale(services: Services, now: datetime) -> list[Known]:
    """The facts that were seen too long ago."""
    return [known for known in everything(services) if now.date() - known.fact.seen > STALE]


def told(services: Services, now: datetime) -> Iterator[str]:
    """Every fact on a line of its own: what it is, when it was seen and where, and what is wrong with it."""
    old = set(stale(services, now))
    for known in everything(services):
        fact = known.fact
        faults = [word for word, so in (("NOT FIRM", not fact.firm), ("OLD", known in old)) if so]
        place = f"{known.service}.{known.what}"
        yield "  ".join([fact.seen.isoformat(), f"{place}: {fact.value}", f"({fact.source})", *faults])


def warn_of_old(services: Services, now: datetime) -> None:
    """Tell whoever runs the program which facts are to be looked up again: one line, or none."""
    if old := stale(services, now):
        log.warning(
            "facts about help services were not looked up for six months",
            count=len(old),
            oldest=min(known.fact.seen for known in old).isoformat(),
            mend="run 'weerklank services', look them up, change dialogs/texts/nl/services.toml",
        )


def _listed(values: tuple[str, ...], template: Template) -> str:
    """One value, or one and another."""
    if len(values) < 2:
        return "".join(values)
    return template("forms-or", {"one": ", ".join(values[:-1]), "other": values[-1]})


def _shown(fact: Fact | None) -> str:
    return fact.value if fact is not None and fact.firm else ""


def _ask_there(service: Service) -> str | None:
    """The text that names the site for what is known but not firm; None when nothing is."""
    unsure = [fact is not None and not fact.firm for fact in (service.cost, service.hours)]
    match unsure:
        case [True, True]:
            return "forms-service-terms-at"
        case [True, False]:
            return "forms-service-cost-at"
        case [False, True]:
            return "forms-service-hours-at"
    return None

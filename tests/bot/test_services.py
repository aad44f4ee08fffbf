"""The help services: what is not firm is never shown, and what is old is told to whoever runs the program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot import services
from bot.services import STALE, Service, ServiceFault, Services, read_services, stale, told, warn_of_old
from bot.texts import TextFault, read_texts
from bot.wording import Wording
from dialogs.people import Country, Profile

WORDING = Wording.load(strict=True)
KNOWN = WORDING.services
TEXTS = Path(__file__).resolve().parents[2] / "dialogs" / "texts" / "nl"
REFUSED = ("088-2084000", "088 20 80 000", "116", "0800-3200032", "0900-0113", "0800-1351", "0800 32 123")
"""Numbers that go around and are wrong, given up, nobody's yet, or another one's."""
READER = Profile()
USED = re.compile(r"\{ service-([a-z-]+) \}")
EXAMPLE = """
[one]
country = "NL"
name = "De Lijn"
whom = { is = "praten", firm = true, source = "a", seen = 2026-05-01 }
numbers = [
    { is = "0800-1", firm = true, source = "a", seen = 2026-05-01 },
    { is = "0800-2", firm = false, source = "a", seen = 2026-05-02 },
]
site = { is = "lijn.nl", firm = true, source = "a", seen = 2026-05-01 }
cost = { is = "gratis", firm = true, source = "a", seen = 2026-05-01 }
hours = { is = "dag en nacht", firm = true, source = "a", seen = 2026-05-03 }
"""


def line(text: str) -> str:
    """How the only service of a file reads."""

    def template(key: str, given: Mapping[str, str]) -> str:
        return WORDING.render(key, given, READER)

    return read_services(text)["one"].line(template)


def unsure(text: str, what: str) -> str:
    """The example with that fact not firm."""
    return re.sub(rf"(?m)^({what} = .*)firm = true", r"\1firm = false", text)


def lines() -> Iterator[str]:
    """Everything that anybody can be shown."""
    yield from WORDING.labels.values()


def test_a_service_reads_as_one_line() -> None:
    assert line(EXAMPLE) == "• De Lijn, 0800-1, lijn.nl: praten. Gratis, dag en nacht."


def test_of_what_is_not_firm_the_site_is_named() -> None:
    no_hours, no_cost = unsure(EXAMPLE, "hours"), unsure(EXAMPLE, "cost")
    assert line(no_hours) == "• De Lijn, 0800-1: praten. Gratis, uren op lijn.nl."
    assert line(no_cost) == "• De Lijn, 0800-1: praten. Dag en nacht, kosten op lijn.nl."
    assert line(unsure(no_cost, "hours")) == "• De Lijn, 0800-1: praten. Uren en kosten op lijn.nl."


def test_without_a_firm_site_what_is_not_firm_is_not_shown_at_all() -> None:
    bare = unsure(unsure(unsure(EXAMPLE, "hours"), "cost"), "site")
    assert line(bare) == "• De Lijn, 0800-1: praten."


def test_two_firm_numbers_are_both_named() -> None:
    assert line(EXAMPLE.replace("firm = false", "firm = true")).startswith("• De Lijn, 0800-1 of 0800-2,")


def test_nothing_that_is_not_firm_is_ever_shown() -> None:
    hidden = [known.fact.value for known in services.everything(KNOWN) if not known.fact.firm]
    shown = {known.fact.value for known in services.everything(KNOWN) if known.fact.firm}
    assert hidden
    assert {value: text for value in hidden for text in lines() if value not in shown and value in text} == {}


def test_a_number_that_was_refused_is_in_no_text_and_not_among_the_services() -> None:
    digits = [re.sub(r"[ -]", "", number) for number in REFUSED]
    known = {re.sub(r"[ -]", "", fact.fact.value) for fact in services.everything(KNOWN)}
    assert known.isdisjoint(digits)
    found = {
        number for number in REFUSED for text in lines() if re.search(rf"(?<![\d-]){number}(?![\d-])", text)
    }
    assert found == set()


def test_every_text_of_a_country_names_the_services_of_that_country() -> None:
    """A text of one country ends in its name."""
    wrong = []
    for path in TEXTS.glob("*.ftl"):
        for part in re.split(r"(?m)^(?=[a-z])", path.read_text(encoding="utf-8")):
            key = part.partition(" ")[0]
            for name in USED.findall(part):
                country = KNOWN[name].country.value.lower()
                if not key.endswith(f"-{country}"):
                    wrong.append(f"{key}: {name}")
    assert wrong == []


@pytest.mark.parametrize("name", KNOWN)
def test_a_service_says_for_whom_it_is_and_where_that_was_found(name: str) -> None:
    service = KNOWN[name]
    assert service.whom.firm
    assert name.endswith(f"-{service.country.value.lower()}")
    assert len(set(service.sure_numbers())) == len(service.sure_numbers())


def test_both_countries_have_somebody_for_every_danger() -> None:
    for country in Country:
        names = {name.rpartition("-")[0] for name, one in KNOWN.items() if one.country is country}
        assert names >= {"emergency", "suicide", "listening", "children", "doctor", "therapists"}


# Age


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def test_a_fact_is_old_half_a_year_after_it_was_seen() -> None:
    known = read_services(EXAMPLE)
    last = at("2026-05-01") + STALE
    assert stale(known, last) == []
    assert {one.what for one in stale(known, last + timedelta(days=1))} == {"whom", "number", "site", "cost"}
    assert len(stale(known, last + timedelta(days=3))) == 6


def test_who_runs_the_program_is_told_of_old_facts_in_one_line() -> None:
    with capture_logs() as fresh:
        warn_of_old(KNOWN, at("2026-11-23"))
    assert fresh == []
    with capture_logs() as old:
        warn_of_old(KNOWN, at("2027-11-23"))
    (warning,) = old
    assert warning["log_level"] == "warning"
    assert warning["count"] == len(services.everything(KNOWN))
    assert (warning["oldest"], "weerklank services" in warning["mend"]) == ("2026-11-22", True)


def test_an_old_fact_is_shown_all_the_same() -> None:
    """An old number is better than none, and people in need are never told about upkeep."""
    aged = EXAMPLE.replace("2026", "1999")
    assert line(aged) == line(EXAMPLE)


def test_the_list_marks_what_is_old_and_what_is_not_firm() -> None:
    listed = list(told(read_services(EXAMPLE), at("2026-05-02") + STALE))
    assert listed[0] == "2026-05-01  one.whom: praten  (a)  OLD"
    assert listed[2] == "2026-05-02  one.number: 0800-2  (a)  NOT FIRM"


# Faults


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        (EXAMPLE.replace("firm = true", "sure = true", 1), "one.whom"),
        (EXAMPLE.replace('"NL"', '"FR"'), "one.country"),
        (EXAMPLE.replace('is = "praten"', 'is = "{ $x }"'), "one.whom.is"),
        (EXAMPLE + "phone = 1", "one.phone"),
        (EXAMPLE.replace("[one]", "[one"), "services.toml"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_with_the_place(wrong: str, place: str) -> None:
    with pytest.raises(ServiceFault, match=place):
        read_services(wrong)


def test_texts_with_services_that_are_not_sound_do_not_load(tmp_path: Path) -> None:
    (tmp_path / "services.toml").write_text("[one", encoding="utf-8")
    with pytest.raises(TextFault, match=r"services\.toml"):
        read_texts("nl", tmp_path)


def test_a_text_that_names_a_service_which_is_not_there_does_not_load(tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("a = Bel { service-nobody }", encoding="utf-8")
    with pytest.raises(TextFault, match="service-nobody"):
        read_texts("nl", tmp_path)


def test_services_stand_in_the_order_of_the_file() -> None:
    known: Services = read_services(EXAMPLE + EXAMPLE.replace("[one]", "[another]"))
    assert list(known) == ["one", "another"]
    assert all(isinstance(one, Service) for one in known.values())

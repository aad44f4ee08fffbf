"""What every test may ask for, and what holds for every run."""

from __future__ import annotations

import faulthandler

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.chromium import chromium
from tests.postgres import postgres, postgres_url
from tests.skipped import pytest_configure

__all__ = ["chromium", "postgres", "postgres_url", "pytest_configure", "soaking"]

# No test depends on speed, so there is no deadline; the same run gives the same examples everywhere.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "soak", deadline=None, max_examples=5_000, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
# To know that a planted bug is found, not which example is the smallest that shows it.
settings.register_profile(
    "hunt", settings.get_profile("house"), phases=[Phase.generate], report_multiple_bugs=False, database=None
)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", action="store_true", help="do in hours what `make test` does in minutes")


@pytest.fixture(scope="session")
def soaking(pytestconfig: pytest.Config) -> bool:
    """Whether this run may take hours: a test picks its own numbers by it."""
    return bool(pytestconfig.getoption("--soak"))


@pytest.fixture(autouse=True)
def _no_alarm_for_what_takes_hours(soaking: bool) -> None:
    """A test that hangs ends the run (`faulthandler_timeout`), and one that soaks does not hang."""
    if soaking:
        faulthandler.cancel_dump_traceback_later()

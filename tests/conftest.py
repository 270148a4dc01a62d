"""Options of the tests. Nothing is timed: how busy a machine is tells nothing of what was found."""

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden reports anew; read them after")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether golden reports are to be written anew."""
    return bool(request.config.getoption("--rewrite-golden"))

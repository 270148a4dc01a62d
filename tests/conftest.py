"""Options of the tests."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden reports anew; read them after")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether golden reports are to be written anew."""
    return bool(request.config.getoption("--rewrite-golden"))

"""The progress of long work: told to whom asks, drawn on a terminal, silent otherwise."""

import io
from itertools import pairwise

import pytest

import reconcile
from reconcile import terminal
from reconcile.cli import main
from tests.stories import FIXTURES, sources

SUMMIT = str(FIXTURES / "summit")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in a place that is no CI."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return Terminal()


def test_a_callable_hears_of_every_step() -> None:
    heard: list[tuple[str, int, int]] = []
    given = sources("summit")
    made = reconcile.report(given, progress=lambda *step: heard.append(step))
    assert [h for h in heard if h[0] == "reading"] == [("reading", n, 5) for n in range(1, 6)]
    compared = [h for h in heard if h[0] == "comparing"]
    assert heard == [h for h in heard if h[0] == "reading"] + compared
    assert all(later[1] == before[1] + 1 for before, later in pairwise(compared))
    assert compared[-1][1] == compared[-1][2]
    assert made.to_json() == reconcile.report(given).to_json()


def test_what_the_callable_raises_ends_the_work() -> None:
    class Enough(Exception):
        pass

    def stop(step: str, done: int, total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        reconcile.report(sources("summit"), progress=stop)


def run(screen: Terminal, articles: int) -> str:
    """What the bar draws of reading and comparing so many articles."""
    draw = terminal.bar(screen)
    assert draw is not None
    for done in range(1, articles + 1):
        draw("reading", done, articles)
    for done in range(1, 1001):
        draw("comparing", done, 1000)
    return screen.getvalue()


def test_the_bar_fills_and_leaves_a_clean_line(screen: Terminal) -> None:
    drawn = run(screen, 200)
    assert f"reading [{'.' * 30}]   0%" in drawn
    assert f"comparing [{'#' * 15}{'.' * 15}]  50%" in drawn
    assert drawn.endswith("\r\x1b[K")
    assert drawn.count("\r") <= 2 * (101 + terminal.BAR)
    assert "\n" not in drawn


def test_little_work_draws_nothing(screen: Terminal) -> None:
    assert run(screen, terminal.LONG) == ""


@pytest.mark.parametrize(("name", "value"), [("CI", "true"), ("TERM", "dumb")])
def test_no_bar_in_ci_or_on_a_dumb_terminal(
    screen: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert terminal.bar(screen) is not None
    monkeypatch.setenv(name, value)
    assert terminal.bar(screen) is None


def test_no_bar_where_errors_go_to_a_file(screen: Terminal) -> None:
    assert terminal.bar(io.StringIO()) is None


def test_the_command_line_draws_on_standard_error_alone(
    screen: Terminal, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["report", SUMMIT]) == 0
    silent = capfdbinary.readouterr()
    monkeypatch.setattr(terminal, "LONG", 3)
    monkeypatch.setattr("sys.stderr", screen)
    assert main(["report", SUMMIT]) == 0
    assert capfdbinary.readouterr().out == silent.out
    assert silent.err == b""
    assert "reading [" in screen.getvalue()

"""The report on a terminal: colours, width, the words that differ; plain and the same bytes where it is piped."""

import io
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

import reconcile
from reconcile import terminal
from reconcile.cli import main
from reconcile.render._differences import common_words, differing
from reconcile.render._styled import Look, line
from tests.stories import FIXTURES, ROOT, sources

SUMMIT = str(FIXTURES / "summit" / "0*")
CODE = re.compile(r"\x1b\[[0-9;]*m")
LOOKS = ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS", "CI")


@pytest.fixture(scope="module")
def report() -> reconcile.Report:
    return reconcile.report(sources("summit"))


def environment(**variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in LOOKS}
    return {**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm", **variables}


def on_a_terminal(*arguments: str, command: str = "report", **variables: str) -> str:
    """What a command prints on a terminal."""
    ours, theirs = pty.openpty()
    told = [sys.executable, "-m", "reconcile", command, *arguments, SUMMIT]
    with subprocess.Popen(told, stdout=theirs, stderr=subprocess.PIPE, env=environment(**variables)) as process:
        os.close(theirs)
        printed = bytearray()
        try:
            while chunk := os.read(ours, 65536):
                printed += chunk
        except OSError:
            pass  # how Linux says that nobody writes any more
        assert process.stderr is not None
        assert process.stderr.read() == b""
    os.close(ours)
    assert process.returncode == 0
    return printed.decode("utf-8").replace("\r\n", "\n")


def piped(*arguments: str, **variables: str) -> bytes:
    command = [sys.executable, "-m", "reconcile", "report", SUMMIT, *arguments]
    return subprocess.run(command, capture_output=True, check=True, env=environment(**variables)).stdout


def test_a_terminal_is_coloured_and_wrapped(report: reconcile.Report) -> None:
    printed = on_a_terminal(COLUMNS="70")
    assert "\x1b[1;33mwarning\x1b[0m" in printed
    assert "\x1b[1;4;35mTimur\x1b[0m \x1b[1mLomakin\x1b[0m, who" in printed
    assert "\x1b[1;4;36mYuri\x1b[0m \x1b[1mLomakin\x1b[0m was" in printed
    rows = CODE.sub("", printed).splitlines()
    assert max(map(len, rows)) <= 70
    bare = report.to_text().replace("[", "").replace("]", "")
    printed = CODE.sub("", printed).replace("[", "").replace("]", "")
    assert printed.split() == [*bare.split(), *bare.splitlines()[0].split()]


@pytest.mark.parametrize(
    ("arguments", "variables", "colours"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": ""}, True),
        ((), {"TERM": "dumb"}, False),
        (("--color", "never"), {}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
    ],
)
def test_who_wants_no_colours_gets_none(arguments: tuple[str, ...], variables: dict[str, str], colours: bool) -> None:
    printed = on_a_terminal(*arguments, **variables)
    assert ("\x1b" in printed) is colours
    assert ("[Timur] Lomakin" in printed) is not colours


def test_an_explanation_is_coloured_and_wrapped_as_a_report_is(report: reconcile.Report) -> None:
    finding = next(f for f in report.contradictions if f.subject == "Lomakin" and f.attribute == "given name")
    plain = report.explain(finding)
    assert plain.splitlines()[1:3] == ["Alternatives:", "  Timur Lomakin: 01-wire.txt"]
    printed = on_a_terminal(finding.id, command="explain", COLUMNS="60")
    assert "\x1b[35mTimur Lomakin\x1b[0m: 01-wire.txt" in printed
    rows = CODE.sub("", printed).splitlines()
    assert max(map(len, rows)) <= 60
    assert CODE.sub("", printed).split() == plain.split()
    assert "\x1b" not in on_a_terminal(finding.id, command="explain", NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(finding.id, "--color", "never", command="explain")
    run = subprocess.run(
        [sys.executable, "-m", "reconcile", "explain", finding.id, SUMMIT],
        capture_output=True, check=True, env=environment(COLUMNS="60"),
    )  # fmt: skip
    assert run.stdout.decode("utf-8") == f"{plain}\n"


def test_an_explanation_of_hostile_words_does_nothing_to_a_terminal() -> None:
    articles = [
        reconcile.Source(f"Minister {name} Berg spoke in Oslo.", id=f"\x1b[2J{name}") for name in ("Ann", "Eve")
    ]
    made = reconcile.report(articles)
    told = made.explain(made.contradictions[0], width=50, color=True)
    assert "[2J" in told
    assert "\x1b" not in CODE.sub("", told)


def test_what_is_piped_is_the_same_on_every_terminal(report: reconcile.Report) -> None:
    plain = piped()
    assert plain == piped(COLUMNS="40", TERM="dumb", NO_COLOR="1") == piped("--color", "never", FORCE_COLOR="1")
    assert b"\x1b" not in plain
    assert "Minister, [Timur] Lomakin, who flew" in plain.decode("utf-8")
    coloured = piped(FORCE_COLOR="1").decode("utf-8")
    assert coloured == piped("--color", "always").decode("utf-8")
    assert CODE.sub("", coloured).count("\n") == plain.count(b"\n")
    assert "\x1b" in coloured


def test_a_file_is_plain(tmp_path: Path) -> None:
    on_a_terminal("-o", str(tmp_path / "report"), COLUMNS="50", FORCE_COLOR="1")
    assert (tmp_path / "report").read_bytes() == piped()


def test_a_short_report_shows_its_head_once() -> None:
    printed = reconcile.report(sources("summit")[:1]).to_text(width=80)
    assert printed.count("1 source (1 origin)") == 1


def test_clashes_are_told_before_other_relations() -> None:
    printed = reconcile.report(sources("ferry")).to_text()
    blocks = [re.findall(r"why: ([a-z]+):", block) for block in printed.split("\n\n")]
    mixed = [names for names in blocks if len(set(names)) > 1 and "contradicts" in names]
    assert mixed
    for names in mixed:
        assert "contradicts" not in names[names.count("contradicts") :]


def test_of_many_pairs_some_are_told() -> None:
    given_names = ["Anna", "Emma", "Olga", "Jane", "Mary"]
    given = [reconcile.Source(f"Foreign Minister {n} Berg spoke in Oslo.", id=n) for n in given_names]
    made = reconcile.report(given)
    finding = next(f for f in made.contradictions if f.attribute == "given name")
    assert len(finding.relations) == 10
    printed = made.to_text()
    assert printed.count("why: contradicts: Anna and") == 4
    assert f"and 4 more pairs: reconcile explain {finding.id} PATH…" in printed


def test_widths(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for columns, width in (("20", terminal.NARROWEST), ("90", 90), ("400", terminal.WIDEST)):
        monkeypatch.setenv("COLUMNS", columns)
        assert terminal.width(Terminal()) == width
    assert terminal.width(io.StringIO()) is None


HOSTILE = (
    "Foreign Minister Anna\x1b[31m\x9b0m\x07 Berg\u202e met Prime Minister Olga\r\n\x1b]0;owned\x07 Ruiz in Oslo.\n"
    "\u200b\x1b[2J\x85\u2028 Anna Berg said so."
)


@pytest.mark.parametrize(("width", "color"), [(None, False), (40, True), (120, False)])
def test_no_code_of_an_article_reaches_the_terminal(width: int | None, color: bool) -> None:
    other = "Foreign Minister Emma Berg met Prime Minister Olga Ruiz in Oslo."
    given = [reconcile.Source(HOSTILE, id="\x1b[5m\x07a\nb"), reconcile.Source(other, id="b\u202e")]
    made = reconcile.report([*given, "\x1b[7mnowhere\n.txt"])
    assert made.contradictions
    printed = made.to_text(width=width, color=color)
    if color:
        assert set(CODE.findall(printed)) <= {f"\x1b[{c}m" for c in (
            "0", "1", "2", "1;31", "1;33", "1;36", "1;35", "1;4;35", "1;4;36", "1;32", "1;4;32"
        )}  # fmt: skip
        printed = CODE.sub("", printed)
    assert {c for c in printed if not c.isprintable()} == {"\n"}
    assert "a b:" in printed


def test_no_command_of_a_ci_system_is_printed() -> None:
    one = "::error file=x:::: Minister Anna Berg. ##[error]Minister ##Anna Berg. ##vso[task] Minister Anna Berg met."
    given = [reconcile.Source(one, id="::a"), reconcile.Source("Minister Emma Berg met ##Emma Berg.", id="##[b]")]
    made = reconcile.report(given)
    (finding,) = (f for f in made.contradictions if f.attribute == "given name")
    for printed in (made.to_text(), made.to_text(width=40), made.to_text(color=True)):
        assert finding.id in printed
        assert not re.search(r"::|##\[|##vso\[", printed)


def test_a_terminal_is_safe_from_names_of_files_and_explanations(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "\x1b[31m\n::error::.txt"
    bad.write_bytes(b"\x00" * 50)
    assert main(["check", SUMMIT, str(bad)]) == 2
    told = capfd.readouterr().err
    assert "?[31m?::error::.txt: " in told
    assert {c for c in told if not c.isprintable()} == {"\n"}
    assert [row for row in told.splitlines() if not row.startswith("reconcile: ")] == []
    made = reconcile.report([reconcile.Source(HOSTILE, id="\x1b[5ma"), reconcile.Source("Minister Emma Berg.", id="b")])
    explained = "".join(map(made.explain, made.findings))
    assert {c for c in explained if not c.isprintable()} == {"\n"}
    assert "  Anna" in explained


@pytest.mark.parametrize(
    ("sides", "marked"),
    [
        (["Timur Lomakin", "Yuri Lomakin"], ["[Timur] Lomakin", "[Yuri] Lomakin"]),
        (["Heads of State Meeting", "heads of party"], ["Heads of [State Meeting]", "heads of [party]"]),
        (["“We will, not, go”", "we will go!"], ["“We will, [not], go”", "[we will go!]"]),
        (["12 dead", "14 dead", "dead: 12"], ["[12] dead", "[14] dead", "dead: [12]"]),
        (["a – b", "c – d"], ["[a – b]", "[c – d]"]),
        (["same words", "words same"], ["[same words]", "[words same]"]),
        (["—", "x"], ["[—]", "[x]"]),
    ],
)  # fmt: skip
def test_the_words_that_differ_are_marked(sides: list[str], marked: list[str]) -> None:
    subject = reconcile.Subject("thing", "thing", 0)
    alternatives = []
    for text in sides:
        said = reconcile.Assertion("a", subject, "title", "title", text, 0, len(text), text, (0, len(text)))
        alternatives.append(reconcile.model.Alternative(text, {}, (said,), 1))
    common = common_words(alternatives)
    for text, expected in zip(sides, marked, strict=True):
        pieces = differing(text, common)
        assert "".join(f"[{piece}]" if differs else piece for piece, differs in pieces) == expected


def test_wide_letters_and_marks_are_measured_as_they_are_shown() -> None:
    assert line([("日本 語", "")], Look(width=4), 0, 0) == "日本\n語"
    assert line([("e\u0301\u0301e a", "")], Look(width=4), 0, 0) == "e\u0301\u0301e a"
    assert line([("x" * 50 + " y", "")], Look(width=4), 0, 2) == "x" * 50 + "\n  y"


def test_fifty_sources_stay_readable() -> None:
    texts = {True: "Foreign Minister Anna Berg spoke in Oslo.", False: "Foreign Minister Emma Berg spoke in Oslo."}
    given = [reconcile.Source(texts[n % 3 > 0], id=f"paper-{n:02}") for n in range(18)]
    made = reconcile.report(given)
    finding = next(f for f in made.contradictions if f.attribute == "given name")
    printed = made.to_text(width=80)
    assert finding.id in printed
    assert "and 9 more: paper-05," in printed
    assert "Emma Berg (6 sources, 1 origin)" in printed
    assert max(map(len, printed.splitlines())) <= 80

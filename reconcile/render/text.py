"""The report for a terminal: contradictions with their quotations, then what agrees, then what should be known.

As it is piped it is plain, unwrapped, and the same on every terminal; the words that differ stand in brackets. With
colours they are underlined, in one colour for each alternative.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reconcile.model import Alternative, Assertion, Finding, Level, RelationName, Verdict
from reconcile.render._differences import common_words, differing
from reconcile.render._places import Places, counted
from reconcile.render._styled import Look, Piece, line

SHOWN = 3
"""Assertions of one alternative that are quoted."""
PAIRS = 6
"""Relations of one finding that are told."""
SCREEN = 40
"""Rows beyond which a terminal shows the head again at the end: its first rows are out of sight."""
BOLD, DIM = "1", "2"
LEVELS = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.NOTE: "1;36"}
SIDES = ("35", "36", "32", "34", "33", "31")
"""The colours of alternatives, in turn."""


def _head(report: Any) -> Iterator[Piece]:
    origins = len(set(report.origins.values()))
    compared = f"{report.coverage['compared']} of {counted(report.coverage['assertions'], 'assertion')} compared"
    yield f"{counted(len(report.sources), 'source')} ({counted(origins, 'origin')}): ", BOLD
    worst = LEVELS[report.contradictions[0].level] if report.contradictions else BOLD
    yield counted(len(report.contradictions), "contradiction"), worst
    yield f", {counted(len(report.agreements), 'agreement')}; ", BOLD
    yield compared, ""


def _sentence(assertion: Assertion, common: frozenset[str], places: Places, look: Look, hue: str) -> Iterator[Piece]:
    """The sentence of an assertion, the words that differ marked."""
    before, words, behind = places.around(assertion)
    yield before, ""
    for text, differs in differing(words, common):
        marked = text if look.color or not differs else f"[{text}]"
        yield marked, f"1;4;{hue}" if differs else BOLD
    yield behind, ""


def _quoted(alternative: Alternative, common: frozenset[str], places: Places, look: Look, hue: str) -> Iterator[str]:
    first: dict[str, Assertion] = {}
    for assertion in alternative.assertions:
        first.setdefault(assertion.source, assertion)
    for assertion in list(first.values())[:SHOWN]:
        row, column = places.in_file(assertion.source, assertion.start)
        yield line([(f"{assertion.source}:{row}:{column}" if column else assertion.source, DIM)], look, 6)
        yield line(_sentence(assertion, common, places, look, hue), look, 8, 0)
    rest = list(first)[SHOWN:]
    if rest:
        yield line([(f"and {len(rest)} more: {', '.join(rest)}", DIM)], look, 6, 2)


def _side(alternative: Alternative, common: frozenset[str], places: Places, look: Look, hue: str) -> Iterator[str]:
    voices = f"  ({counted(len(alternative.sources), 'source')}, {counted(alternative.origins, 'origin')})"
    yield line([(alternative.value, f"1;{hue}"), (voices, DIM)], look, 4)
    yield from _quoted(alternative, common, places, look, hue)


def _why(finding: Finding, look: Look) -> Iterator[str]:
    clashes_first = sorted(finding.relations, key=lambda r: r.relation is not RelationName.CONTRADICTS)
    for relation in clashes_first[:PAIRS]:
        yield line([(f"why: {relation.relation}: ", BOLD), (relation.why, "")], look, 4, 5)
    if len(finding.relations) > PAIRS:
        more = f"and {len(finding.relations) - PAIRS} more pairs: reconcile explain {finding.id} PATH…"
        yield line([(more, DIM)], look, 4)


def _contradiction(finding: Finding, places: Places, look: Look) -> Iterator[str]:
    summary = [(finding.level, LEVELS[finding.level]), (" " + finding.summary, BOLD), (f" [{finding.id}]", DIM)]
    yield ""
    yield line(summary, look, 2)
    if finding.baseline is not None:
        yield line([(finding.baseline.told, BOLD)], look, 4)
    common = common_words(finding.alternatives)
    for place, alternative in enumerate(finding.alternatives):
        yield from _side(alternative, common, places, look, SIDES[place % len(SIDES)])
    yield from _why(finding, look)


def _agreement(finding: Finding, look: Look) -> str:
    values = " / ".join(a.value for a in finding.alternatives)
    sources = f" ({counted(len(finding.sources), 'source')})"
    return line([(f"{finding.subject}, {finding.attribute}: ", ""), (values, BOLD), (sources, DIM)], look, 2)


def _section(head: str, lines: Iterable[str], look: Look) -> list[str]:
    told = list(lines)
    return ["", line([(head, BOLD)], look), *told] if told else []


def to_text(report: Any, levels: Sequence[Level] = tuple(Level), width: int | None = None, color: bool = False) -> str:
    """`report` as text; contradictions of the given levels. Wrapped where a `width` in columns is given."""
    look, places = Look(width, color), Places(report.sources)
    shown = [f for f in report.contradictions if f.level in levels]
    undecided = [f for f in report.findings if f.verdict is Verdict.UNDECIDED]
    notes = [(r.path, r.reason) for r in report.rejected], [(d.code, d.message) for d in report.diagnostics]
    not_read, told = ((line([(f"{code}: ", BOLD), (words, "")], look, 2) for code, words in rows) for rows in notes)
    lines = [
        line(_head(report), look),
        *_section("Contradictions", (row for f in shown for row in _contradiction(f, places, look)), look),
        *_section("Agreements", (_agreement(f, look) for f in report.agreements), look),
        *_section("Undecided", (_agreement(f, look) for f in undecided), look),
        *_section("Not read", not_read, look),
        *_section("Notes", told, look),
    ]
    text = "\n".join(lines) + "\n"
    return f"{text}\n{lines[0]}\n" if width is not None and text.count("\n") > SCREEN else text

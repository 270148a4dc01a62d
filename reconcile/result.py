"""`Report`: what a user holds after `reconcile.report`."""

from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import Any

from attrs import define, field

from reconcile.clusters import graph_of
from reconcile.coverage import coverage_of
from reconcile.errors import BadInput, Contradicted
from reconcile.explanation import explain
from reconcile.model import (
    LEVELS,
    Assertion,
    Attribute,
    Diagnostic,
    Finding,
    Kind,
    Level,
    Link,
    Rejected,
    Source,
    Verdict,
)
from reconcile.text.fold import fold


def levels_from(level: Level | str) -> tuple[Level, ...]:
    """The levels that are at least as loud as `level`; "never" is none. Raises `BadInput` for another word."""
    if level == "never":
        return ()
    try:
        return LEVELS[: LEVELS.index(Level(level)) + 1]
    except ValueError:
        expected = ", ".join([*map(str, LEVELS), "never"])
        raise BadInput(f"{level!r} is no level; expected one of {expected}") from None


def _rendered(output: str, *arguments: Any) -> str:
    """What the renderer of one output makes; loaded where it is asked for: most reports are printed once."""
    return str(getattr(import_module(f"reconcile.render.{output}"), f"to_{output}")(*arguments))


@define(frozen=True, slots=False, repr=False, eq=False)
class Report:
    """What several articles assert, and how it fits together. Made by `reconcile.report`; it does not change.

    `findings` are sorted: contradictions first, then by level, subject and attribute; those of one
    source last, the most central first. `rejected` are inputs that could
    not be read; `diagnostics` what else a reader should know.
    """

    version: str
    sources: tuple[Source, ...]
    rejected: tuple[Rejected, ...]
    assertions: tuple[Assertion, ...]
    findings: tuple[Finding, ...]
    diagnostics: tuple[Diagnostic, ...]
    links: tuple[Link, ...] = field(factory=tuple)
    origins: Mapping[str, str] = field(factory=dict)
    kinds: Mapping[str, Kind] = field(factory=dict)
    attributes: Mapping[str, Attribute] = field(factory=dict)

    @property
    def contradictions(self) -> tuple[Finding, ...]:
        """The findings whose alternatives cannot all be right."""
        return tuple(f for f in self.findings if f.verdict is Verdict.CONTRADICTION)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings in which two sources or more say the same, or one only says it more precisely."""
        return tuple(f for f in self.findings if f.verdict in {Verdict.AGREEMENT, Verdict.REFINEMENT})

    def find(self, subject: str = "", attribute: str = "") -> tuple[Finding, ...]:
        """The findings on one question: every word of `subject` stands in the subject's name, `attribute` is its name.

        An attribute that does not exist is a `BadInput`, so that a slip does not pass for silence.
        """
        if attribute and attribute not in self.attributes:
            raise BadInput(f"no attribute {attribute!r}; there are {', '.join(sorted(self.attributes))}")
        wanted = set(fold(subject).split())
        return tuple(
            f
            for f in self.findings
            if attribute in {"", f.attribute} and all(any(w in part for part in _names(f)) for w in wanted)
        )

    @cached_property
    def coverage(self) -> dict[str, Any]:
        """How much was compared: counts of assertions, and by attribute how many were not compared, and why.

        `not_compared` has a row for each attribute and reason; `reason` is one of `reconcile.coverage.REASONS`.
        `repeated` are those whose words a more particular finding shows already.
        """
        return coverage_of(self.assertions, self.findings, self.links)

    @cached_property
    def graph(self) -> Any:
        """A `networkx.Graph`: nodes are assertions, edges their similarity with its reasons."""
        return graph_of(self.assertions, self.links)

    def explain(self, finding: Finding | str) -> str:
        """A finding, or its id, explained: every pair of alternatives, the path that joins them, who was left out.

        Raises `BadInput` for an id that the report does not have.
        """
        key = finding if isinstance(finding, str) else finding.id
        found = next((f for f in self.findings if f.id == key), None)
        if found is None:
            raise BadInput(f"no finding {key!r} in this report; its ids are in report.findings")
        return explain(found, self)

    def check(self, fail_on: Level | str = Level.WARNING, min_compared: int = 1) -> None:
        """Raise `Contradicted` where a contradiction is as loud as `fail_on`, or fewer assertions were compared.

        A check that compared nothing does not pass: silence is not agreement.
        """
        failing = levels_from(fail_on)
        loud = [f for f in self.contradictions if f.level in failing]
        if loud:
            raise Contradicted(
                "\n".join([f"{len(loud)} contradictions", *(f"  {f.id} {f.summary}" for f in loud)]), loud
            )
        if self.coverage["compared"] < min_compared:
            told = f"{self.coverage['compared']} assertions were compared, expected at least {min_compared}"
            raise Contradicted(f"{told}; the sources hardly speak of the same things, or could not be read")

    def to_json(self) -> str:
        """The whole report as JSON, schema `reconcile/report/1`."""
        return _rendered("json", self)

    def to_text(self, show: Level | str = Level.NOTE, *, width: int | None = None, color: bool = False) -> str:
        """The report as text; contradictions of the level `show` and above.

        `width`: the columns to which it is wrapped (None: lines stay whole); `color`: with a terminal's escape codes.
        """
        return _rendered("text", self, levels_from(show), width, color)

    def to_markdown(self) -> str:
        """The report as Markdown."""
        return _rendered("markdown", self)

    def to_html(self) -> str:
        """The report as one HTML page that asks nothing of any other."""
        return _rendered("html", self)

    def to_frame(self, library: str = "pandas", what: str = "findings") -> Any:
        """A frame of the library `library` (pandas, polars or pyarrow) with a row for each assertion.

        `what`: "findings", the assertions in findings with finding, verdict, level and why; "assertions", all of them,
        as they were read; "relations", a row for each pair of alternatives. Raises `BadInput` for another word, or
        where the extra frames is not installed.
        """
        return import_module("reconcile.render.frame").to_frame(self, library, what)

    def table(self) -> Any:
        """Who says what: findings of several sources by sources, contradictions first.

        Shows itself in a notebook; `str()` gives it as text, `.markdown` as Markdown, `.html` as static HTML.
        """
        return import_module("reconcile.render.views").table(self)

    def timeline(self) -> Any:
        """When it happened: dated findings of several sources with their days; shows itself like `table`."""
        return import_module("reconcile.render.views").timeline(self)

    def graph_view(self) -> Any:
        """What is linked with what, as a picture of `graph`; shows itself like `table`."""
        return import_module("reconcile.render.views").graph_view(self)

    def _repr_html_(self) -> str:
        return str(import_module("reconcile.render.html").to_notebook(self))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/plain": self.to_text(), "text/markdown": self.to_markdown(), "text/html": self._repr_html_()}

    def __repr__(self) -> str:
        told = f"{len(self.contradictions)} contradictions, {len(self.agreements)} agreements"
        return f"<reconcile.Report: {len(self.sources)} sources, {told}>"


def _names(finding: Finding) -> list[str]:
    """The words by which a finding's subject can be asked for, folded."""
    labels = {a.subject.label for alternative in finding.alternatives for a in alternative.assertions}
    return [fold(word) for label in {finding.subject, *labels} for word in label.replace("–", " ").split()]

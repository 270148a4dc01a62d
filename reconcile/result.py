"""`Report`: what a user holds after `reconcile.report`."""

import datetime
import os
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import Any

from attrs import define, evolve, field

from reconcile.clusters import graph_of
from reconcile.contracts import Attribute, Kind
from reconcile.coverage import coverage_of
from reconcile.errors import BadInput, Contradicted
from reconcile.kinds import discovered
from reconcile.limits import MAX_COMMENT
from reconcile.model import LEVELS, Accepted, Assertion, Diagnostic, Finding, Level, Link, Rejected, Source, Verdict
from reconcile.text.fold import fold
from reconcile.verdicts import AGREEING


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
    not be read; `diagnostics` what else a reader should know. `left_out` are the findings that concern only articles
    which the ids in `new` were held against. `aliases`: a name to the one that was read in its place;
    `distinct`: pairs of names that were held apart.
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
    left_out: tuple[Finding, ...] = ()
    new: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(factory=dict)
    distinct: tuple[tuple[str, str], ...] = ()

    def __getstate__(self) -> dict[str, Any]:
        """What is pickled: kinds of the library itself by their names alone, for they hold functions without a name."""
        own = discovered()
        kinds = {name: None if own.get(name) is kind else kind for name, kind in self.kinds.items()}
        return {**self.__dict__, "kinds": kinds}

    def __setstate__(self, state: dict[str, Any]) -> None:
        own = discovered()
        self.__dict__.update(state, kinds={name: kind or own[name] for name, kind in state["kinds"].items()})

    @property
    def contradictions(self) -> tuple[Finding, ...]:
        """The findings whose alternatives cannot all be right."""
        return tuple(f for f in self.findings if f.verdict is Verdict.CONTRADICTION)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings in which two sources or more say the same, or one only says it more precisely."""
        return tuple(f for f in self.findings if f.verdict in AGREEING)

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
        `repeated` are those whose words a more particular finding shows already; `old` those of which no new article
        says anything (`against`).
        """
        return coverage_of(self.assertions, self.findings, self.left_out, self.links)

    @cached_property
    def graph(self) -> Any:
        """A `networkx.Graph`: nodes are assertions, edges their similarity with its reasons."""
        return graph_of(self.assertions, self.links)

    def explain(self, finding: Finding | str, *, width: int | None = None, color: bool = False) -> str:
        """A finding, or its id, explained: every pair of alternatives, the path that joins them, who was left out.

        `width` and `color` as of `to_text`. Raises `BadInput` for an id that the report does not have.
        """
        key = finding if isinstance(finding, str) else finding.id
        found = next((f for f in self.findings if f.id == key), None)
        if found is None:
            raise BadInput(f"no finding {key!r} in this report; a report as JSON or CSV has all ids")
        return str(import_module("reconcile.explanation").explain(found, self, width, color))

    def check(
        self,
        fail_on: Level | str = Level.WARNING,
        min_compared: int = 1,
        baseline: str | os.PathLike[str] | None = None,
    ) -> None:
        """Raise `Contradicted` where a contradiction is as loud as `fail_on`, or fewer assertions were compared.

        What was accepted, here in `baseline` or where the report was made, does not fail. A check that compared nothing
        does not pass: silence is not agreement.
        """
        if baseline is not None:
            return self.with_baseline(baseline).check(fail_on, min_compared)
        loud = self._failing(fail_on)
        if loud:
            listed = [f"  {f.level} {f.id} {f.summary}" for f in loud]
            raise Contradicted("\n".join([f"contradictions that fail (level {fail_on}): {len(loud)}", *listed]), loud)
        if self.coverage["compared"] < min_compared:
            told = f"{self.coverage['compared']} assertions were compared, expected at least {min_compared}"
            raise Contradicted(f"{told}; the sources hardly speak of the same things, or could not be read")
        return None

    def _failing(self, fail_on: Level | str) -> list[Finding]:
        levels = levels_from(fail_on)
        return [f for f in self.contradictions if f.level in levels and f.baseline is None]

    def with_baseline(self, baseline: str | os.PathLike[str]) -> "Report":
        """The report in which the findings that the file `baseline` accepts say so; a diagnostic tells each entry that
        accepts nothing any more. Raises `BadInput` where the file is no baseline."""
        room = import_module("reconcile.baseline")
        entries, shown = room.read_baseline(baseline), os.fspath(baseline)
        accepted = room.accepted_by((*self.findings, *self.left_out), entries, self.kinds)
        return evolve(
            self,
            findings=room.marked(self.findings, accepted),
            left_out=room.marked(self.left_out, accepted),
            diagnostics=(*self.diagnostics, *room.stale_told(room.unused(entries, accepted), shown)),
        )

    def accept(
        self,
        baseline: str | os.PathLike[str],
        fail_on: Level | str = Level.WARNING,
        *,
        who: str = "",
        why: str = "",
        when: datetime.date | str | None = None,
        drop_stale: bool = False,
    ) -> str:
        """Write every finding on which `check` would fail into the file `baseline`, with who accepts it, why and when;
        gives what was done, in lines. Entries that accept nothing any more stay, unless `drop_stale`.

        No clock is read: without `when` the entry has no date. Raises `BadInput` where the file is no baseline.
        """
        room = import_module("reconcile.baseline")
        entries = room.read_baseline(baseline) if os.path.exists(baseline) else []
        accepted = room.accepted_by((*self.findings, *self.left_out), entries, self.kinds)
        failing = [f for f in self._failing(fail_on) if f.id not in accepted]
        told = Accepted(who, why, room.to_day(when, "accept"))
        return str(room.update(baseline, failing, told, room.unused(entries, accepted), drop_stale))

    def to_json(self) -> str:
        """The whole report as JSON, schema `reconcile/report/1`."""
        return _rendered("json", self)

    def to_text(self, show: Level | str = Level.NOTE, *, width: int | None = None, color: bool = False) -> str:
        """The report as text; contradictions of the level `show` and above.

        `width`: the columns to which it is wrapped (None: lines stay whole); `color`: with a terminal's escape codes.
        """
        return _rendered("text", self, levels_from(show), width, color)

    def to_markdown(self, limit: int = MAX_COMMENT) -> str:
        """The report as Markdown of at most `limit` characters, so that it is a comment of GitHub; it tells what is
        left out.
        """
        return _rendered("markdown", self, limit)

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

    def to_sarif(self) -> str:
        """The contradictions as SARIF 2.1.0, for code scanning and editors."""
        return _rendered("sarif", self)

    def to_junit(self, fail_on: Level | str = Level.WARNING) -> str:
        """The compared findings as test cases of JUnit XML; contradictions of the level `fail_on` and above fail."""
        return _rendered("junit", self, levels_from(fail_on))

    def to_github(self, show: Level | str = Level.NOTE) -> str:
        """Contradictions of the level `show` and above as annotations of GitHub Actions, ten of a level at most."""
        return _rendered("github", self, levels_from(show))

    def to_gitlab(self, show: Level | str = Level.NOTE) -> str:
        """Contradictions of the level `show` and above as a Code Quality report of GitLab."""
        return _rendered("gitlab", self, levels_from(show))

    def to_csv(self) -> str:
        """All findings as comma-separated values, a row for each assertion."""
        return _rendered("csv", self)

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

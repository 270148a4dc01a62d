"""The report as Markdown. Words of articles are escaped: none of them can become markup."""

from collections.abc import Iterator
from typing import Any

from reconcile.model import Finding, Verdict
from reconcile.render._places import Places, counted, one_line

_MARKUP = str.maketrans({c: "\\" + c for c in "\\`*_{}[]<>()#+-.!|~$&@:^="})


def escaped(text: str) -> str:
    """`text` on one line in which no character is markup."""
    return one_line(text).translate(_MARKUP)


def _contradiction(finding: Finding, places: Places) -> Iterator[str]:
    yield f"### {escaped(finding.subject)}: {finding.attribute} ({finding.level})"
    yield ""
    yield escaped(finding.summary)
    yield ""
    for alternative in finding.alternatives:
        sources = ", ".join(escaped(s) for s in alternative.sources)
        yield f"- **{escaped(alternative.value)}** ({sources})"
        before, words, behind = (escaped(part) for part in places.around(alternative.assertions[0]))
        yield f"  > {' '.join(filter(None, (before, f'**{words}**', behind)))}"
    yield ""
    yield from (f"- {relation.relation}: {escaped(relation.why)}" for relation in finding.relations)
    yield ""


def _rows(findings: list[Finding]) -> Iterator[str]:
    yield "| subject | attribute | values | sources |"
    yield "| --- | --- | --- | --- |"
    for finding in findings:
        values = " / ".join(escaped(a.value) for a in finding.alternatives)
        sources = ", ".join(escaped(s) for s in finding.sources)
        yield f"| {escaped(finding.subject)} | {finding.attribute} | {values} | {sources} |"
    yield ""


def to_markdown(report: Any) -> str:
    """`report` as Markdown (CommonMark, with GitHub's tables)."""
    places = Places(report.sources)
    lines = [
        f"# {counted(len(report.sources), 'source')}, {counted(len(report.contradictions), 'contradiction')}, "
        f"{counted(len(report.agreements), 'agreement')}",
        "",
    ]
    if report.contradictions:
        lines += ["## Contradictions", ""]
        lines += [line for f in report.contradictions for line in _contradiction(f, places)]
    for head, verdicts in (
        ("Agreements", {Verdict.AGREEMENT, Verdict.REFINEMENT}),
        ("Undecided", {Verdict.UNDECIDED}),
    ):
        chosen = [f for f in report.findings if f.verdict in verdicts]
        if chosen:
            lines += [f"## {head}", "", *_rows(chosen)]
    notes = [f"- {escaped(r.path)}: {escaped(r.reason)}" for r in report.rejected]
    notes += [f"- {d.code}: {escaped(d.message)}" for d in report.diagnostics]
    if notes:
        lines += ["## Notes", "", *notes, ""]
    return "\n".join(lines)

"""The report as Markdown, to be a comment on a pull request: a table first, the quotations folded in under it.

Words of articles are escaped: none of them can become markup, a link, or a mention of a user.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reconcile.model import Alternative, Finding, Verdict
from reconcile.render._passages import Passages
from reconcile.render._places import counted, one_line

_ESCAPES = {c: "\\" + c for c in "\\`*_{}[]<>()#+-.!|~$&@:^="}
_MARKUP = str.maketrans(_ESCAPES | {"@": "\\@\u2060", "#": "\\#\u2060"})
"""GitHub looks for users and issues behind @ and # after the escapes are gone, so a word joiner stands there."""
WIDTH = 80
"""Characters of a value in a table."""
SHOWN = 3
"""Sources of a value in a table."""
ROOM = 500
"""Characters kept for the words that say what is left out."""


class _Part(NamedTuple):
    """Blocks of lines that may be left out one by one from the end, between lines that stand where any of them does."""

    noun: str
    opening: str
    blocks: Sequence[str]
    closing: str = ""


def escaped(text: str) -> str:
    """`text` on one line in which no character is markup."""
    return one_line(text).translate(_MARKUP)


def _short(text: str) -> str:
    line = one_line(text)
    return escaped(line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…")


def _sources(alternative: Alternative) -> str:
    named = ", ".join(_short(s) for s in alternative.sources[:SHOWN])
    left = len(alternative.sources) - SHOWN
    return f"{named} and {left} more" if left > 0 else named


def _row(finding: Finding) -> str:
    values = " / ".join(f"{_short(a.value)} ({_sources(a)})" for a in finding.alternatives)
    level = finding.level if finding.baseline is None else f"{finding.level}, accepted"
    return f"| {level} | {_short(finding.subject)} | {escaped(finding.attribute)} | {values} |\n"


def _marked(before: str, words: str, behind: str) -> str:
    """A sentence in which `words` are bold, spaced as it was."""
    bold = f"**{escaped(words)}**" if one_line(words) else ""
    gap, next_gap = (" " if part.isspace() else "" for part in (before[-1:], behind[:1]))
    return f"{escaped(before)}{gap}{bold}{next_gap}{escaped(behind)}"


def _quoted(alternative: Alternative, passages: Passages) -> Iterator[str]:
    first = passages.side(alternative)[0]
    yield f"- **{escaped(alternative.value)}** ({_sources(alternative)})\n"
    yield f"  > {_marked(*passages.around(first.assertion)).strip()}\n"
    yield "  >\n"
    yield f"  > {escaped(first.place)}\n"


def _card(finding: Finding, passages: Passages) -> str:
    """A contradiction with its quotations and reasons."""
    lines = [f"### {escaped(finding.subject)}: {escaped(finding.attribute)} ({finding.level})\n\n"]
    lines.append(f"{escaped(finding.summary)}\n\n")
    if finding.baseline is not None:
        lines.append(f"{escaped(finding.baseline.told)}\n\n")
    lines += [line for alternative in finding.alternatives for line in _quoted(alternative, passages)]
    lines.append(f"\nWhy (finding {escaped(finding.id)}):\n\n")
    lines += [f"- {relation.relation}: {escaped(relation.why)}\n" for relation in finding.relations]
    return "".join([*lines, "\n"])


def _notes(report: Any) -> list[str]:
    told = [f"- {escaped(r.path)}: {escaped(r.reason)}\n" for r in report.rejected]
    return told + [f"- {escaped(d.code)}: {escaped(d.message)}\n" for d in report.diagnostics]


def _table(findings: Sequence[Finding]) -> tuple[str, list[str]]:
    """The head of a table and its rows."""
    return "| level | subject | attribute | values |\n| --- | --- | --- | --- |\n", [_row(f) for f in findings]


def _folded(noun: str, summary: str, head: str, blocks: Sequence[str]) -> _Part:
    """What is seen where the reader opens it. The words of the fold are this program's own."""
    return _Part(noun, f"<details>\n<summary>{summary}</summary>\n\n{head}", blocks, "\n</details>\n\n")


def _parts(report: Any) -> Iterator[_Part]:
    """What the report tells, the most important first."""
    passages = Passages(report.sources)
    yield _Part("table row", *_table(report.contradictions), "\n")
    cards = [_card(f, passages) for f in report.contradictions]
    yield _folded("quoted contradiction", "Quotations and reasons", "", cards)
    yield _Part("note", "## Notes\n\n", _notes(report), "\n")
    undecided = [f for f in report.findings if f.verdict is Verdict.UNDECIDED]
    for noun, findings in (("agreement", report.agreements), ("undecided finding", undecided)):
        yield _folded(noun, counted(len(findings), noun), *_table(findings))


def _size(text: str) -> int:
    """Characters as GitHub counts them: units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _fitted(part: _Part, room: int) -> list[str]:
    """The blocks of a part, from its first on, that fit in `room` characters with its opening and closing."""
    room -= _size(part.opening) + _size(part.closing)
    kept = []
    for block in part.blocks:
        room -= _size(block)
        if room < 0:
            break
        kept.append(block)
    return kept


def _head(report: Any) -> str:
    counts = (
        f"{counted(len(report.sources), 'source')} ({counted(len(set(report.origins.values())), 'origin')}), "
        f"{counted(len(report.contradictions), 'contradiction')}, {counted(len(report.agreements), 'agreement')}"
    )
    compared = f"{report.coverage['compared']} of {counted(report.coverage['assertions'], 'assertion')} were compared."
    return f"# {counts}\n\n{compared}\n\n"


def to_markdown(report: Any, limit: int) -> str:
    """`report` as Markdown (CommonMark with GitHub's tables and folds) of at most `limit` characters of UTF-16.

    What does not fit is left out from the end of each part, and told.
    """
    made, left = [_head(report)], []
    room = limit - _size(made[0]) - ROOM
    for part in _parts(report):
        kept = _fitted(part, room)
        if kept:
            made += [part.opening, *kept, part.closing]
            room -= sum(map(_size, (part.opening, *kept, part.closing)))
        if len(kept) < len(part.blocks):
            left.append(counted(len(part.blocks) - len(kept), part.noun))
    if left:
        made.append(f"Left out, for a comment holds {limit} characters: {'; '.join(left)}. A report as JSON has all.\n")
    return "".join(made).rstrip("\n") + "\n"

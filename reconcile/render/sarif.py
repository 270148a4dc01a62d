"""Contradictions as SARIF 2.1.0, which code scanning and editors read. Each passage is a region of its article.

Messages of SARIF know links and placeholders: words of an article become neither.
"""

import json
from collections.abc import Iterator
from pathlib import PureWindowsPath
from typing import Any
from urllib.parse import quote

from reconcile.model import Finding, Level, Source
from reconcile.render._passages import Passage, Passages
from reconcile.render._places import counted, one_line
from reconcile.render.json import harmless

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
HELP = (
    "The sources give values of “{name}” that exclude each other. {doc} "
    "The first passage is the location of the result, all others are its related locations. "
    "Level error: nothing speaks for an innocent reading. Warning: one is likely, and the message names it. "
    "Note: a later report of a figure that moves, or a slip of spelling. "
    "It is not said who is right: read the passages, then mend the article or accept the finding."
)


def _message(words: str) -> dict[str, str]:
    """A message of one line without links and placeholders, whatever `words` hold."""
    return {"text": one_line(words).replace("](", "] (").replace("{", "{{").replace("}", "}}")}


def _uri(file: str) -> str:
    """A path as a URI, relative where the path is."""
    rooted = file.startswith("/")
    if PureWindowsPath(file).drive and PureWindowsPath(file).root:
        return "file:///" + quote(file, safe="/:", errors="replace")
    return ("file://" if rooted else "") + quote(file, errors="replace")


def _region(passage: Passage, bom: bool) -> dict[str, Any]:
    """Where a passage stands, or the line of its record; a byte order mark at the start of an article counts as nothing
    in SARIF."""
    said = passage.assertion
    start = max(said.start, bom)
    if not passage.column:
        return {"startLine": passage.line}
    return {
        "startLine": passage.line,
        "startColumn": max(passage.column - (bom and passage.line == 1), 1),
        "endLine": passage.end_line,
        "endColumn": max(passage.end_column - (bom and passage.end_line == 1), 1),
        "charOffset": start - bom,
        "charLength": max(said.end - start, 0),
        "snippet": {"text": said.text[start - said.start :]},
    }


def _location(passage: Passage, number: int, articles: dict[str, tuple[int, Source]]) -> dict[str, Any]:
    index, source = articles[passage.assertion.source]
    said = "" if passage.column else f": “{passage.assertion.text}”"
    return {
        "id": number,
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(passage.file), "index": index},
            **({"region": _region(passage, source.text.startswith("\ufeff"))} if passage.line else {}),
        },
        "message": _message(f"{source.id}: {passage.value}{said}"),
    }


def _linked(passage: Passage, number: int) -> str:
    """The place of a passage as a link to its location."""
    place = passage.place.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return f"[{place.replace('{', '{{').replace('}', '}}')}]({number})"


def _text(finding: Finding, passages: Passages) -> str:
    """The summary, then each alternative with a link to its first passage, then the reasons."""
    lines, number = [_message(finding.summary)["text"]], 0
    for alternative in finding.alternatives:
        side = passages.side(alternative)
        lines.append(f"{_message(alternative.value)['text']}: {_linked(side[0], number)}")
        number += len(side)
    return "\n".join([*lines, *(_message(f"{r.relation}: {r.why}")["text"] for r in finding.relations)])


def _rule_id(finding: Finding) -> str:
    return f"{finding.verdict}/{one_line(finding.attribute).replace(' ', '-')}"


def _accepted(finding: Finding) -> dict[str, Any]:
    """How a result stands to the baseline: one that was accepted is there already, and suppressed."""
    if finding.baseline is None:
        return {"baselineState": "new", "suppressions": []}
    justification = _message(finding.baseline.told)["text"]
    suppression = {"kind": "external", "status": "accepted", "justification": justification}
    return {"baselineState": "unchanged", "suppressions": [suppression]}


def _result(
    finding: Finding, passages: Passages, articles: dict[str, tuple[int, Source]], based: bool
) -> dict[str, Any]:
    found = passages.of(finding)
    places = [_location(p, number, articles) for number, p in enumerate(found)]
    first = places.pop(found.index(passages.first(finding)))
    return {
        "ruleId": _rule_id(finding),
        "level": str(finding.level),
        "message": {"text": _text(finding, passages)},
        "locations": [first],
        "relatedLocations": places,
        "partialFingerprints": {"reconcileFinding/v1": finding.id},
        "properties": {"subject": finding.subject, "attribute": finding.attribute, "reading": finding.reading},
        **(_accepted(finding) if based else {}),
    }


def _rules(report: Any) -> Iterator[dict[str, Any]]:
    """A rule for each attribute that the sources contradict each other in."""
    for rule, name in sorted({(_rule_id(f), f.attribute) for f in report.contradictions}):
        doc = report.attributes[name].doc if name in report.attributes else ""
        yield {
            "id": rule,
            "shortDescription": _message(f"Sources contradict each other: {name}"),
            "fullDescription": _message(doc or name),
            "help": _message(HELP.format(name=name, doc=doc)),
            "defaultConfiguration": {"level": str(Level.WARNING)},
        }


def _notification(level: Level, code: str, words: str) -> dict[str, Any]:
    return {"level": str(level), "descriptor": {"id": code}, "message": _message(words)}


def _invocation(report: Any) -> dict[str, Any]:
    """How the run went: what could not be read, and what else a reader should know."""
    compared = f"{report.coverage['compared']} of {counted(report.coverage['assertions'], 'assertion')} were compared"
    return {
        "executionSuccessful": not report.rejected,
        "toolExecutionNotifications": [
            *(_notification(Level.ERROR, "not-read", f"{r.path}: {r.reason}") for r in report.rejected),
            *(_notification(Level.NOTE, d.code, d.message) for d in report.diagnostics),
            _notification(Level.NOTE, "coverage", compared),
        ],
    }


def to_sarif(report: Any) -> str:
    """The contradictions of `report` as a log of SARIF 2.1.0 with one run; columns count Unicode code points."""
    passages = Passages(report.sources, report.new)
    uris = list(dict.fromkeys(map(_uri, passages.files.values())))
    based = any(f.baseline is not None for f in report.contradictions)
    articles = {s.id: (uris.index(_uri(passages.files[s.id])), s) for s in report.sources}
    run = {
        "tool": {"driver": {"name": "reconcile", "version": report.version, "rules": list(_rules(report))}},
        "invocations": [_invocation(report)],
        "artifacts": [{"location": {"uri": uri}, "roles": ["analysisTarget"]} for uri in uris],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [_result(f, passages, articles, based) for f in report.contradictions],
    }
    return harmless(
        json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"
    )

"""The whole report as JSON, schema `reconcile/report/1`. Offsets count characters of the decoded text."""

import json
from typing import Any

from reconcile.model import Accepted, Alternative, Assertion, Finding, Source
from reconcile.render._places import Places

SCHEMA = "reconcile/report/1"
encoded = json.JSONEncoder(ensure_ascii=False).encode
_CONTROLS = {chr(c): f"\\u{c:04x}" for c in range(0x7F, 0xA0)}


def harmless(document: str) -> str:
    """A JSON text that any file, terminal and log of a CI system takes; a reader gets the same values from it.

    Half a surrogate pair, the controls that JSON leaves as they are, and the second of two # (for "##[" begins a
    command) are written as escapes: they stand nowhere but in strings.
    """
    raw = document.encode("utf-8", "backslashreplace")
    made = raw.decode("utf-8").replace("##", "#\\u0023")
    if b"\xc2" in raw or b"\x7f" in raw:  # else no control is there: to look for each takes longer than all the rest
        for control, escape in _CONTROLS.items():
            made = made.replace(control, escape)
    return made


def _source(source: Source, origins: Any) -> dict[str, Any]:
    return {
        "id": source.id,
        "path": source.path,
        "url": source.url,
        "published": source.published.isoformat() if source.published else None,
        "publisher": source.publisher,
        "origin": origins.get(source.id, source.id),
    }


def _assertion(assertion: Assertion, places: Places) -> dict[str, Any]:
    line, column = places.at(assertion.source, assertion.start)
    return {
        "source": assertion.source,
        "start": assertion.start,
        "end": assertion.end,
        "text": assertion.text,
        "line": line,
        "column": column,
        "quote": "".join(places.around(assertion)),
        "attributed_to": assertion.scope.attributed_to,
        "planned": assertion.scope.planned,
        "negated": assertion.scope.negated,
    }


def _alternative(alternative: Alternative, places: Places) -> dict[str, Any]:
    return {
        "value": alternative.value,
        "normalized": alternative.normalized,
        "sources": list(alternative.sources),
        "origins": alternative.origins,
        "assertions": [_assertion(a, places) for a in alternative.assertions],
    }


def _baseline(accepted: Accepted | None) -> dict[str, str | None] | None:
    if accepted is None:
        return None
    when = accepted.when.isoformat() if accepted.when else None
    return {"who": accepted.who, "why": accepted.why, "when": when}


def _finding(finding: Finding, places: Places) -> dict[str, Any]:
    return {
        "id": finding.id,
        "verdict": finding.verdict,
        "level": finding.level,
        "kind": finding.kind,
        "attribute": finding.attribute,
        "subject": finding.subject,
        "summary": finding.summary,
        "reading": finding.reading or None,
        "silent": list(finding.silent),
        "central": finding.central,
        "baseline": _baseline(finding.baseline),
        "alternatives": [_alternative(a, places) for a in finding.alternatives],
        "relations": [
            {"one": r.one, "other": r.other, "relation": r.relation, "why": r.why} for r in finding.relations
        ],
    }


def _told(value: Any) -> str:
    """JSON, each member of a list on a line of its own (indenting all of it would take as long as reading a story)."""
    if not isinstance(value, list) or not value:
        return encoded(value)
    return "[\n" + ",\n".join(map(encoded, value)) + "\n]"


def to_json(report: Any) -> str:
    """`report` as a JSON text; the same report gives the same bytes."""
    places = Places(report.sources)
    document = {
        "schema": SCHEMA,
        "version": report.version,
        "sources": [_source(s, report.origins) for s in report.sources],
        "rejected": [{"path": r.path, "reason": r.reason} for r in report.rejected],
        "coverage": report.coverage,
        "findings": [_finding(f, places) for f in report.findings],
        "diagnostics": [{"code": d.code, "source": d.source, "message": d.message} for d in report.diagnostics],
    }
    return harmless("{" + ",\n".join(f'"{key}": {_told(value)}' for key, value in document.items()) + "}\n")

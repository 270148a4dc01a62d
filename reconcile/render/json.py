"""The whole report as JSON, schema `reconcile/report/1`. Offsets count characters of the decoded text."""

import json
from typing import Any

from reconcile.model import Alternative, Assertion, Finding, Source
from reconcile.render._places import Places

SCHEMA = "reconcile/report/1"
_encoded = json.JSONEncoder(ensure_ascii=False).encode


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
        "baseline": None,
        "alternatives": [_alternative(a, places) for a in finding.alternatives],
        "relations": [
            {"one": r.one, "other": r.other, "relation": r.relation, "why": r.why} for r in finding.relations
        ],
    }


def _told(value: Any) -> str:
    """JSON, each member of a list on a line of its own (indenting all of it would take as long as reading a story)."""
    if not isinstance(value, list) or not value:
        return _encoded(value)
    return "[\n" + ",\n".join(map(_encoded, value)) + "\n]"


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
    return "{" + ",\n".join(f'"{key}": {_told(value)}' for key, value in document.items()) + "}\n"

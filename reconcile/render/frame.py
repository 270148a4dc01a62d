"""The report as a frame of pandas, polars or pyarrow, made by narwhals: a row for each assertion, or each relation."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from reconcile.errors import BadInput
from reconcile.model import Assertion, Finding
from reconcile.render._places import Places

LIBRARIES = ("pandas", "polars", "pyarrow")
_SAID = {
    "subject": "String",
    "attribute": "String",
    "kind": "String",
    "value": "String",
    "source": "String",
    "start": "Int64",
    "end": "Int64",
    "line": "Int64",
    "column": "Int64",
    "text": "String",
    "quote": "String",
    "origin": "String",
    "published": "String",
}
_FOUND = {"finding": "String", "verdict": "String", "level": "String", "accepted": "String"}
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "findings": {**_FOUND, "alternative": "Int64", **_SAID, "why": "String"},
    "assertions": _SAID,
    "relations": {
        **_FOUND,
        **dict.fromkeys(("subject", "attribute", "kind", "one", "other", "relation", "why"), "String"),
    },
}
"""The tables that there are; of each its columns and their types, which an empty report has too."""
_Row = dict[str, Any]


def _said(a: Assertion, value: str, places: Places, origins: Mapping[str, str]) -> _Row:
    line, column = places.at(a.source, a.start)
    return {
        "subject": a.subject.label,
        "attribute": a.attribute,
        "kind": a.kind,
        "value": value,
        "source": a.source,
        "start": a.start,
        "end": a.end,
        "line": line,
        "column": column,
        "text": a.text,
        "quote": "".join(places.around(a)),
        "origin": origins.get(a.source, a.source),
        "published": a.published.isoformat() if a.published else None,
    }


def _found(finding: Finding) -> _Row:
    accepted = finding.baseline.told if finding.baseline else None
    return {"finding": finding.id, "verdict": str(finding.verdict), "level": str(finding.level), "accepted": accepted}


def _findings(report: Any, places: Places) -> Iterator[_Row]:
    """The assertions of each finding; why: the reasons for which their alternative stands as it does to the others."""
    for finding in report.findings:
        for place, alternative in enumerate(finding.alternatives):
            why = "; ".join(f"{r.relation}: {r.why}" for r in finding.relations if place in {r.one, r.other})
            for a in alternative.assertions:
                said = _said(a, alternative.value, places, report.origins)
                yield {**_found(finding), "alternative": place, **said, "subject": finding.subject, "why": why}


def _assertions(report: Any, places: Places) -> Iterator[_Row]:
    for a in report.assertions:
        yield _said(a, report.kinds[a.kind].caption(a.value), places, report.origins)


def _relations(report: Any, places: Places) -> Iterator[_Row]:
    for finding in report.findings:
        about = {"subject": finding.subject, "attribute": finding.attribute, "kind": finding.kind}
        for r in finding.relations:
            one, other = finding.alternatives[r.one].value, finding.alternatives[r.other].value
            pair = {"one": one, "other": other, "relation": str(r.relation), "why": r.why}
            yield {**_found(finding), **about, **pair}


_ROWS = {"findings": _findings, "assertions": _assertions, "relations": _relations}


def to_frame(report: Any, library: str, what: str) -> Any:
    """One of the tables of `report`. Raises `BadInput` where there is no such table or library."""
    if library not in LIBRARIES or what not in COLUMNS:
        raise BadInput(
            f"no frame of {what!r} for {library!r}; expected {', '.join(COLUMNS)} for {', '.join(LIBRARIES)}"
        )
    rows, columns = list(_ROWS[what](report, Places(report.sources))), COLUMNS[what]
    try:
        narwhals = import_module("narwhals")
        import_module(library)
    except ImportError as error:
        told = f"a frame needs the extra frames and {library} ({error.name} is missing)"
        raise BadInput(f"{told}: pip install 'reconcile[frames]' {library}") from None
    schema = {name: getattr(narwhals, type_) for name, type_ in columns.items()}
    data = {name: [row[name] for row in rows] for name in columns}
    return narwhals.from_dict(data, schema, backend=library).to_native()

"""The report as HTML: one page that asks nothing of any other, or a fragment for a notebook. No scripts.

Words of articles are escaped; a strict content policy stands in the page besides.
"""

from collections.abc import Iterator
from html import escape
from typing import Any

from reconcile.model import Alternative, Finding, Verdict
from reconcile.render._places import Places, counted, one_line

STYLE = """
.reconcile { --ink:#1c1b19; --soft:#6b675f; --line:#dedad2; --paper:#fffefb; --error:#a4262c; --warning:#8a5a00;
 --note:#3c5a78; --mark:#ffe7a3; --one:#f4e3e0; --other:#dfe9f3;
 font:15px/1.5 system-ui,sans-serif; color:var(--ink); background:var(--paper); max-width:70rem; margin:0 auto;
 padding:1rem; }
.reconcile h1 { font-size:1.4rem; margin:.2rem 0 .4rem } .reconcile h2 { font-size:1.1rem; margin:1.6rem 0 .5rem }
.reconcile h3 { font-size:1rem; margin:0 } .reconcile p { margin:.3rem 0 }
.reconcile .soft { color:var(--soft); font-size:.87rem }
.reconcile article { border:1px solid var(--line); border-left-width:.35rem; border-radius:.4rem; padding:.8rem 1rem;
 margin:.8rem 0 }
.reconcile .error { border-left-color:var(--error) } .reconcile .warning { border-left-color:var(--warning) }
.reconcile .note { border-left-color:var(--note) }
.reconcile .level { font-weight:600; text-transform:uppercase; font-size:.75rem; letter-spacing:.04em }
.reconcile .sides { display:grid; grid-template-columns:repeat(auto-fit,minmax(17rem,1fr)); gap:.8rem; margin:.6rem 0 }
.reconcile .side { background:color-mix(in srgb, var(--line) 28%, transparent);
 border-radius:.3rem; padding:.6rem .8rem }
.reconcile blockquote { margin:.4rem 0 0; font-family:Georgia,serif }
.reconcile mark { background:var(--mark); color:#1c1b19; padding:0 .1em }
.reconcile table { border-collapse:collapse; width:100% }

.reconcile th, .reconcile td { text-align:left; vertical-align:top;
 border-bottom:1px solid var(--line); padding:.35rem .6rem }
.reconcile .scroll { overflow-x:auto }
@media (prefers-color-scheme: dark) { .reconcile { --ink:#eceae4; --soft:#a9a59b; --line:#44413b; --paper:#1d1c1a;
 --error:#ff8f85; --warning:#f0b64a; --note:#8fb7e0; --mark:#ffd863 } }
@media print { .reconcile article { break-inside:avoid } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
SHOWN = 3
"""Assertions of one alternative that are quoted."""


def _text(words: str) -> str:
    return escape(one_line(words))


def _quotes(alternative: Alternative, places: Places) -> Iterator[str]:
    first: dict[str, Any] = {}
    for assertion in alternative.assertions:
        first.setdefault(assertion.source, assertion)
    for assertion in list(first.values())[:SHOWN]:
        before, words, behind = places.around(assertion)
        line, column = places.at(assertion.source, assertion.start)
        joined = f"{_text(before)} <mark>{_text(words)}</mark>{'' if behind[:1] in ',.;:’' else ' '}{_text(behind)}"
        yield f"<blockquote>{joined.strip()}</blockquote><p class='soft'>{_text(assertion.source)}, {line}:{column}</p>"
    if len(first) > SHOWN:
        yield f"<p class='soft'>and {len(first) - SHOWN} more</p>"


def _side(alternative: Alternative, places: Places) -> str:
    origins = f"{counted(len(alternative.sources), 'source')}, {counted(alternative.origins, 'origin')}"
    quotes = "".join(_quotes(alternative, places))
    return f"<div class='side'><h3>{_text(alternative.value)}</h3><p class='soft'>{origins}</p>{quotes}</div>"


def _card(finding: Finding, places: Places) -> str:
    sides = "".join(_side(a, places) for a in finding.alternatives)
    why = "".join(f"<p class='soft'>{r.relation}: {_text(r.why)}</p>" for r in finding.relations)
    return (
        f"<article class='{finding.level}' id='f-{finding.id}'><p class='level'>{finding.level}</p>"
        f"<h3>{_text(finding.summary)}</h3><div class='sides'>{sides}</div>{why}</article>"
    )


def _row(finding: Finding) -> str:
    values = " / ".join(_text(a.value) for a in finding.alternatives)
    sources = ", ".join(_text(s) for s in finding.sources)
    cells = (_text(finding.subject), finding.attribute, values, sources)
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _table(head: str, findings: list[Finding]) -> str:
    if not findings:
        return ""
    columns = "".join(f"<th scope='col'>{name}</th>" for name in ("subject", "attribute", "values", "sources"))
    rows = "".join(map(_row, findings))
    table = f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>"
    return f"<h2>{head}</h2><div class='scroll'>{table}</div>"


def _notes(report: Any) -> str:
    told = [f"{r.path}: {r.reason}" for r in report.rejected] + [f"{d.code}: {d.message}" for d in report.diagnostics]
    return f"<h2>Notes</h2><ul>{''.join(f'<li>{_text(t)}</li>' for t in told)}</ul>" if told else ""


def _body(report: Any) -> str:
    places = Places(report.sources)
    origins = len(set(report.origins.values()))
    counts = (
        f"{counted(len(report.sources), 'source')} ({counted(origins, 'origin')}), "
        f"{counted(len(report.contradictions), 'contradiction')}, {counted(len(report.agreements), 'agreement')}"
    )
    compared = f"{report.coverage['compared']} of {report.coverage['assertions']} assertions were compared."
    cards = "".join(_card(f, places) for f in report.contradictions)
    undecided = [f for f in report.findings if f.verdict is Verdict.UNDECIDED]
    return (
        f"<main class='reconcile'><h1>{counts}</h1><p class='soft'>{compared}</p>"
        f"{'<h2>Contradictions</h2>' + cards if cards else ''}"
        f"{_table('Agreements', list(report.agreements))}{_table('Undecided', undecided)}{_notes(report)}</main>"
    )


def to_html(report: Any, page: bool = True) -> str:
    """`report` as a page, or (`page=False`) as a fragment with its style for a notebook."""
    fragment = f"<style>{STYLE}</style>{_body(report)}"
    if not page:
        return fragment
    return (
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>"
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        "<meta name='viewport' content='width=device-width, initial-scale=1'><title>reconcile report</title>"
        f"<style>body{{margin:0}}</style></head><body>{fragment}</body></html>\n"
    )

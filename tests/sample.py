"""Reports made by hand for the tests of outputs: one that has everything a report can have, and any words everywhere.

They are made of values, not read from articles: where a rule of reading changes, the golden outputs stay.
"""

import datetime
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from attrs import evolve

import reconcile
from reconcile.contracts import Attribute
from reconcile.model import (
    Accepted,
    Alternative,
    Assertion,
    Diagnostic,
    Finding,
    Level,
    Rejected,
    Relation,
    RelationName,
    Scope,
    Source,
    Subject,
    Verdict,
)

WIRE = Source(
    "\ufeffThe pier at Lund Bay is open again\r\n\r\nMayor Anna Berg opened the pier on 4 May 2024. At least 12\r\n"
    "people were hurt in the crush. “A good day, [see](here)”, she said.\r\n",
    id="wire",
    published=datetime.date(2024, 5, 5),
    publisher="Coastal Wire",
    url="https://wire.example/pier?a=1&b=2",
    path="./articles/01 wire.txt",
)
LOCAL = Source(
    "Mayor Olga Berg said on Sunday, 5 May, that 15 were hurt.\rThe pier will not cost 2 million crowns, she said.\r",
    id="02, late: 100%.txt",
    path="/desk/02, late: 100%.txt",
)
MEMO = Source("Anna Berg, the mayor, opened it. The pier is 90 metres long, says the harbour master.", id="memo #3")
SOURCES = (WIRE, LOCAL, MEMO)
PLAIN = Scope()


def said(source: Source, words: str, attribute: str = "", scope: Scope = PLAIN) -> Assertion:
    """What `source` asserts with the first `words` in it; all of the text is the quote."""
    start = source.text.index(words)
    end = start + len(words)
    subject = Subject("thing", "pier", 0)
    whole = (0, len(source.text))
    return Assertion(source.id, subject, attribute, "name", words, start, end, words, whole, scope, source.published)


def side(value: str, *assertions: Assertion, normalized: Mapping[str, Any] | None = None) -> Alternative:
    """The alternative that gives `value`, each source an origin of its own."""
    return Alternative(value, normalized or {"value": value}, assertions, len({a.source for a in assertions}))


def finding(
    about: str, verdict: str, level: str, sides: Sequence[Alternative], relation: str = "agrees", **more: Any
) -> Finding:
    """A finding on `about` ("subject, attribute") in which each alternative stands in `relation` to each later one."""
    subject, attribute = about.rsplit(", ", 1)
    pairs = [(one, other) for other in range(len(sides)) for one in range(other)]
    why = "{} and {} are set side by side"
    relations = [Relation(i, j, RelationName(relation), why.format(sides[i].value, sides[j].value)) for i, j in pairs]
    told: dict[str, Any] = {"summary": f"{about}: {relation}.", "kind": "name", "relations": tuple(relations)} | more
    told.setdefault("id", sha256(about.encode("utf-8", "replace")).hexdigest()[:16])
    return Finding(
        verdict=Verdict(verdict),
        level=Level(level),
        attribute=attribute,
        subject=subject,
        alternatives=tuple(sides),
        **told,
    )


FINDINGS = (
    finding(
        "Berg, given name",
        "contradiction",
        "error",
        [
            side("Anna Berg", said(WIRE, "Anna Berg"), said(MEMO, "Anna Berg")),
            side("Olga Berg", said(LOCAL, "Olga Berg")),
        ],
        "contradicts",
    ),
    finding(
        "opening, date",
        "contradiction",
        "warning",
        [side("4 May 2024", said(WIRE, "4 May 2024")), side("5 May", said(LOCAL, "5 May"))],
        "contradicts",
        reading="they may be two events",
        silent=(MEMO.id,),
    ),
    finding(
        "pier, place",
        "contradiction",
        "warning",
        [side("Lund Bay", said(WIRE, "Lund Bay")), side("the pier", said(LOCAL, "The pier"))],
        "contradicts",
        silent=(MEMO.id,),
        baseline=Accepted("A. Editor", "two names of one place", datetime.date(2024, 11, 2)),
    ),
    finding(
        "people, injured",
        "contradiction",
        "note",
        [side("at least 12", said(WIRE, "At least 12\r\npeople")), side("15", said(LOCAL, "15"))],
        "supersedes",
        silent=(MEMO.id,),
    ),
    finding(
        "Berg, office",
        "refinement",
        "note",
        [side("Mayor", said(WIRE, "Mayor"), said(LOCAL, "Mayor")), side("the mayor", said(MEMO, "the mayor"))],
        "refines",
    ),
    finding("pier, state", "agreement", "note", [side("open", said(WIRE, "open"), said(MEMO, "opened it"))]),
    finding(
        "day, quotation",
        "undecided",
        "note",
        [side("A good day, [see](here)", said(WIRE, "A good day, [see](here)")), side("=2+2", said(LOCAL, "Sunday"))],
        "undecided",
    ),
    finding(
        "pier, cost",
        "single-source",
        "note",
        [side("2 million", said(LOCAL, "2 million crowns", scope=Scope(planned=True, negated=True)))],
        silent=(WIRE.id, MEMO.id),
        central=0.5,
    ),
    finding(
        "pier, length",
        "single-source",
        "note",
        [side("90 m", said(MEMO, "90 metres", scope=Scope(attributed_to="the harbour master")))],
        silent=(WIRE.id, LOCAL.id),
        central=0.25,
    ),
)


def report_of(
    sources: Sequence[Source],
    findings: Sequence[Finding],
    rejected: Sequence[Rejected] = (),
    diagnostics: Sequence[Diagnostic] = (),
) -> reconcile.Report:
    """A report that holds these values."""
    assertions = tuple(a for f in findings for alternative in f.alternatives for a in alternative.assertions)
    attributes = {f.attribute: Attribute(f.attribute, f.kind, f"What is said of the {f.attribute}.") for f in findings}
    return reconcile.Report(
        "1.0",
        tuple(sources),
        tuple(rejected),
        assertions,
        tuple(findings),
        tuple(diagnostics),
        origins={s.id: s.id for s in sources},
        attributes=attributes,
    )


def sample() -> reconcile.Report:
    """The report that all outputs are shown on."""
    rejected = [Rejected("articles/scan.pdf", "is no text; convert it to text first")]
    diagnostics = [Diagnostic("no-date", MEMO.id, "memo #3 does not say when it was published")]
    return report_of(SOURCES, FINDINGS, rejected, diagnostics)


def everywhere(words: str, path: bool = True) -> reconcile.Report:
    """A report in which `words` stand wherever a report holds words that it did not choose itself."""
    one = Source(f"It is “{words}”.\n{words}", id=f"1{words}", path=words if path else None, publisher=words, url=words)
    other = Source(f"{words}\r\n{words} It is not.", id=f"2{words}", path=f"b/{words}" if path else None)
    scope = Scope(attributed_to=words)
    sides = [side(words, said(one, words, scope=scope)), side(f"{words}.", said(other, words, scope=scope))]
    more = {"summary": f"{words} and {words}.", "reading": words}
    findings = [
        finding(f"{words}, name", "contradiction", level, sides, "contradicts", id=level, **more)
        for level in ("error", "warning", "note")
    ]
    findings.append(finding(f"{words}, age", "agreement", "note", [side(words, said(one, words), said(other, words))]))
    findings.append(finding(f"{words}, state", "single-source", "note", sides[:1], central=0.5))
    findings.append(finding(f"{words}, place", "undecided", "note", sides, "undecided"))
    why = [Relation(0, 1, RelationName.CONTRADICTS, f"{words}.")]
    findings.append(finding(f"{words}, office", "contradiction", "note", sides, id="why", relations=tuple(why), **more))
    findings[-1] = evolve(findings[-1], baseline=Accepted(words, words))
    findings = [evolve(f, attribute=words) for f in findings]
    return report_of(
        [one, other],
        findings,
        [Rejected(f"3{words}", f"{words} {words}")],
        [Diagnostic("no-date", one.id, f"{words}.")],
    )

"""The report as JUnit XML: a test case for each finding that compares sources; a loud enough contradiction fails.

It keeps to what the schema of Jenkins allows, so lines and files stand in the text of a failure.
"""

from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree

from reconcile.model import Finding, Level, Verdict
from reconcile.render._passages import Passages
from reconcile.render._places import counted, one_line

NOT_COMPARED = frozenset({Verdict.SINGLE_SOURCE, Verdict.UNDECIDED})
_Element = ElementTree.Element


def _case(suite: _Element, room: str, name: str) -> _Element:
    return ElementTree.SubElement(suite, "testcase", {"name": name, "classname": f"reconcile.{room}"})


def _failure(case: _Element, sort: str, message: str, lines: Sequence[str] = ()) -> None:
    failure = ElementTree.SubElement(case, "failure", {"type": sort, "message": message})
    failure.text = "\n".join([message, *lines])


def _finding(suite: _Element, finding: Finding, passages: Passages, failing: Sequence[Level]) -> None:
    name = f"{one_line(finding.subject)}, {one_line(finding.attribute)} [{finding.id}]"
    case = _case(suite, one_line(finding.attribute), name)
    if finding.verdict is Verdict.CONTRADICTION and finding.level in failing and finding.baseline is None:
        _failure(case, f"contradiction of level {finding.level}", one_line(finding.summary), passages.told(finding))
    elif finding.verdict is Verdict.CONTRADICTION:
        told = [f"{finding.level}: {one_line(finding.summary)}", *passages.told(finding)]
        ElementTree.SubElement(case, "system-out").text = "\n".join(told)


def _coverage(suite: _Element, report: Any) -> None:
    told = f"{report.coverage['compared']} of {counted(report.coverage['assertions'], 'assertion')} were compared"
    case = _case(suite, "coverage", "something was compared")
    if report.coverage["compared"]:
        ElementTree.SubElement(case, "system-out").text = told
    else:
        _failure(case, "nothing compared", f"{told}: silence is not agreement")


def _notes(report: Any) -> Iterator[str]:
    yield from (f"not read: {one_line(r.path)}: {one_line(r.reason)}" for r in report.rejected)
    yield from (f"{d.code}: {one_line(d.message)}" for d in report.diagnostics)


def to_junit(report: Any, failing: Sequence[Level] = (Level.ERROR, Level.WARNING)) -> str:
    """`report` as JUnit XML; contradictions of the levels `failing` are failures, and so is it to compare nothing."""
    passages, root = Passages(report.sources, report.new), _Element("testsuites", {"name": "reconcile"})
    suite = ElementTree.SubElement(root, "testsuite", {"name": "reconcile"})
    _coverage(suite, report)
    for finding in report.findings:
        if finding.verdict not in NOT_COMPARED:
            _finding(suite, finding, passages, failing)
    counts = {"tests": str(len(suite)), "failures": str(len(suite.findall("testcase/failure"))), "errors": "0"}
    for element in (root, suite):
        element.attrib.update(counts)
    if notes := list(_notes(report)):
        ElementTree.SubElement(suite, "system-err").text = "\n".join(notes)
    ElementTree.indent(root)
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{ElementTree.tostring(root, encoding='unicode')}\n"

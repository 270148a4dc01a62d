"""The words that a finding rests on, each with its file, lines and columns: what the outputs for CI point at."""

from collections.abc import Container, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from reconcile.model import Alternative, Assertion, Finding, Source
from reconcile.render._places import Places, one_line


class Passage(NamedTuple):
    """The words of one assertion. Lines and columns of the file from 1, 0 for what is not known: the article was taken
    out of a file of another form. `end_column` is that of the character behind the last."""

    assertion: Assertion
    value: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def place(self) -> str:
        """Where it stands, for people: "file:line:column", as far as it is known."""
        return ":".join((one_line(self.file), *(str(number) for number in (self.line, self.column) if number)))


def file_of(source: Source) -> str:
    """The path of a source as CI systems write it, without "./" before it; the id of a source that has none."""
    return str(PurePosixPath(source.path)) if source.path else source.id


class Passages(Places):
    """The passages of the findings of one report."""

    def __init__(self, sources: Sequence[Source], new: Container[str] = ()) -> None:
        super().__init__(sources)
        self.files = {s.id: file_of(s) for s in sources}
        self._new = new

    def _passage(self, value: str, assertion: Assertion) -> Passage:
        start, end = (self.in_file(assertion.source, at) for at in (assertion.start, assertion.end))
        return Passage(assertion, value, self.files[assertion.source], *start, *end)

    def side(self, alternative: Alternative) -> list[Passage]:
        """The passages of one alternative, in the order of its assertions."""
        return [self._passage(alternative.value, a) for a in alternative.assertions]

    def first(self, finding: Finding) -> Passage:
        """The passage at which a finding is shown where only one place can be given: the first of a new article, for
        that is what somebody is about to publish."""
        passages = self.of(finding)
        return next((p for p in passages if p.assertion.source in self._new), passages[0])

    def of(self, finding: Finding) -> list[Passage]:
        """All passages of a finding, alternative by alternative."""
        return [passage for alternative in finding.alternatives for passage in self.side(alternative)]

    def told(self, finding: Finding) -> list[str]:
        """A line for each alternative, with the place and sentence of its first passage, then one for each reason."""
        lines = []
        for alternative in finding.alternatives:
            first, quote = self.side(alternative)[0], "".join(self.around(alternative.assertions[0]))
            lines.append(f"{one_line(alternative.value)} ({first.place}): {one_line(quote)}")
        if finding.baseline is not None:
            lines.append(one_line(finding.baseline.told))
        return lines + [f"{relation.relation}: {one_line(relation.why)}" for relation in finding.relations]

"""What would settle a contradiction: sentences as data, by how the alternatives stand and what sort of thing it is."""

from collections.abc import Iterator

from reconcile.model import Finding, RelationName

ONE_OR_TWO = {
    "person": "Whether they are one person: a list of those who took part, or an article that names both.",
    "event": "Whether it is one event: a programme or a record that lists all of them with day and place.",
    "title": "Whether it is one thing: the organiser's own list of its meetings and documents.",
    "": "Whether the sources speak of one thing: what tells it apart, in a record that holds both.",
}
"""Asked first where an innocent reading is likely. The keys are sorts of subjects, "" any other."""
RECORD = {
    "person": "An official record of names and offices, or what the person gives of themselves.",
    "event": "The record of those who held it: a programme, a log, a court list.",
    "title": "The document itself, or the page of the body that it names.",
    "toll": "The count of the authority in charge, with the hour and what it includes.",
    "utterance": "The recording or the transcript.",
    "figure": "The document or the authority that the figure comes from.",
    "": "A record from outside the articles.",
}
"""An outside record that decides, by sort of subject."""
BY_RELATION = (
    (RelationName.CONTRADICTS, RECORD),
    (
        RelationName.SUPERSEDES,
        {"": "The latest count, with its hour: the earlier one may have been right in its time."},
    ),
    (RelationName.VARIANT, {"": "How those concerned write it themselves: one of the two is likely a slip."}),
)
"""The first relation that a finding has says which record is asked for."""
ASKED = frozenset({RelationName.CONTRADICTS, RelationName.VARIANT})
"""Relations of which the desk of a source that stands alone is asked; a figure that moves asks none."""


def _told(table: dict[str, str], sort: str) -> str:
    return table.get(sort, table[""])


def _alone(finding: Finding) -> Iterator[str]:
    """Values that one source alone gives, where another value has more origins: its desk is asked first."""
    most = max(a.origins for a in finding.alternatives)
    for alternative in finding.alternatives:
        if len(alternative.sources) == 1 and most > 1:
            yield f"{alternative.sources[0]} alone says “{alternative.value}”: ask its desk where it has that from."


def settling(finding: Finding) -> Iterator[str]:
    """What to look for, in sentences, the most telling first."""
    sort = finding.alternatives[0].assertions[0].subject.sort
    if finding.reading:
        yield _told(ONE_OR_TWO, sort)
    found = {r.relation for r in finding.relations}
    yield next((_told(table, sort) for relation, table in BY_RELATION if relation in found), _told(RECORD, sort))
    if found & ASKED:
        yield from _alone(finding)

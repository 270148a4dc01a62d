"""The values that pass from stage to stage. All are frozen."""

import datetime
import math
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from reconcile.checks import to_date, to_text
from reconcile.terms import COMPATIBLE as COMPATIBLE
from reconcile.terms import INVERSE as INVERSE
from reconcile.terms import LEVELS as LEVELS
from reconcile.terms import SAME as SAME
from reconcile.terms import Align as Align
from reconcile.terms import Level as Level
from reconcile.terms import RelationName as RelationName
from reconcile.terms import ValueRelation as ValueRelation
from reconcile.terms import Verdict as Verdict
from reconcile.values import Value


@frozen(eq=False, repr=False)
class Source(Value):
    """One article. `id` names it in the report and is unique there; without one, `reconcile.report` gives one.

    `published` is a date, or an ISO date as text; None if it is not known from outside: then what the article says of
    itself is taken. `line`: None where `text` is all of the file, so that its lines are those of the file; of a text
    that was taken out of a file of another form the line on which it stands, 0 where it stands on several. Raises
    `BadInput` where `text` is no str or `published` no date.
    """

    text: str = field(converter=to_text, repr=False)
    id: str = ""
    published: datetime.date | None = field(default=None, converter=to_date)
    publisher: str | None = None
    url: str | None = None
    path: str | None = None
    line: int | None = None


@frozen(eq=False, repr=False)
class Mention(Value):
    """A typed value at a span of a source: `text[start:end]` are the value's own words. `cue` is what spoke for it."""

    kind: str
    value: Any
    start: int
    end: int
    cue: str = ""


@frozen(eq=False, repr=False)
class Anchor(Value):
    """One thing that an assertion's subject is known by: a typed value in a role ("family name", "participant")."""

    role: str
    kind: str
    value: Any


@frozen(eq=False, repr=False)
class Subject(Value):
    """What an assertion is about. `local` tells subjects of one article apart; `anchors` tell them across articles.

    `sort` is the sort of thing ("person", "event"), `label` its name for people, `keys` the blocking keys.
    """

    sort: str
    label: str
    local: int
    anchors: tuple[Anchor, ...] = ()
    keys: tuple[str, ...] = ()


@frozen(eq=False, repr=False)
class Scope(Value):
    """Under what reservations something is asserted."""

    planned: bool = False
    negated: bool = False
    attributed_to: str | None = None
    part: str = ""


@frozen(eq=False, repr=False)
class Assertion(Value):
    """What a source says: attribute and value of a subject. `start`/`end` span the value's own words."""

    source: str
    subject: Subject
    attribute: str
    kind: str
    value: Any
    start: int
    end: int
    text: str
    quote: tuple[int, int]
    scope: Scope = Scope()
    published: datetime.date | None = None


@frozen(eq=False, repr=False)
class Link(Value):
    """A scored edge between two assertions (by their place in the list), with the reasons for it.

    `sure` is False where they are near, but not sure to be about one thing.
    """

    one: int
    other: int
    score: float
    reasons: tuple[str, ...]
    sure: bool = True


@frozen(eq=False, repr=False)
class Cluster(Value):
    """Assertions about one thing; `sure` is False where they are near, but may be about two. `strength`: the weight of
    the weakest link that holds it together."""

    assertions: tuple[Assertion, ...]
    sure: bool = True
    strength: float = math.inf


@frozen(eq=False, repr=False)
class Alternative(Value):
    """Within a finding, the assertions whose values are equal or equivalent; `value` is their caption."""

    value: str
    normalized: Mapping[str, Any] = field(hash=False)
    assertions: tuple[Assertion, ...]
    origins: int

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that assert it, sorted."""
        return tuple(sorted({a.source for a in self.assertions}))


@frozen(eq=False, repr=False)
class Relation(Value):
    """How alternative `one` stands to alternative `other` (by their place in the finding), and why."""

    one: int
    other: int
    relation: RelationName
    why: str


@frozen(eq=False, repr=False)
class Accepted(Value):
    """That somebody accepted a finding: who, why and when, as far as the baseline says."""

    who: str = ""
    why: str = ""
    when: datetime.date | None = None

    @property
    def told(self) -> str:
        """All of it in one line: "accepted by A. Editor on 2024-11-02: two brothers"."""
        by, on = f" by {self.who}" if self.who else "", f" on {self.when}" if self.when else ""
        return f"accepted{by}{on}{': ' if self.why else ''}{self.why}"


@frozen(eq=False, repr=False)
class Finding(Value):
    """A cluster's verdict with its alternatives and their relations. `id` is the fingerprint.

    `central`: of what one source alone says, how central it is to what all sources tell, between 0 and 1; else None.
    `baseline`: that it was accepted; None where it was not. An accepted finding is shown, but fails no check.
    """

    id: str
    verdict: Verdict
    level: Level
    kind: str
    attribute: str
    subject: str
    summary: str
    alternatives: tuple[Alternative, ...]
    relations: tuple[Relation, ...]
    silent: tuple[str, ...] = ()
    reading: str = ""
    central: float | None = None
    baseline: Accepted | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that take part in it, sorted."""
        return tuple(sorted({s for a in self.alternatives for s in a.sources}))

    def __repr__(self) -> str:
        return f"<reconcile.Finding {self.id} {self.level}: {self.summary}>"


@frozen(eq=False, repr=False)
class Rejected(Value):
    """An input that is no article, and why."""

    path: str
    reason: str


@frozen(eq=False, repr=False)
class Diagnostic(Value):
    """Something that a reader of the report should know: a code for machines, a sentence for people."""

    code: str
    source: str | None
    message: str

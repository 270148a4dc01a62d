"""A card for each contradiction: the alternatives side by side, why they clash, and what would settle it."""

from collections.abc import Iterator

from reconcile.model import Alternative, Assertion, Finding, Relation, RelationName, Verdict
from reconcile.render._page_markup import Html, joined, said, tag
from reconcile.render._page_model import (
    LETTERS,
    Page,
    colour,
    firsts,
    letter,
    listed,
    marks_of,
    note,
    section,
    to_words,
    voices,
)
from reconcile.render._places import counted
from reconcile.render._settling import settling

SHOWN = 3
"""Sources of one alternative that are quoted at once; the others unfold."""
SILENT = 8
"""Silent sources that are named; of more only their number is told."""
STANDS = {
    RelationName.SUPERSEDES: "{} and {}: one supersedes the other",
    RelationName.VARIANT: "{} and {} are variants",
    RelationName.UNDECIDED: "{} and {} are undecided",
    RelationName.AGREES: "{} agrees with {}",
}
"""How a relation between two alternatives is told, where its name between their letters would be no sentence."""
NO_SPACE_BEFORE = ",.;:!?’”)"


def _quoted(assertion: Assertion, page: Page) -> Html:
    """The sentence with the words marked, and where it stands."""
    before, words, behind = page.places.around(assertion)
    gap = "" if not behind or behind[0] in NO_SPACE_BEFORE else " "
    quote = joined((said(before), Html(" "), tag("mark", said(words)), Html(gap), said(behind)))
    line, column = page.places.in_file(assertion.source, assertion.start)
    where = to_words(assertion, said(f"{assertion.source}, line {line}" if column else assertion.source), page)
    return tag("figure", tag("blockquote", tag("p", quote, dir="auto")), tag("figcaption", where, _scope(assertion)))


def _scope(assertion: Assertion) -> Html:
    scope = assertion.scope
    told = [
        scope.attributed_to and f"attributed to {scope.attributed_to}",
        scope.planned and "planned",
        scope.negated and "denied",
    ]
    return said("".join(f", {part}" for part in told if part))


def _side(finding: Finding, place: int, alternative: Alternative, page: Page) -> Html:
    head = tag("h4", letter(finding, place), said(alternative.value))
    quotes = [_quoted(assertion, page) for assertion in firsts(alternative.assertions)]
    more = len(quotes) - SHOWN
    rest = tag("details", tag("summary", said(f"{counted(more, 'more source')}")), *quotes[SHOWN:])
    about = tag("p", voices(alternative), class_="soft")
    shown = [*quotes[:SHOWN], rest] if more > 0 else quotes
    return tag("div", head, about, *shown, class_=f"side {colour(finding, place)}")


def _why(finding: Finding, relation: Relation) -> Html:
    one, other = (LETTERS[place % len(LETTERS)] for place in (relation.one, relation.other))
    stands = STANDS.get(relation.relation, f"{{}} {relation.relation} {{}}").format(one, other)
    return tag("li", tag("b", said(stands)), said(f": {relation.why}."))


def _facts(finding: Finding) -> Iterator[Html]:
    if finding.baseline is not None:
        yield tag("dt", said("Baseline"))
        yield tag("dd", said(f"{finding.baseline.told[:1].upper()}{finding.baseline.told[1:]}."))
    yield tag("dt", said("Why"))
    yield tag("dd", tag("ul", *(_why(finding, relation) for relation in finding.relations)))
    if finding.reading:
        yield tag("dt", said("Innocent reading"))
        yield tag("dd", said(f"{finding.reading[:1].upper()}{finding.reading[1:]}."))
    yield tag("dt", said("What would settle it"))
    yield tag("dd", tag("ul", *(tag("li", said(sentence)) for sentence in settling(finding))))
    if finding.silent:
        named = len(finding.silent) <= SILENT
        told = ", ".join(finding.silent) if named else counted(len(finding.silent), "source")
        yield tag("dt", said("Silent"))
        yield tag("dd", said(told))


def card(finding: Finding, page: Page) -> Html:
    """The card of a contradiction."""
    level = tag("span", said(finding.level), class_=f"level {finding.level}")
    head = tag("h3", said(f"{finding.subject}, {finding.attribute}"), id=f"h-{finding.id}" if page.linked else None)
    sides = (_side(finding, place, alternative, page) for place, alternative in enumerate(finding.alternatives))
    about = marks_of(finding, page) | {"id": f"f-{finding.id}", "aria_labelledby": f"h-{finding.id}"}
    return tag(
        "article",
        tag("header", level, head),
        tag("div", *sides, class_="sides"),
        tag("dl", *_facts(finding)),
        class_=f"card {finding.level}",
        **(about if page.linked else {}),
    )


def contradictions(page: Page) -> Html:
    """The section of the cards."""
    found, left = listed(page, Verdict.CONTRADICTION)
    cards = [card(finding, page) for finding in found] or [note("No two sources contradict each other.")]
    return section(page, "contradictions", "Contradictions", *cards, *left)

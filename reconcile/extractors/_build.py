"""Building assertions: the one place where a span, a quotation and a scope are put together."""

from reconcile.discourse import Reading, Sentence
from reconcile.model import Assertion, Mention, Scope, Subject

_PLAIN = Scope()


def assertion(
    reading: Reading, sentence: Sentence, subject: Subject, attribute: str, mention: Mention, scope: Scope = _PLAIN
) -> Assertion:
    """The assertion that `mention` makes of `subject`, with the sentence as its quotation."""
    return Assertion(
        source=reading.source.id,
        subject=subject,
        attribute=attribute,
        kind=mention.kind,
        value=mention.value,
        start=mention.start,
        end=mention.end,
        text=reading.source.text[mention.start : mention.end],
        quote=(sentence.view.start, sentence.view.end),
        scope=scope,
        published=reading.published,
    )

"""`report()`: the only file that knows the order of the steps: read, extract, cluster, reconcile."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from types import MappingProxyType
from typing import Any

from attrs import evolve

from reconcile.centrality import ranked
from reconcile.clusters import cluster, held_apart, pairs_of
from reconcile.contracts import Attribute, Extractor, Kind, Progress
from reconcile.discourse import Reading, read_article
from reconcile.errors import BadInput, UnreadableSource
from reconcile.extractors import discovered as discovered_extractors
from reconcile.kinds import discovered as discovered_kinds
from reconcile.limits import MAX_CHARACTERS, MIN_WORDS
from reconcile.model import Assertion, Diagnostic, Source
from reconcile.ordering import left_out_told, ordered, taking_part
from reconcile.origins import origins_of
from reconcile.plugins import declared
from reconcile.readers import gather, is_frame
from reconcile.reconciler import reconcile_cluster
from reconcile.relations import Rules
from reconcile.result import Report
from reconcile.text.aliases import aliases_told, resolved, reworded
from reconcile.text.patterns import WORDS
from reconcile.version import VERSION

Input = str | os.PathLike[str] | Source
_ENGLISH = frozenset("the of and to in a is was for on that with by at as it from he she said has had were are".split())
ENGLISH_SHARE = 0.12
"""The share of the commonest English words below which an article is taken for another language; English news has
.25 to .40 of them, other European languages below .06."""


def _kinds(extra: Iterable[Kind]) -> dict[str, Kind]:
    found = dict(discovered_kinds()) | {k.name: k for k in declared("reconcile.kinds", Kind)}
    return found | {kind.name: kind for kind in extra}


def _extractors(extra: Iterable[Extractor]) -> dict[str, Extractor]:
    found = dict(discovered_extractors()) | {e.name: e for e in declared("reconcile.extractors", Extractor)}
    return found | {extractor.name: extractor for extractor in extra}


def _attributes(extractors: Mapping[str, Extractor]) -> dict[str, Attribute]:
    return {a.name: a for _, extractor in sorted(extractors.items()) for a in extractor.attributes}


_Drawn = tuple[str, Assertion]
"""The name of an extractor, and an assertion that it drew."""


def _extracted(reading: Reading, extractors: Mapping[str, Extractor]) -> tuple[list[_Drawn], list[Diagnostic]]:
    """What the extractors draw from a reading, in the order of the text, and what they tell of what they left out."""
    assertions: list[_Drawn] = []
    diagnostics: list[Diagnostic] = []
    for name, extractor in sorted(extractors.items()):
        for drawn in extractor.extract(reading):
            if isinstance(drawn, Diagnostic):
                diagnostics.append(drawn)
            else:
                assertions.append((name, drawn))
    return sorted(assertions, key=lambda d: (d[1].start, d[1].end, d[1].attribute, d[1].subject.local)), diagnostics


def _sifted(drawn: Sequence[_Drawn], extractors: Mapping[str, Extractor]) -> list[Assertion]:
    """The assertions of all articles that stand beside the others; each extractor sifts what it drew itself."""
    dropped: set[int] = set()
    for name, extractor in extractors.items():
        if extractor.sift is not None:
            own = [assertion for drawer, assertion in drawn if drawer == name]
            dropped |= {id(a) for a in own} - {id(a) for a in extractor.sift(own)}
    return [assertion for _, assertion in drawn if id(assertion) not in dropped]


def _language(source: Source) -> Iterator[Diagnostic]:
    words = [w.lower() for w in WORDS.findall(source.text[:20_000])]
    if len(words) < MIN_WORDS:
        yield Diagnostic("too-short", source.id, f"{source.id} has {len(words)} words: hardly an article")
    elif len(words) >= 40 and sum(w in _ENGLISH for w in words) < ENGLISH_SHARE * len(words):
        told = "does not look like English; only English is read, so little of it is compared"
        yield Diagnostic("not-english", source.id, f"{source.id} {told}")


def _told(reading: Reading) -> Iterator[Diagnostic]:
    """What should be known of one article."""
    source = reading.source
    yield from _language(source)
    if len(source.text) > MAX_CHARACTERS:
        told = f"{source.id} has {len(source.text):,} characters; the first {MAX_CHARACTERS:,} were read"
        yield Diagnostic("article-cut", source.id, told)
    if reading.published is None:
        told = f"{source.id} does not say when it was published: weekdays and bare months stay without a year"
        yield Diagnostic("no-date", source.id, told)


def _empty(sources: Iterable[Source], assertions: Iterable[Assertion]) -> Iterator[Diagnostic]:
    speaking = {assertion.source for assertion in assertions}
    for source in sources:
        if source.id not in speaking:
            yield Diagnostic("nothing-asserted", source.id, f"no assertion was found in {source.id}")


def _copies(sources: Sequence[Source]) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for source in sources:
        before = first.setdefault(source.text, source.id)
        if before != source.id:
            yield Diagnostic("same-text", source.id, f"{source.id} has the same text as {before}: they are one voice")


def _alone(sources: Sequence[Source]) -> Iterator[Diagnostic]:
    if len(sources) < 2:
        told = f"{len(sources)} source was" if sources else "no source was"
        yield Diagnostic("nothing-to-compare", None, f"{told} read: nothing can be compared")


def _listed(inputs: Any) -> list[Any]:
    if isinstance(inputs, str | os.PathLike | Source) or is_frame(inputs):
        return [inputs]
    if isinstance(inputs, Iterable) and not isinstance(inputs, bytes | Mapping):
        return list(inputs)
    raise BadInput(f"expected paths, Sources or a frame with a column text, not {type(inputs).__name__}")


def _given(rows: Any, *beside: Any) -> Any:
    """What given rows assert beside articles. Their reader is loaded only where there are some."""
    read = import_module("reconcile.readers.rows").rows_of(rows)
    return import_module("reconcile.given").given_of(read, *beside)


def extract(source: Source, *, kinds: Iterable[Kind] = (), extractors: Iterable[Extractor] = ()) -> list[Assertion]:
    """What one article asserts, in the order in which it stands there. Spans count characters of `source.text`.

    What an extractor left out is told in `report.diagnostics`, not here.
    """
    if not isinstance(source, Source):
        raise BadInput(f"expected a reconcile.Source, not {type(source).__name__}; reconcile.read(path) gives some")
    all_extractors = _extractors(extractors)
    return _sifted(_extracted(read_article(source, _kinds(kinds)), all_extractors)[0], all_extractors)


def read(path: Any) -> list[Source]:
    """The articles of a file, folder, glob or frame. Raises `UnreadableSource` at the first that cannot be read."""
    inputs = gather([path])
    if inputs.rejected:
        raise UnreadableSource(inputs.rejected[0].path, inputs.rejected[0].reason)
    return list(inputs.sources)


def _silent(step: str, done: int, total: int) -> None:
    """Nobody asked how far the work is."""


def report(
    articles: Input | Iterable[Any] | None = None,
    *,
    assertions: Any = None,
    against: Input | Iterable[Any] = (),
    baseline: str | os.PathLike[str] | None = None,
    aliases: Mapping[str, str] = MappingProxyType({}),
    distinct: Iterable[tuple[str, str]] = (),
    kinds: Iterable[Kind] = (),
    extractors: Iterable[Extractor] = (),
    progress: Progress | None = None,
) -> Report:
    """Read articles, take out what each asserts, and say where they agree and where they cannot both be right.

    `articles`: paths of files or folders, globs, `Source`s, or frames with a column text, one or many. `assertions`:
    a frame, a list of dictionaries, or the path of a file (JSON lines or CSV) with the columns source, subject,
    attribute, value and, where known, kind, published, origin; alone or beside articles. `against`: articles that were
    there before; then only findings that one of the others takes part in are told, the rest is in `report.left_out`.
    An article named on both sides is new. `baseline`: a file of findings that were accepted: those say so.
    `aliases`: a name to the one that is read in its place ("EAM" to "External Affairs Minister"); `distinct`: pairs
    of names of two people or things, however alike; both hold for articles and for `assertions`. `kinds` and
    `extractors` add to those of the library. What cannot be read is in `report.rejected`. `progress(step, done,
    total)` is called as the work goes on. Raises `BadInput` where an argument cannot be used.
    """
    if articles is None and assertions is None:
        raise BadInput("nothing to read; expected articles, or assertions=…")
    tell = progress or _silent
    all_kinds, all_extractors = _kinds(kinds), _extractors(extractors)
    attributes = _attributes(all_extractors)
    names = resolved(aliases)
    pairs = pairs_of(distinct, names)
    inputs = gather(_listed(() if articles is None else articles), _listed(against))
    drawn: list[_Drawn] = []
    diagnostics = [*inputs.diagnostics, *_copies(inputs.sources)]
    credits_: dict[str, str | None] = {}
    sources: list[Source] = []
    for done, source in enumerate(inputs.sources, 1):
        told_so = reworded(source, names)
        reading = read_article(told_so.source, all_kinds)
        asserted, notes = _extracted(reading, all_extractors)
        drawn += [(name, told_so.restored(a)) for name, a in asserted]
        diagnostics += [*_told(reading), *notes]
        credits_[source.id] = source.publisher or reading.anatomy.credit
        sources.append(_dated(source, reading))
        tell("reading", done, len(inputs.sources))
    made = _sifted(drawn, all_extractors)
    diagnostics += _empty(sources, made)
    origins, rejected, new = origins_of(sources, credits_), inputs.rejected, inputs.new
    if assertions is not None:
        given = _given(assertions, all_kinds, attributes, made, [s.id for s in sources], names, pairs)
        all_kinds, attributes, origins = given.kinds, given.attributes, given.origins_with(origins)
        made, sources = [*made, *given.assertions], [*sources, *given.sources]
        diagnostics += given.diagnostics
        rejected += given.rejected
        new |= {s.id for s in given.sources}
    diagnostics += [*aliases_told(names, sources), *_alone(sources)]
    general = {name for name, attribute in attributes.items() if attribute.general}
    clusters, links, cut = cluster(made, all_kinds, general, partial(tell, "comparing"), pairs)
    rules = Rules(held_apart(pairs, all_kinds), attributes, origins)
    findings = ordered((finding for c in clusters for finding in reconcile_cluster(c, rules)), general)
    told, left_out = taking_part(ranked(findings, made, sources), new)
    whole = Report(
        version=VERSION,
        sources=tuple(sources),
        rejected=rejected,
        assertions=tuple(made),
        findings=tuple(told),
        diagnostics=(*diagnostics, *cut, *left_out_told(left_out)),
        links=tuple(links),
        origins=origins,
        kinds=all_kinds,
        attributes=attributes,
        left_out=tuple(left_out),
        new=new,
        aliases=names,
        distinct=tuple(pairs),
    )
    return whole if baseline is None else whole.with_baseline(baseline)


def _dated(source: Source, reading: Reading) -> Source:
    """The source with what it says of its own date and publisher."""
    return evolve(source, published=reading.published, publisher=source.publisher or reading.anatomy.credit)

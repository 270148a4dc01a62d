"""From given rows to assertions. Each source of rows is a `Source` whose text has a line for each row, so that every
assertion leads to its words."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from reconcile.contracts import Attribute, Kind
from reconcile.given import names
from reconcile.given.names import Apart, Name, name_of
from reconcile.given.told import Subjects
from reconcile.given.values import WORDS_KIND, kind_for, value_of
from reconcile.model import Assertion, Diagnostic, Rejected, Scope, Source, Subject
from reconcile.readers.rows import Row, Rows
from reconcile.text.aliases import renamed
from reconcile.text.fold import fold

Aliases = Mapping[str, str]


class Given(NamedTuple):
    """Sources and assertions of given rows; the kinds and attributes that they need; the name of each source's origin;
    the rows that are none, and what else should be known."""

    sources: tuple[Source, ...]
    assertions: tuple[Assertion, ...]
    kinds: Mapping[str, Kind]
    attributes: Mapping[str, Attribute]
    origins: Mapping[str, str]
    rejected: tuple[Rejected, ...]
    diagnostics: tuple[Diagnostic, ...]

    def origins_with(self, articles: Mapping[str, str]) -> dict[str, str]:
        """The origin of every source: of articles, as it is; of given sources the first that names the same one, which
        may be an article."""
        first: dict[str, str] = {}
        for source, name in sorted(self.origins.items()):
            first.setdefault(name, articles.get(name, source))
        return {**articles, **{source: first[name] for source, name in self.origins.items()}}


class _Read(NamedTuple):
    """A row whose value was read; `subject` is its subject by the name that an alias stands for."""

    row: Row
    subject: str
    kind: Kind
    value: object


def _named(rows: Sequence[Row], known: Collection[str]) -> list[Row]:
    """The rows, one name for each attribute whatever its capitals: the known one, else the commonest."""
    counts = Counter(r.attribute for r in rows)
    forms = {fold(name): name for name in sorted(counts, key=lambda name: (counts[name], name))}
    forms |= {fold(name): name for name in known}
    return [r._replace(attribute=forms[fold(r.attribute)]) for r in rows]


def _kind_of(
    attribute: str, rows: Sequence[Row], known: Mapping[str, Attribute], kinds: Mapping[str, Kind], aliases: Aliases
) -> Kind:
    """The kind of an attribute: its own; else the one that most rows give; else the one that reads its values."""
    if attribute in known:
        return kinds[known[attribute].kind]
    told = [r.kind for r in rows if r.kind]
    if told:
        return kinds[min(set(told), key=lambda kind: (-told.count(kind), kind))]
    return kind_for([(renamed(r.value, aliases), r.published) for r in rows], kinds)


def _read(row: Row, kind: Kind, aliases: Aliases) -> _Read | Rejected:
    told, place, subject = row.attribute, row.place, renamed(row.subject, aliases)
    if row.kind not in {"", kind.name}:
        return Rejected(place, f"the attribute {told} holds values of the kind {kind.name}, not {row.kind}")
    value = value_of(kind, renamed(row.value, aliases), row.attribute, subject, row.published)
    if value is None:
        return Rejected(place, f"{row.value!r} cannot be read as {kind.name}, the kind of {told}; mend the value")
    return _Read(row, subject, kind, value)


def _read_all(
    rows: Sequence[Row], attributes: Mapping[str, Attribute], kinds: Mapping[str, Kind], aliases: Aliases
) -> Iterator[_Read | Rejected]:
    by_attribute: dict[str, list[Row]] = defaultdict(list)
    for row in _named(rows, attributes):
        if row.kind and row.kind not in kinds:
            yield Rejected(row.place, f"no kind {row.kind!r}; there are {', '.join(sorted(kinds))}")
        else:
            by_attribute[row.attribute].append(row)
    for attribute, found in by_attribute.items():
        kind = _kind_of(attribute, found, attributes, kinds, aliases)
        yield from (_read(row, kind, aliases) for row in found)


def _once(read: Iterable[_Read]) -> tuple[list[_Read], list[Diagnostic]]:
    """The rows by source and by their words, those that were given twice once."""
    kept, told = [], []
    ordered = sorted(read, key=lambda r: (r.row[1:6], str(r.row.published), r.row.origin, r.row.place))
    for _, same in groupby(ordered, key=lambda r: r.row[1:]):
        first, *others = same
        kept.append(first)
        told += [Diagnostic("given-twice", None, f"{o.row.place} repeats {first.row.place}") for o in others]
    return kept, told


class _Subjects:
    """The subjects of given rows: that of an article where the name means one, else one of their own."""

    def __init__(
        self, read: Sequence[_Read], assertions: Iterable[Assertion], kinds: Mapping[str, Kind], apart: Apart
    ) -> None:
        texts = [r.subject for r in read]
        self._fuller = names.fuller(map(name_of, texts), apart)
        self._labels = names.labels(texts, self._fuller)
        self._told = Subjects(assertions, {r.row.attribute for r in read}, kinds, apart)
        self._locals: dict[tuple[str, Name], int] = {}
        self.unclear: dict[tuple[str, str], int] = {}

    def _meant(self, subject: str, attribute: str) -> tuple[Name, Assertion | None]:
        """The name of a row's subject, and an assertion of an article on what it means: the name as it stands, or the
        one fuller name among the rows. Where articles have several of that name it means none, whatever other rows say.
        """
        name = name_of(subject)
        for form in dict.fromkeys((name, self._fuller[name])):
            meant, count = self._told.meant(attribute, form)
            if meant is not None:
                return form, meant
            if count > 1:
                self.unclear[subject, attribute] = count
                return name, None
        return self._fuller[name], None

    def of(self, read: _Read) -> tuple[Subject, Scope]:
        """The subject of a row, and what it is said under: the part that the article's subject is."""
        shown = read.subject
        name, meant = self._meant(shown, read.row.attribute)
        local = self._locals.setdefault((read.row.source, name), len(self._locals))
        if meant is None:
            return names.own_subject(self._labels.get(name, shown), name, shown, local), Scope()
        known = meant.subject
        anchors = (*known.anchors, names.anchor(name, shown))
        return Subject(known.sort, known.label, local, anchors, known.keys), Scope(part=meant.scope.part)


def _lines(read: Sequence[_Read]) -> tuple[str, list[tuple[int, int, int]]]:
    """The text of a source, a line a row, and of each row where its line and its value begin and where they end."""
    text, places = "", []
    for row in (r.row for r in read):
        line = len(text)
        text += f"{row.subject}, {row.attribute}: {row.value}\n"
        places.append((line, len(text) - 1 - len(row.value), len(text) - 1))
    return text, places


def _asserted(source: str, read: Sequence[_Read], subjects: _Subjects) -> tuple[Source, list[Assertion]]:
    text, places = _lines(read)
    made = []
    for one, (line, start, end) in zip(read, places, strict=True):
        subject, scope = subjects.of(one)
        row, span = one.row, (start, end, one.row.value, (line, end))
        made.append(Assertion(source, subject, row.attribute, one.kind.name, one.value, *span, scope, row.published))
    days = {r.row.published for r in read}
    return Source(text, source, days.pop() if len(days) == 1 else None, line=0), made


def _free(source: str, taken: Collection[str]) -> str:
    """The id of a source of rows; not that of an article, whose text is another."""
    while source in taken:
        source += " (given)"
    return source


def _origins(name: str, read: Sequence[_Read]) -> tuple[str, list[Diagnostic]]:
    """The origin that the rows of a source name, else the source itself."""
    told = sorted({r.row.origin for r in read} - {""})
    message = f"the rows of {name} name several origins, {', '.join(told)}; the first is taken"
    return (told or [name])[0], [Diagnostic("several-origins", name, message)] if len(told) > 1 else []


def given_of(
    rows: Rows,
    kinds: Mapping[str, Kind],
    attributes: Mapping[str, Attribute],
    assertions: Sequence[Assertion],
    articles: Collection[str],
    aliases: Aliases,
    distinct: Iterable[tuple[str, str]],
) -> Given:
    """The assertions of rows, beside those that were found in articles (by their ids). An alias in a subject or a value
    is read as its name; names that are `distinct` mean two subjects."""
    kinds = {**kinds, WORDS_KIND.name: WORDS_KIND}
    found = list(_read_all(rows.rows, attributes, kinds, aliases))
    read, diagnostics = _once(r for r in found if isinstance(r, _Read))
    subjects = _Subjects(read, assertions, kinds, names.apart_of(distinct))
    sources, made, origins = [], [], {}
    for name, group in groupby(read, key=lambda r: r.row.source):
        members = list(group)
        source, asserted = _asserted(_free(name, articles), members, subjects)
        origins[source.id], told = _origins(name, members)
        sources.append(source)
        made += asserted
        diagnostics += told
    diagnostics += [_unclear(*key, count) for key, count in sorted(subjects.unclear.items())]
    own = {a.attribute: _own(a.attribute, kinds[a.kind]) for a in made}
    rejected = (*rows.rejected, *(r for r in found if isinstance(r, Rejected)))
    kinds = {**kinds, names.KIND.name: names.KIND}
    told_of = (*rows.diagnostics, *diagnostics)
    return Given(tuple(sources), tuple(made), kinds, {**own, **attributes}, origins, rejected, told_of)


def _own(attribute: str, kind: Kind) -> Attribute:
    """An attribute that no extractor declares; other words may yet say the same."""
    innocent = "they may be two wordings of one value" if kind is WORDS_KIND else ""
    return Attribute(attribute, kind.name, "Given by the caller.", innocent=innocent)


def _unclear(subject: str, attribute: str, count: int) -> Diagnostic:
    told = f"“{subject}” ({attribute}) may be any of {count} subjects of an article; it was compared with none of them"
    return Diagnostic("subject-unclear", None, told)

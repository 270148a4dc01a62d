"""From what a caller names (files, folders, globs, `Source`s) to sources, and the inputs that are none."""

import glob
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

from attrs import evolve

from reconcile.errors import BadInput, NotAnArticle, UnreadableSource
from reconcile.model import Diagnostic, Rejected, Source
from reconcile.readers.formats import FORMATS, Article, articles_of, ending
from reconcile.readers.text import BLANKS, load

Input = str | os.PathLike[str] | Source
_Item = Article | Rejected | Diagnostic


class Inputs(NamedTuple):
    """Sources with their ids, in the order of the ids; what was rejected; what else should be known.

    `new` are the ids of those that are not only held against the others.
    """

    sources: tuple[Source, ...]
    rejected: tuple[Rejected, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    new: frozenset[str] = frozenset()


def _shown(path: str) -> str:
    return path.replace(os.sep, "/")


def _in_folder(path: str) -> list[str]:
    found = []
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        found += [os.path.join(folder, f) for f in sorted(files) if ending(f) in FORMATS and not f.startswith(".")]
    return found


def _files(path: str) -> list[str]:
    """The files that a path, folder or glob names. Raises `UnreadableSource` where it names none."""
    if os.path.isdir(path):
        return _in_folder(path)
    if os.path.lexists(path):
        return [path]
    if glob.has_magic(path):
        found = sorted(f for f in glob.glob(path, recursive=True) if os.path.isfile(f))
        if not found:
            raise UnreadableSource(_shown(path), "no file matches this pattern; check it, and quote it in a shell")
        return found
    raise UnreadableSource(_shown(path), "no such file or folder; check the path")


def _read_file(path: str, named: bool) -> Iterator[_Item]:
    """The articles of a file; what is none is an error where the file was named, and told where it was found."""
    shown = _shown(path)
    try:
        yield from articles_of(load(path, shown), shown)
    except NotAnArticle as error:
        yield (
            Rejected(shown, error.reason) if named else Diagnostic("not-an-article", shown, f"{shown}: {error.reason}")
        )
    except UnreadableSource as error:
        yield Rejected(shown, error.reason)


def _read(path: str, seen: set[str]) -> Iterator[_Item]:
    """The articles of a path, folder or glob; a file that was `seen` already is told and left."""
    try:
        files = _files(path)
    except UnreadableSource as error:
        yield Rejected(error.path, error.reason)
        return
    empty = os.path.isdir(path)
    for file in files:
        real = os.path.realpath(file)
        told: list[_Item]
        if real in seen:
            told = [Diagnostic("given-twice", _shown(file), f"{_shown(file)} was given twice and is counted once")]
        else:
            told = list(_read_file(file, named=file == path))
        seen.add(real)
        empty = empty and all(isinstance(item, Diagnostic) and item.code == "not-an-article" for item in told)
        yield from told
    if empty:
        expected = " or ".join(FORMATS)
        yield Rejected(_shown(path), f"no article in this folder; expected files ending in {expected}")


def _given(source: Source) -> _Item:
    """A `Source` of the caller, unless it is empty."""
    if source.text.strip(BLANKS):
        return Article(source, given=True)
    name = source.id or source.path or "a Source without id"
    return Rejected(name, "its text is empty; give the article's words")


def is_frame(given: Any) -> bool:
    """Whether this is a frame of pandas, polars or pyarrow, or of narwhals: it has columns and hands them over."""
    hands = ("__arrow_c_stream__", "__dataframe__", "__narwhals_dataframe__")
    return not isinstance(given, type) and any(hasattr(given, name) for name in hands) and hasattr(given, "columns")


def _read_all(inputs: Iterable[Any], seen: set[str]) -> Iterator[_Item]:
    for given in inputs:
        if isinstance(given, Source):
            yield _given(given)
        elif isinstance(given, str | os.PathLike):
            yield from _read(os.fspath(given), seen)
        elif is_frame(given):
            yield from import_module("reconcile.readers.frames").articles(given)
        else:
            raise BadInput(f"expected a path, a reconcile.Source or a frame, not {type(given).__name__}")


def _names(paths: list[str]) -> list[str]:
    """The shortest ends of paths that tell them all apart."""
    parts = [p.split("/") for p in paths]
    names = [""] * len(parts)
    for depth in range(1, max(map(len, parts), default=0) + 1):
        ends = ["/".join(p[-depth:]) for p in parts]
        counts = Counter(ends)
        names = [name or (end if counts[end] == 1 else "") for name, end in zip(names, ends, strict=True)]
    return [name or path for name, path in zip(names, paths, strict=True)]


def _identified(articles: list[Article]) -> list[Article]:
    """Every source with an id of its own: the one given, else the end of its path or URL (and its number, in a file of
    several), else by its text's order."""
    unnamed = [a for a in articles if not a.source.id]
    places = list(dict.fromkeys(place for a in unnamed if (place := a.source.path or a.source.url)))
    names = dict(zip(places, _names(places), strict=True))
    plain = sorted((a for a in unnamed if not (a.source.path or a.source.url)), key=lambda a: a.source.text)
    numbers = {id(a): n for n, a in enumerate(plain, 1)}
    named = []
    for a in articles:
        place = names.get(a.source.path or a.source.url or "", f"article-{numbers.get(id(a))}")
        name = a.source.id or (f"{place}#{a.number}" if a.number else place)
        named.append(a if a.source.id else a._replace(source=evolve(a.source, id=name)))
    return named


def _older(against: Iterable[Any], new: Iterable[_Item], seen: set[str]) -> Iterator[_Item]:
    """What is held against the new articles. An article named on both sides is new, and needs no note."""
    known = {(item.source.id, item.source.text) for item in new if isinstance(item, Article) and item.source.id}
    for item in _read_all(against, seen):
        if isinstance(item, Article):
            if (item.source.id, item.source.text) not in known:
                yield item._replace(old=True)
        elif not (isinstance(item, Diagnostic) and item.code == "given-twice"):
            yield item


def _unique(articles: list[Article]) -> tuple[list[Article], list[Diagnostic]]:
    """The sources without those given twice: the same id with the same text. Of two read texts with one id the second
    gets another; two that the caller made are the caller's mistake."""
    kept: dict[str, Article] = {}
    told = []
    for article in sorted(articles, key=lambda a: (a.source.id, not a.given, a.source.text)):
        name = article.source.id
        before = kept.setdefault(name, article)
        if before is article:
            continue
        if before.source.text == article.source.text:
            told.append(Diagnostic("given-twice", name, f"{name} was given twice and is counted once"))
        elif article.given:
            raise BadInput(f"two sources have the id {name!r}; give each an id of its own")
        else:
            other = _free(name, kept)
            kept[other] = article._replace(source=evolve(article.source, id=other))
            told.append(Diagnostic("same-id", other, f"two articles have the id {name}; this one is called {other}"))
    return [kept[key] for key in sorted(kept)], told


def _free(name: str, taken: Iterable[str]) -> str:
    number = 2
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"


def gather(inputs: Iterable[Any], against: Iterable[Any] = ()) -> Inputs:
    """Read everything that was named; `against` are articles that the others are held against. What cannot be read is
    in `rejected`, never dropped.

    Raises `BadInput` for an argument that is no path, `Source` or frame, and for two `Source`s with one id.
    """
    seen: set[str] = set()
    named = list(_read_all(inputs, seen))
    found = [*named, *_older(against, named, seen)]
    unique, again = _unique(_identified([item for item in found if isinstance(item, Article)]))
    told = [item for item in found if isinstance(item, Diagnostic)]
    rejected = dict.fromkeys(item for item in found if isinstance(item, Rejected))
    order = sorted(rejected, key=lambda r: (r.path, r.reason))
    new = frozenset(a.source.id for a in unique if not a.old)
    return Inputs(tuple(a.source for a in unique), tuple(order), tuple(told + again), new)

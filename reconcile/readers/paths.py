"""From what a caller names (files, folders, globs, `Source`s) to sources, and the inputs that are none."""

import glob
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import evolve

from reconcile.errors import BadInput, UnreadableSource
from reconcile.model import Diagnostic, Rejected, Source
from reconcile.readers.text import SUFFIXES, read_text

Input = str | os.PathLike[str] | Source


class Inputs(NamedTuple):
    """Sources with their ids, in the order of the ids; what was rejected; what else should be known."""

    sources: tuple[Source, ...]
    rejected: tuple[Rejected, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def _shown(path: str) -> str:
    return path.replace(os.sep, "/")


def _in_folder(path: str) -> list[str]:
    found = []
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        found += [os.path.join(folder, f) for f in sorted(files) if f.endswith(SUFFIXES) and not f.startswith(".")]
    return found


def _files(path: str) -> list[str]:
    """The files that a path, folder or glob names. Raises `UnreadableSource` where it names none."""
    if os.path.isdir(path):
        found = _in_folder(path)
        if not found:
            raise UnreadableSource(
                _shown(path), f"no article in this folder; expected files ending in {' or '.join(SUFFIXES)}"
            )
        return found
    if os.path.lexists(path):
        return [path]
    if glob.has_magic(path):
        found = sorted(f for f in glob.glob(path, recursive=True) if os.path.isfile(f))
        if not found:
            raise UnreadableSource(_shown(path), "no file matches this pattern; check it, and quote it in a shell")
        return found
    raise UnreadableSource(_shown(path), "no such file or folder; check the path")


def _read(path: str) -> Iterator[Source | Rejected]:
    try:
        files = _files(path)
    except UnreadableSource as error:
        yield Rejected(error.path, error.reason)
        return
    for file in files:
        try:
            yield Source(read_text(file, _shown(file)), path=_shown(file))
        except UnreadableSource as error:
            yield Rejected(error.path, error.reason)


def _read_all(inputs: Iterable[Input]) -> Iterator[Source | Rejected]:
    for given in inputs:
        if isinstance(given, Source):
            if given.text.strip("\ufeff \t\r\n"):
                yield given
            else:
                yield Rejected(
                    given.id or given.path or "a Source without id", "its text is empty; give the article's words"
                )
        elif isinstance(given, str | os.PathLike):
            yield from _read(os.fspath(given))
        else:
            raise BadInput(f"expected a path or a reconcile.Source, not {type(given).__name__}")


def _names(paths: list[str]) -> list[str]:
    """The shortest ends of paths that tell them all apart."""
    parts = [p.split("/") for p in paths]
    names = [""] * len(parts)
    for depth in range(1, max(map(len, parts), default=0) + 1):
        ends = ["/".join(p[-depth:]) for p in parts]
        counts = Counter(ends)
        names = [name or (end if counts[end] == 1 else "") for name, end in zip(names, ends, strict=True)]
    return [name or path for name, path in zip(names, paths, strict=True)]


def _identified(sources: list[Source]) -> list[Source]:
    """Every source with an id of its own: the one given, else the end of its path or URL, else by its text's order."""
    unnamed = [s for s in sources if not s.id]
    located = [s for s in unnamed if s.path or s.url]
    names = dict(zip(map(id, located), _names([s.path or s.url or "" for s in located]), strict=True))
    plain = sorted((s for s in unnamed if not (s.path or s.url)), key=lambda s: s.text)
    names |= {id(s): f"article-{n}" for n, s in enumerate(plain, 1)}
    return [s if s.id else evolve(s, id=names[id(s)]) for s in sources]


def _unique(sources: list[Source]) -> tuple[list[Source], list[Diagnostic]]:
    """The sources without those given twice: the same file, or the same id with the same text."""
    kept: dict[str, Source] = {}
    told = []
    for source in sources:
        before = kept.setdefault(source.id, source)
        if before is source:
            continue
        if before.text != source.text:
            raise BadInput(f"two sources have the id {source.id!r}; give each an id of its own")
        told.append(Diagnostic("given-twice", source.id, f"{source.id} was given twice and is counted once"))
    return [kept[key] for key in sorted(kept)], told


def _same_path(found: Iterable[Source | Rejected]) -> tuple[list[Source], list[Rejected], list[Diagnostic]]:
    sources, rejected, told = [], [], []
    seen: set[str] = set()
    for item in found:
        if isinstance(item, Rejected):
            rejected.append(item)
            continue
        real = os.path.realpath(item.path) if item.path and not item.id else ""
        if real and real in seen:
            told.append(Diagnostic("given-twice", item.path, f"{item.path} was given twice and is counted once"))
            continue
        seen.add(real)
        sources.append(item)
    return sources, rejected, told


def gather(inputs: Iterable[Input]) -> Inputs:
    """Read everything that was named. What cannot be read is in `rejected`, never dropped.

    Raises `BadInput` for an argument that is neither a path nor a `Source`, and for two sources with one id.
    """
    sources, rejected, twice = _same_path(_read_all(inputs))
    unique, again = _unique(_identified(sources))
    order = sorted(dict.fromkeys(rejected), key=lambda r: (r.path, r.reason))
    return Inputs(tuple(unique), tuple(order), tuple(twice + again))

"""The baseline: findings that somebody accepted, with who, why and when, in a TOML file that people edit.

An accepted finding is still shown, but fails no check. The file is named by whoever runs the check; nothing in an
article, or beside one, is ever read as a baseline.
"""

import datetime
import io
import os
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice, pairwise
from typing import Any, NamedTuple

from attrs import evolve

from reconcile.contracts import Kind
from reconcile.errors import BadInput
from reconcile.fingerprints import fingerprints
from reconcile.limits import MAX_FINGERPRINTS
from reconcile.model import Accepted, Diagnostic, Finding

HEAD = "# Findings that were accepted: reconcile still shows them, but they fail no check.\n"
TABLE = "[[accepted]]"
_KEYS = ("fingerprint", "summary", "who", "why", "when")
_ESCAPES = {'"': '\\"', "\\": "\\\\"}
_CODE = "\\U{:08X}"


class Entry(NamedTuple):
    """One accepted finding as it stands in the file; `summary` is for people."""

    fingerprint: str
    summary: str
    accepted: Accepted


# Reading


def _lines(text: str) -> list[str]:
    """Lines as TOML has them, with their ends."""
    return io.StringIO(text).readlines()


def _heads(lines: Sequence[str]) -> list[int]:
    """The places of the lines with which entries begin."""
    return [at for at, line in enumerate(lines) if line.partition("#")[0].strip() == TABLE]


def _parsed(text: str, shown: str) -> Sequence[Mapping[str, Any]]:
    """The tables of the file, each of which begins with a line of its own."""
    toml = import_module("tomllib")
    try:
        document = toml.loads(text)
    except toml.TOMLDecodeError as error:
        raise BadInput(f"{shown}: not the TOML of a baseline: {error}; expected entries that begin {TABLE}") from None
    tables = document.pop("accepted", [])
    if document:
        raise BadInput(f"{shown}: unknown {next(iter(document))!r}; expected only entries that begin {TABLE}")
    whole = isinstance(tables, list) and all(isinstance(table, dict) for table in tables)
    if not whole or len(tables) != len(_heads(_lines(text))):
        raise BadInput(f"{shown}: expected each entry to begin with {TABLE} on a line of its own")
    return list(tables)


def _text(table: Mapping[str, Any], key: str, place: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise BadInput(f"{place}: {key} = {value!r}: expected text in quotation marks")
    return value


def to_day(value: object, place: str) -> datetime.date | None:
    """A day from a date or ISO text; None from "" and None. Raises `BadInput`, which begins with `place`."""
    if value in {None, ""} or (isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)):
        return value or None  # type: ignore[return-value]
    try:
        return datetime.date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise BadInput(f"{place}: when = {value!r}: expected a date such as 2024-11-02") from None


def _entry(table: Mapping[str, Any], place: str) -> Entry:
    unknown = next((key for key in table if key not in _KEYS), None)
    if unknown:
        raise BadInput(f"{place}: unknown key {unknown!r}; expected {', '.join(_KEYS)}")
    fingerprint, summary, who, why = (_text(table, key, place) for key in _KEYS[:4])
    if not fingerprint:
        raise BadInput(f"{place}: no fingerprint; expected fingerprint = the id of a finding")
    return Entry(fingerprint, summary, Accepted(who, why, to_day(table.get("when"), place)))


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except FileNotFoundError:
        raise BadInput(f"{path}: no such baseline; --baseline FILE --update-baseline writes one") from None
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: not UTF-8 at byte {error.start}; expected the TOML of a baseline") from None


def read_baseline(path: str | os.PathLike[str]) -> list[Entry]:
    """The entries of a baseline. Raises `BadInput`, naming file and line, where it is none."""
    shown = os.fspath(path)
    text = _read(shown)
    lines = [at + 1 for at in _heads(_lines(text))]
    entries, known = [], dict[str, int]()
    for table, line in zip(_parsed(text, shown), lines, strict=True):
        entry = _entry(table, f"{shown}:{line}")
        if known.setdefault(entry.fingerprint, line) != line:
            before = known[entry.fingerprint]
            raise BadInput(f"{shown}:{line}: {entry.fingerprint} stands on line {before} already; expected it once")
        entries.append(entry)
    return entries


# Holding findings against it


def _answers(finding: Finding, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """The fingerprints that a finding answers to, its own first; those that a cap cuts leave an entry stale, which is
    told."""
    yield finding.id
    sides = [a.assertions for a in finding.alternatives]
    yield from islice(fingerprints(finding.attribute, sides, kinds[finding.kind]), MAX_FINGERPRINTS)


def accepted_by(findings: Sequence[Finding], entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> dict[str, Entry]:
    """The id of each finding that is accepted to its entry. An entry accepts one finding: the one that goes by its
    fingerprint, else the first that answers to it."""
    open_ = {entry.fingerprint: entry for entry in entries}
    found = {f.id: open_.pop(f.id) for f in findings if f.id in open_}
    for finding in findings:
        if open_ and finding.id not in found:
            answer = next((a for a in _answers(finding, kinds) if a in open_), None)
            if answer is not None:
                found[finding.id] = open_.pop(answer)
    return found


def marked(findings: Iterable[Finding], accepted: Mapping[str, Entry]) -> tuple[Finding, ...]:
    """The findings, each with the acceptance that it has."""
    return tuple(evolve(f, baseline=accepted[f.id].accepted) if f.id in accepted else f for f in findings)


def unused(entries: Iterable[Entry], accepted: Mapping[str, Entry]) -> list[Entry]:
    """The entries that no finding answers to any more."""
    used = {entry.fingerprint for entry in accepted.values()}
    return [entry for entry in entries if entry.fingerprint not in used]


def stale_told(entries: Iterable[Entry], shown: str) -> Iterator[Diagnostic]:
    """A diagnostic for each stale entry."""
    for entry in entries:
        told = f"{entry.fingerprint} is accepted in {shown}, but no finding has it any more: {entry.summary}"
        yield Diagnostic("baseline-stale", None, told)


# Writing


def _quoted(text: str) -> str:
    """`text` as a TOML string on one line in which nothing but plain characters stands."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(('"', *(_ESCAPES.get(c) or (c if c.isprintable() else _CODE.format(ord(c))) for c in plain), '"'))


def _written(finding: Finding, accepted: Accepted) -> str:
    told = (finding.id, finding.summary, accepted.who, accepted.why)
    lines = [f"{key} = {_quoted(value)}" for key, value in zip(_KEYS, told, strict=False)]
    return "\n".join(("", TABLE, *lines, f"when = {accepted.when or _quoted('')}", ""))


def _without(text: str, entries: Sequence[Entry], dropped: Container[str]) -> str:
    """`text` without some entries; the comments in and behind them stay."""
    lines = _lines(text)
    heads = _heads(lines)
    kept = lines[: heads[0]] if heads else lines
    for entry, (first, last) in zip(entries, pairwise([*heads, len(lines)]), strict=True):
        block = lines[first:last]
        kept += [line for line in block if line.startswith("#")] if entry.fingerprint in dropped else block
    return "".join(kept)


def _write(path: str, findings: Iterable[Finding], accepted: Accepted, dropped: Container[str]) -> None:
    text = _without(_read(path), read_baseline(path), dropped) if os.path.exists(path) else ""
    text = text or HEAD
    text += "" if text.endswith("\n") else "\n"
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text + "".join(_written(finding, accepted) for finding in findings))


def update(
    path: str | os.PathLike[str],
    findings: Sequence[Finding],
    accepted: Accepted,
    stale: Sequence[Entry],
    drop_stale: bool,
) -> str:
    """Add findings to the baseline at `path`, accepted alike, and take out the `stale` entries where that is asked for;
    gives what was done, in lines. What else stands in the file stays as it is; where there is none, one is begun.
    """
    shown = os.fspath(path)
    _write(shown, findings, accepted, {entry.fingerprint for entry in stale} if drop_stale else ())
    given = zip(_KEYS[2:], (accepted.who, accepted.why, accepted.when), strict=True)
    empty = [key for key, value in given if not value and findings]
    done = "dropped" if drop_stale else "kept (--drop-stale takes it out)"
    return "\n".join(
        (
            f"{shown}: {len(findings)} findings accepted",
            *([f"{shown}: {', '.join(empty)} left empty: fill in"] if empty else []),
            *(f"{shown}: stale entry {done}: {entry.fingerprint} {entry.summary}" for entry in stale),
        )
    )

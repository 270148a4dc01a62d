"""README and docs tell what is there. That their examples run is seen to by sybil (`conftest.py`)."""

import importlib
import json
import re

import pytest

import reconcile.extractors
import reconcile.kinds
from docs.pages import kind_page, reference_page
from reconcile.verdicts import NAMED, VERDICTS
from tests.stories import ROOT


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text("utf-8")


def table(text: str, head: str) -> list[tuple[str, ...]]:
    """The rows below the head of a table, each as its cells."""
    _, found, rest = text.partition(f"{head}\n")
    assert found, head
    rows = re.match(r"(\|.*\|\n)+", rest)
    assert rows
    return [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in rows[0].splitlines()[1:]]


def test_every_attribute_is_documented() -> None:
    told = set(table(page("attributes.md"), "| attribute | kind of value | values | what it says |"))
    attributes = (a for e in reconcile.extractors.discovered().values() for a in e.attributes)
    assert told == {(a.name, a.kind, "one" if a.single else "several", a.doc) for a in attributes}


def test_the_tables_of_verdicts_are_those_of_the_code() -> None:
    text = page("verdicts.md")
    assert table(text, "| values | alternatives |") == [(str(v), str(n)) for v, n in NAMED.items()]
    *told, last = table(text, "| relations among the alternatives | verdict |")
    assert told == [(", ".join(sorted(names)), str(verdict)) for names, verdict in VERDICTS]
    assert last == ("none of these", "agreement")


def test_the_readme_has_the_two_lines() -> None:
    lines = [x for x in (ROOT / "README.md").read_text("utf-8").splitlines() if x.startswith("python3 -m venv ")]
    assert len(lines) == 2
    assert "fixtures/summit" in lines[0]
    assert "pytest" in lines[1]


@pytest.mark.parametrize("name", reconcile.kinds.discovered())
def test_every_kind_has_its_page_drawn_from_its_docstring(name: str) -> None:
    doc = importlib.import_module(f"reconcile.kinds.{name}").__doc__ or ""
    text = kind_page(name)
    assert text.startswith(f"# {name}\n\n{doc.strip()}\n")
    assert re.findall(r"`_\w+|\b_[a-z]\w+", doc) == [], "names a part of the program that its reader cannot use"
    assert len(table(text, "| in an article | is read as |")) > 1
    assert table(text, "| one | other | relation | why |")


def test_the_reference_names_all_that_is_public() -> None:
    told = set(re.findall(r"^\.\. auto\w+:: reconcile\.(\w+)$", reference_page(), re.MULTILINE))
    assert told == set(reconcile.__all__) - {"__version__"}


def test_links_between_pages_lead_somewhere() -> None:
    for file in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", file.read_text("utf-8")):
            assert (file.parent / target).exists(), f"{file.name}: {target}"


def test_the_tutorial_is_stored_without_what_it_gave() -> None:
    cells = [c for c in json.loads(page("tutorial.ipynb"))["cells"] if c["cell_type"] == "code"]
    assert cells
    assert [c["source"] for c in cells if c["outputs"] or c["execution_count"]] == []

"""README and docs tell what is there."""

import importlib
import re

import pytest

import reconcile
import reconcile.extractors
import reconcile.kinds
from tests.stories import ROOT


def test_every_attribute_is_documented() -> None:
    page = (ROOT / "docs" / "attributes.md").read_text("utf-8")
    rows = set(re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", page, re.MULTILINE))
    told = {(name, kind, doc) for name, kind, doc in rows if not set(name) <= {"-"} and name != "attribute"}
    attributes = (a for e in reconcile.extractors.discovered().values() for a in e.attributes)
    assert told == {(a.name, a.kind, a.doc) for a in attributes}


def test_the_readme_has_the_two_lines() -> None:
    lines = [x for x in (ROOT / "README.md").read_text("utf-8").splitlines() if x.startswith("python3 -m venv ")]
    assert len(lines) == 2
    assert "fixtures/summit" in lines[0]
    assert "pytest" in lines[1]


def test_the_python_of_the_readme_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    names: dict[str, object] = {}
    *lines, last = code.replace('"fixtures/summit"', repr(str(ROOT / "fixtures" / "summit"))).strip().splitlines()
    exec("\n".join(lines), names)
    assert last.startswith("report.check(fail_on")
    assert isinstance(names["report"], reconcile.Report)


def test_every_kind_has_its_page_drawn_from_its_docstring() -> None:
    page = (ROOT / "docs" / "kinds.md").read_text("utf-8")
    for name in reconcile.kinds.discovered():
        doc = importlib.import_module(f"reconcile.kinds.{name}").__doc__ or ""
        assert f"## {name}\n\n{doc.strip()}\n" in page


def test_the_python_of_the_page_on_kinds_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "kinds.md").read_text("utf-8"), re.DOTALL)
    exec(code, {})


def test_the_python_of_the_page_on_extending_runs() -> None:
    pytest.importorskip("spacy")
    pytest.importorskip("httpx")
    names: dict[str, object] = {}
    for code in re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "extending.md").read_text("utf-8"), re.DOTALL):
        exec(code, names)
    assert names["steps"]

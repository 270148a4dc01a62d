"""The house: imports run downwards, every kind and extractor has a corpus, sizes stay small."""

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import reconcile.extractors
import reconcile.kinds
from tests.stories import ROOT

HOUSE = ROOT / "reconcile"
ROOMS = (
    {"__main__"},
    {"cli"},
    {"terminal", "settings"},
    {"__init__"},
    {"pipeline"},
    {"result"},
    {"explanation", "coverage", "given"},
    {"readers", "render", "plugins", "origins", "centrality", "reconciler", "ordering", "clusters", "baseline"},
    {"relations"},
    {"verdicts", "version", "adapters", "fingerprints"},
    {"extractors"},
    {"discourse"},
    {"anatomy"},
    {"kinds"},
    {"text"},
    {"lexicon"},
    {"contracts"},
    {"model"},
    {"checks", "terms", "values"},
    {"limits", "errors"},
)
"""From the top down; rooms in one set do not import one another."""
ONLY_MODEL = {"readers", "render", "centrality", "coverage", "reconciler", "ordering", "clusters", "baseline"}
"""Rooms that know nothing of kinds and language: a kind's record answers for its values."""
THEY_MAY = {"contracts", "model", "terms", "checks", "limits", "errors", "verdicts", "fingerprints", "relations"}
TOP = {"README.md", "LICENSE", "pyproject.toml", "conftest.py", "reconcile", "tests", "fixtures", "docs"}
"""What may lie at the top, beside files and folders that begin with a dot."""
MAX_LINES = 300
MEDIAN_FUNCTION = 10
FLOOR = {room: depth for depth, rooms in enumerate(ROOMS) for room in rooms}
FILES = sorted(HOUSE.rglob("*.py"))


def room(path: Path) -> str:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    return parts[0]


def imported(path: Path) -> Iterator[str]:
    """The rooms that a file imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "reconcile":
                yield parts[1] if len(parts) > 1 else "__init__"


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout: git knows which files are part of it")
def test_nothing_else_lies_at_the_top() -> None:
    kept = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {name.partition("/")[0] for name in kept.splitlines() if not name.startswith(".")} == TOP


def test_every_room_is_known() -> None:
    assert {room(f) for f in FILES} == set(FLOOR)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(HOUSE)))
def test_imports_run_downwards(path: Path) -> None:
    here = room(path)
    for other in imported(path):
        assert other == here or FLOOR[other] > FLOOR[here], f"{path.relative_to(ROOT)} imports {other}"
        if here in ONLY_MODEL:
            assert other in THEY_MAY | {here}, f"{here} knows of {other}"


def test_nothing_is_imported_inside_a_function() -> None:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                inner = [n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)]
                assert not inner, f"{path}:{node.lineno}"


def test_no_room_branches_on_the_name_of_a_kind() -> None:
    names = set(reconcile.kinds.discovered())
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Compare) and room(path) not in {"kinds", "extractors"}:
                sides = [node.left, *node.comparators]
                asked = any(isinstance(s, ast.Attribute) and s.attr == "kind" for s in sides)
                told = {s.value for s in sides if isinstance(s, ast.Constant) and isinstance(s.value, str)}
                assert not (asked and told & names), f"{path}:{node.lineno} branches on {told & names}"


def functions() -> Iterator[ast.FunctionDef]:
    for path in FILES:
        yield from (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef))


def constant(node: ast.expr) -> bool:
    """Whether an expression is a constant of a module, by its name, or one made of such."""
    if isinstance(node, ast.Name):
        return node.id.isupper()
    if isinstance(node, ast.Set):
        return all(isinstance(item, ast.Constant) for item in node.elts)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "keys" and constant(node.func.value)
    return isinstance(node, ast.BinOp) and constant(node.left) and constant(node.right)


def joined(node: ast.AST) -> bool:
    """Whether sets that do not change are joined: `A | B`, `word in A - B`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr | ast.BitAnd):
        return constant(node)
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ast.In | ast.NotIn):
        return False
    return isinstance(node.comparators[0], ast.BinOp) and constant(node.comparators[0])


def test_no_set_of_words_is_joined_at_each_call() -> None:
    for path in FILES:
        made = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef | ast.Lambda)]
        found = {ast.unparse(node) for function in made for node in ast.walk(function) if joined(node)}
        assert not found, f"{path}: sets are joined at each call, make them constants: {sorted(found)}"


def test_functions_are_small_and_told() -> None:
    sizes = [(f.end_lineno or f.lineno) - f.lineno for f in functions()]
    assert statistics.median(sizes) < MEDIAN_FUNCTION
    untold = [f.name for f in functions() if not f.name.startswith("_") and not ast.get_docstring(f)]
    assert set(untold) <= {"find"}, untold


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(HOUSE)))
def test_files_are_small_and_say_what_they_hold(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{path} does not say what it holds"
    if room(path) != "lexicon":
        assert len(text.splitlines()) < MAX_LINES


def test_every_kind_and_extractor_has_a_corpus() -> None:
    for folder, discovered in (
        ("kinds", reconcile.kinds.discovered()),
        ("extractors", reconcile.extractors.discovered()),
    ):
        corpora = {p.stem for p in (ROOT / "tests" / "corpus" / folder).glob("*.py")} - {"__init__"}
        assert corpora == set(discovered)


def test_every_attribute_is_declared_once_and_of_a_kind() -> None:
    attributes = [a for e in reconcile.extractors.discovered().values() for a in e.attributes]
    assert len({a.name for a in attributes}) == len(attributes)
    assert {a.kind for a in attributes} <= set(reconcile.kinds.discovered())
    assert all(a.doc.endswith(".") for a in attributes)


def test_importing_loads_neither_networkx_nor_pandas() -> None:
    told = "import reconcile, sys; print(sorted({'networkx', 'pandas', 'numpy'} & set(sys.modules)))"
    made = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"


def test_a_plain_report_loads_no_adapter() -> None:
    told = (
        "import reconcile, sys; reconcile.report('fixtures/summit').to_text();"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in {'httpx', 'spacy'} or 'adapters' in m))"
    )
    made = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"

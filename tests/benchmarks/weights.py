"""Whether other thresholds of clustering do better on gold: python -m tests.benchmarks.weights GOLD.json GOLD.json ...

Each setting differs from the present one in one value of a coarse grid. `score.py` (`--score`) holds each report
against its gold. What a setting is worth on a story: contradictions met and a quarter of the agreements met, less two
for each false contradiction, one for each false agreement, five for each trap. In sample: the setting that is worth
most on all stories. Out of sample: each story is left out in turn and scored with the setting that is worth most on the
others. Where the second does no better than the present values, they stand.
"""

import argparse
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from attrs import evolve

import reconcile
from reconcile.clusters import cluster, components, similarity
from reconcile.ordering import ordered
from reconcile.reconciler import reconcile_cluster
from reconcile.relations import Rules
from tests.benchmarks.gains import SHARED, articles

WORTH = {"contradictions": 1, "agreements": 0.25, "false": -2, "muddled": -1, "sprung": -5}
GRID: Mapping[str, tuple[float, ...]] = {
    "SURE": (3.5, 4.5, 5.0),
    "NEAR": (2.5, 3.5),
    "same distinctive": (1.4, 1.6, 2.0, 2.2),
    "same": (1.8, 2.0, 2.4, 2.6),
    "compatible distinctive": (2.2, 2.4, 2.8, 3.0),
    "context": (5.0, 5.5, 6.5, 7.0),
}
CONFIRMING = {"same distinctive": (True, True), "same": (True, False), "compatible distinctive": (False, True)}


class Setting(NamedTuple):
    """One value in place of the present one; without a name the present ones."""

    name: str = ""
    value: float = 0.0

    def __str__(self) -> str:
        return f"{self.name} {self.value}" if self.name else "the present values"


SETTINGS = (Setting(), *(Setting(name, value) for name, row in GRID.items() for value in row))
PRESENT = (similarity.SURE, similarity.NEAR, dict(similarity.CONFIRMED), dict(similarity.ROLES))


def use(setting: Setting) -> None:
    """Make clustering work with a setting."""
    sure, near, confirmed, roles = PRESENT[0], PRESENT[1], dict(PRESENT[2]), dict(PRESENT[3])
    if setting.name in CONFIRMING:
        confirmed[CONFIRMING[setting.name]] = setting.value
    elif setting.name in roles:
        roles[setting.name] = roles[setting.name]._replace(weight=setting.value)
    sure = setting.value if setting.name == "SURE" else sure
    near = setting.value if setting.name == "NEAR" else near
    for room in (similarity, components):
        vars(room).update(SURE=sure, NEAR=near, CONFIRMED=confirmed)
    vars(similarity)["ROLES"] = roles


def again(report: reconcile.Report) -> reconcile.Report:
    """The report with its assertions clustered anew."""
    general = {name for name, attribute in report.attributes.items() if attribute.general}
    clusters, links, _ = cluster(report.assertions, report.kinds, general)
    rules = Rules(report.kinds, report.attributes, report.origins)
    found = ordered((finding for c in clusters for finding in reconcile_cluster(c, rules)), general)
    return evolve(report, findings=found, links=tuple(links))


def _scorer(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _counts(scorer: Any, gold: Any, report: reconcile.Report) -> Counter[str]:
    told = scorer.score(gold, json.loads(report.to_json()))
    met = Counter(finding["verdict"] for finding in told["met"])
    rest = {name: len(told[name]) for name in ("false", "muddled", "sprung")}
    return Counter(contradictions=met["contradiction"], agreements=met["agreement"], **rest)


def judged(path: Path, score: Path) -> list[Counter[str]]:
    """What each setting gives on one story."""
    scorer, gold = _scorer(score), json.loads(path.read_text("utf-8"))
    report = reconcile.report(articles(scorer.article_dir(gold)))
    found = []
    for setting in SETTINGS:
        use(setting)
        found.append(_counts(scorer, gold, again(report)))
    use(Setting())
    return found


def worth(counts: Counter[str]) -> float:
    """What counts are worth."""
    return sum(WORTH[name] * count for name, count in counts.items())


Table = Sequence[Sequence[Counter[str]]]
"""For each story what each setting gives."""


def best(table: Table) -> int:
    """The setting that is worth most on some stories; of equals the first, so that the present values stand."""
    sums = [sum(map(worth, column)) for column in zip(*table, strict=True)]
    return max(range(len(sums)), key=lambda place: (sums[place], -place))


def left_out(table: Table) -> list[int]:
    """For each story the setting that is worth most on the others."""
    return [best([*table[:place], *table[place + 1 :]]) for place in range(len(table))]


def _line(name: str, counts: Sequence[Counter[str]]) -> str:
    total = sum(counts, Counter[str]())
    return f"{name}: worth {sum(map(worth, counts)):.2f} ({', '.join(f'{n} {total[n]}' for n in WORTH)})"


def told(table: Table, everything: bool) -> Iterator[str]:
    """The lines of the answer."""
    if everything:
        yield from (_line(str(s), [row[place] for row in table]) for place, s in enumerate(SETTINGS))
    yield _line("present", [row[0] for row in table])
    inside, outside = best(table), left_out(table)
    yield _line(f"in sample, {SETTINGS[inside]}", [row[inside] for row in table])
    yield _line("out of sample", [row[place] for row, place in zip(table, outside, strict=True)])
    for place, count in Counter(outside).most_common():
        yield f"  chosen {count} times: {SETTINGS[place]}"


def main(words: Sequence[str] | None = None) -> int:
    """Print what the present values are worth, and what chosen ones are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", metavar="GOLD", nargs="+", type=Path)
    parser.add_argument("--score", type=Path, default=SHARED / "gold" / "score.py")
    parser.add_argument("--all", action="store_true", help="a line for each setting")
    arguments = parser.parse_args(words)
    if len(arguments.gold) < 2:
        print("weights: at least two stories are needed, to leave one out", file=sys.stderr)
        return 2
    with ProcessPoolExecutor() as pool:
        table = list(pool.map(partial(judged, score=arguments.score), arguments.gold))
    print(*told(table, arguments.all), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

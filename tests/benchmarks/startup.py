"""How long it takes to import the library and to print a report, against importing the four packages it stands on.

    python tests/benchmarks/startup.py [ARTICLE ...]

Whole processes, in turn, processor time (so that a busy machine does not count); the medians and their ratios are
printed. The package loads its rooms when they are asked for: "ready" is until `reconcile.report` can be called. Without
articles it reads the five of `fixtures/summit`. `--limit` fails above the two bounds of the design:
import 0.6, report 1.0.
"""

import argparse
import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = "import attrs, dateutil.parser, dateutil.relativedelta, networkx, rapidfuzz"
BOUNDS = {"import": 0.6, "report": 1.0}


def spent(command: list[str]) -> float:
    """Seconds of processor time, user and system, that `command` takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure and print; 1 where a bound is broken and `--limit` was given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", type=Path, default=[ROOT / "fixtures" / "summit"])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--limit", action="store_true")
    arguments = parser.parse_args()
    paths = [str(p.resolve()) for p in arguments.articles]
    commands = {
        "peers": [sys.executable, "-c", PEERS],
        "import": [sys.executable, "-c", "import reconcile"],
        "ready": [sys.executable, "-c", "from reconcile import Report, report"],
        "report": [sys.executable, "-m", "reconcile", "report", *paths, "--format", "json"],
    }
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(ROOT / "reconcile")], check=True)
    rounds = [{name: spent(command) for name, command in commands.items()} for _ in range(arguments.rounds + 1)][1:]
    medians = {name: statistics.median(r[name] for r in rounds) for name in commands}
    ratios = {name: statistics.median(r[name] / r["peers"] for r in rounds) for name in BOUNDS}
    for name, seconds in medians.items():
        told = f", {ratios[name]:.2f} x the peers (bound {BOUNDS[name]})" if name in ratios else ""
        print(f"{name}: {seconds * 1000:.0f} ms{told}")
    return int(arguments.limit and any(ratios[name] > BOUNDS[name] for name in BOUNDS))


if __name__ == "__main__":
    sys.exit(main())

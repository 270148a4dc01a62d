"""The command line: arguments and exit codes, no logic.

Exit 0: nothing at the failing level; 1: findings at it; 2: bad usage, or a named input could not be read.
"""

import argparse
import sys
from collections.abc import Callable, Sequence

from reconcile.errors import Contradicted, ReconcileError
from reconcile.pipeline import report
from reconcile.result import Report
from reconcile.version import VERSION

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": Report.to_text,
    "json": Report.to_json,
    "markdown": Report.to_markdown,
    "html": Report.to_html,
}
_LEVELS = ("error", "warning", "note", "never")


def _common(parser: argparse.ArgumentParser, fail_on: str) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders or globs of articles (.txt, .md)")
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="what to print (default: text)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    parser.add_argument("--show", choices=_LEVELS[:3], default="note", help="contradictions that the text shows")
    parser.add_argument("--fail-on", choices=_LEVELS, default=fail_on, help=f"level that fails (default: {fail_on})")
    parser.add_argument("--allow-unreadable", action="store_true", help="an input that cannot be read is no failure")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reconcile", description="Where several articles agree, and where they cannot."
    )
    parser.add_argument("--version", action="version", version=f"reconcile {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _common(commands.add_parser("report", help="print a report; fails only where asked to"), "never")
    check = commands.add_parser("check", help="the same, failing on contradictions")
    _common(check, "warning")
    check.add_argument("--min-compared", type=int, default=1, metavar="N", help="assertions that must be compared")
    explain = commands.add_parser("explain", help="explain one finding")
    explain.add_argument("finding", help="the id of a finding")
    explain.add_argument("paths", nargs="+", metavar="PATH")
    return parser


def _write(text: str, output: str | None) -> None:
    """Print or save, always as UTF-8 with \\n line ends: the same bytes on every system."""
    raw = text.encode("utf-8", "replace")
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
        return
    with open(output, "wb") as file:
        file.write(raw)


def _failed(made: Report, arguments: argparse.Namespace) -> bool:
    try:
        made.check(fail_on=arguments.fail_on, min_compared=getattr(arguments, "min_compared", 0))
    except Contradicted as error:
        if not error.findings:
            print(f"reconcile: {error}", file=sys.stderr)
        return True
    return False


def _report(arguments: argparse.Namespace) -> int:
    made = report(arguments.paths)
    text = made.to_text(arguments.show) if arguments.format == "text" else FORMATS[arguments.format](made)
    _write(text, arguments.output)
    if made.rejected and not arguments.allow_unreadable:
        for rejected in made.rejected:
            print(f"reconcile: {rejected.path}: {rejected.reason}", file=sys.stderr)
        return 2
    return int(_failed(made, arguments))


def _explain(arguments: argparse.Namespace) -> int:
    _write(report(arguments.paths).explain(arguments.finding) + "\n", None)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        return _explain(arguments) if arguments.command == "explain" else _report(arguments)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except (ReconcileError, OSError) as error:
        print(f"reconcile: {error}", file=sys.stderr)
        return 2

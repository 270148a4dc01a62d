"""The command line: arguments and exit codes, no logic.

Exit 0: nothing at the failing level; 1: findings at it; 2: bad usage, or a named input could not be read.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any, NoReturn

import reconcile
from reconcile import terminal
from reconcile.errors import Contradicted, ReconcileError
from reconcile.version import VERSION

FORMATS = ("html", "json", "markdown", "text")
_LEVELS = ("error", "warning", "note", "never")


def _inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="articles: files, folders or globs (.txt .md .html .json .jsonl)"
    )
    told = "assertions of your own, as JSON lines or CSV: source, subject, attribute, value[, kind, published, origin]"
    parser.add_argument("--assertions", metavar="FILE", help=told)


def _common(parser: argparse.ArgumentParser, fail_on: str) -> None:
    _inputs(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="what to print (default: text)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    parser.add_argument("--color", choices=terminal.COLORS, default="auto", help="colours (default: on a terminal)")
    parser.add_argument("--show", choices=_LEVELS[:3], default="note", help="contradictions that the text shows")
    parser.add_argument("--fail-on", choices=_LEVELS, default=fail_on, help=f"level that fails (default: {fail_on})")
    parser.add_argument("--allow-unreadable", action="store_true", help="an input that cannot be read is no failure")


def _parser() -> argparse.ArgumentParser:
    helped = partial(argparse.HelpFormatter, width=terminal.columns() - 2)
    told = "Where several articles agree, and where they cannot."
    parser = argparse.ArgumentParser(prog="reconcile", description=told, formatter_class=helped)
    parser.add_argument("--version", action="version", version=f"reconcile {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    command = partial(commands.add_parser, formatter_class=helped)
    _common(command("report", help="print a report; fails only where asked to"), "never")
    check = command("check", help="the same, failing on contradictions")
    _common(check, "warning")
    check.add_argument("--min-compared", type=int, default=1, metavar="N", help="assertions that must be compared")
    explain = command("explain", help="explain one finding")
    explain.add_argument("finding", help="the id of a finding")
    _inputs(explain)
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


def _complain(message: object) -> None:
    """Say on standard error what went wrong; names of files may hold anything, codes of a terminal too."""
    told = "".join(c if c.isprintable() else "?" for c in str(message))
    print(f"reconcile: {told}", file=sys.stderr)


def _failed(made: "reconcile.Report", arguments: argparse.Namespace) -> bool:
    try:
        made.check(fail_on=arguments.fail_on, min_compared=getattr(arguments, "min_compared", 0))
    except Contradicted as error:
        if not error.findings:
            _complain(error)
        return True
    return False


def _look(arguments: argparse.Namespace) -> dict[str, Any]:
    """How the terminal shows text; plain where it goes elsewhere."""
    if arguments.format != "text":
        return {}
    if arguments.output is not None:
        return {"color": arguments.color == "always"}
    return {"width": terminal.width(sys.stdout), "color": terminal.colored(arguments.color, sys.stdout)}


def _report(arguments: argparse.Namespace) -> int:
    made = reconcile.report(arguments.paths, assertions=arguments.assertions, progress=terminal.bar(sys.stderr))
    rendered = partial(getattr(made, f"to_{arguments.format}"), **_look(arguments))
    _write(rendered(arguments.show) if arguments.format == "text" else rendered(), arguments.output)
    if made.rejected and not arguments.allow_unreadable:
        for rejected in made.rejected:
            _complain(f"{rejected.path}: {rejected.reason}")
        return 2
    return int(_failed(made, arguments))


def _explain(arguments: argparse.Namespace) -> int:
    made = reconcile.report(arguments.paths, assertions=arguments.assertions)
    _write(made.explain(arguments.finding) + "\n", None)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if not arguments.paths and not arguments.assertions:
        parser.error("nothing to read; expected PATH… or --assertions FILE")
    try:
        return _explain(arguments) if arguments.command == "explain" else _report(arguments)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except (ReconcileError, OSError) as error:
        _complain(error)
        return 2


def run() -> NoReturn:
    """The command line as a process of its own, which ends here.

    The collector of cycles does not run, for reports make none and looking for them took a seventh of the time. Nor
    are tables and report taken apart at the end, which took a twentieth: nothing is left open, all was flushed.
    """
    gc.disable()
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)

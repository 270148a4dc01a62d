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
from reconcile.errors import BadInput, Contradicted, ReconcileError
from reconcile.settings import read_settings
from reconcile.version import VERSION

FORMATS = ("csv", "github", "gitlab", "html", "json", "junit", "markdown", "sarif", "text")
_ASKS = {"github": "show", "gitlab": "show", "junit": "fail_on", "text": "show"}
"""A format to the level that it asks for: what is shown, or what fails."""
_LEVELS = ("error", "warning", "note", "never")
CHOICES = {"format": FORMATS, "show": _LEVELS[:3], "fail-on": _LEVELS}
"""The settings that are one of a few words."""
_DEFAULTS: dict[str, Any] = {
    "paths": (), "assertions": None, "against": (), "aliases": {}, "distinct": (),
    "baseline": None, "update_baseline": False, "accepted_by": "", "why": "", "when": "", "drop_stale": False,
    "format": "text", "output": None, "color": "auto", "show": "note", "allow_unreadable": False,
}  # fmt: skip
_GATE = {"check": {"fail_on": "warning", "min_compared": 1}, "report": {"fail_on": "never", "min_compared": 0}}
"""By command, what fails: that settings say so of a check does not make a report fail."""
_WITH_UPDATE = ("accepted_by", "why", "when", "drop_stale")


def _shared(parser: argparse.ArgumentParser) -> None:
    """What every command takes."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="articles: files, folders or globs (.txt .md .html .json .jsonl)"
    )
    told = "assertions of your own, as JSON lines or CSV: source, subject, attribute, value[, kind, published, origin]"
    parser.add_argument("--assertions", metavar="FILE", help=told)
    parser.add_argument("--against", action="append", metavar="PATH", help="articles that were there before (repeat)")
    told = "two names that are one: where ALIAS stands NAME is read (repeat)"
    parser.add_argument("--alias", dest="aliases", nargs=2, action="append", metavar=("ALIAS", "NAME"), help=told)
    told = "two names that are two, however alike (repeat)"
    parser.add_argument("--distinct", nargs=2, action="append", metavar=("NAME", "OTHER"), help=told)
    parser.add_argument("--baseline", metavar="FILE", help="findings that were accepted: shown, but no failure")
    parser.add_argument("--config", metavar="FILE", help="settings: a file with [tool.reconcile]")
    parser.add_argument("--color", choices=terminal.COLORS, help="colours (default: auto, on a terminal)")


def _common(parser: argparse.ArgumentParser, fail_on: str) -> None:
    _shared(parser)
    parser.add_argument("--format", choices=FORMATS, help="what to print (default: text)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    parser.add_argument("--show", choices=_LEVELS[:3], help="contradictions shown or annotated (default: note)")
    parser.add_argument("--fail-on", choices=_LEVELS, help=f"level that fails (default: {fail_on})")
    readable = argparse.BooleanOptionalAction
    parser.add_argument("--allow-unreadable", action=readable, help="an input that cannot be read is no failure")


def _gate(parser: argparse.ArgumentParser) -> None:
    """What only a check takes."""
    _common(parser, "warning")
    parser.add_argument("--min-compared", type=int, metavar="N", help="assertions that must be compared (default: 1)")
    parser.add_argument("--update-baseline", action="store_true", help="accept every finding that fails")
    parser.add_argument("--accepted-by", metavar="WHO", help="with --update-baseline: who accepts them")
    parser.add_argument("--why", metavar="TEXT", help="with --update-baseline: why")
    parser.add_argument("--when", metavar="DATE", help="with --update-baseline: when, such as 2024-11-02")
    parser.add_argument("--drop-stale", action="store_true", help="with --update-baseline: drop what accepts nothing")


def _parser() -> argparse.ArgumentParser:
    helped = partial(argparse.HelpFormatter, width=terminal.columns() - 2)
    told = "Where several articles agree, and where they cannot."
    parser = argparse.ArgumentParser(prog="reconcile", description=told, formatter_class=helped)
    parser.add_argument("--version", action="version", version=f"reconcile {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    command = partial(commands.add_parser, formatter_class=helped, argument_default=argparse.SUPPRESS)
    _common(command("report", help="print a report; fails only where asked to"), "never")
    _gate(command("check", help="the same, failing on contradictions"))
    explain = command("explain", help="explain one finding")
    explain.add_argument("finding", help="the id of a finding")
    _shared(explain)
    return parser


def _parsed(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments; paths may stand before options and behind them, of which argparse takes the first alone."""
    given, more = parser.parse_known_args(argv)
    if any(word.startswith("-") for word in more):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if more:
        given.paths = [*getattr(given, "paths", ()), *more]
    return given


def _aliases(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The aliases of the arguments, as settings have them."""
    aliases: dict[str, str] = {}
    for alias, name in pairs:
        if aliases.setdefault(alias, name) != name:
            raise BadInput(f"--alias: {alias!r} stands for {aliases[alias]!r} already; expected one name")
    return aliases


def _chosen(given: argparse.Namespace) -> argparse.Namespace:
    """The arguments that were given; for the others what the settings say, and the defaults."""
    told = read_settings(getattr(given, "config", None), CHOICES)
    gate = _GATE.get(given.command, {})
    told = gate | told if given.command == "check" else told | gate
    if "aliases" in given:
        given.aliases = _aliases(given.aliases)
    chosen = argparse.Namespace(**(_DEFAULTS | told | vars(given)))
    extra = [key for key in _WITH_UPDATE if key in given]
    if extra and not chosen.update_baseline:
        raise BadInput(f"--{extra[0].replace('_', '-')} goes with --update-baseline")
    if chosen.update_baseline and not chosen.baseline:
        raise BadInput("--update-baseline: no baseline is named; give --baseline FILE")
    return chosen


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
        made.check(fail_on=arguments.fail_on, min_compared=arguments.min_compared)
    except Contradicted as error:
        _complain(str(error).partition("\n")[0])
        return True
    return False


def _look(arguments: argparse.Namespace) -> dict[str, Any]:
    """How the terminal shows text; plain where it goes elsewhere."""
    if arguments.format != "text":
        return {}
    if arguments.output is not None:
        return {"color": arguments.color == "always"}
    return _on_standard_output(arguments)


def _on_standard_output(arguments: argparse.Namespace) -> dict[str, Any]:
    return {"width": terminal.width(sys.stdout), "color": terminal.colored(arguments.color, sys.stdout)}


def _made(arguments: argparse.Namespace) -> "reconcile.Report":
    return reconcile.report(
        arguments.paths,
        assertions=arguments.assertions,
        against=arguments.against,
        aliases=arguments.aliases,
        distinct=arguments.distinct,
        progress=terminal.bar(sys.stderr),
    )


def _accept(made: "reconcile.Report", arguments: argparse.Namespace) -> None:
    told = made.accept(
        arguments.baseline,
        arguments.fail_on,
        who=arguments.accepted_by,
        why=arguments.why,
        when=arguments.when,
        drop_stale=arguments.drop_stale,
    )
    for line in told.splitlines():
        _complain(line)


def _report(arguments: argparse.Namespace) -> int:
    made = _made(arguments)
    unread = () if arguments.allow_unreadable else made.rejected
    if arguments.update_baseline and unread:
        _complain(f"{arguments.baseline} stays as it is, for an input could not be read")
    elif arguments.update_baseline:
        _accept(made, arguments)
    if arguments.baseline and not (arguments.update_baseline and unread):
        made = made.with_baseline(arguments.baseline)
    rendered = partial(getattr(made, f"to_{arguments.format}"), **_look(arguments))
    asked = [getattr(arguments, _ASKS[arguments.format])] if arguments.format in _ASKS else []
    _write(rendered(*asked), arguments.output)
    for rejected in unread:
        _complain(f"{rejected.path}: {rejected.reason}")
    if unread:
        return 2
    return int(_failed(made, arguments))


def _explain(arguments: argparse.Namespace) -> int:
    made = _made(arguments)
    told = made.with_baseline(arguments.baseline) if arguments.baseline else made
    _write(told.explain(arguments.finding, **_on_standard_output(arguments)) + "\n", None)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    parser = _parser()
    given = _parsed(parser, argv)
    if "paths" not in given and "assertions" not in given:
        parser.error("nothing to read; expected PATH… or --assertions FILE")
    try:
        arguments = _chosen(given)
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

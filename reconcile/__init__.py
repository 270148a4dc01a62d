"""Reads several articles on the same events and says where they agree and where they cannot both be right."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reconcile.contracts import Attribute, Comparison, Extractor, Kind
    from reconcile.errors import (
        BadInput,
        BrokenPlugin,
        Contradicted,
        MissingExtra,
        ReconcileError,
        UnreachableModel,
        UnreadableSource,
    )
    from reconcile.model import (
        Align,
        Anchor,
        Assertion,
        Diagnostic,
        Finding,
        Level,
        Mention,
        Scope,
        Source,
        Subject,
        ValueRelation,
        Verdict,
    )
    from reconcile.pipeline import extract, read, report
    from reconcile.result import Report
    from reconcile.version import VERSION as __version__

__all__ = [
    "Align",
    "Anchor",
    "Assertion",
    "Attribute",
    "BadInput",
    "BrokenPlugin",
    "Comparison",
    "Contradicted",
    "Diagnostic",
    "Extractor",
    "Finding",
    "Kind",
    "Level",
    "Mention",
    "MissingExtra",
    "ReconcileError",
    "Report",
    "Scope",
    "Source",
    "Subject",
    "UnreachableModel",
    "UnreadableSource",
    "ValueRelation",
    "Verdict",
    "__version__",
    "extract",
    "read",
    "report",
]
_ELSEWHERE = {
    **dict.fromkeys(("Attribute", "Comparison", "Extractor", "Kind"), "contracts"),
    **dict.fromkeys(("BadInput", "BrokenPlugin", "Contradicted", "MissingExtra"), "errors"),
    **dict.fromkeys(("ReconcileError", "UnreachableModel", "UnreadableSource"), "errors"),
    **dict.fromkeys(("extract", "read", "report"), "pipeline"),
    "Report": "result",
    "__version__": "version",
}
"""The rooms of the names that are not in `model`."""


def __getattr__(name: str) -> Any:
    """A public name, whose room is loaded when it is first asked for: a caller that only wants the model, or the help
    of the command line, does not wait for the tables."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    room = import_module(f"{__name__}.{_ELSEWHERE.get(name, 'model')}")
    found = globals()[name] = getattr(room, "VERSION" if name == "__version__" else name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

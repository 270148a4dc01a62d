"""Reads several articles on the same events and says where they agree and where they cannot both be right."""

from reconcile.errors import BadInput, BrokenPlugin, Contradicted, ReconcileError, UnreadableSource
from reconcile.model import (
    Align,
    Anchor,
    Assertion,
    Attribute,
    Comparison,
    Extractor,
    Finding,
    Kind,
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
    "Extractor",
    "Finding",
    "Kind",
    "Level",
    "Mention",
    "ReconcileError",
    "Report",
    "Scope",
    "Source",
    "Subject",
    "UnreadableSource",
    "ValueRelation",
    "Verdict",
    "__version__",
    "extract",
    "read",
    "report",
]

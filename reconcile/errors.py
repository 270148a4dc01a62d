"""Every error a user can meet. Each names the input, what was expected, and what to do."""

from collections.abc import Sequence


class ReconcileError(Exception):
    """The base of all errors of this library."""


class UnreadableSource(ReconcileError):
    """An input that could not be read as an article.

    `path` is the input as it was given, `reason` one sentence that says what is wrong and what to do.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class NotAnArticle(UnreadableSource):
    """An input that can be read, but holds no article: a mistake where it was named, told and left where it was found
    in a folder."""


class BadInput(ReconcileError, ValueError):
    """An argument of a public function that cannot be used; the message says what was expected."""


class BrokenPlugin(ReconcileError):
    """A kind or an extractor that does not keep its contract; the message names it and the broken clause."""


class MissingExtra(ReconcileError, ImportError):
    """A package that an optional part needs is not installed; the message says what to run."""


class UnreachableModel(ReconcileError):
    """A model that was asked for and did not answer; the message names its address, what happened, and what to do."""


class Contradicted(ReconcileError, AssertionError):
    """Raised by `Report.check`: the report holds findings at or above the failing level, or compared too little.

    `findings` lists the findings (empty where too little was compared).
    """

    def __init__(self, message: str, findings: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)

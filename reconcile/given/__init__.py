"""Assertions that the caller gives, as rows: their values are read by kinds, their subjects meet by name."""

from reconcile.given.rows import Given, given_of

__all__ = ["Given", "given_of"]

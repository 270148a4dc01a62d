"""Adapters that answer the questions of measuring sets; no rules of their own."""

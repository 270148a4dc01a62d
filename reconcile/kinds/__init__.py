"""Kinds of value, one file each. A file in this folder that holds a `KIND` is found; nothing lists them."""

import pkgutil
from functools import cache
from importlib import import_module

from reconcile.contracts import Kind


@cache
def discovered() -> dict[str, Kind]:
    """Every kind of this folder by its name, in the order of the names."""
    modules = sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    found = (getattr(import_module(f"{__name__}.{name}"), "KIND", None) for name in modules)
    return {kind.name: kind for kind in found if kind is not None}

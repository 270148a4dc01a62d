"""From readings to assertions, one file per attribute family. A file here that holds an `EXTRACTOR` is found."""

import pkgutil
from functools import cache
from importlib import import_module

from reconcile.contracts import Extractor
from reconcile.extractors._build import assertion

__all__ = ["assertion", "discovered"]


@cache
def discovered() -> dict[str, Extractor]:
    """Every extractor of this folder by its name, in the order of the names."""
    modules = sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    found = (getattr(import_module(f"{__name__}.{name}"), "EXTRACTOR", None) for name in modules)
    return {extractor.name: extractor for extractor in found if extractor is not None}

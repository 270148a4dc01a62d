"""Reading articles from where they lie, one file per format."""

from reconcile.readers.paths import Inputs, gather

__all__ = ["Inputs", "gather"]

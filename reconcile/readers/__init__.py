"""Reading articles from where they lie, one file per format."""

from reconcile.readers.paths import Inputs, gather, is_frame

__all__ = ["Inputs", "gather", "is_frame"]

"""What part of an article is what: title, date of publication, agency credit, furniture, captions, body."""

from reconcile.anatomy.article import Anatomy, Block, Role, anatomy_of

__all__ = ["Anatomy", "Block", "Role", "anatomy_of"]

"""Readers: from the text of a source to the document tree. Reading never raises for bad content."""

from generator.readers.document import read_document, read_prose
from generator.readers.shared import Shared

__all__ = ["Shared", "read_document", "read_prose"]

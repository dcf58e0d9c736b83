"""What a document is: its kind, its status, its edition, its stages."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing the Trust publishes."""

    PATHWAY = "pathway"
    BOOKLET = "booklet"
    GUIDE = "guide"
    FAQ = "faq"
    ROLE = "role"
    DIRECTORY = "directory"


class Status(StrEnum):
    """How far a document has come."""

    UNDER_DEVELOPMENT = "under development"
    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Edition(StrEnum):
    """A version of a document for a reader.

    Large print is made from the standard one, Easy Read without pictures from Easy Read.
    """

    STANDARD = "standard"
    EASY_READ = "easy read"
    LARGE_PRINT = "large print"
    TEXT_ONLY = "text only easy read"


class StageName(StrEnum):
    """The four stages of an intervention pathway, in order."""

    ACCESS = "access"
    ASSESSMENT = "assessment"
    TREATMENT = "treatment"
    DISCHARGE = "discharge"

"""Who has checked a document, and whether it still has the words and pictures that they saw."""

from generator.signoff.changes import Change, changes
from generator.signoff.records import (
    SIGN_OFFS,
    is_valid,
    names_a_person,
    newest,
    read_sign_offs,
    unknown_documents,
    weight,
    with_co_production,
)
from generator.signoff.units import Unit, units, whole

__all__ = [
    "SIGN_OFFS",
    "Change",
    "Unit",
    "changes",
    "is_valid",
    "names_a_person",
    "newest",
    "read_sign_offs",
    "units",
    "unknown_documents",
    "weight",
    "whole",
    "with_co_production",
]

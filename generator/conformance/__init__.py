"""What a set of files is known to keep of the standards, and what a person must still look at.

A machine can tell a part of the conditions of a standard. For each condition a table says how
it is known: the writer can do no other ("construction"), rules of ours looked at the file
("tested"), nothing of the kind is there ("absent"), or a person must look ("person").
"""

from __future__ import annotations

from generator.conformance.conditions import Condition, How, Judge, Standard, judges, standards
from generator.conformance.pages import NAMES, STATEMENT, pages
from generator.conformance.standing import FileStanding, Outcome, stand

__all__ = [
    "NAMES",
    "STATEMENT",
    "Condition",
    "FileStanding",
    "How",
    "Judge",
    "Outcome",
    "Standard",
    "judges",
    "pages",
    "stand",
    "standards",
]

"""What an Easy Read text must not lose of the full one: figures, and words that turn meaning."""

from generator.meaning.alignment import Coverage, coverages
from generator.meaning.contacts import Contact, contacts
from generator.meaning.medicines import medicines
from generator.meaning.opposites import Opposite, opposites
from generator.meaning.particulars import Particular, particulars, said
from generator.meaning.turns import Turn, kinds_said, turns

__all__ = [
    "Contact",
    "Coverage",
    "Opposite",
    "Particular",
    "Turn",
    "contacts",
    "coverages",
    "kinds_said",
    "medicines",
    "opposites",
    "particulars",
    "said",
    "turns",
]

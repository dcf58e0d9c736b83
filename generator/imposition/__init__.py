"""Imposition: pages on sheets, so that the sheets fold and cut into a booklet or a leaflet.

``plan`` says where each page goes, without touching a file; ``sheet`` makes the PDF.
"""

from generator.imposition.paper import PAPERS, Size, mm
from generator.imposition.plan import (
    Binding,
    Duplex,
    Placement,
    Plan,
    PlanError,
    Scheme,
    Setup,
    Sheet,
    Side,
    impose,
)
from generator.imposition.sheet import ImpositionError, imposed, page_size

__all__ = [
    "PAPERS",
    "Binding",
    "Duplex",
    "ImpositionError",
    "Placement",
    "Plan",
    "PlanError",
    "Scheme",
    "Setup",
    "Sheet",
    "Side",
    "Size",
    "impose",
    "imposed",
    "mm",
    "page_size",
]

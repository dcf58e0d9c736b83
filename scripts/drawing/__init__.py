"""The program's own pictures: parts in one outline and one palette, and scenes made of them."""

from drawing import scenes_access, scenes_care, scenes_daily, scenes_health, scenes_rights
from drawing.pen import SCENES

__all__ = [
    "SCENES",
    "scenes_access",
    "scenes_care",
    "scenes_daily",
    "scenes_health",
    "scenes_rights",
]

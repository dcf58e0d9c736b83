"""The program's own pictures: parts in one outline and one palette, and scenes made of them."""

from drawing import (
    scenes_care,
    scenes_choices,
    scenes_daily,
    scenes_feelings,
    scenes_formats,
    scenes_harm,
    scenes_health,
    scenes_helpers,
    scenes_law,
    scenes_meetings,
    scenes_money,
    scenes_people,
    scenes_places,
    scenes_services,
    scenes_tests,
    scenes_ward,
)
from drawing.pen import SCENES

__all__ = [
    "SCENES",
    "scenes_care",
    "scenes_choices",
    "scenes_daily",
    "scenes_feelings",
    "scenes_formats",
    "scenes_harm",
    "scenes_health",
    "scenes_helpers",
    "scenes_law",
    "scenes_meetings",
    "scenes_money",
    "scenes_people",
    "scenes_places",
    "scenes_services",
    "scenes_tests",
    "scenes_ward",
]

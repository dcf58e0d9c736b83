"""How pictures are named, and what their sets and licences are called."""

from __future__ import annotations

import re
from types import MappingProxyType

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SETS = MappingProxyType(
    {
        "openmoji": "OpenMoji (openmoji.org)",
        "open-peeps": "Open Peeps (openpeeps.com)",
        "drawn": "Drawings of this program",
    }
)
LICENCES = MappingProxyType(
    {
        "CC-BY-SA-4.0": "CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/",
        "CC-BY-4.0": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC0-1.0": "CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    }
)

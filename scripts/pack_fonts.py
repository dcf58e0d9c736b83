"""Make templates/fonts/languages/: the fonts of languages that Open Sans cannot write.

    python scripts/pack_fonts.py FOLDER

FOLDER holds Debian's packages fonts-noto-core 20201225-1 and fonts-noto-cjk 20220127, taken
apart with ``dpkg -x``. The Indian and Arabic scripts stand as they are. The Chinese font is cut
to the characters of GB 2312 and the common ones of Big5: those of everyday texts, simplified and
traditional.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

TARGET = Path(__file__).resolve().parent.parent / "templates" / "fonts" / "languages"
NAMES = (
    "NotoSansArabic",
    "NotoNastaliqUrdu",
    "NotoSansBengali",
    "NotoSansDevanagari",
    "NotoSansGujarati",
    "NotoSansGurmukhi",
)
WEIGHTS = ("Regular", "Bold")
CHINESE = "Noto Sans CJK SC"
BIG5_COMMON = (0xA4, 0xC6)  # first bytes of Big5's level 1


def main(folder: Path) -> None:
    """Copy the fonts, and cut the Chinese one."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        for weight in WEIGHTS:
            found = next(folder.rglob(f"{name}-{weight}.ttf"))
            shutil.copyfile(found, TARGET / found.name)
    cut(next(folder.rglob("NotoSansCJK-Regular.ttc")), TARGET / "NotoSansSC-Regular.otf")


def cut(source: Path, target: Path) -> None:
    """Write the Chinese font with the characters of everyday texts only."""
    fonts = TTCollection(str(source)).fonts
    font = next(one for one in fonts if one["name"].getDebugName(1) == CHINESE)
    options = subset.Options(layout_features=["*"], hinting=False)
    options.name_IDs = ["*"]
    options.drop_tables += ["VORG", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(map(ord, characters())))
    font.recalcTimestamp = False
    cutter.subset(font)
    font.save(str(target))


def characters() -> set[str]:
    """Return the signs and characters of GB 2312, and those of level 1 of Big5."""
    low, high = BIG5_COMMON
    ascii_ = {chr(code) for code in range(0x20, 0x7F)}
    return ascii_ | encoded("gb2312", range(0xA1, 0xF8)) | encoded("big5", range(low, high + 1))


def encoded(name: str, first: range) -> set[str]:
    """Return the characters of an encoding of two bytes, of which the first is one of some."""
    pairs = (bytes((a, b)) for a in first for b in range(0x40, 0xFF))
    return {one for pair in pairs for one in pair.decode(name, "ignore")}


if __name__ == "__main__":
    main(Path(sys.argv[1]))

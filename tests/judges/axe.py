"""axe-core in Chromium: WCAG 2.2 AA and the contrast of AAA, and reflow where it is narrow.

The narrow page is looked at in dark colours, the wide one in light ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.judges.verdict import JudgeError, Verdict

NAME = "axe-core WCAG 2.2 AA, contrast AAA"
SUFFIX = ".html"
UNIT = "rules"

NARROW, WIDE = 320, 1280  # WCAG 1.4.10 asks for no sideways scrolling at 320 CSS pixels
_HEIGHT = 800
_STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_ADVICE = ["best-practice"]
_AXE = Path(__file__).parents[2] / ".judges/node_modules/axe-core/axe.min.js"
_CHROMIUM = "/usr/bin/chromium"
_ENHANCED = "color-contrast-enhanced"  # 7 to 1 (WCAG 1.4.6)
_RUN = """([tags, more]) => axe.run(
    document, {runOnly: {type: 'tag', values: tags}, rules: {[more]: {enabled: true}}}
)"""
_OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what axe says of each file: broken rules as faults, advice as notes.

    Raises:
        JudgeError: if axe or Chromium is not there.
    """
    if not _AXE.exists() or not Path(_CHROMIUM).exists():
        raise JudgeError("axe-core or Chromium is not installed; run scripts/setup.sh judge")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM)
        try:
            return {file: _judge_one(browser, file) for file in files}
        finally:
            browser.close()


def _judge_one(browser: Browser, file: Path) -> Verdict:
    verdicts = [_at_width(browser, file, width) for width in (NARROW, WIDE)]
    return Verdict(
        min(verdict.checked for verdict in verdicts),
        tuple(fault for verdict in verdicts for fault in verdict.faults),
        tuple(note for verdict in verdicts for note in verdict.notes),
    )


def _at_width(browser: Browser, file: Path, width: int) -> Verdict:
    context = browser.new_context(
        viewport={"width": width, "height": _HEIGHT},
        color_scheme="dark" if width == NARROW else "light",
        bypass_csp=True,
        offline=True,
    )
    page = context.new_page()
    page.goto(file.resolve().as_uri())
    overflow = list(_overflow(page, width)) if width == NARROW else []
    page.add_script_tag(path=_AXE)
    result = page.evaluate(_RUN, [_STANDARD + _ADVICE, _ENHANCED])
    context.close()
    broken = [(found, _say(found, width)) for found in result["violations"]]
    faults = [said for found, said in broken if not _is_advice(found)]
    notes = [said for found, said in broken if _is_advice(found)]
    rules = len(result["passes"]) + len(result["violations"])
    return Verdict(rules, (*overflow, *faults), tuple(notes))


def _overflow(page: Page, width: int) -> Iterator[str]:
    beyond = page.evaluate(_OVERFLOW)
    if beyond > 0:
        yield f"{width} px wide: {beyond} px stand outside the window, so it scrolls sideways"


def _is_advice(found: dict[str, Any]) -> bool:
    return not set(_STANDARD) & set(found["tags"]) and found["id"] != _ENHANCED


def _say(found: dict[str, Any], width: int) -> str:
    nodes = found["nodes"]
    where = nodes[0]["target"] if nodes else ""
    return f"{width} px wide: {found['id']} ({len(nodes)} times): {found['help']}, at {where}"

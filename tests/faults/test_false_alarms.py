"""Clean text of the NHS's kind is let be: at most one finding in 200 words, over all rules."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Severity
from generator.passages import passages, words
from tests.faults.planting import clean, findings, texts

# True of every draft: nobody has checked or approved it yet.
OF_DRAFTS = {"RV006", "RV007"}
WORDS_TO_ONE = 200
LIKE_THE_TRUSTS_PAGES = "source/guides/about-our-services.md"


def _alarms(path: str) -> list[Diagnostic]:
    """Return the findings in a document's own words; shared blocks are the worked example's."""
    found = (d for d in findings(path, texts()[path]) if d.span.path == path)
    counted = {Severity.ERROR, Severity.WARNING}
    return [d for d in found if d.severity in counted and d.code not in OF_DRAFTS]


def _assert_few(paths: list[str]) -> None:
    alarms = [alarm for path in paths for alarm in _alarms(path)]
    documents = (d for d in clean().documents if d.span.path in paths)
    count = sum(len(words(part.text)) for d in documents for part in passages(d))
    listed = (f"{d.span.path}:{d.span.line}: {d.message} [{d.code}]" for d in alarms)
    report = "\n".join((f"{len(alarms)} findings in {count:,} words", *listed))
    assert len(alarms) <= count / WORDS_TO_ONE, report


def test_clean_documents_have_few_findings() -> None:
    _assert_few([d.span.path for d in clean().documents])


def test_text_like_the_trusts_own_pages_has_few_findings() -> None:
    _assert_few([LIKE_THE_TRUSTS_PAGES])

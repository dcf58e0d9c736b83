"""IM016: missing-consent."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import date

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, picture_refs
from generator.pictures.picture import Picture
from generator.registry import rule


@rule(
    "IM016",
    refs=("UK GDPR, article 9", "NHS Code of Practice on confidentiality"),
    rows=("ERP-12",),
)
def missing_consent(
    document: Document, collection: Collection, *, no_records: str = "no-consent"
) -> Iterator[Finding]:
    """Flag a photo of real people without a record of their consent, or past its day.

    Who is seen in a leaflet of a mental-health service has agreed to it, and can change their
    mind. Words such as "none" or "to be confirmed" are no record. A photo whose entry does not
    say whether people can be seen is a warning.

    Bad: people: true, and no consent

    Good: people: true, consent: form 2026-14, consent_until: 2029-05-31

    Source: UK GDPR, article 9; NHS Code of Practice on confidentiality.
    """
    empty = vocabulary.merged(no_records, collection.settings.lists)
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        if picture is None:
            continue
        fault = _fault(picture, collection.today, empty) if picture.people else ""
        if fault:
            yield Finding(ref.span, f'picture "{ref.id}": {fault}', "ask the people who are seen")
        elif picture.people is None and picture.style == "photo":
            message = f'nobody has said whether photo "{ref.id}" shows real people'
            hint = "write people: true or people: false in its entry"
            yield Finding(ref.span, message, hint, Severity.WARNING)


def _fault(picture: Picture, today: date, empty: Container[str]) -> str:
    record = picture.consent.strip().rstrip(".").lower()
    if not record or record in empty:
        return "no consent of the people in it is recorded"
    if picture.consent_until and picture.consent_until < today:
        day = f"{picture.consent_until.day} {picture.consent_until:%B %Y}"
        return f"the consent of the people in it ended on {day}"
    return ""

"""SI001: a link of a web page to a file that is not published."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import basename, dirname

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.site import SiteView, dead_links


@audit("SI001", "site", refs=("HTML 4.6.1", "WCAG 2.2 3.2.3"), rows=("NH-11",))
def dead_link(view: SiteView, document: Document) -> Iterator[Finding]:
    """Flag a link to a file or a part that the site will not have.

    The reader follows the link and finds nothing. It can happen when the other document has
    an error and was never made, so that only the whole output folder shows it. Then this one
    waits for it: the finding names the document that has the errors, however far away it is.

    Bad: A link to ../../guides/asthma/asthma.html, while asthma was never written.

    Good: Mend asthma first, or take the link out.

    Source: HTML Standard 4.6.1, links; WCAG 2.2 3.2.3.
    """
    dead = [(path, *one) for path in _own(view, document) for one in dead_links(view, path)]
    for cause in dict.fromkeys(view.cause(missing) for _, _, missing in dead):
        if cause:
            links = sum(view.cause(missing) == cause for _, _, missing in dead)
            wait = "1 link waits" if links == 1 else f"{links} links wait"
            message = f"{wait} for {cause}, which has errors of its own"
            yield Finding(document.span, message, f"mend {cause}: here is nothing to mend")
    for path, link, missing in dead:
        if not view.cause(missing):
            message = f'{path}: link "{link}" leads to no file of the output ({missing})'
            hint = "mend the document that it leads to, or take the link out"
            yield Finding(document.span, message, hint)


def _own(view: SiteView, document: Document) -> Iterator[str]:
    """Yield the pages of one edition of a document."""
    for path in sorted(view.pages):
        if dirname(path) == document.work and basename(path).startswith(f"{document.stem}."):
            yield path

"""Put right what WeasyPrint's tags get wrong, on the finished file.

Each repair mends one fault of the tag tree, and can be dropped when WeasyPrint mends it:
tests/writers/test_tagging.py tells when.
"""

from __future__ import annotations

from io import BytesIO

import pikepdf

from generator.collection import PdfKind
from generator.writers.pdf.conformance import claim
from generator.writers.pdf.engine import Laid, rare_collection
from generator.writers.pdf.letters import map_letters
from generator.writers.pdf.tagging.areas import drop_loose_areas, join_areas
from generator.writers.pdf.tagging.artifacts import make_artifacts
from generator.writers.pdf.tagging.destinations import lead_to_elements
from generator.writers.pdf.tagging.lists import (
    describe_terms,
    fill_items,
    gather_terms,
    nest,
    number,
)
from generator.writers.pdf.tagging.parts import (
    close_pairs,
    drop_empty,
    join,
    name_by_source,
    say_expansions,
    say_languages,
    wrap_bare,
)
from generator.writers.pdf.tagging.roles import (
    join_links,
    mark_contents,
    measure_figures,
    name_links,
    say_scopes,
)
from generator.writers.pdf.tagging.tree import read_tree, write_tree

# In this order: an item's parts are put together before lists are joined over page ends.
REPAIRS = (
    drop_empty,
    fill_items,
    nest,
    join,
    join_links,
    join_areas,
    gather_terms,
    number,
    say_scopes,
    mark_contents,
    name_by_source,
    close_pairs,
    wrap_bare,
    say_languages,
    say_expansions,
    name_links,
    drop_empty,
)


def mend(laid: Laid, kind: PdfKind = PdfKind.UA1, *, version: str = "") -> bytes:
    """Return the PDF with its tag tree put right; the same bytes for the same input.

    ``kind`` says to which standards it is made, ``version`` which one it is of its document.
    """
    with rare_collection(), pikepdf.open(BytesIO(laid.data)) as pdf:
        root = read_tree(pdf, laid.sources)
        measure_figures(root, [float(page.mediabox[3]) for page in pdf.pages])
        for repair in REPAIRS:
            repair(root)
        if kind is PdfKind.UA2:
            describe_terms(root)
        drop_loose_areas(pdf, root)
        write_tree(pdf, root)
        lead_to_elements(pdf, root)
        make_artifacts(pdf, root)
        map_letters(pdf)
        claim(pdf, kind, version)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()

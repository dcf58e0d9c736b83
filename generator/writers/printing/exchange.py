"""PDF/X-4 (ISO 15930-7): what a print shop's file says of itself, and what it may not hold."""

from __future__ import annotations

import hashlib
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from generator.writers.printing.inks import Inks

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>
<xmpMM:VersionID>{version}</xmpMM:VersionID>
<xmpMM:RenditionClass>proof:pdf</xmpMM:RenditionClass>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_ACTIVE = ("/OpenAction", "/AA", "/AcroForm", "/Threads", "/AF")
_MOST = 200_000


def exchange(pdf: Pdf, inks: Inks, title: str, version: str) -> None:
    """Claim PDF/X-4, with the conditions of printing, and drop all that it forbids."""
    _drop_active(pdf)
    _claim(pdf, title, version or "1")
    profile = pdf.make_stream(inks.profile)
    profile.N, profile.Alternate = 4, Name.DeviceCMYK
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFX, DestOutputProfile=profile)
    intent.OutputConditionIdentifier = String("Custom")
    intent.OutputCondition = intent.Info = String(inks.name)
    pdf.Root.OutputIntents = Array([intent])


def saved(pdf: Pdf) -> bytes:
    """Return the file; the same content gives the same bytes."""
    out = BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        force_version="1.6",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return out.getvalue()


def _drop_active(pdf: Pdf) -> None:
    """Take away links and actions: paper has none (ISO 15930-7 6.17, 6.21)."""
    for page in pdf.pages:
        for key in ("/Annots", "/AA", "/Tabs"):
            if key in page.obj:
                del page.obj[key]
    for key in _ACTIVE:
        if key in pdf.Root:
            del pdf.Root[key]
    _drop_links(pdf)


def _drop_links(pdf: Pdf) -> None:
    """Take the hot areas out of the tags; their words stay."""
    pending = [pdf.Root.StructTreeRoot] if "/StructTreeRoot" in pdf.Root else []
    for _ in range(_MOST):
        if not pending:
            return
        element = pending.pop()
        kids = element.get("/K", Array())
        held = list(kids) if isinstance(kids, Array) else [kids]
        kept = [kid for kid in held if not _is_link(kid)]
        if len(kept) < len(held):
            element.K = Array(kept)
        pending += [kid for kid in kept if isinstance(kid, Dictionary) and "/S" in kid]


def _is_link(kid: Object | int) -> bool:
    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR


def _claim(pdf: Pdf, title: str, version: str) -> None:
    known = {key: escape(str(value)) for key, value in pdf.docinfo.items()}
    date = _iso(known.get("/CreationDate", ""))
    id = hashlib.sha256(f"{title} {version}".encode()).hexdigest()[:32]
    words = _PACKET.format(
        title=escape(title),
        author=known.get("/Author", ""),
        producer=known.get("/Producer", ""),
        date=date,
        id=f"{id[:8]}-{id[8:12]}-{id[12:16]}-{id[16:20]}-{id[20:]}",
        version=escape(version),
    )
    packet = pdf.make_stream(words.encode())
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = packet
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Trapped"] = Name("/False")
    pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-4"


def _iso(date: str) -> str:
    digits = date.removeprefix("D:")[:8]
    if len(digits) < len("YYYYMMDD"):
        digits = "20000101"
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}T00:00:00Z"

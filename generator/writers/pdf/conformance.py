"""Which standards a PDF is made to and says so: its metadata and its colour profile."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import MappingProxyType
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Pdf, String

from generator.collection import PdfKind

# What WeasyPrint is asked for: it decides the version of PDF, and the namespace of the tags.
VARIANTS = MappingProxyType(
    {PdfKind.UA1: "pdf/ua-1", PdfKind.UA2: "pdf/ua-2", PdfKind.PLAIN: "pdf/ua-1"}
)
_PROFILE = "sRGB2014.icc"  # of the International Color Consortium; WeasyPrint brings it
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>{keywords}{version}{dates}
</rdf:Description>
{claims}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_UA1 = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
_UA2 = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>2</pdfuaid:part>
<pdfuaid:rev>2024</pdfuaid:rev>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
<pdfd:declarations><rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
</rdf:li>
<rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
</rdf:li>
</rdf:Bag></pdfd:declarations>
</rdf:Description>"""
_CLAIMS = MappingProxyType({PdfKind.UA1: _UA1, PdfKind.UA2: _UA2, PdfKind.PLAIN: ""})


def claim(pdf: Pdf, kind: PdfKind, version: str = "") -> None:
    """Write the metadata with the document's ``version``, and the colour profile of PDF/A.

    By default one file is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2); ``UA2`` is
    PDF/UA-2 (ISO 14289-2) and WTPDF 1.0 for accessibility and for reuse.
    """
    packet = pdf.make_stream(_packet(pdf, kind, version).encode())
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = packet
    if kind is not PdfKind.PLAIN:
        profile = pdf.make_stream(_colours())
        profile.N = 3
        intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, DestOutputProfile=profile)
        intent.OutputConditionIdentifier = intent.Info = String("sRGB IEC61966-2.1")
        pdf.Root.OutputIntents = Array([intent])


def _packet(pdf: Pdf, kind: PdfKind, version: str) -> str:
    known = {key: escape(str(value)) for key, value in pdf.docinfo.items()}
    keywords = known.get("/Keywords", "")
    dates = "".join(
        f"\n<xmp:{name}>{_iso(known[key])}</xmp:{name}>"
        for key, name in (("/CreationDate", "CreateDate"), ("/ModDate", "ModifyDate"))
        if key in known
    )
    return _PACKET.format(
        title=known.get("/Title", ""),
        author=known.get("/Author", ""),
        subject=known.get("/Subject", ""),
        language=str(pdf.Root.Lang),
        producer=known.get("/Producer", ""),
        keywords=f"\n<pdf:Keywords>{keywords}</pdf:Keywords>" if keywords else "",
        version=f"\n<xmpMM:VersionID>{escape(version)}</xmpMM:VersionID>" if version else "",
        dates=dates,
        claims=_CLAIMS[kind],
    )


def _iso(date: str) -> str:
    """Return a PDF date ("D:20261101") as XMP writes it ("2026-11-01")."""
    digits = date.removeprefix("D:")
    return "-".join(part for part in (digits[:4], digits[4:6], digits[6:8]) if part)


@cache
def _colours() -> bytes:
    return files("weasyprint.pdf").joinpath(_PROFILE).read_bytes()

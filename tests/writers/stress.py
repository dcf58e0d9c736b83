"""Documents that use every node of the tree, for the tests of all writers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from generator.collection import Collection, Contacts, Organisation, Settings
from generator.model import (
    Block,
    Callout,
    Cell,
    Code,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Document,
    Edition,
    Emphasis,
    Fact,
    Feedback,
    Figure,
    Inline,
    Kind,
    LineBreak,
    Link,
    List,
    ListItem,
    Mail,
    Meta,
    Moment,
    Pair,
    Paragraph,
    Phone,
    PictureRef,
    Place,
    Quote,
    Route,
    Row,
    Section,
    Span,
    Stage,
    StageName,
    Status,
    Step,
    Strong,
    Table,
    Text,
    Timeline,
    Web,
    WordEntry,
    WordList,
)
from generator.resources import starter_root

HERE = Path(__file__).parent
SPAN = Span("source/pathways/stress.md")
ALTS = {
    "phone": "A mobile phone",
    "people": "A woman and a man",
    "calendar": "A calendar",
    "house": "A house with a red roof",
    "leaf": "A leaf",
}


@dataclass(frozen=True, slots=True)
class FakePicture:
    """What the writers ask of a picture of the catalogue."""

    id: str
    path: Path
    alt: str
    media_type: str = "image/svg+xml"
    crossed: bool = False

    @property
    def is_drawing(self) -> bool:
        return True

    @property
    def digest(self) -> str:
        return f"digest-of-{self.id}"


class FakeCatalogue:
    """The pictures of tests/writers/pictures/."""

    def get(self, id: str) -> FakePicture | None:
        path = HERE / "pictures" / f"{id}.svg"
        return FakePicture(id, path, ALTS[id]) if path.is_file() else None

    def credits(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(f"{id}: drawn for the tests" for id in sorted(set(ids)))


def text(*words: str | Inline) -> tuple[Inline, ...]:
    return tuple(Text(w, SPAN) if isinstance(w, str) else w for w in words)


def paragraph(*words: str | Inline) -> Paragraph:
    return Paragraph(text(*words), SPAN)


def section(level: int, title: str, id: str, *blocks: Block) -> Section:
    return Section(level, text(title), id, blocks, SPAN)


def bullets(*items: str | tuple[Block, ...], ordered: bool = False, start: int = 1) -> List:
    made = (i if isinstance(i, tuple) else (paragraph(i),) for i in items)
    return List(tuple(ListItem(blocks, SPAN) for blocks in made), SPAN, ordered, start)


def define(term: str, *details: str | Paragraph) -> Definition:
    made = (paragraph(d) if isinstance(d, str) else d for d in details)
    return Definition(text(term), tuple(made), SPAN)


def row(*cells: str, header: bool = False, header_column: bool = False) -> Row:
    return Row(
        tuple(
            Cell(text(words), SPAN, header or (header_column and i == 0))
            for i, words in enumerate(cells)
        ),
        SPAN,
    )


def pair(picture: str, *lines: str | Paragraph) -> Pair:
    made = (paragraph(line) if isinstance(line, str) else line for line in lines)
    ref = PictureRef(picture, ALTS[picture], SPAN) if picture else None
    return Pair(ref, tuple(made), SPAN)


def link(words: str, target: Web | Mail | Phone | Place) -> Link:
    return Link(text(words), target, SPAN)


def _inlines() -> Section:
    return section(
        2,
        "About this pathway",
        "about",
        paragraph(
            "This paragraph has ",
            Strong(text("strong words"), SPAN),
            ", ",
            Emphasis(text("words in italics with ", Strong(text("bold"), SPAN)), SPAN),
            ", a ",
            Code("file-name.md", SPAN),
            ", and a shared fact: we employ ",
            Fact("staff", "over 5,500", SPAN),
            " people. Characters that need care: < > & \" ' and caf\u00e9.",
        ),
        paragraph(
            "Read ",
            link(
                "how to read a pathway", Place("guide", "legend", "../../guides/guide/guide#legend")
            ),
            ", go to ",
            link("triage", Place("", "triage", "#triage")),
            ", visit ",
            link("NHS 111", Web("https://111.nhs.uk/?a=1&b=2")),
            ", email ",
            link("pathways@example.org", Mail("pathways@example.org")),
            " or phone ",
            link("01632 960 101", Phone("01632 960 101")),
            ".",
        ),
        paragraph(
            "Example House", LineBreak(SPAN), "1 Example Street", LineBreak(SPAN), "Leicester"
        ),
        bullets(
            "your name",
            (paragraph("what you need, such as:"), bullets("an interpreter", "a quiet room")),
            "how we can reach you",
        ),
        bullets("Phone us.", "Tell us what you need.", ordered=True, start=3),
        Quote((paragraph("It helped me to know what comes next."),), SPAN),
        CodeBlock("easyread check\n    easyread build <all>", SPAN),
        DefinitionList(
            (
                define(
                    "Care plan",
                    "The plan that you and your team write together.",
                    "You keep a copy.",
                ),
                define("Carer", "Somebody who looks after you."),
            ),
            SPAN,
        ),
    )


def _media() -> Section:
    table = Table(
        text("How long each step takes"),
        row("Step", "Who", "How long", header=True),
        tuple(
            row(f"Step {n}", "You, your GP or a carer", f"{n} working days", header_column=True)
            for n in range(1, 31)
        ),
        SPAN,
        header_column=True,
    )
    plain = Table(
        (),
        row("Day", "Opening times", "Place", "Who to ask", "What to bring", header=True),
        (
            row("Monday", "9am to 5pm", "Example House", "The front desk", "Your letter"),
            row("Tuesday", "Closed", "", "", ""),
        ),
        SPAN,
    )
    return section(
        2,
        "Times and pictures",
        "times",
        section(
            3,
            "Figures",
            "figures",
            Figure(
                PictureRef("people", ALTS["people"], SPAN), text("The people you may meet"), SPAN
            ),
            Figure(PictureRef("phone", ALTS["phone"], SPAN), (), SPAN),
            Figure(PictureRef("leaf", "", SPAN, decorative=True), (), SPAN),
        ),
        section(3, "Tables", "tables", paragraph("How long the steps take:"), table, plain),
        section(3, "Boxes", "boxes", *_boxes()),
        section(3, "Our plan", "plan", _timeline()),
    )


def _boxes() -> tuple[Block, ...]:
    return (
        Callout("note", (), (paragraph("A note without a title."),), SPAN),
        Callout(
            "important", text("Bring your letter"), (paragraph("The desk asks for it."),), SPAN
        ),
        Callout(
            "example",
            text("Sam\u2019s story"),
            (paragraph("Sam waited."), bullets("one", "two")),
            SPAN,
        ),
        Callout(
            "crisis",
            text("Help now"),
            (paragraph("If life is in danger, phone ", link("999", Phone("999")), "."),),
            SPAN,
        ),
    )


def _timeline() -> Timeline:
    return Timeline(
        (
            Moment(
                text("Stage 1: Healthier in Mind"),
                (paragraph("We asked people what good looks like."),),
                SPAN,
            ),
            Moment(text("Stage 2: Co-design"), (), SPAN),
            Moment(
                text("Stage 3: Detailed design"),
                (paragraph("We work out how services run."), paragraph("It takes a year.")),
                SPAN,
                current=True,
            ),
            Moment(text("Stage 4: Change"), (paragraph("Services change."),), SPAN),
        ),
        SPAN,
    )


def _stage(
    name: StageName | None, title: str, id: str, first: int, steps: tuple[str, ...]
) -> Stage:
    made = tuple(_step(first + i, words, f"{id}-{i}") for i, words in enumerate(steps))
    return Stage(name, text(title), id, (paragraph(f"What {title.lower()} is for."),), made, SPAN)


def _step(number: int, title: str, id: str) -> Step:
    facts = (
        define("Who", "You, your GP, a school or a carer."),
        define("Where", "By phone, or at Example House."),
        define("How long", "We reply within 5 working days."),
        define(
            "What happens next",
            paragraph(link("Triage", Place("", "triage", "#triage"))),
            paragraph(
                link("Other support", Place("", "times", "#times")),
                ", if this service is not right for you",
            ),
        ),
    )
    return Step(number, text(title), id, (paragraph("A few words about this step."),), facts, SPAN)


def _stages() -> tuple[Stage, ...]:
    return (
        _stage(StageName.ACCESS, "Access", "access", 1, ("Referral", "Triage")),
        _stage(StageName.ASSESSMENT, "Assessment", "assessment", 3, ("First meeting",)),
        _stage(StageName.TREATMENT, "Treatment", "treatment", 4, ("Talking therapy", "Review")),
        replace(
            _stage(StageName.DISCHARGE, "Discharge", "discharge", 6, ()),
            steps=(Step(6, text("Leaving"), "triage", (), (), SPAN),),
        ),
    )


def _closing() -> tuple[Block, ...]:
    contact = Contact(
        (
            Route("Phone", text(link("01632 960 101", Phone("01632 960 101"))), SPAN),
            Route("Email", text(link("pathways@example.org", Mail("pathways@example.org"))), SPAN),
            Route("Post", text("Example House, 1 Example Street, Leicester"), SPAN),
        ),
        SPAN,
    )
    words = WordList(
        (
            WordEntry("pathway", text("A plan that shows each step of your care."), SPAN),
            WordEntry("triage", text("We read about you and choose what to do next."), SPAN),
        ),
        SPAN,
    )
    credits_ = section(
        2, "Picture credits", "picture-credits", bullets("phone: drawn for the tests")
    )
    return (
        section(2, "What the words mean", "words", words),
        section(2, "Tell us what you think", "feedback", contact),
        credits_,
    )


_META = Meta(
    kind=Kind.PATHWAY,
    title="Every part of a document",
    status=Status.DRAFT,
    version="0.3",
    updated=date(2026, 10, 1),
    review=date(2027, 10, 1),
    audience=("public", "carers", "staff"),
    summary="A document that holds every part that a document can hold.",
    subtitle="For the tests of the writers",
    keywords=("pathway", "test"),
    picture=PictureRef("people", ALTS["people"], SPAN),
    feedback=Feedback("pathways@example.org", "01632 960 101", "", "Example House"),
)


def stress_document(kind: Kind = Kind.PATHWAY) -> Document:
    """Return a standard document with every node but Pair."""
    blocks = (
        paragraph("What this document is for, in a paragraph."),
        _inlines(),
        *_stages(),
        _media(),
        *_closing(),
    )
    return Document("stress", "pathways", Edition.STANDARD, replace(_META, kind=kind), blocks, SPAN)


def stress_easy_read() -> Document:
    """Return its Easy Read edition: pairs, a word list, a contact block, over several pages."""
    hard = Strong(text("pathway"), SPAN)
    first = section(
        2,
        "About this pathway",
        "about",
        pair("people", paragraph("This is a ", hard, "."), "It shows each step of your care."),
        pair("house", "You can come to Example House.", "Or we can come to your home."),
        pair("", "This idea has no picture yet."),
        pair(
            "phone",
            paragraph("You can phone us on ", link("01632 960 101", Phone("01632 960 101")), "."),
            "You do not need to see a doctor first.",
        ),
    )
    stages = tuple(
        section(
            2,
            f"Stage {n}: {name}",
            name.lower(),
            section(
                3,
                f"Getting to {name.lower()}",
                f"{name.lower()}-more",
                *(
                    pair(
                        p,
                        f"We plan {name.lower()} with you.",
                        "We phone you with a day and a time.",
                    )
                    for p in ("phone", "calendar", "people", "house", "leaf")
                ),
            ),
        )
        for n, name in enumerate(("Access", "Assessment", "Treatment", "Discharge"), 1)
    )
    crisis = Callout(
        "crisis",
        text("Help now"),
        (
            pair(
                "phone",
                paragraph("In danger? Phone ", link("999", Phone("999")), "."),
                "It is free.",
            ),
        ),
        SPAN,
    )
    standard_link = section(
        2,
        "More",
        "more",
        pair(
            "leaf",
            paragraph("There is a ", link("full version", Place("stress", "", "stress")), "."),
        ),
    )
    meta = replace(
        _META, subtitle="The steps of your care", summary="An Easy Read document for tests."
    )
    blocks = (
        first,
        *stages,
        section(2, "If you feel worse", "crisis", crisis),
        standard_link,
        *_closing(),
    )
    return Document("stress", "pathways", Edition.EASY_READ, meta, blocks, SPAN)


def stress_collection(documents: tuple[Document, ...] | None = None, **changes: Any) -> Collection:
    """Return a collection of both editions, with the small catalogue of the tests."""
    settings = Settings(
        Organisation("Example Partnership NHS Trust", "the Trust"),
        Contacts("contact@example.org", "01632 960 100", "07700 900 100", "Example House"),
    )
    both = (stress_document(), stress_easy_read()) if documents is None else documents
    collection = Collection(
        settings, cast("Any", FakeCatalogue()), (starter_root(),), date(2026, 11, 1), both
    )
    return replace(collection, **changes)

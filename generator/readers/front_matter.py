"""Read the front matter: YAML between two rows of hyphens, checked against a schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.bounded_yaml import Yaml, read_yaml
from generator.model import Feedback, Kind, MakeUp, Meta, PictureRef, Problem, Span, Status
from generator.readers.inlines import LANGUAGE
from generator.readers.validation import validate

_FENCE = re.compile(r"---[ \t]*")
_LANGUAGE = rf"^{LANGUAGE.pattern}$"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FeedbackMatter(_Strict):
    """Where readers send what they think. Give at least one."""

    email: str | None = Field(None, description="An e-mail address.")
    phone: str | None = Field(None, description="A phone number, in groups.")
    text: str | None = Field(None, description="A number for text messages.")
    post: str | None = Field(None, description="A postal address, parts divided by commas.")


class PictureMatter(_Strict):
    """A picture of the catalogue with what it shows."""

    id: str
    alt: str


class BookletMatter(_Strict):
    """How the pages of a printed booklet are made up."""

    size: Annotated[Literal["A5", "A4", "DL", "square"], Field(description="When folded.")] = "A5"
    compact: Annotated[bool, Field(description="Lines and headings closer together.")] = False
    chapters_right: Annotated[bool, Field(description="Chapters on right-hand pages.")] = False


class FrontMatter(_Strict):
    """What a document is. The first lines of each source, between two rows of hyphens."""

    kind: Annotated[Kind, Field(description="What sort of document it is.")]
    title: Annotated[str, Field(min_length=1, description="The title, as on the cover.")]
    status: Annotated[Status, Field(description="How far it has come.")]
    version: Annotated[str, Field(description='A version number in quotation marks: "0.3".')] = ""
    updated: Annotated[date | None, Field(description="The day it last changed.")] = None
    review: Annotated[date | None, Field(description="The day to look at it again by.")] = None
    audience: Annotated[
        tuple[Literal["public", "carers", "staff"], ...], Field(description="Who it is for.")
    ] = ()
    summary: Annotated[str, Field(description="One sentence for lists and search.")] = ""
    subtitle: Annotated[str, Field(description="A second line for the cover.")] = ""
    language: Annotated[str, Field(pattern=_LANGUAGE, description="A language tag.")] = "en-GB"
    translates: Annotated[
        str, Field(description="The name of the document that this is a translation of.")
    ] = ""
    keywords: Annotated[tuple[str, ...], Field(description="Words to find it by.")] = ()
    picture: Annotated[PictureMatter | None, Field(description="A picture for the cover.")] = None
    feedback: Annotated[
        FeedbackMatter | None, Field(description="Where readers send what they think.")
    ] = None
    booklet: Annotated[
        BookletMatter | None, Field(description="The pages of a booklet, if not A5.")
    ] = None
    drawing: Annotated[
        Literal["portrait", "landscape"],
        Field(description="How the page of a pathway's drawing lies."),
    ] = "portrait"
    profile: Annotated[str, Field(description="The limits to check it by, if not its own.")] = ""
    allow: Annotated[
        dict[str, str], Field(description="Findings to let stand, each with a reason.")
    ] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Split:
    """A source cut in two: the front matter's text, and where the body starts.

    ``body_line`` is the number of lines before the body; ``found`` says that there was any.
    """

    matter: str
    body_line: int
    found: bool
    closed: bool = True


def split(text: str) -> Split:
    """Cut the front matter off a source."""
    lines = text.split("\n")
    if not lines or not _FENCE.fullmatch(lines[0].rstrip("\r")):
        return Split("", 0, found=False)
    for number, line in enumerate(lines[1:], start=1):
        if _FENCE.fullmatch(line.rstrip("\r")):
            return Split("\n".join(lines[1:number]), number + 1, found=True)
    return Split("\n".join(lines[1:]), len(lines), found=True, closed=False)


def read_front_matter(text: str, path: str) -> Yaml:
    """Parse the front matter of a source, unchecked."""
    parts = split(text)
    start = Span(path)
    if not parts.found:
        return _failed(
            start, "no front matter", "start the file with --- and a line like kind: guide"
        )
    if not parts.closed:
        return _failed(start, "the front matter has no end", "put --- on a line after it")
    return read_yaml(parts.matter, path, first_line=2, kind="bad-front-matter")


def _failed(span: Span, message: str, hint: str) -> Yaml:
    return Yaml({}, {}, (Problem("bad-front-matter", span, message, hint),))


def inherit(yaml: Yaml, full: Yaml) -> Yaml:
    """Give an Easy Read edition the keys that it leaves to its full document."""
    own = {k: v for k, v in full.values.items() if k not in {"subtitle", "picture", "allow"}}
    places = {path: span for path, span in full.places.items() if path[0] in own}
    return Yaml({**own, **yaml.values}, {**places, **yaml.places}, yaml.problems)


def check_front_matter(yaml: Yaml, path: str) -> tuple[Meta, dict[str, str], list[Problem]]:
    """Return the checked front matter, its ``allow`` entries and the problems found.

    Where it is too bad to use, the document stands as a draft guide with its path as title,
    so that the rest of it is still checked.
    """
    start = Span(path)
    problems = list(yaml.problems)
    if problems and not yaml.values:
        return _stand_in(yaml, path), {}, problems
    matter, found = validate(
        yaml, FrontMatter, start, kind="bad-front-matter", unknown="unknown-key"
    )
    problems += found
    if matter is None:
        return _stand_in(yaml, path), {}, problems
    problems += [*_needed(matter, start), *_misplaced(matter, yaml, start)]
    return _meta(matter, yaml, start), dict(matter.allow), problems


def _stand_in(yaml: Yaml, path: str) -> Meta:
    """Make do with what can be used, so that the rest of the document is still checked."""
    kinds = {str(kind) for kind in Kind}
    kind = Kind(yaml.values["kind"]) if yaml.values.get("kind") in kinds else Kind.GUIDE
    return Meta(kind, str(yaml.values.get("title") or path), places=_places(yaml))


def _needed(matter: FrontMatter, start: Span) -> list[Problem]:
    needed = ["audience", "summary"]
    if matter.status is not Status.UNDER_DEVELOPMENT:
        needed += ["version", "updated", "review"]
    return [
        Problem("bad-front-matter", start, f'"{key}" is missing', f'add a line "{key}: …"')
        for key in needed
        if not getattr(matter, key)
    ]


def _misplaced(matter: FrontMatter, yaml: Yaml, start: Span) -> Iterator[Problem]:
    if "drawing" in matter.model_fields_set and matter.kind is not Kind.PATHWAY:
        yield Problem(
            "bad-front-matter",
            yaml.place(("drawing",), start),
            f'"drawing" is for pathways, and this is a {matter.kind}',
            "take the line out",
        )


def _places(yaml: Yaml) -> tuple[tuple[str, Span], ...]:
    return tuple((".".join(map(str, path)), span) for path, span in yaml.places.items())


def _meta(matter: FrontMatter, yaml: Yaml, start: Span) -> Meta:
    fields: dict[str, Any] = {
        name: getattr(matter, name)
        for name in FrontMatter.model_fields
        if name not in {"allow", "booklet", "feedback", "picture"}
    }
    given, place = matter.picture, yaml.place(("picture",), start)
    picture = PictureRef(given.id, given.alt, place) if given else None
    feedback = Feedback(**matter.feedback.model_dump()) if matter.feedback else None
    booklet = MakeUp(**matter.booklet.model_dump()) if matter.booklet else None
    return Meta(**fields, picture=picture, feedback=feedback, places=_places(yaml), booklet=booklet)


def front_matter_schema() -> dict[str, Any]:
    """Return the JSON Schema of the front matter, for editors."""
    schema = FrontMatter.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Front matter of a source"
    return schema

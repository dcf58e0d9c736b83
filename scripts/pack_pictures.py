"""Pack the starter's pictures: lists say which, npm packages and drawn/ give the drawings.

Only maintainers run this. With --concepts it writes the ideas of the index anew, from
concepts.tsv and concept-sentences.tsv, with their vectors and clues, which are learnt from
leaflet-sentences.tsv too, and fetches nothing. Without, it
installs the pinned packages into a folder of its own that git ignores, and writes
images/core/*.svg with the index pack.json and CREDITS.md. The same lists give the same bytes.
Look at every picture afterwards.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np
from learn_clues import Text, learn_clues
from lxml import etree
from meanings import learn

from generator.pictures import clues
from generator.pictures.catalogue import load_catalogue
from generator.pictures.index import index_of
from generator.pictures.picture import Concept, descriptions
from generator.pictures.search import score_words
from generator.pictures.semantic import MADE, load_model

ROOT = Path(__file__).resolve().parent.parent
LISTS = (ROOT / "scripts" / "pictures.tsv", ROOT / "scripts" / "more-pictures.tsv")
CONCEPTS = ROOT / "scripts" / "concepts.tsv"
SENTENCES = ROOT / "scripts" / "concept-sentences.tsv"
LEAFLETS = ROOT / "scripts" / "leaflet-sentences.tsv"
OWN_WORDS = 0.5  # how much a name or synonym counts beside a sentence
SHORTEST = 3  # letters of a word that is worth keeping
IMAGES = ROOT / "images" / "core"
DRAWN = ROOT / "scripts" / "drawn"
WORK = ROOT / "build" / "pictures"
OPENMOJI = "openmoji@17.0.0"
OPEN_PEEPS = "@dicebear/open-peeps@9.4.3"
PACKAGES = (OPENMOJI, OPEN_PEEPS, "@dicebear/core@9.4.3")
SVG = "{http://www.w3.org/2000/svg}"
# One bust is 704 units wide and high. Where each stands in a drawing of one to four people.
BUST = 704
PLACES = {
    1: ((0, 0),),
    2: ((470, 0), (0, 0)),
    3: ((235, 0), (470, 420), (0, 420)),
    4: ((470, 0), (0, 0), (470, 420), (0, 420)),
}
# The letters in drawings; numerals are what their pictures are of.
LETTERS = {
    "car-park": "P",
    "email": "E",
    "large-letters": "A A",
    "large-print": "A B C D",
    "letters-abc": "A B C",
    "stop": "STOP",
}
PEEP_OPTIONS = {"skin": "skinColor", "cloth": "clothingColor", "hair": "headContrastColor"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line of the list: which drawing of which set stands for a concept."""

    id: str
    set: str
    original: str
    alt: str
    words: tuple[str, ...]


def read_lists() -> list[Wanted]:
    """Return all that is wanted by id: a later list, and then what is drawn, replaces."""
    wanted = {w.id: w for path in LISTS for w in read_list(path)}
    wanted |= {w.id: w for w in read_drawn()}
    return [wanted[id] for id in sorted(wanted)]


def read_list(path: Path) -> list[Wanted]:
    """Return one allow-list in its own order."""
    return [
        Wanted(row["id"], row["set"], row["original"], row["alt"], parts(row["words"]))
        for row in rows(path)
    ]


def read_drawn() -> list[Wanted]:
    """Return the drawings of ours: drawn/index.tsv says what each shows."""
    return [
        Wanted(row["id"], "drawn", f"{row['id']}.svg", row["alt"], parts(row["words"]))
        for row in rows(DRAWN / "index.tsv")
    ]


def read_concepts() -> list[dict[str, object]]:
    """Return the ideas, the picture that stands for each, and the words beside which it stands."""
    said = {row["concept"]: row["sentences"] for row in rows(SENTENCES)}
    return [
        {
            "concept": row["concept"],
            "picture": row["picture"],
            "keywords": list(parts(row["keywords"])),
            "synonyms": list(parts(row["synonyms"])),
            "group": row["group"],
            "beside": beside(said.get(row["concept"], ""), row),
        }
        for row in rows(CONCEPTS)
    ]


def beside(sentences: str, row: dict[str, str]) -> list[str]:
    """Return the words of a concept's sentences that its own words do not have, each once."""
    known = set(_words(" ".join(row.values())))
    found = dict.fromkeys(word for word in _words(sentences) if word not in known)
    return [word for word in found if len(word) >= SHORTEST]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())


def rows(path: Path) -> list[dict[str, str]]:
    """Return the lines of a table by the names of its columns."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell: str) -> tuple[str, ...]:
    """Return the words of a cell that commas divide."""
    return tuple(part.strip() for part in cell.split(",") if part.strip())


def install() -> None:
    """Install the pinned packages, without running any script of theirs."""
    WORK.mkdir(parents=True, exist_ok=True)
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--silent")
    subprocess.run(("npm", "install", *options, "--prefix", str(WORK), *PACKAGES), check=True)


def people(original: str) -> list[dict[str, str]]:
    """Return the options of each bust: ``head=afro face=calm + head=bun face=smile``."""
    busts = [dict(pair.split("=") for pair in bust.split()) for bust in original.split(" + ")]
    return [{PEEP_OPTIONS.get(k, k): v for k, v in bust.items()} for bust in busts]


def draw_peeps(wanted: Iterable[Wanted]) -> dict[str, bytes]:
    """Return the drawing of each Open Peeps concept."""
    chosen = [w for w in wanted if w.set == "open-peeps"]
    script = WORK / "draw_peeps.mjs"
    script.write_bytes((ROOT / "scripts" / "draw_peeps.mjs").read_bytes())
    asked = json.dumps([people(w.original) for w in chosen])
    ran = subprocess.run(
        ("node", str(script)), input=asked, capture_output=True, check=True, text=True
    )
    drawn = json.loads(ran.stdout)
    return {w.id: side_by_side(w.id, busts) for w, busts in zip(chosen, drawn, strict=True)}


def side_by_side(id: str, busts: list[str]) -> bytes:
    """Put busts into one drawing: two beside each other, three or four in two rows.

    The row at the back is drawn first, so that those in front stand before it.
    """
    places = PLACES[len(busts)]
    width, height = (BUST + max(place[side] for place in places) for side in (0, 1))
    whole = etree.Element(f"{SVG}svg", nsmap={None: SVG[1:-1]})
    whole.set("viewBox", f"0 0 {width} {height}")
    for number, (bust, (across, down)) in enumerate(zip(busts, places, strict=True)):
        group = etree.SubElement(whole, f"{SVG}g")
        group.set("transform", f"translate({across} {down})")
        group.extend(list(tidy(etree.fromstring(bust.encode()), f"{id}-{number}-")))
    return packed(whole)


def openmoji(wanted: Wanted) -> bytes:
    """Return the drawing of an OpenMoji concept, tidied and in the colours asked for."""
    code, *colours = wanted.original.split()
    path = WORK / "node_modules" / "openmoji" / "color" / "svg" / f"{code}.svg"
    data = path.read_text(encoding="utf-8")
    for old, new in (colour.split("=") for colour in colours):
        data = recolour(data, old, new.split("/"))
    return packed(tidy(etree.fromstring(data.encode()), f"{wanted.id}-"))


def recolour(data: str, old: str, new: list[str]) -> str:
    """Put ``new`` for each use of the colour ``old``, the second for the second and so on.

    People in yellow get a natural skin; red crosses, which the law protects, turn green.
    """
    uses = count()
    made, times = re.subn(
        f"#{old}", lambda _: f"#{new[next(uses) % len(new)]}", data, flags=re.IGNORECASE
    )
    if not times:
        raise ValueError(f"no colour {old} to change")
    return made


def tidy(root: etree._Element, prefix: str) -> etree._Element:
    """Drop what draws nothing, and make the ids that are used the picture's own."""
    etree.strip_elements(root, f"{SVG}metadata", f"{SVG}title", f"{SVG}desc", with_tail=False)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    used = set(re.findall(r"#([A-Za-z][\w.-]*)", etree.tostring(root, encoding="unicode")))
    for element in root.iter():
        for name in [n for n in element.attrib if n.startswith("{") and "xlink" not in n]:
            del element.attrib[name]
        for name, value in element.attrib.items():
            if name == "id" and value not in used:
                del element.attrib[name]
            elif name == "id":
                element.set("id", prefix + value)
            else:
                element.set(name, prefixed(value, prefix) if is_reference(value, used) else value)
        element.text = (element.text or "").strip() or None
        element.tail = None
    return root


def prefixed(value: str, prefix: str) -> str:
    """Return a reference to the id that tidying gave."""
    return re.sub(r"(^|url\()#(?=[A-Za-z])", rf"\1#{prefix}", value)


def is_reference(value: str, used: set[str]) -> bool:
    """Tell ``#id`` and ``url(#id)`` from a colour such as ``#fff``."""
    found = re.fullmatch(r"#([\w.-]+)", value)
    if found and re.fullmatch(r"[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}", found[1]):
        return False
    return bool(found and found[1] in used) or "url(#" in value


def packed(root: etree._Element) -> bytes:
    """Return a whole file: one line, no declaration, a line end."""
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="utf-8", xml_declaration=False) + b"\n"


def authors() -> dict[str, str]:
    """Return who drew each OpenMoji picture."""
    data = WORK / "node_modules" / "openmoji" / "data" / "openmoji.json"
    rows = json.loads(data.read_text(encoding="utf-8"))
    return {row["hexcode"]: row["openmoji_author"] for row in rows}


def credit(wanted: Wanted, drew: dict[str, str]) -> dict[str, object]:
    """Return licence, author and source of a picture."""
    if wanted.set == "openmoji":
        who, licence = drew[wanted.original.split()[0]], "CC-BY-SA-4.0"
        source = f"{OPENMOJI.replace('@', ' ')}, {wanted.original.split()[0]}"
    elif wanted.set == "open-peeps":
        who, licence = "Pablo Stanley", "CC0-1.0"
        source = f"{OPEN_PEEPS.replace('peeps@', 'peeps ')}, {wanted.original}"
    else:
        who, licence = "the makers of this program", "CC0-1.0"
        source = f"drawn for this program, scripts/drawn/{wanted.original}"
    return {"licence": licence, "author": who, "source": source}


def entry(wanted: Wanted, drew: dict[str, str]) -> dict[str, object]:
    """Return what the index says of a picture."""
    return {
        "id": wanted.id,
        "file": f"{wanted.id}.svg",
        "words": list(wanted.words),
        "alt": wanted.alt,
        "style": wanted.set,
        **credit(wanted, drew),
        "changed": wanted.set != "drawn",
        "contains_text": LETTERS.get(wanted.id, False),
    }


def pack() -> None:
    """Write all pictures with their index and credits, and remove what is no longer listed."""
    wanted = read_lists()
    install()
    drawings = draw_peeps(wanted)
    drawings |= {w.id: openmoji(w) for w in wanted if w.set == "openmoji"}
    drawings |= {w.id: (DRAWN / w.original).read_bytes() for w in wanted if w.set == "drawn"}
    IMAGES.mkdir(exist_ok=True)
    for old in IMAGES.glob("*.svg"):
        old.unlink()
    for id, drawing in drawings.items():
        (IMAGES / f"{id}.svg").write_bytes(drawing)
    drew = authors()
    entries = [entry(w, drew) for w in wanted]
    (IMAGES / "pack.json").write_text(index(entries, read_concepts()), encoding="utf-8")
    (IMAGES / "CREDITS.md").write_text(credits_page(entries), encoding="utf-8")
    print(f"{len(drawings)} pictures, {sum(map(len, drawings.values())):,} bytes")


def pack_concepts() -> None:
    """Write the ideas anew, and leave the pictures: nothing is fetched."""
    path = IMAGES / "pack.json"
    entries = json.loads(path.read_text(encoding="utf-8"))["pictures"]
    path.write_text(index(entries, read_concepts()), encoding="utf-8")
    ideas, texts = read_texts()
    write_meanings(
        ideas, [[*descriptions(idea), *said] for idea, said in zip(ideas, texts, strict=True)]
    )
    write_clues(ideas, texts)


def read_texts() -> tuple[list[Concept], list[list[str]]]:
    """Return the ideas, and all sentences that say each."""
    tables = [
        {r["concept"]: r["sentences"].split(" | ") for r in rows(p)} for p in (SENTENCES, LEAFLETS)
    ]
    ideas = [
        Concept(c["concept"], c["picture"], tuple(c["keywords"]), tuple(c["synonyms"]))
        for c in read_concepts()
    ]
    return ideas, [[t for table in tables for t in table.get(i.name, ())] for i in ideas]


def write_meanings(ideas: list[Concept], texts: list[list[str]]) -> None:
    """Write a vector for each idea, in whole numbers of 8 bits. Needs the extra "semantic"."""
    made = learn(texts, load_model())
    steps = (np.abs(made).max(1) / 127).astype(np.float32)
    vectors = np.rint(made / steps[:, None]).astype(np.int8)
    names = np.array([idea.name for idea in ideas])
    np.savez_compressed(IMAGES.parents[1] / MADE, names=names, vectors=vectors, steps=steps)


def write_clues(ideas: list[Concept], texts: list[list[str]]) -> None:
    """Write the clues: the names of the ideas, and then a clue a line with its weights."""
    entries = index_of(load_catalogue([ROOT / "images"], ROOT)[0])
    given = [Text(t, n, OWN_WORDS) for n, idea in enumerate(ideas) for t in descriptions(idea)]
    given += [Text(t, n, 1.0) for n, said in enumerate(texts) for t in said]
    places = {number: n for n, i in enumerate(ideas) for number in entries.named[i.name]}
    scores = np.zeros((len(given), len(ideas)), np.float32)
    for row, one in enumerate(given):
        for number, score in score_words(one.text, entries).items():
            if number in places:
                scores[row, places[number]] = score
    found = learn_clues(given, scores)
    lines_ = ["\t".join(idea.name for idea in ideas)]
    lines_ += [
        f"{clue}\t{' '.join(f'{n}:{w}' for n, w in each.items())}" for clue, each in found.items()
    ]
    (IMAGES.parents[1] / clues.MADE).write_text("\n".join(lines_) + "\n", encoding="utf-8")


def index(entries: list[dict[str, object]], concepts: list[dict[str, object]]) -> str:
    """Return pack.json, an entry a line, so that a change can be read."""
    parts_ = {"pictures": entries, "concepts": concepts}
    text = ",\n".join(f'"{name}": [\n{lines(given)}\n]' for name, given in parts_.items())
    return unicodedata.normalize("NFC", f"{{\n{text}\n}}\n")


def lines(entries: list[dict[str, object]]) -> str:
    """Return entries as JSON, each on its line."""
    return ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)


def credits_page(entries: list[dict[str, object]]) -> str:
    """Return CREDITS.md from its template, with the numbers and authors filled in."""
    template = (ROOT / "scripts" / "picture-credits.md").read_text(encoding="utf-8")
    by_set = {
        name: [e for e in entries if e["style"] == name]
        for name in ("openmoji", "open-peeps", "drawn")
    }
    authors_ = ", ".join(sorted({str(e["author"]) for e in by_set["openmoji"]}))
    values = {
        "OPENMOJI": len(by_set["openmoji"]),
        "AUTHORS": unicodedata.normalize("NFC", authors_),
        "PEEPS": len(by_set["open-peeps"]),
        "DRAWN": len(by_set["drawn"]),
        "NAMES": ", ".join(sorted(str(e["id"]) for e in by_set["drawn"])),
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", str(value))
    return template


if __name__ == "__main__":
    pack_concepts() if "--concepts" in sys.argv else pack()

"""Imports go down the layers only, so that a part can be read without those that stand on it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "generator"

# Lowest first. A module or folder of the package imports from lower layers, and from itself.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"generator"}),  # the package itself: its version
    frozenset({"languages"}),
    frozenset({"labels"}),
    frozenset({"model"}),
    frozenset(
        {"links", "shelf", "diagnostics", "rewriting", "wording", "bounded_yaml", "passages"}
    ),
    frozenset(
        {
            "registry",
            "collection",
            "resources",
            "parts",
            "sections",
            "addresses",
            "plain",
            "rulebook",
            "vocabulary",
            "arial",
        }
    ),
    frozenset({"diagrams", "templating"}),
    frozenset(
        {
            "readers",
            "editions",
            "braille",
            "abbreviations",
            "glossary",
            "readability",
            "pictures",
            "handouts",
            "imposition",
        }
    ),
    frozenset({"signoff"}),
    frozenset({"meaning", "settings", "views"}),
    frozenset({"checks", "writers", "audits"}),
    frozenset({"project", "checking", "pack_index"}),
    frozenset({"captioning"}),
    frozenset(
        {
            "booklets",
            "printer_test",
            "gallery",
            "contact_sheet",
            "importing",
            "scoring",
            "history",
            "rendering",
            "explaining",
            "listing",
            "starting",
            "approving",
            "announcing",
        }
    ),
    frozenset(
        {
            "workshop",
            "publishing",
            "auditing",
            "progress",
            "manifest",
            "report",
            "conformance",
            "comparing",
            "speaking",
        }
    ),
    frozenset({"site", "orders"}),
    frozenset({"building"}),
    frozenset({"settling"}),
    frozenset({"pipeline", "handing"}),
    frozenset({"preview"}),
    frozenset({"cli"}),
)

# Who imports from a layer that is not below it, from whom, and why that is right.
EXCEPTIONS: dict[tuple[str, str], str] = {
    ("collection", "pictures"): "only for its types: a collection holds the catalogue, unopened",
}

# Formats that are made from another format.
FORMATS = frozenset({"html", "pdf", "docx", "epub", "txt", "brf", "ssml"})
FORMAT_EXCEPTIONS: dict[tuple[str, str], str] = {
    ("epub", "pdf"): "its pages, and its diagrams, are those of the PDF",
}

LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}

Import = tuple[str, str]


@cache
def modules() -> dict[str, ast.Module]:
    """Return every module of the package by its dotted name."""
    return {
        _dotted(path): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def _dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(name: str, tree: ast.Module, known: frozenset[str]) -> Iterator[Import]:
    """Yield who imports whom, wherever in the module: in functions and for types too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name, alias.name) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}:{node.lineno}: relative imports hide where they lead"
            module = node.module or ""
            for alias in node.names:
                full = f"{module}.{alias.name}"
                yield name, full if full in known else module


@cache
def own_imports() -> list[Import]:
    """Return the imports from our own package."""
    trees = modules()
    known = frozenset(trees)
    found = [pair for name, tree in trees.items() for pair in imports(name, tree, known)]
    return [pair for pair in found if pair[1].split(".")[0] == "generator"]


def part(module: str) -> str:
    """Return the part of the package that a module belongs to."""
    return module.split(".")[1] if "." in module else module


def not_downwards(pairs: list[Import]) -> dict[tuple[str, str], str]:
    """Return the parts that import a part of their own layer or above, with one such module."""
    faults = {}
    for importer, imported in pairs:
        high, low = part(importer), part(imported)
        if high != low and LEVEL[low] >= LEVEL[high]:
            faults[high, low] = f"{importer} imports {imported}"
    return faults


def inside(folder: str, pairs: list[Import]) -> Iterator[Import]:
    """Yield the imports between two different members of one folder of the package."""
    for importer, imported in pairs:
        if part(importer) == part(imported) == folder:
            members = importer.split(".")[2:3], imported.split(".")[2:3]
            if all(members) and members[0] != members[1]:
                yield members[0][0], members[1][0]


def test_every_part_has_a_place_in_the_layers() -> None:
    assert {part(module) for module in modules()} <= set(LEVEL)


def test_no_part_imports_from_beside_or_above() -> None:
    faults = not_downwards(own_imports())
    unknown = [said for pair, said in faults.items() if pair not in EXCEPTIONS]
    assert unknown == []


def test_every_exception_is_still_needed() -> None:
    assert set(EXCEPTIONS) <= set(not_downwards(own_imports()))
    assert set(FORMAT_EXCEPTIONS) <= set(inside("writers", own_imports()))


@pytest.mark.parametrize("folder", ["checks", "audits"])
def test_no_rule_knows_of_another(folder: str) -> None:
    assert list(inside(folder, own_imports())) == []


def test_no_format_knows_of_another() -> None:
    between = {pair for pair in inside("writers", own_imports()) if set(pair) <= FORMATS}
    assert between <= set(FORMAT_EXCEPTIONS)


def test_an_import_that_goes_up_or_sideways_is_seen() -> None:
    pairs = [
        ("generator.model", "generator.cli"),
        ("generator.checks.er001", "generator.writers.html"),
        ("generator.cli", "generator.model"),
    ]
    assert set(not_downwards(pairs)) == {("model", "cli"), ("checks", "writers")}

"""How checks, audits and writers are declared and found.

A decorator returns a value; ``load_*`` imports a package's modules and gathers those
values. There is no global register to fill in, so nothing depends on import order.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from generator.diagnostics import Diagnostic, Finding, Severity
from generator.model import Document, Edition

Options = Mapping[str, Any]
ENGLISH_ONLY = ("en",)  # for rules that know words, or how English sentences are made
_T = TypeVar("_T")
Check = Callable[..., Iterable[Finding]]


@dataclass(frozen=True)
class Rule:
    """A check or an audit: its code, weight, sources, and the function that finds faults.

    ``format`` is empty for a check of the tree, else the format that the audit reads
    ("pdf"). ``editions`` is empty for all. ``profiles`` holds defaults of options by
    profile ("staff"), which stand over the function's own. ``rows`` are the rows of the
    rulebook that it decides ("ER-01"): docs/rulebook-coverage.md is made from them.
    ``languages`` are the first parts of language tags; empty for all.
    """

    code: str
    check: Check
    severity: Severity = Severity.ERROR
    refs: tuple[str, ...] = ()
    editions: tuple[Edition, ...] = ()
    format: str = ""
    profiles: Mapping[str, Options] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the fault, as it reads after "allow": ``long-sentence``."""
        return self.check.__name__.replace("_", "-")

    @property
    def page(self) -> str:
        """What ``explain`` prints: the docstring, with its first line as summary."""
        return inspect.getdoc(self.check) or ""

    @property
    def options(self) -> Options:
        """The options and their defaults: the function's keyword-only parameters."""
        parameters = inspect.signature(self.check).parameters.values()
        return MappingProxyType(
            {p.name: p.default for p in parameters if p.kind is inspect.Parameter.KEYWORD_ONLY}
        )

    @property
    def arity(self) -> int:
        """How many of (subject, document or collection, collection) the function takes."""
        return _arity(self.check)

    def run(
        self,
        *subjects: object,
        profiles: tuple[str, ...] = (),
        options: Options = MappingProxyType({}),
    ) -> list[Diagnostic]:
        """Run the rule over ``subjects`` (as many as it takes) and return its diagnostics.

        ``profiles`` go from the most general to the most special. ``options`` are the
        project's own; a name that the rule does not have is a ``TypeError`` (settings are
        checked before, see ``project``).
        """
        by_profile = (self.profiles.get(profile, {}) for profile in profiles)
        merged = dict(ChainMap(dict(options), *(dict(o) for o in reversed(list(by_profile)))))
        found = self.check(*subjects[: self.arity], **merged)
        return [self.diagnose(finding) for finding in found]

    def diagnose(self, finding: Finding) -> Diagnostic:
        """Put this rule's code, severity and standards on a finding."""
        return Diagnostic(
            self.code,
            self.name,
            finding.severity or self.severity,
            finding.span,
            finding.message,
            finding.hint,
            self.refs,
        )


@cache
def _arity(check: Check) -> int:
    parameters = inspect.signature(check).parameters.values()
    return sum(p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for p in parameters)


def _nothing(_language: str) -> str:
    return ""


@dataclass(frozen=True)
class Writer:
    """A format: its name (= module = suffix), and the function from tree to bytes.

    ``editions`` are those that are made in it, empty for all. ``lacks`` says what is missing
    on this machine for a document in some language, or nothing.
    ``uses`` is a format that it is made from. Its file of the same edition is given to ``write``
    as ``used``, where it was made just now; else ``write`` makes it by itself.
    ``folder`` is where its files go below the document's own folder: those for printing lie
    apart from those for reading.
    """

    format: str
    suffix: str
    label: str
    write: Callable[..., bytes]
    editions: tuple[Edition, ...] = ()
    lacks: Callable[[str], str] = _nothing
    uses: str = ""
    folder: str = ""

    def takes(self, document: Document) -> bool:
        """Tell whether the format is made of a document, on this machine."""
        fits = not self.editions or document.edition in self.editions
        return fits and not self.lacks(document.meta.language)


def rule(  # noqa: PLR0913 - what a rule has
    code: str,
    *,
    severity: Severity = Severity.ERROR,
    refs: tuple[str, ...] = (),
    editions: tuple[Edition, ...] = (),
    profiles: Mapping[str, Options] = MappingProxyType({}),
    rows: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
) -> Callable[[Check], Rule]:
    """Declare a check. The function takes the document, then the collection if it wants it."""
    return lambda check: Rule(code, check, severity, refs, editions, "", profiles, rows, languages)


def audit(  # noqa: PLR0913 - what a rule has, and the format
    code: str,
    format: str,
    *,
    severity: Severity = Severity.ERROR,
    refs: tuple[str, ...] = (),
    editions: tuple[Edition, ...] = (),
    profiles: Mapping[str, Options] = MappingProxyType({}),
    rows: tuple[str, ...] = (),
) -> Callable[[Check], Rule]:
    """Declare an audit. The function takes the view of the bytes, then the document."""
    return lambda check: Rule(code, check, severity, refs, editions, format, profiles, rows)


def writer(  # noqa: PLR0913 - what a format has
    format: str,
    *,
    suffix: str,
    label: str,
    editions: tuple[Edition, ...] = (),
    lacks: Callable[[str], str] = _nothing,
    uses: str = "",
    folder: str = "",
) -> Callable[[Callable[..., bytes]], Writer]:
    """Declare a format. The function takes the document and the collection, and returns bytes."""
    return lambda write: Writer(format, suffix, label, write, editions, lacks, uses, folder)


@cache
def load_rules(package: str) -> Mapping[str, Rule]:
    """Return the rules declared in the modules of ``package``, by code, in order."""
    rules = sorted(_members(package, Rule), key=lambda r: r.code)
    codes = [r.code for r in rules]
    if len(set(codes)) < len(codes):
        repeated = sorted({code for code in codes if codes.count(code) > 1})
        raise ValueError(f"rule codes used twice in {package}: {', '.join(repeated)}")
    return MappingProxyType({r.code: r for r in rules})


@cache
def load_writers(package: str) -> Mapping[str, Writer]:
    """Return the writers declared in the modules of ``package``, by format."""
    return MappingProxyType({w.format: w for w in _members(package, Writer)})


def _members(package: str, kind: type[_T]) -> list[_T]:
    found: dict[int, _T] = {}
    for name in _module_names(package):
        module = importlib.import_module(name)
        found.update({id(v): v for v in vars(module).values() if isinstance(v, kind)})
    return list(found.values())


def _module_names(package: str) -> list[str]:
    root = importlib.import_module(package)
    return sorted(f"{package}.{info.name}" for info in pkgutil.iter_modules(root.__path__))

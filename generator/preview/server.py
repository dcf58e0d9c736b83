"""The server of the preview: this machine only, GET only, and nothing but what the desk makes.

No address ever becomes a path of the disk. A page of another site that resolves its own name
to 127.0.0.1 is refused by its Host header (DNS rebinding).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import mimetypes
import os
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from generator.preview import desk as desks
from generator.preview.desk import Desk
from generator.preview.faults import fault_page, fill, panel
from generator.resources import find, starter_root

LOOPBACK = "127.0.0.1"
OWN = "/-/"
_BEAT = 15.0  # seconds between signs of life, so that a closed page is noticed
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; frame-src 'self'; connect-src 'self'; "
    "object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
)
_REFUSED = b"This preview answers to 127.0.0.1 and localhost only."
_STATIC = {"shell.css": "text/css", "shell.js": "text/javascript"}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # Windows would share another program's port


def serve(desk: Desk, port: int) -> ThreadingHTTPServer:
    """Return a server of the desk on 127.0.0.1; port 0 takes any. Raises ``OSError`` if taken."""
    return _Server((LOOPBACK, port), partial(_Handler, desk))


class _Handler(BaseHTTPRequestHandler):
    """One request. ``BaseHTTPRequestHandler`` asks for a class."""

    server_version = "easyread"
    sys_version = ""

    def __init__(self, desk: Desk, *args: Any) -> None:
        self.desk = desk
        super().__init__(*args)

    def log_message(self, format: str, *args: Any) -> None:  # the terminal is for the author
        del format, args

    def do_GET(self) -> None:
        """Answer a request, or refuse it."""
        if not self._is_ours():
            self._send(_REFUSED, "text/plain", HTTPStatus.FORBIDDEN)
            return
        url = urlsplit(self.path)
        path = unquote(url.path)
        if path == f"{OWN}events":
            self._events()
        elif path == f"{OWN}beside":
            self._beside(parse_qs(url.query).get("page", ["/index.html"])[0])
        elif path == "/favicon.ico":
            self._send(b"", "image/x-icon", HTTPStatus.NO_CONTENT)
        elif path == "/":
            self._send(fill("shell"), "text/html")
        elif path.startswith(OWN):
            self._static(path.removeprefix(OWN))
        else:
            self._page(path.removeprefix("/"))

    do_HEAD = do_GET  # noqa: N815 - the name that the library looks for

    def _is_ours(self) -> bool:
        _, port, *_ = self.connection.getsockname()
        known = {f"{name}:{port}" for name in (LOOPBACK, "localhost")}
        return self.headers.get("Host", "") in known

    def _static(self, name: str) -> None:
        if name not in _STATIC:
            self._missing(name)
            return
        data = find(f"templates/preview/{name}", (starter_root(),)).read_bytes()
        self._send(data, _STATIC[name])

    def _page(self, path: str) -> None:
        made = desks.made(self.desk, path)
        if made is None:
            self._missing(path)
            return
        kind = "text/html" if path.endswith(".html") else mimetypes.guess_type(path)[0]
        self._send(made.data, kind or "application/octet-stream")

    def _missing(self, path: str) -> None:
        said = f'There is no page "{path}". It may have been taken out or have another name now.'
        self._send(fault_page(said, ()), "text/html", HTTPStatus.NOT_FOUND)

    def _beside(self, page: str) -> None:
        """Send what stands beside a page, and the digest by which a change of it is known."""
        made = desks.made(self.desk, unquote(page).removeprefix("/"))
        state = self.desk.state
        common = state.checked.common if state else ()
        own = () if made is None else made.findings
        said = {
            "panel": panel(made.document if made else None, own, () if own == common else common),
            "digest": hashlib.sha256(made.data).hexdigest() if made else "",
            "turn": self.desk.turn,
        }
        self._send(json.dumps(said).encode(), "application/json")

    def _events(self) -> None:
        """Tell the page of each save, as Server-Sent Events, until it is closed."""
        self._head("text/event-stream", None, HTTPStatus.OK)
        turn = -1
        with contextlib.suppress(OSError):  # the page was closed
            while True:
                now = desks.next_turn(self.desk, turn, _BEAT)
                said = ": still here" if now == turn else f"data: {now}"
                self.wfile.write(f"{said}\n\n".encode())
                self.wfile.flush()
                turn = now

    def _send(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._head(kind, len(data), status)
        if self.command != "HEAD":
            self.wfile.write(data)

    def _head(self, kind: str, length: int | None, status: HTTPStatus) -> None:
        text = kind.startswith("text/") or kind == "application/json"
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Referrer-Policy", "no-referrer")
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

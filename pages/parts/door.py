"""What the server does outside any page: health, the opening of the store, and the words of the empty page.
`VietnamesePage` rewrites the one HTML file the server sends: its language, its title, and the few English
words of the widgets that no setting can change."""

from __future__ import annotations

import gc
import logging
from functools import lru_cache
from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.parts import session

TITLE = "Thi đua, khen thưởng Thái Nguyên"
log = logging.getLogger(__name__)


def open_up() -> None:
    """Open the store, load the sample data into a new one, and import what pages need."""
    try:
        session.warm()
        gc.freeze()  # what lives as long as the server is not looked through again at each collection
    except Exception:
        log.exception("the store could not be opened")


def told(error: Exception) -> bool:
    """A page that failed says so in Vietnamese; the log keeps what happened."""
    log.error("a page failed", exc_info=error)
    st.error("Trang gặp lỗi và đã được ghi vào nhật ký máy chủ. Tải lại trang; nếu còn lỗi, báo bộ phận quản trị.")
    return True


async def health(_request: Request) -> JSONResponse:
    """200 with the state of the store, 503 until it is open."""
    state = session.state()
    return JSONResponse(state, status_code=200 if state["status"] == "ok" else 503)


@lru_cache(maxsize=1)
def _script() -> str:
    here = Path(__file__).parent
    return "".join((here / name).read_text(encoding="utf-8") for name in ("vietnamese.js", "sorting.js"))


def translate(page: str) -> str:
    """The server's index page in Vietnamese."""
    page = page.replace('<html lang="en">', '<html lang="vi">')
    page = page.replace("<title>Streamlit</title>", f"<title>{TITLE}</title>")
    return page.replace("</head>", f"<script>{_script()}</script></head>", 1)


class VietnamesePage:
    """ASGI middleware: HTML answers are translated, everything else passes untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wants = dict(scope.get("headers", ())).get(b"accept", b"") if scope["type"] == "http" else b""
        if b"text/html" not in wants:
            await self.app(scope, receive, send)
            return
        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        held: list[Message] = []

        async def hold(message: Message) -> None:
            if message["type"] == "http.response.start":
                if b"text/html" in dict(message["headers"]).get(b"content-type", b""):
                    held.append(message)
                    return
            elif held and message["type"] == "http.response.body":
                held.append(message)
                if not message.get("more_body"):
                    await _send_translated(held, send)
                return
            await send(message)

        await self.app({**scope, "headers": plain}, receive, hold)


async def _send_translated(held: list[Message], send: Send) -> None:
    start, *bodies = held
    body = translate(b"".join(part.get("body", b"") for part in bodies).decode("utf-8")).encode("utf-8")
    headers = [(k, v) for k, v in start["headers"] if k not in (b"content-length", b"etag", b"last-modified")]
    await send({**start, "headers": [*headers, (b"content-length", str(len(body)).encode())]})
    await send({"type": "http.response.body", "body": body})

"""The front door: opens the store once, answers /api/health, and hands every page to pages/frame.py.
The page's language and title are Vietnamese before any script runs; nothing is loaded from another host.
Start it with `streamlit run app.py`."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from pages.parts import session
from pages.parts.door import VietnamesePage, health, open_up, told

__all__ = ["app"]


@asynccontextmanager
async def lifespan(_app):
    """Open the store and load what the first reader would otherwise wait for, beside the running server."""
    opening = asyncio.create_task(asyncio.to_thread(open_up))
    yield {}
    opening.cancel()
    with suppress(asyncio.CancelledError):
        await opening
    await asyncio.to_thread(session.close)


app = st.App(
    "pages/frame.py",
    lifespan=lifespan,
    routes=[
        Route("/api/health", health),
        Mount("/app/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ],
    middleware=[Middleware(VietnamesePage)],
    on_script_error=told,
)

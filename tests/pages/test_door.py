"""The door: the one HTML page speaks Vietnamese before any script, and health tells the state of the store.
The middleware is called as a server calls it; nothing here opens a socket.
Other answers pass untouched, byte for byte."""

import asyncio
import json
import os
from concurrent.futures import ThreadPoolExecutor

from pages.parts import door, session

PAGE = b'<!doctype html><html lang="en"><head><title>Streamlit</title></head><body></body></html>'


def run(work):
    """The result of a coroutine, in a thread of its own: browser tests leave a loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def answered(body: bytes, kind: bytes, accept: bytes) -> tuple[dict, bytes]:
    """Headers and body that reach the browser when the app behind answers `body`."""
    sent = []

    async def app(scope, receive, send):
        await send(
            {"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind), (b"etag", b"1")]}
        )
        await send({"type": "http.response.body", "body": body[:20], "more_body": True})
        await send({"type": "http.response.body", "body": body[20:]})

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "headers": [(b"accept", accept), (b"accept-encoding", b"gzip")]}
    run(door.VietnamesePage(app)(scope, None, send))
    return dict(sent[0]["headers"]), b"".join(part.get("body", b"") for part in sent[1:])


def test_the_page_is_vietnamese_and_as_long_as_it_says():
    headers, body = answered(PAGE, b"text/html; charset=utf-8", b"text/html,*/*")
    assert b'<html lang="vi">' in body
    assert "<title>Thi đua, khen thưởng Thái Nguyên</title>".encode() in body
    assert "Không tìm thấy".encode() in body
    assert headers[b"content-length"] == str(len(body)).encode()
    assert b"etag" not in headers


def test_other_answers_pass_untouched():
    assert answered(PAGE, b"application/json", b"text/html")[1] == PAGE
    assert answered(PAGE, b"text/html", b"*/*")[1] == PAGE


def test_health_says_starting_then_ok(store, monkeypatch):
    answer = run(door.health(None))
    assert (answer.status_code, json.loads(answer.body)["status"]) == (503, "starting")
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], store)
    answer = run(door.health(None))
    assert answer.status_code == 200
    assert json.loads(answer.body) == {"status": "ok", "version": 1, "sample": False, "published": 1}


def test_when_the_server_stops_the_one_file_of_the_store_holds_everything(tmp_path, monkeypatch):
    from app import lifespan

    monkeypatch.setenv("STORE_URL", f"duckdb:///{tmp_path / 'kho.duckdb'}")
    monkeypatch.setenv("SAMPLE_DATA", "0")

    async def serve():
        async with lifespan(None):
            session.store()

    run(serve())
    assert [path.name for path in tmp_path.iterdir()] == ["kho.duckdb"]  # and no log of what is not yet in it


def test_a_broken_store_is_told_by_health(monkeypatch):
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], object())
    answer = run(door.health(None))
    assert (answer.status_code, json.loads(answer.body)["status"]) == (503, "error")


def test_a_clock_set_before_the_samples_own_days_costs_the_sample_and_nothing_else(store, monkeypatch, caplog):
    monkeypatch.setitem(session._open, os.environ["STORE_URL"], store)
    monkeypatch.setenv("SAMPLE_DATA", "1")
    monkeypatch.setenv("THIDUA_TODAY", "2026-03-02")
    session.warm()
    assert "the sample data could not be loaded" in caplog.text
    assert not session.loading() and session.state()["status"] == "ok"

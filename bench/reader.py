"""One reader's browser without the browser: Streamlit's own websocket messages, as its frontend sends them.
It keeps what it was sent under a hash, as the frontend does, so large unchanged messages are sent once.
A rerun is over when the server says so; an exception on the page counts as an error."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

FINISHED = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)


@dataclass
class Run:
    """What one rerun sent back."""

    messages: list[ForwardMsg] = field(default_factory=list)
    size: int = 0
    errors: int = 0


class Reader:
    """One session over the real websocket."""

    def __init__(self, port: int):
        self._socket = connect(
            f"ws://localhost:{port}/_stcore/stream", subprotocols=["streamlit"], max_size=None, open_timeout=60
        )
        self._kept: dict[str, ForwardMsg] = {}
        self._page_hash = ""

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_error) -> None:
        self._socket.close()

    def open(self, page: str, **query: str) -> Run:
        """Load a page as its address does."""
        return self._rerun(page, "", query)

    def rerun(self, page: str, **query: str) -> Run:
        """Run the page shown once more, with another query."""
        return self._rerun(page, self._page_hash, query)

    def press(self, run: Run, label: str, page: str, **query: str) -> Run:
        """Press a button that `run` drew."""
        elements = [sent.delta.new_element for sent in run.messages if sent.WhichOneof("type") == "delta"]
        buttons = [one.button for one in elements if one.WhichOneof("type") == "button"]
        return self._rerun(page, self._page_hash, query, next(one.id for one in buttons if one.label == label))

    def _rerun(self, page: str, page_hash: str, query: dict[str, str], pressed: str = "") -> Run:
        message = BackMsg()
        state = message.rerun_script
        state.query_string, state.page_name, state.page_script_hash = urlencode(query), page, page_hash
        state.cached_message_hashes.extend(self._kept)
        if pressed:
            state.widget_states.widgets.add(id=pressed).trigger_value = True
        state.context_info.color_scheme = "light"
        state.context_info.timezone = "Asia/Ho_Chi_Minh"
        self._socket.send(message.SerializeToString())
        run = Run()
        while True:
            data = self._socket.recv(timeout=300)
            run.size += len(data)
            sent = ForwardMsg.FromString(data)
            if sent.WhichOneof("type") == "ref_hash":
                sent, known = ForwardMsg(), sent
                sent.CopyFrom(self._kept[known.ref_hash])
                sent.metadata.CopyFrom(known.metadata)
            elif sent.metadata.cacheable and sent.hash:
                self._kept[sent.hash] = sent
            kind = sent.WhichOneof("type")
            run.messages.append(sent)
            if kind == "navigation":
                self._page_hash = sent.navigation.page_script_hash
            elif kind == "delta" and sent.delta.new_element.WhichOneof("type") == "exception":
                run.errors += 1
            elif kind == "script_finished":
                if sent.script_finished in FINISHED:
                    return run
                if sent.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
                    run.errors += 1
                    return run

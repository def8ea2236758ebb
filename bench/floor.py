"""The floor of a page: the same elements, drawn from memory with nothing asked and nothing computed.
`record` turns what a rerun sent into plain values; run by Streamlit, this file draws them again, by page and day.
What a page costs above its floor is what its questions and its words cost."""

from __future__ import annotations

import json
import os
import pickle
from datetime import date
from pathlib import Path
from typing import Any

from bench.reader import Run

AS_OF = "Tính đến ngày"
DAY = "day"  # the one widget that changes a floor page
MAIN = 0  # the root a page is drawn in; a stylesheet stands under another


def record(run: Run) -> dict[str, Any]:
    """The tree of blocks and elements a run drew: the main part of the page, the stylesheet and the navigation."""
    root: dict[str, Any] = {"kind": "container", "border": False, "children": {}, "styles": [], "entries": []}
    for message in run.messages:
        if message.WhichOneof("type") == "navigation":
            root["entries"] = [
                (page.section_header, page.page_name, "" if page.is_default else page.url_pathname)
                for page in message.navigation.app_pages
            ]
        if message.WhichOneof("type") != "delta":
            continue
        part, *way, last = message.metadata.delta_path
        if part != MAIN:
            root["styles"].append(message.delta.new_element.html.body)
            continue
        node = root
        for step in way:
            node = node["children"].setdefault(step, {"kind": "container", "border": False, "children": {}})
        if message.delta.WhichOneof("type") == "add_block":
            node["children"][last] = _block(message.delta.add_block)
        elif message.delta.WhichOneof("type") == "new_element":
            node["children"][last] = _element(message.delta.new_element)
    return root


def _block(block) -> dict[str, Any]:
    kind = block.WhichOneof("type")
    made: dict[str, Any] = {"kind": "container", "border": False, "children": {}}
    if kind == "column":
        made |= {"kind": "column", "weight": block.column.weight}
    elif kind == "expandable":
        made |= {"kind": "expander", "label": block.expandable.label}
    elif kind == "flex_container":
        made |= {"border": block.flex_container.border}
    return made


def _element(element) -> dict[str, Any]:
    kind = element.WhichOneof("type")
    sent = getattr(element, kind)
    made: dict[str, Any] = {"kind": kind, "label": getattr(sent, "label", "")}
    if kind == "html":
        made["body"] = sent.body
    elif kind == "plotly_chart":
        made |= {"figure": json.loads(sent.spec), "config": json.loads(sent.config), "alt": sent.alt}
    elif kind == "dataframe":
        import pyarrow

        made |= {"frame": pyarrow.ipc.open_stream(sent.arrow_data.data).read_pandas(), "edited": sent.editing_mode}
    elif kind in ("selectbox", "multiselect"):
        made["options"] = list(sent.options)
    elif kind == "button_group":
        made["options"] = [option.content for option in sent.options]
    return made


def draw(node: dict[str, Any], place: str = "0") -> None:
    """Draw a recorded node; `place` gives every widget its key."""
    import streamlit as st

    children = node["children"]
    if any(child["kind"] == "column" for child in children.values()):
        columns = list(children.values())
        for number, column in enumerate(st.columns([child["weight"] for child in columns])):
            with column:
                draw(columns[number], f"{place}-{number}")
        return
    for number, child in sorted(children.items()):
        key = f"{place}-{number}"
        match child["kind"]:
            case "container":
                with st.container(border=child["border"]):
                    draw(child, key)
            case "expander":
                with st.expander(child["label"]):
                    draw(child, key)
            case "html":
                st.html(child["body"])
            case "plotly_chart":
                st.plotly_chart(child["figure"], key=key, theme=None, config=child["config"], alt=child["alt"])
            case "dataframe":
                show = st.data_editor if child["edited"] else st.dataframe
                show(child["frame"], key=key, hide_index=True)
            case "button_group":
                st.segmented_control(child["label"] or key, child["options"], key=key)
            case "selectbox":
                st.selectbox(child["label"] or key, child["options"], key=key)
            case "multiselect":
                st.multiselect(child["label"] or key, child["options"], key=key)
            case "download_button":
                st.download_button(child["label"] or key, lambda: b"", key=key, on_click="ignore")
            case "date_input" if child["label"] == AS_OF:
                st.session_state[DAY] = date.fromisoformat(st.query_params["as_of"])
                st.date_input(child["label"], key=DAY, format="DD/MM/YYYY", on_change=_choose_day)
            case "date_input" | "button" | "text_input" | "checkbox" | "number_input":
                more = {"value": None} if child["kind"] == "date_input" else {}
                getattr(st, child["kind"])(child["label"] or key, key=key, **more)
            case other:
                st.html(f"<p>{other}</p>")


def _choose_day() -> None:
    import streamlit as st

    st.query_params["as_of"] = st.session_state[DAY].isoformat()


def main() -> None:
    import streamlit as st

    @st.cache_resource
    def recorded() -> dict[str, dict[str, Any]]:
        """Page, then day, to tree."""
        return pickle.loads(Path(os.environ["FLOOR"]).read_bytes())

    def page(path: str):
        def shown() -> None:
            days = recorded()[path]
            tree = days[st.query_params.setdefault("as_of", next(iter(days)))]
            for style in tree["styles"]:
                st.html(style)
            draw(tree)

        return shown

    st.set_page_config(page_title="floor", layout="wide")
    pages: dict[str, list] = {}
    for section, title, path in next(iter(next(iter(recorded().values())).values()))["entries"]:
        place = {"url_path": path} if path else {"default": True}
        pages.setdefault(section, []).append(st.Page(page(path), title=title, **place))
    chosen = st.navigation(pages, position="top")
    st.logo(str(Path(__file__).parents[1] / "static" / "logo.svg"), size="large")
    chosen.run()


if __name__ == "__main__":
    main()

"""The colours of screen, chart and slide, by theme: few, and each means one thing.
Status colours keep at least 4.5:1 on both backgrounds of their theme and differ for the colour-blind.
A colour never carries a meaning alone: a shape or a word stands beside it."""

LIGHT = {
    "paper": "#FFFFFF", "panel": "#F2F5F9", "ink": "#17212B", "muted": "#51606E", "line": "#CBD3DC",
    "accent": "#0B4F8A", "on_fill": "#FFFFFF",
    "done": "#22733B", "going": "#264B82", "soon": "#856A10", "overdue": "#601137", "none": "#6B6B6B",
    "map0": "#E6EBF1", "map1": "#DDB6C5", "map2": "#A8466F", "map3": "#601137",
    "on_map0": "#17212B", "on_map1": "#17212B", "on_map2": "#FFFFFF", "on_map3": "#FFFFFF",
    "rate0": "#E6EBF1", "rate1": "#B9CDE6", "rate2": "#446FA6", "rate3": "#1E4378",
    "on_rate0": "#17212B", "on_rate1": "#17212B", "on_rate2": "#FFFFFF", "on_rate3": "#FFFFFF",
    "band": "#D5E3F2", "rest": "#E6EBF1", "hatch": "#8996A3",
}
DARK = {
    "paper": "#11161C", "panel": "#1B222B", "ink": "#E8ECF1", "muted": "#AAB6C2", "line": "#3A4552",
    "accent": "#8FBDF0", "on_fill": "#11161C",
    "done": "#9AF5BE", "going": "#8BA2F5", "soon": "#F0AE2A", "overdue": "#FF6060", "none": "#A8A8A8",
    "map0": "#28313C", "map1": "#6B2B35", "map2": "#D9646A", "map3": "#FFB9B3",
    "on_map0": "#E8ECF1", "on_map1": "#FFFFFF", "on_map2": "#11161C", "on_map3": "#11161C",
    "rate0": "#28313C", "rate1": "#2C456B", "rate2": "#7E9FE0", "rate3": "#C7D8FF",
    "on_rate0": "#E8ECF1", "on_rate1": "#FFFFFF", "on_rate2": "#11161C", "on_rate3": "#11161C",
    "band": "#22384F", "rest": "#28313C", "hatch": "#6F7C8A",
}


def palette(theme: str) -> dict[str, str]:
    """The colours of 'light' or 'dark'; anything else is light."""
    return DARK if theme == "dark" else LIGHT

// The slide show in the browser: keys, full screen, list, notes, cycling, fitting. Slides arrive as escaped HTML.
// A move is shown at once and told to the server after, which only writes it into the address.
const PADS = [40, 34, 28, 22, 18, 14, 11, 8, 6, 4, 3];
const SMALLEST = 24;
const READING = "(max-width: 700px) and (orientation: portrait), (max-height: 480px)"; // as in slide.css: read, not shown

// Padding gives way first, then size down to the least; then long names are cut; only then rows are counted instead of shown.
function fitTable(inner, last) {
  const table = inner.querySelector(".s-table"), more = inner.querySelector(".s-more");
  const rows = [...table.tBodies[0].rows], wanted = Number(table.dataset.size ||= table.style.getPropertyValue("--size"));
  const fits = () => table.offsetHeight + (more.textContent ? more.offsetHeight : 0) <= inner.clientHeight + 1;
  const sized = () => {
    for (let size = wanted; ; size -= 1) {
      table.style.setProperty("--size", size);
      for (const pad of PADS) {
        table.style.setProperty("--pad", pad);
        if (fits()) return true;
      }
      if (size <= SMALLEST) return false;
    }
  };
  const names = [...table.querySelectorAll("[data-cut]")];
  rows.forEach((row) => { row.hidden = false; });
  names.forEach((cell) => { cell.textContent = cell.dataset.whole ||= cell.textContent; });
  more.textContent = more.dataset.more;
  if (sized()) return true;
  if (!last) return false;
  names.forEach((cell) => { cell.textContent = cell.dataset.cut; });
  if (sized()) return true;
  for (let left = rows.length - 1; left > 0 && !fits(); left -= 1) {
    rows[left].hidden = true;
    const told = (more.dataset.more || "").match(/^và ([\d.]+) (.+)/);  // rows already counted as left out
    const count = rows.length - left + (told ? Number(told[1].replaceAll(".", "")) : 0);
    more.textContent = told ? `và ${count.toLocaleString("vi")} ${told[2]}`
      : [`và ${count} dòng khác`, more.dataset.more].filter(Boolean).join("; ");
  }
  return true;
}

function fitText(inner, block, least) {
  const wanted = Number(block.dataset.size ||= block.style.getPropertyValue("--size"));
  for (let size = wanted; size >= least; size -= 1) {
    block.style.setProperty("--size", size);
    if (block.offsetHeight <= inner.clientHeight + 1) return;
  }
}

function fitCard(inner) {
  const big = inner.querySelector(".s-big");
  for (let size = 84; size >= 40; size -= 4) {
    big.style.fontSize = `calc(${size} * var(--u))`;
    if (big.scrollWidth <= inner.clientWidth && inner.scrollHeight <= inner.clientHeight + 1) return;
  }
}

function fit(stage) {
  if (matchMedia(READING).matches) return;
  const slide = stage.firstElementChild, tables = [...stage.querySelectorAll(".s-box.table .s-in:has(.s-table)")];
  slide.classList.remove("tight");
  if (!tables.every((inner) => fitTable(inner, false))) {
    slide.classList.add("tight");
    tables.forEach((inner) => fitTable(inner, true));
  }
  for (const inner of stage.querySelectorAll(".s-box.text .s-in")) fitText(inner, inner.querySelector(".s-text"), SMALLEST);
  for (const inner of stage.querySelectorAll(".s-box.card .s-in")) fitCard(inner);
}

const element = (tag, name, html = "") => Object.assign(document.createElement(tag), { className: name, innerHTML: html });

function open(parent, first) {
  const deck = element("div", "deck idle");
  const stage = element("div", "stage"), side = element("aside", "d-side"), list = element("nav", "d-list");
  const bar = element("div", "d-bar"), note = element("div", "d-note");
  deck.tabIndex = -1;
  side.hidden = list.hidden = note.hidden = true;
  side.setAttribute("aria-label", "Ghi chú cho người trình bày");
  list.setAttribute("aria-label", "Danh sách trang");
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Điều khiển trình chiếu");
  stage.setAttribute("aria-live", "polite");
  note.setAttribute("role", "status");
  deck.append(stage, side, list, bar, note);
  parent.append(deck);

  let data = first, at = first.slide - 1, drawn = "", resting, cycling, told;

  const say = (text, seconds = 6) => {
    note.textContent = text;
    note.hidden = !text;
    if (text) setTimeout(() => { note.hidden = true; }, seconds * 1000);
  };
  const show = () => {
    at = Math.max(0, Math.min(at, data.slides.length - 1));
    const slide = data.slides[at];
    if (drawn !== slide.html) {
      drawn = slide.html;
      stage.innerHTML = drawn;
      deck.scrollTop = 0;
      fit(stage);
    }
    side.replaceChildren(element("h2", ""), ...slide.notes.map((line) => Object.assign(element("p", ""), { textContent: line })));
    side.firstChild.textContent = "Ghi chú: công thức, nguồn";
    const items = element("ol", "");
    data.slides.forEach((one, place) => {
      const button = element("button", "");
      button.append(Object.assign(element("span", ""), { textContent: place + 1 }), Object.assign(element("span", ""), { textContent: one.title }));
      if (place === at) button.setAttribute("aria-current", "page");
      button.onclick = () => { list.hidden = true; go(place); };
      const item = element("li", "");
      item.append(button);
      items.append(item);
    });
    list.replaceChildren(Object.assign(element("h2", ""), { textContent: "Danh sách trang" }), items);
  };
  const cycle = () => {
    clearInterval(cycling);
    if (data.cycle) cycling = setInterval(() => go((at + 1) % data.slides.length, false), data.cycle * 1000);
  };
  const go = (place, byHand = true) => {
    const before = at;
    at = Math.max(0, Math.min(place, data.slides.length - 1));
    show();
    if (byHand) cycle();
    if (at === before) return;
    clearTimeout(told);
    told = setTimeout(() => deck.tell("slide", at + 1), 250);
  };
  const fullScreen = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen().catch(() => {}));
  const toggle = (panel, other) => {
    other.hidden = true;
    panel.hidden = !panel.hidden;
    (panel.hidden ? deck : panel.querySelector("[aria-current]") || panel).focus?.();
  };
  const leave = () => {
    if (!list.hidden || !side.hidden) { list.hidden = side.hidden = true; deck.focus(); }
    else if (document.fullscreenElement) document.exitFullscreen();
    else deck.tell("leave", true);
  };
  const wake = () => {
    deck.classList.remove("idle");
    clearTimeout(resting);
    resting = setTimeout(() => deck.classList.add("idle"), 3000);
  };
  const keys = {
    ArrowRight: () => go(at + 1), ArrowDown: () => go(at + 1), PageDown: () => go(at + 1), " ": () => go(at + 1), Enter: () => go(at + 1),
    ArrowLeft: () => go(at - 1), ArrowUp: () => go(at - 1), PageUp: () => go(at - 1), Backspace: () => go(at - 1),
    Home: () => go(0), End: () => go(data.slides.length - 1), f: fullScreen, l: () => toggle(list, side), n: () => toggle(side, list), Escape: leave,
  };
  const press = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const from = event.target instanceof Element ? event.target : document.body;
    if (from.closest("input, textarea, select, [contenteditable]")) return;
    if (from.closest(".deck button") && ["Enter", " "].includes(event.key)) return;
    if (!list.hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      const buttons = [...list.querySelectorAll("button")];
      buttons[Math.max(0, Math.min(buttons.length - 1, buttons.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)))].focus();
      event.preventDefault();
      return;
    }
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  let touched = null;
  const touch = (event) => { touched = event.changedTouches[0].clientX; };
  const lift = (event) => {
    const moved = event.changedTouches[0].clientX - touched;
    if (Math.abs(moved) > 60) go(at + (moved < 0 ? 1 : -1));
    wake();
  };
  const refit = () => fit(stage);

  for (const [word, title, action] of [
    ["‹", "Trang trước (←)", () => go(at - 1)], ["›", "Trang sau (→)", () => go(at + 1)],
    ["Danh sách", "Danh sách trang (L)", () => toggle(list, side)], ["Ghi chú", "Công thức, nguồn (N)", () => toggle(side, list)],
    ["Toàn màn hình", "Toàn màn hình (F)", fullScreen], ["Thoát", "Thoát trình chiếu (Esc)", leave],
  ]) {
    const button = Object.assign(element("button", ""), { textContent: word, title, type: "button", onclick: action });
    button.setAttribute("aria-label", title);
    bar.append(button);
  }
  document.addEventListener("keydown", press, true);
  window.addEventListener("resize", refit);
  deck.addEventListener("mousemove", wake);
  deck.addEventListener("touchstart", touch, { passive: true });
  deck.addEventListener("touchend", lift, { passive: true });
  document.fonts.addEventListener("loadingdone", refit);
  if (first.note) say(first.note, 8);
  show();
  cycle();
  wake();
  deck.focus();

  deck.update = (next) => {
    const pace = data.cycle;
    data = next;
    show();
    if (pace !== data.cycle) cycle();
  };
  deck.close = () => {
    clearInterval(cycling);
    clearTimeout(resting);
    clearTimeout(told);
    document.removeEventListener("keydown", press, true);
    window.removeEventListener("resize", refit);
    document.fonts.removeEventListener("loadingdone", refit);
    deck.remove();
  };
  return deck;
}

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  let deck = parentElement.querySelector(".deck");
  if (deck) deck.update(data);
  else deck = open(parentElement, data);
  deck.tell = (name, value) => (name === "slide" ? setStateValue(name, value) : setTriggerValue(name, value));
  return () => deck.close();
}

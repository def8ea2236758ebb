// Walk the slides: arrows, Page Up/Down, space, Home, End; F for full screen. One slide fills the window.
const slides = [...document.querySelectorAll(".slide")];
let at = Math.max(0, slides.findIndex((slide) => "#" + slide.id === location.hash));
function show(next) {
  at = Math.min(Math.max(next, 0), slides.length - 1);
  slides.forEach((slide, index) => { slide.style.display = index === at ? "flex" : "none"; });
  history.replaceState(null, "", "#" + slides[at].id);
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const moves = { ArrowRight: at + 1, ArrowDown: at + 1, PageDown: at + 1, " ": at + 1, ArrowLeft: at - 1, ArrowUp: at - 1,
    PageUp: at - 1, Home: 0, End: slides.length - 1 };
  if (event.key in moves) { event.preventDefault(); show(moves[event.key]); }
  if (event.key === "f" || event.key === "F") {
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  }
});
window.addEventListener("beforeprint", () => slides.forEach((slide) => { slide.style.display = "flex"; }));
window.addEventListener("afterprint", () => show(at));
show(at);

/** How near to an edge of the view a drag makes it scroll, in pixels of the screen. */
const EDGE = 48;
/** Pixels a frame at the very edge. */
const FASTEST = 18;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scrolls a view while something is dragged near its edge, the nearer the faster. Returns the function that stops it. */
export function scrollAtEdges(view: HTMLElement, pointer: () => Point, onScrolled: () => void): () => void {
  let frame = requestAnimationFrame(step);
  function step(): void {
    const { left, top, right, bottom } = view.getBoundingClientRect();
    const { x, y } = pointer();
    const before = { left: view.scrollLeft, top: view.scrollTop };
    view.scrollLeft += speed(x, left, right);
    view.scrollTop += speed(y, top, bottom);
    if (view.scrollLeft !== before.left || view.scrollTop !== before.top) onScrolled();
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

/** Pixels a frame: negative near the start, positive near the end, also beyond them. */
function speed(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -share(start + EDGE - at);
  return at > end - EDGE ? share(at - (end - EDGE)) : 0;
}

function share(depth: number): number {
  return Math.ceil((Math.min(depth, EDGE) / EDGE) * FASTEST);
}

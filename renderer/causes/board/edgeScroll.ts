/** How near to an edge of the view a drag makes it scroll, in pixels of the screen. */
const EDGE = 48;
/** Pixels a frame at the very edge. */
const FASTEST = 18;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls a view while something is dragged near its edge, the nearer the faster. What was picked up there
 * scrolls only when it is taken further out. Returns the function that stops it.
 */
export function scrollAtEdges(view: HTMLElement, pointer: () => Point, onScrolled: () => void): () => void {
  const depthsNow = (): readonly number[] => {
    const { left, top, right, bottom } = view.getBoundingClientRect();
    const { x, y } = pointer();
    return [left + EDGE - x, x - right + EDGE, top + EDGE - y, y - bottom + EDGE].map((depth) =>
      Math.min(EDGE, Math.max(0, depth)),
    );
  };
  let allowed = depthsNow();
  let frame = requestAnimationFrame(step);
  function step(): void {
    const depths = depthsNow();
    allowed = allowed.map((depth, edge) => Math.min(depth, depths[edge] ?? 0));
    const [left = 0, right = 0, up = 0, down = 0] = depths.map((depth, edge) =>
      speed(depth - (allowed[edge] ?? 0)),
    );
    const before = { left: view.scrollLeft, top: view.scrollTop };
    view.scrollLeft += right - left;
    view.scrollTop += down - up;
    if (view.scrollLeft !== before.left || view.scrollTop !== before.top) onScrolled();
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

function speed(depth: number): number {
  return Math.ceil((depth / EDGE) * FASTEST);
}

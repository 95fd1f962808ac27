import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { drawSignals, type SignalLooks } from '#renderer/timeline/signals/drawSignals.ts';
import type { SignalLane } from '#renderer/timeline/signals/graphPlaces.ts';
import styles from '#renderer/timeline/signals/SignalLanes.module.css';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

interface SignalCanvasProps {
  /** Those that are drawn. */
  readonly lanes: readonly SignalLane[];
  /** The height of all lanes, in pixels. */
  readonly height: number;
  readonly scale: TimeScale;
  /** Pixels. */
  readonly width: number;
  readonly isMoving: boolean;
}

/** While all moves, nobody sees single pixels, and half as many lines are drawn in half the time. */
const COARSE = 2;

/**
 * The lines of all graphs as one picture: elements for thousands of points would not fit into a frame. After a movement
 * they get their single pixels graph by graph, one a frame, so that the next step need not wait for all of them.
 */
export function SignalCanvas({ lanes, height, scale, width, isMoving }: SignalCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const looks = useRef<SignalLooks | null>(null);
  const isCoarse = useRef(false);
  const look = useLookOfPage();
  useLayoutEffect(() => {
    // Another look of the page has other colours.
    if (look >= 0) looks.current = null;
  }, [look]);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null || look < 0) return undefined;
    const { devicePixelRatio: sharpness } = window;
    sized(element, Math.round(width * sharpness), Math.round(height * sharpness));
    looks.current ??= looksOf(element);
    const colours = looks.current;
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    const draw = (drawn: readonly SignalLane[], column: number): void => {
      for (const lane of drawn) context.clearRect(0, lane.top, width, lane.height);
      drawSignals(context, drawn, { scale, width, looks: colours, column });
    };
    const wasCoarse = isCoarse.current;
    isCoarse.current = isMoving;
    if (wasCoarse && !isMoving) return oneEachFrame(lanes, (lane) => draw([lane], 1));
    context.clearRect(0, 0, width, height);
    draw(lanes, isMoving ? COARSE : 1);
    return undefined;
  }, [lanes, scale, width, height, look, isMoving]);
  return (
    <div aria-hidden="true" className={styles.canvas}>
      <canvas ref={canvas} className={styles.looks} style={{ width, height }} />
    </div>
  );
}

/** Returns what ends it. */
function oneEachFrame(lanes: readonly SignalLane[], draw: (lane: SignalLane) => void): () => void {
  let frame = 0;
  const follow = ([lane, ...others]: readonly SignalLane[]): void => {
    if (lane === undefined) return;
    frame = requestAnimationFrame(() => {
      draw(lane);
      follow(others);
    });
  };
  follow(lanes);
  return () => cancelAnimationFrame(frame);
}

/** To size a canvas, to the same size too, empties it and takes its time. */
function sized(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function looksOf(canvas: HTMLCanvasElement): SignalLooks {
  const style = getComputedStyle(canvas);
  return { line: style.color, past: style.borderTopColor, threshold: style.outlineColor };
}

/** Another number whenever the page gets another theme, or the system forces its colours on it or no longer does. */
function useLookOfPage(): number {
  const [look, setLook] = useState(0);
  useEffect(() => {
    const listening = new AbortController();
    const next = () => setLook((before) => before + 1);
    const forced = matchMedia('(forced-colors: active)');
    forced.addEventListener('change', next, { signal: listening.signal });
    const observer = new MutationObserver(next);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      listening.abort();
      observer.disconnect();
    };
  }, []);
  return look;
}

import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SeenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import type { ScaleMoves } from '#renderer/timeline/scale/marks/useScaleView.ts';
import type { LaneLayout } from '#shared/timelineScale/scaleLayout.ts';

/** One lane as its elements show it. */
export interface DrawnLane {
  readonly layout: LaneLayout;
  readonly seen: SeenPart;
}

interface LanesDrawn {
  readonly lanes: readonly DrawnLane[];
  /** The elements lag behind, and the picture is shown. */
  readonly isMoving: boolean;
  /** The moves for zooming and panning by hand, of which many follow each other. */
  readonly glide: ScaleMoves;
}

/** A movement has ended this long after its last step: longer than from one notch of a wheel to the next. */
const PAUSE_MS = 160;
/** How much of each frame the elements may take while they follow. */
const MOST_MS = 4;

/**
 * The state that the elements of the lanes draw. While the scale moves by hand they keep the state before the
 * movement. When it has paused they follow lane by lane, as many as fit into a frame, so that the next step need not
 * wait.
 */
export function useLanesDrawn(
  layouts: readonly LaneLayout[],
  seenPart: SeenPart,
  moves: ScaleMoves,
  canvas: RefObject<HTMLCanvasElement | null>,
): LanesDrawn {
  const now = useMemo(() => layouts.map((layout) => ({ layout, seen: seenPart })), [layouts, seenPart]);
  const lanesNow = useEffectEvent(() => now);
  const [held, setHeld] = useState<readonly DrawnLane[] | null>(null);
  const due = useRef({ timer: 0, frame: 0 });
  const stop = useRef(() => {
    window.clearTimeout(due.current.timer);
    window.cancelAnimationFrame(due.current.frame);
  });
  useEffect(() => stop.current, []);
  const moved = useMemo(() => {
    const follow = (index: number): void => {
      due.current.frame = window.requestAnimationFrame(() => {
        const until = performance.now() + MOST_MS;
        let next = index;
        do {
          const [at, lane] = [next, lanesNow()[next]];
          if (lane === undefined) return setHeld(null);
          flushSync(() =>
            setHeld((before) => before?.map((keptLane, k) => (k === at ? lane : keptLane)) ?? null),
          );
          next += 1;
        } while (performance.now() < until);
        follow(next);
      });
    };
    return () => {
      if (canvas.current?.getContext('2d') == null) return;
      stop.current();
      const lanes = lanesNow();
      setHeld((before) => before ?? lanes);
      due.current.timer = window.setTimeout(() => follow(0), PAUSE_MS);
    };
  }, [canvas]);
  const isMoving = held !== null && held.length === now.length;
  const glide = useMemo(() => gliding(moves, moved), [moves, moved]);
  return { lanes: isMoving ? held : now, isMoving, glide };
}

function gliding(moves: ScaleMoves, onMoved: () => void): ScaleMoves {
  return {
    ...moves,
    zoom: (factor, x) => {
      onMoved();
      moves.zoom(factor, x);
    },
    pan: (px) => {
      onMoved();
      moves.pan(px);
    },
  };
}

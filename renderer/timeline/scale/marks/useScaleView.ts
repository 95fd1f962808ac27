import { useEffect, useMemo, useState } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { closeScale, fittedScale, scaleLimits, type TimeSpan } from '#shared/timelineScale/scaleFit.ts';
import {
  limitedScale,
  panned,
  revealing,
  type ScaleLimits,
  type TimeScale,
  xAt,
  zoomedAbout,
} from '#shared/timelineScale/timeScale.ts';

/** Moves what is seen. The functions stay the same for as long as the incident's span and the width do. */
export interface ScaleMoves {
  /** Larger by a factor, smaller by one below 1, about x pixels from the left edge. */
  zoom(factor: number, x: number): void;
  /** Later by so many pixels. */
  pan(px: number): void;
  /** Shows everything. */
  fit(): void;
  /** Shows one span, with something around it. */
  show(span: TimeSpan): void;
  /** Brings an instant into view if it is not; milliseconds since the epoch. */
  reveal(ms: number): void;
}

interface ScaleView {
  readonly scale: TimeScale;
  readonly limits: ScaleLimits;
  /** Everything is shown, and will be when events are added. */
  readonly isWhole: boolean;
  /** The part that was asked for; null for everything. */
  readonly part: TimeScale | null;
  readonly moves: ScaleMoves;
}

const REVEAL_MARGIN = 80;

/** What part of the incident the track shows: at first all of it, later what it showed last. */
export function useScaleView({ from, to }: TimeSpan, width: number): ScaleView {
  const store = useAppStoreApi();
  const [part, setPart] = useState(() => store.getState().timelineView.scalePart ?? null);
  const whole = useMemo(() => fittedScale({ from, to }, width), [from, to, width]);
  const limits = useMemo(() => scaleLimits({ from, to }, width), [from, to, width]);
  const scale = useMemo(
    () => (part === null ? whole : limitedScale(part, width, limits)),
    [part, whole, width, limits],
  );
  const moves = useMemo<ScaleMoves>(() => {
    const shownFor = (wantedScale: TimeScale | null): TimeScale =>
      wantedScale === null ? whole : limitedScale(wantedScale, width, limits);
    const change = (next: (scale: TimeScale) => TimeScale): void =>
      setPart((current) => {
        const before = shownFor(current);
        const after = next(before);
        return after === before ? current : limitedScale(after, width, limits);
      });
    return {
      zoom: (factor, x) =>
        setPart((current) => {
          const zoomed = zoomedAbout(shownFor(current), x, factor, limits);
          return zoomed.msPerPx >= limits.most ? null : limitedScale(zoomed, width, limits);
        }),
      pan: (px) => change((scale) => panned(scale, px)),
      fit: () => setPart(null),
      show: (span) => change(() => closeScale(span, width)),
      reveal: (ms) =>
        setPart((current) => {
          const before = shownFor(current);
          // Near its ends as well: moved, the whole would no longer be whole.
          if (current === null && isSeen(before, width, ms)) return current;
          const after = revealing(before, width, ms, Math.min(REVEAL_MARGIN, width / 4));
          return after === before ? current : limitedScale(after, width, limits);
        }),
    };
  }, [whole, limits, width]);
  return { scale, limits, isWhole: part === null, part, moves };
}

function isSeen(scale: TimeScale, width: number, ms: number): boolean {
  const x = xAt(scale, ms);
  return x >= 0 && x <= width;
}

/** Keeps what the track shows for when it is shown again; while it is moved by hand, nothing is kept. */
export function useKeptPart(part: TimeScale | null, isMoving: boolean): void {
  const store = useAppStoreApi();
  useEffect(() => {
    const { timelineView, keepScalePart } = store.getState();
    if (!isMoving && (timelineView.scalePart ?? null) !== part) keepScalePart(part);
  }, [store, part, isMoving]);
}

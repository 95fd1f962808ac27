import { type RefObject, useEffect, useState } from 'react';
import { type SignalLane, valueY } from '#renderer/timeline/signals/graphPlaces.ts';
import styles from '#renderer/timeline/signals/SignalLanes.module.css';
import { indexAt, pointsOf } from '#shared/domain/signals/signalPoints.ts';
import { exactClockTime } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { msAt, type TimeScale, xAt } from '#shared/timelineScale/timeScale.ts';
import { measuredText } from '#shared/words/signalWords.ts';

interface SignalReadoutProps {
  readonly track: RefObject<HTMLElement | null>;
  readonly lanes: readonly SignalLane[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly timeZone: string;
}

/** How near the pointer a value has to have been measured. Pixels. */
const NEAR = 24;
/** Near the right edge the words stand to the left of the pointer. */
const ROOM = 160;

/** The nearest value of each graph while the pointer is over the track. Each graph says the same in words. */
export function SignalReadout({ track, lanes, scale, width, timeZone }: SignalReadoutProps) {
  const x = usePointerX(track);
  if (x === null) return null;
  return lanes.map((lane) => {
    const found = nearest(lane, msAt(scale, x));
    if (found === null || lane.range === null || Math.abs(xAt(scale, found.at) - x) > NEAR) return null;
    const place = xAt(scale, found.at);
    const isLeft = place > width - ROOM;
    return (
      <div
        key={lane.signal.id}
        aria-hidden="true"
        className={styles.readout}
        data-left={isLeft || undefined}
        style={{ left: place, top: valueY(lane, lane.range, found.value) }}
      >
        <span className={styles.words} style={{ top: lane.top + 3 - valueY(lane, lane.range, found.value) }}>
          {exactClockTime(timestampAt(found.at), timeZone)} · {measuredText(found.value, lane.signal.unit)}
        </span>
      </div>
    );
  });
}

function nearest({ signal }: SignalLane, ms: number): { readonly at: number; readonly value: number } | null {
  const points = pointsOf(signal);
  const next = indexAt(points, ms);
  const both = [next - 1, next].flatMap((index) => {
    const [at, value] = [points.times[index], points.values[index]];
    return at === undefined || value === undefined || Number.isNaN(value) ? [] : [{ at, value }];
  });
  return both.sort((a, b) => Math.abs(a.at - ms) - Math.abs(b.at - ms))[0] ?? null;
}

/** Where the pointer is over an element, in pixels from its left edge; null while it is elsewhere, or pressed. */
function usePointerX(element: RefObject<HTMLElement | null>): number | null {
  const [x, setX] = useState<number | null>(null);
  useEffect(() => {
    const over = element.current;
    if (over === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const move = ({ clientX, buttons }: PointerEvent): void =>
      setX(buttons === 0 ? clientX - over.getBoundingClientRect().left : null);
    over.addEventListener('pointermove', move, { signal });
    over.addEventListener('pointerdown', () => setX(null), { signal });
    over.addEventListener('pointerleave', () => setX(null), { signal });
    return () => listening.abort();
  }, [element]);
  return x;
}

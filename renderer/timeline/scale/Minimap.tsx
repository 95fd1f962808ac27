import { memo, type PointerEvent, useMemo, useRef } from 'react';
import styles from '#renderer/timeline/scale/Minimap.module.css';
import type { ScaleMoves } from '#renderer/timeline/scale/marks/useScaleView.ts';
import { fittedScale, type TimeSpan } from '#shared/timelineScale/scaleFit.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';
import { type TimeScale, xAt } from '#shared/timelineScale/timeScale.ts';

interface MinimapProps {
  readonly events: readonly TimedEvent[];
  readonly span: TimeSpan;
  readonly scale: TimeScale;
  readonly width: number;
  readonly moves: ScaleMoves;
}

const HEIGHT = 28;
const BAR = 3;
const LEAST_WINDOW = 12;

/** The whole incident with the part that is seen, which can be dragged. The track's keys do the same. */
export const Minimap = memo(function Minimap({ events, span, scale, width, moves }: MinimapProps) {
  const whole = useMemo(() => fittedScale(span, width), [span, width]);
  const bars = useMemo(() => densityPath(events, whole, width), [events, whole, width]);
  const box = useRef<SVGSVGElement>(null);
  const left = Math.max(0, Math.min(xAt(whole, scale.from), width - LEAST_WINDOW));
  const seen = Math.max((width * scale.msPerPx) / whole.msPerPx, LEAST_WINDOW);

  const follow = ({ clientX, currentTarget, pointerId }: PointerEvent<SVGSVGElement>): void => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const x = clientX - currentTarget.getBoundingClientRect().left;
    moves.pan(((x - left - seen / 2) * whole.msPerPx) / scale.msPerPx);
  };
  return (
    <svg
      ref={box}
      className={styles.map}
      width={width}
      height={HEIGHT}
      data-testid="minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
    >
      <path d={bars} className={styles.bars} />
      <rect
        className={styles.window}
        x={left}
        y={0}
        width={Math.min(seen, width - left)}
        height={HEIGHT}
        rx={3}
      />
    </svg>
  );
});

/** One thin column for each few pixels, the taller the more happened in them. */
function densityPath(events: readonly TimedEvent[], whole: TimeScale, width: number): string {
  const counts = new Map<number, number>();
  for (const { from } of events) {
    const column = Math.floor(xAt(whole, from) / BAR);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const most = Math.max(...counts.values(), 1);
  return [...counts]
    .filter(([column]) => column >= 0 && column * BAR < width)
    .map(([column, count]) => {
      const height = 6 + (count / most) * (HEIGHT - 12);
      return `M${column * BAR} ${(HEIGHT - height) / 2}v${height}`;
    })
    .join('');
}

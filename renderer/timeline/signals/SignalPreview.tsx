import { useMemo } from 'react';
import styles from '#renderer/timeline/signals/SignalPreview.module.css';
import { factsOf } from '#shared/domain/signals/signalFacts.ts';
import { signalLine, valueRange } from '#shared/domain/signals/signalLine.ts';
import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/** The drawing's own measures; it is stretched to the room that it has. */
const SIZE = { width: 560, height: 72 } as const;

interface SignalPreviewProps {
  readonly points: SignalPoints;
  readonly threshold?: number | undefined;
}

/** All of a graph, small; the words beside it say the same, so it is no picture for who hears. Nothing without a value. */
export function SignalPreview({ points, threshold }: SignalPreviewProps) {
  const drawing = useMemo(() => drawn(points, threshold), [points, threshold]);
  if (drawing === null) return null;
  return (
    <svg
      className={styles.preview}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {drawing.limit !== null && <path className={styles.limit} d={`M0 ${drawing.limit}H${SIZE.width}`} />}
      <path className={styles.line} d={drawing.line} />
    </svg>
  );
}

function drawn(points: SignalPoints, threshold: number | undefined) {
  const facts = factsOf(points, {});
  const [from, to] = [points.times[0], points.times.at(-1)];
  if (facts === null || from === undefined || to === undefined) return null;
  const { low, high } = valueRange(facts.lowest.value, facts.highest.value, threshold);
  const yOf = (value: number): number => ((high - value) / (high - low)) * SIZE.height;
  const msPerPx = Math.max(1, to - from) / SIZE.width;
  return {
    line: signalLine(points, { from, msPerPx, width: SIZE.width }, yOf).map(pathOf).join(''),
    limit: threshold === undefined ? null : yOf(threshold),
  };
}

/** A single value is a dot, which a line of no length with round ends draws. */
function pathOf(piece: readonly number[]): string {
  const [x = 0, y = 0, ...rest] = piece;
  return `M${x} ${y}L${rest.length === 0 ? `${x} ${y}` : rest.join(' ')}`;
}

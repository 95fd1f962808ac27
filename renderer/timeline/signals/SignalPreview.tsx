import { useMemo } from 'react';
import styles from '#renderer/timeline/signals/SignalPreview.module.css';
import { factsOf } from '#shared/domain/signals/signalFacts.ts';
import { signalLine, valueRange } from '#shared/domain/signals/signalLine.ts';
import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';
import { measuredText } from '#shared/words/signalWords.ts';

/** The drawing's own measures; it is stretched to the room that it has. */
const SIZE = { width: 560, height: 72 } as const;

interface SignalPreviewProps {
  readonly points: SignalPoints;
  readonly unit?: string | undefined;
  readonly threshold?: number | undefined;
}

/**
 * All of a graph, small, with its highest and lowest value at their heights; the words beside it say the same, so it is no
 * picture for who hears. Nothing without a value.
 */
export function SignalPreview({ points, unit, threshold }: SignalPreviewProps) {
  const drawing = useMemo(() => drawn(points, threshold), [points, threshold]);
  if (drawing === null) return null;
  return (
    <div className={styles.preview} aria-hidden="true">
      <span className={styles.axis}>
        {drawing.heights.map(({ value, y }) => (
          <span key={value} style={{ top: y }}>
            {measuredText(value, unit)}
          </span>
        ))}
      </span>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {drawing.limit !== null && <path className={styles.limit} d={`M0 ${drawing.limit}H${SIZE.width}`} />}
        <path className={styles.line} d={drawing.line} />
      </svg>
    </div>
  );
}

/** Pixels between two values that can both be read. */
const LEAST_APART = 16;

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
    heights: valuesToRead([facts.highest.value, facts.lowest.value], yOf),
  };
}

/** The values with their heights, without those for which there is no room below the one before. */
function valuesToRead([first = 0, ...others]: readonly number[], yOf: (value: number) => number) {
  const top = { value: first, y: yOf(first) };
  const below = others.map((value) => ({ value, y: yOf(value) }));
  return [top, ...below.filter(({ y }) => y - top.y >= LEAST_APART)];
}

/** A single value is a dot, which a line of no length with round ends draws. */
function pathOf(piece: readonly number[]): string {
  const [x = 0, y = 0, ...rest] = piece;
  return `M${x} ${y}L${rest.length === 0 ? `${x} ${y}` : rest.join(' ')}`;
}

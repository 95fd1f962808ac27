import { memo, type RefObject, useRef } from 'react';
import { lanesHeight, type SignalLane, valueY } from '#renderer/timeline/signals/graphPlaces.ts';
import { SignalCanvas } from '#renderer/timeline/signals/SignalCanvas.tsx';
import styles from '#renderer/timeline/signals/SignalLanes.module.css';
import { SignalReadout } from '#renderer/timeline/signals/SignalReadout.tsx';
import { useSeenLanes } from '#renderer/timeline/signals/useSeenLanes.ts';
import { signalFacts } from '#shared/domain/signals/signalFacts.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';
import { measuredText } from '#shared/words/signalWords.ts';

interface SignalLanesProps {
  readonly track: RefObject<HTMLElement | null>;
  readonly lanes: readonly SignalLane[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly timeZone: string;
  /** While all moves by hand, no value is read off. */
  readonly isMoving: boolean;
}

/** The graphs at the foot of the track, on its time axis: they zoom and pan with it, before its phases and milestones. */
export const SignalLanes = memo(function SignalLanes(props: SignalLanesProps) {
  const { lanes, scale, width, isMoving, ...others } = props;
  const ground = useRef<HTMLDivElement>(null);
  const seenLanes = useSeenLanes(ground, lanes);
  if (lanes.length === 0) return null;
  return (
    <div ref={ground} className={styles.lanes} style={{ height: lanesHeight(lanes) }}>
      {lanes.map((lane) => (
        <LaneGround key={lane.signal.id} lane={lane} />
      ))}
      <SignalCanvas lanes={seenLanes} height={lanesHeight(lanes)} {...{ scale, width, isMoving }} />
      {!isMoving && <SignalReadout {...others} {...{ scale, width }} lanes={seenLanes} />}
    </div>
  );
});

/** Pixels between two values that can both be read. */
const LEAST_APART = 14;

/** The highest value and the lowest at their heights, which is the axis of a graph. */
function valuesAt(lane: SignalLane): readonly { readonly value: number; readonly y: number }[] {
  const facts = signalFacts(lane.signal);
  const { range } = lane;
  if (facts === null || range === null) return [];
  const [top, bottom] = [facts.highest, facts.lowest].map(({ value }) => ({
    value,
    y: valueY(lane, range, value),
  }));
  if (top === undefined || bottom === undefined) return [];
  return bottom.y - top.y < LEAST_APART ? [top] : [top, bottom];
}

/** The ground of one graph, with its threshold in words. For the eye only: its label says the same. */
const LaneGround = memo(function LaneGround({ lane }: { readonly lane: SignalLane }) {
  const { signal, top, height, range } = lane;
  const { threshold, unit } = signal;
  return (
    <div className={styles.lane} style={{ top, height }} data-signal-lane={signal.id} aria-hidden="true">
      {valuesAt(lane).map(({ value, y }) => (
        <span key={value} className={styles.value} style={{ top: y - top }}>
          {measuredText(value, unit)}
        </span>
      ))}
      {range !== null && threshold !== undefined && (
        <span className={styles.threshold} style={{ top: valueY(lane, range, threshold) - top }}>
          {measuredText(threshold, unit)}
        </span>
      )}
    </div>
  );
});

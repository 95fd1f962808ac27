import { memo } from 'react';
import { axisMarks } from '#renderer/timeline/scale/axisMarks.ts';
import styles from '#renderer/timeline/scale/ScaleAxis.module.css';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

interface ScaleAxisProps {
  readonly scale: TimeScale;
  readonly width: number;
  readonly timeZone: string;
}

/** Half the width of a time: nearer to an edge it would be cut. */
const HALF_TIME = 20;

/**
 * Days and times above the lanes, and their lines through them. For the eye only: each event says its
 * own time.
 */
export const ScaleAxis = memo(function ScaleAxis({ scale, width, timeZone }: ScaleAxisProps) {
  const { ticks, days, changes } = axisMarks(scale, width, timeZone);
  return (
    <div className={styles.axis} aria-hidden="true">
      {days.map(({ ms, x, width: room, label }) => (
        <div key={ms} className={styles.day} style={{ left: x, width: room }}>
          {label}
        </div>
      ))}
      {ticks.map(({ ms, x, label }) => (
        <div key={ms} className={styles.tick} style={{ left: x }}>
          {x >= HALF_TIME && x <= width - HALF_TIME && <span className={styles.time}>{label}</span>}
        </div>
      ))}
      {changes.map(({ ms, x, label }) => (
        <div key={ms} className={styles.change} style={{ left: x }}>
          <span className={styles.words}>{label}</span>
        </div>
      ))}
    </div>
  );
});

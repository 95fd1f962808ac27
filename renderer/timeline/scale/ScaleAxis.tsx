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
 * The lines of days and times through the lanes, and what they are above them, which stays in sight while the lanes are
 * scrolled. For the eye only: each event says its own time.
 */
export const ScaleAxis = memo(function ScaleAxis({ scale, width, timeZone }: ScaleAxisProps) {
  const { ticks, days, changes } = axisMarks(scale, width, timeZone);
  return (
    <>
      <ScaleLines days={days} ticks={ticks} changes={changes} />
      <div className={styles.hours} aria-hidden="true">
        {days.map(({ ms, x, width: room, label }) => (
          <div key={ms} className={styles.dayName} style={{ left: x, width: room }}>
            {label}
          </div>
        ))}
        {ticks
          .filter(({ x }) => x >= HALF_TIME && x <= width - HALF_TIME)
          .map(({ ms, x, label }) => (
            <span key={ms} className={styles.time} style={{ left: x }}>
              {label}
            </span>
          ))}
      </div>
    </>
  );
});

type ScaleLinesProps = Pick<ReturnType<typeof axisMarks>, 'ticks' | 'days' | 'changes'>;

function ScaleLines({ days, ticks, changes }: ScaleLinesProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {days.map(({ ms, x }) => (
        <div key={ms} className={styles.day} style={{ left: x }} />
      ))}
      {ticks.map(({ ms, x }) => (
        <div key={ms} className={styles.tick} style={{ left: x }} />
      ))}
      {changes.map(({ ms, x, label }) => (
        <div key={ms} className={styles.change} style={{ left: x }}>
          <span className={styles.words}>{label}</span>
        </div>
      ))}
    </div>
  );
}

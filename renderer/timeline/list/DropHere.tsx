import type { DropTarget } from '#renderer/timeline/drag/dropSurface.ts';
import styles from '#renderer/timeline/list/DropHere.module.css';
import { clockTime } from '#shared/time/formatTime.ts';

interface DropHereProps {
  readonly target: DropTarget;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly timeZone: string;
}

/** The place that opens between two cards, with the time a drop would give. */
export function DropHere({ target, top, timeZone }: DropHereProps) {
  const time = target.at === null ? null : clockTime(target.at, timeZone);
  return (
    <li aria-hidden="true" className={styles.place} style={{ transform: `translateY(${top}px)` }}>
      <span className={styles.time}>{time !== null && `~${time}`}</span>
      <span className={styles.dot} />
      <span className={styles.words}>
        {time === null ? 'It is here already' : `Drop here: ${time}, ${target.where}`}
      </span>
    </li>
  );
}

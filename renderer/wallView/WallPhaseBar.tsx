import styles from '#renderer/wallView/WallPhaseBar.module.css';
import type { WallBar } from '#shared/wall/wallMessage.ts';

/** The phases to scale, where the event in the light stands on them, and the milestones by their times. */
export function WallPhaseBar({ bar }: { readonly bar: WallBar }) {
  return (
    <div className={styles.place}>
      <div className={styles.bar}>
        {bar.phases.map(({ since, from, to }) => (
          <span
            key={from}
            className={styles.phase}
            data-phase={since}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
        {bar.unknownFrom !== null && (
          <span className={styles.then} style={{ left: percent(bar.unknownFrom) }} />
        )}
        {bar.knob !== null && <span className={styles.knob} style={{ left: percent(bar.knob) }} />}
      </div>
      <ul className={styles.ticks}>
        {bar.ticks.map(({ labelAt, time, words }) => (
          <li key={`${time} ${words}`} className={styles.tick} style={{ left: percent(labelAt) }}>
            <span className={styles.line}>{time}</span>
            <span className={styles.line}>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}

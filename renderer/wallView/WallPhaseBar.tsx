import { rowCount } from '#shared/wall/barFlags.ts';
import type { WallBar } from '#shared/wall/wallMessage.ts';
import styles from './WallPhaseBar.module.css';

/**
 * The phases of the incident to scale, with what is in the light on them and the milestones by their times. Without these
 * it is one line along the lower edge of the wall.
 */
export function WallPhaseBar({ bar }: { readonly bar: WallBar }) {
  return (
    <div className={styles.place} data-line={bar.ticks.length === 0}>
      <div className={styles.bar} data-cut-before={bar.isCut.before} data-cut-after={bar.isCut.after}>
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
        {bar.ticks.length > 0 &&
          bar.knobs.map((at) => <span key={at} className={styles.knob} style={{ left: percent(at) }} />)}
      </div>
      {bar.ticks.length > 0 && <Ticks ticks={bar.ticks} />}
    </div>
  );
}

/** Times and names of the milestones, each beside a straight line from its place on the bar. */
function Ticks({ ticks }: Pick<WallBar, 'ticks'>) {
  return (
    <ul className={styles.ticks} data-rows={rowCount(ticks)}>
      {ticks.map(({ at, time, words, side, row }) => (
        <li
          key={`${time} ${words}`}
          className={styles.tick}
          data-side={side}
          data-row={row}
          style={{ left: percent(at) }}
        >
          <strong className={styles.time}>{time}</strong> {words}
        </li>
      ))}
    </ul>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}

import styles from '#renderer/wallView/WallGraphView.module.css';
import type { WallGraph } from '#shared/wall/wallMessage.ts';

/** A graph as large as the room: the phases behind it, its threshold, and the moment that everybody talks about. */
export function WallGraphView({ graph }: { readonly graph: WallGraph }) {
  const { name, words, line, high, highAt, threshold, phases, ticks, lit } = graph;
  return (
    <figure className={styles.graph}>
      <p className={styles.name} dir="auto">
        {name}
      </p>
      <div className={styles.plot} role="img" aria-label={`${name}. ${words}`}>
        {phases.map(({ since, from, to }) => (
          <span
            key={since}
            className={styles.phase}
            data-phase={since}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
        <span
          className={styles.lit}
          data-moment={lit.from === lit.to || undefined}
          style={{ left: percent(lit.from), width: percent(lit.to - lit.from) }}
        />
        <svg className={styles.line} viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
          <path d={line} />
        </svg>
        <span className={styles.value} style={{ top: percent(highAt) }}>
          {high}
        </span>
        {threshold !== null && (
          <span className={styles.threshold} style={{ top: percent(threshold.at) }}>
            <span className={styles.bound}>{threshold.words}</span>
          </span>
        )}
      </div>
      <ul className={styles.ticks}>
        {ticks.map(({ at, time }) => (
          <li key={at} className={styles.tick} style={{ left: percent(at) }}>
            {time}
          </li>
        ))}
      </ul>
      {words !== '' && (
        <figcaption className={styles.words} dir="auto">
          {words}
        </figcaption>
      )}
    </figure>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}

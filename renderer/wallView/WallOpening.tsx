import type { WallOpening as Opening } from '#shared/wall/wallMessage.ts';
import styles from './WallOpening.module.css';

/** The ground rules, and beside them what the meeting will go through. */
export function WallOpening({ opening: { rules, agenda } }: { readonly opening: Opening }) {
  return (
    <div className={styles.opening} data-fills>
      <div className={styles.rules}>
        {rules.map(({ text, more }) => (
          <div key={text}>
            <p className={styles.rule}>{text}</p>
            <p className={styles.more}>{more}</p>
          </div>
        ))}
      </div>
      {agenda.length > 0 && (
        <ol className={styles.agenda} aria-label="Agenda">
          {agenda.map(({ title, minutes, isCurrent }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two blocks may have one title, and the plan is replaced as a whole.
            <li key={index} className={styles.block} aria-current={isCurrent ? 'step' : undefined}>
              <span className={styles.title} dir="auto">
                {title}
              </span>
              <span className={styles.minutes}>{minutes}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

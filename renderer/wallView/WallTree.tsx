import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { BranchEnd, WallTree as Tree } from '#shared/wall/wallMessage.ts';
import styles from './WallTree.module.css';

/** What the signs before the answers mean, which differ by their shape; an answer that is asked further has none. */
const ENDS = ['safeguard', 'stopped', 'open'] as const satisfies readonly BranchEnd[];
const END_WORDS: Readonly<Record<BranchEnd, string>> = {
  'goes-on': '',
  safeguard: 'A safeguard was missing',
  stopped: 'Ends here',
  open: 'Not asked further yet',
};

/** All whys, an answer below the other, further in the deeper it lies. */
export function WallTree({ tree: { rows, lines } }: { readonly tree: Tree }) {
  return (
    <div className={styles.overview} data-fills>
      <ol className={styles.tree} data-lines={lines}>
        {rows.map(({ depth, text, asks, isCurrent, end }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two answers may be worded alike, and the page is replaced as a whole.
            key={index}
            className={styles.branch}
            data-end={end}
            data-depth={depth}
            aria-current={isCurrent}
          >
            <span className={styles.sign} />
            <span className={styles.text} dir="auto">
              {asks !== '' && <span className={styles.asks}>{asks} </span>}
              {text}
            </span>
            {end !== 'goes-on' && <Spoken>{END_WORDS[end]}</Spoken>}
          </li>
        ))}
      </ol>
      <ul className={styles.legend}>
        {ENDS.filter((end) => rows.some((row) => row.end === end)).map((end) => (
          <li key={end} className={styles.branch} data-end={end}>
            <span className={styles.sign} />
            {END_WORDS[end]}
          </li>
        ))}
      </ul>
    </div>
  );
}

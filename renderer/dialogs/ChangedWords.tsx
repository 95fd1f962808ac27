import styles from '#renderer/dialogs/ChangedWords.module.css';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { ChangedLine } from '#shared/merge/differenceText.ts';

/** What came and what went has its sign in front; a change has none, since its words show it. */
const SIGNS: Readonly<Record<ChangedLine['kind'], string>> = {
  added: '+',
  deleted: '−',
  changed: '',
  moved: '',
};

interface ChangedWordsProps {
  readonly line: ChangedLine;
  /** False where no line of the list came or went as a whole, so that none has a sign. */
  readonly hasSign?: boolean;
}

/** A line with the words that went and those that came, and which thing they are of. */
export function ChangedWords({ line: { kind, time, about, words }, hasSign = true }: ChangedWordsProps) {
  const isWhole = words.length === 1;
  return (
    <span className={styles.line} data-kind={kind} data-signed={hasSign}>
      {hasSign && (
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[kind]}
        </span>
      )}
      <span className={styles.words} dir="auto" data-whole={isWhole ? '' : undefined}>
        {SIGNS[kind] !== '' && <Spoken>{`${kind}: `}</Spoken>}
        {time !== '' && <span className={styles.time}>{`${time} `}</span>}
        {about !== '' && <span className={styles.about}>{`${about}: `}</span>}
        {words.map(({ kind: became, text }, index) => {
          const key = `${index} ${became}`;
          if (became === 'added') return <ins key={key}>{text}</ins>;
          return became === 'left-out' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
        })}
      </span>
    </span>
  );
}

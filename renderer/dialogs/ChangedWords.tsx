import styles from '#renderer/dialogs/ChangedWords.module.css';
import type { ChangedLine } from '#shared/merge/differenceText.ts';

/** A line with the words that went and those that came. */
export function ChangedWords({ line }: { readonly line: ChangedLine }) {
  return (
    <span className={styles.words} data-whole={isWhole(line) || undefined} dir="auto">
      {line.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return kind === 'left-out' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}

/** All of it came, or went, and the words before it say so: nothing has to stand out from the rest. */
function isWhole([said, changed, ...others]: ChangedLine): boolean {
  return (
    others.length === 0 &&
    said?.kind === 'same' &&
    changed !== undefined &&
    /^(?:added|deleted): $/.test(said.text)
  );
}

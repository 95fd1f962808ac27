import { Fragment } from 'react';
import styles from '#renderer/section/MarkedWords.module.css';
import type { MarkedExcerpt } from '#shared/text/excerpt.ts';

/** A line of a text with the words marked that were found in it. */
export function MarkedWords({ excerpt, marks }: MarkedExcerpt) {
  return (
    <span dir="auto" className={styles.words}>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {excerpt.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark>{excerpt.slice(start, end)}</mark>
        </Fragment>
      ))}
      {excerpt.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}

import type { RefCallback } from 'react';
import styles from '#renderer/fields/FoundMarks.module.css';
import { FoundText } from '#renderer/fields/FoundText.tsx';
import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FoundMarksProps {
  readonly field: HTMLElement;
  readonly fieldKey: string;
  readonly children: string;
}

/** What the letters of a field look like, and where they stand in it. */
const LETTERS = ['font', 'letterSpacing', 'padding', 'borderWidth', 'textAlign', 'direction'] as const;

/**
 * The words that Find stands on, marked over a field, in which nothing can be marked. It lies on the field by the
 * stylesheet (`anchor-name`), and moves and grows with it.
 */
export function FoundMarks({ field, fieldKey, children }: FoundMarksProps) {
  const spot = parseFieldKey(fieldKey);
  const lay: RefCallback<HTMLElement> = (layer) => {
    if (layer === null) return;
    const looks = getComputedStyle(field);
    for (const name of LETTERS) layer.style[name] = looks[name];
  };
  // A line that does not fit is scrolled in its field, where nobody knows how far.
  if (spot === null || field.scrollWidth > field.clientWidth) return null;
  return (
    <div ref={lay} aria-hidden="true" className={styles.layer}>
      <FoundText spot={spot}>{children}</FoundText>
    </div>
  );
}

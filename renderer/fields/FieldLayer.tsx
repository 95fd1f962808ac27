import type { ReactNode, RefCallback } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './FieldLayer.module.css';

interface FieldLayerProps {
  readonly field: HTMLElement;
  readonly of: 'found' | 'hinted';
  /** The field's `anchor-name`; absent for hints, which one field of the page has at a time. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/**
 * What the letters of a field look like, and where they stand in it. `font` in one is empty where the page chooses other
 * forms of letters.
 */
const LETTERS = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'padding',
  'borderWidth',
  'textAlign',
  'direction',
] as const;

/**
 * The text of a field once more, with marks: in the field itself nothing can be marked. It lies on the field by the
 * stylesheet (`anchor-name`), and moves and grows with it.
 */
export function FieldLayer({ field, of, anchor, children }: FieldLayerProps) {
  const lay: RefCallback<HTMLElement> = (layer) => {
    if (layer === null) return;
    const looks = getComputedStyle(field);
    for (const name of LETTERS) layer.style[name] = looks[name];
  };
  // A line that does not fit is scrolled in its field, where nobody knows how far.
  if (field.scrollWidth > field.clientWidth) return null;
  return (
    <div
      ref={lay}
      aria-hidden="true"
      data-layer={of}
      style={anchor === undefined ? undefined : { positionAnchor: anchor }}
      className={classNames(
        styles.layer,
        of === 'hinted' && styles.hinted,
        field instanceof HTMLInputElement && styles.line,
      )}
    >
      {children}
    </div>
  );
}

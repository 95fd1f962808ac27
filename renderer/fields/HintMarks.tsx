import { FieldLayer } from '#renderer/fields/FieldLayer.tsx';
import type { Hint } from '#shared/language/hint.ts';
import styles from './HintMarks.module.css';

interface HintMarksProps {
  readonly field: HTMLElement;
  readonly text: string;
  /** In reading order; where two share words, the first is marked. */
  readonly hints: readonly Pick<Hint, 'start' | 'end'>[];
}

/** The words of language hints, underlined in the field that is worked on. */
export function HintMarks({ field, text, hints }: HintMarksProps) {
  const marked = hints.filter(({ start }, index) => start >= (hints[index - 1]?.end ?? 0));
  return (
    <FieldLayer field={field} of="hinted">
      <span dir="auto">
        {marked.flatMap(({ start, end }, index) => [
          text.slice(marked[index - 1]?.end ?? 0, start),
          <mark key={start} className={styles.words}>
            {text.slice(start, end)}
          </mark>,
        ])}
        {text.slice(marked.at(-1)?.end ?? 0)}
      </span>
    </FieldLayer>
  );
}

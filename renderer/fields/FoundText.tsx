import styles from '#renderer/fields/FoundText.module.css';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { wordsFound } from '#shared/domain/findInIncident.ts';
import { type DeskSpot, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import { markedExcerpt, type Span } from '#shared/text/excerpt.ts';

interface FoundTextProps {
  readonly spot: DeskSpot;
  /** Only its beginning is in sight: while Find stands on it, it begins shortly before the words. */
  readonly isCut?: boolean;
  readonly children: string;
}

/** A field's text where it is only shown; while Find stands on the field, the words are marked in it. */
export function FoundText({ spot, isCut = false, children: text }: FoundTextProps) {
  const query = useAppStore(({ find }) => (isSameSpot(find?.spot ?? null, spot) ? (find?.query ?? '') : ''));
  const foundSpans = query === '' ? [] : wordsFound(text, query);
  if (foundSpans.length === 0) return <span dir="auto">{text}</span>;
  const { excerpt, marks } = isCut
    ? markedExcerpt(text, foundSpans.slice(0, 1))
    : { excerpt: text, marks: foundSpans };
  return <span dir="auto">{partsOf(excerpt, marks)}</span>;
}

function partsOf(text: string, marks: readonly Span[]) {
  const parts = marks.flatMap(([start, end], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, start),
    <mark key={start} className={styles.found}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return [...parts, text.slice(marks.at(-1)?.[1] ?? 0)];
}

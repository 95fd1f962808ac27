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

/** A field's text where it is only shown; what Find looks for is marked in it, more strongly where Find stands on the field. */
export function FoundText({ spot, isCut = false, children: text }: FoundTextProps) {
  const query = useAppStore(({ find }) => find?.query ?? '');
  const isCurrent = useAppStore(({ find }) => isSameSpot(find?.spot ?? null, spot));
  const foundSpans = query === '' ? [] : wordsFound(text, query);
  if (foundSpans.length === 0) return <span dir="auto">{text}</span>;
  const { excerpt, marks } =
    isCut && isCurrent ? markedExcerpt(text, foundSpans.slice(0, 1)) : { excerpt: text, marks: foundSpans };
  return (
    <span dir="auto" data-find={isCurrent ? 'current' : 'match'}>
      {partsOf(excerpt, marks)}
    </span>
  );
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

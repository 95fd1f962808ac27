import styles from '#renderer/fields/FoundText.module.css';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { wordsFound } from '#shared/domain/findInIncident.ts';
import { type DeskSpot, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import { markedExcerpt, type Span } from '#shared/text/excerpt.ts';

interface FoundTextProps {
  readonly spot: DeskSpot;
  /** Only its beginning is in sight: while Find stands on it, it begins shortly before the words. */
  readonly isCut?: boolean;
  /** Where it begins in the text of its field, of which it may be a part. */
  readonly from?: number | undefined;
  readonly children: string;
}

/** A field's text where it is only shown; what Find looks for is marked in it, more strongly the place that Find stands on. */
export function FoundText({ spot, isCut = false, from = 0, children: text }: FoundTextProps) {
  const query = useAppStore(({ find }) => find?.query ?? '');
  const isCurrent = useAppStore(({ find }) => isSameSpot(find?.spot ?? null, spot));
  const start = useAppStore(({ find }) => find?.start);
  const foundSpans = query === '' ? [] : wordsFound(text, query);
  if (foundSpans.length === 0) return <span dir="auto">{text}</span>;
  const current = isCurrent ? foundSpans.find(([each]) => from + each === start) : undefined;
  const { excerpt, marks } =
    isCut && isCurrent
      ? markedExcerpt(text, [current ?? foundSpans[0] ?? [0, 0]])
      : { excerpt: text, marks: foundSpans };
  const isStoodOn = (index: number): boolean =>
    isCurrent && (isCut || start === undefined || foundSpans[index] === current);
  return (
    <span dir="auto" data-find={isCurrent ? 'current' : 'match'}>
      {partsOf(excerpt, marks, isStoodOn)}
    </span>
  );
}

function partsOf(text: string, marks: readonly Span[], isCurrent: (index: number) => boolean) {
  const parts = marks.flatMap(([start, end], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, start),
    <mark key={start} className={styles.found} data-current={isCurrent(index) || undefined}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return [...parts, text.slice(marks.at(-1)?.[1] ?? 0)];
}

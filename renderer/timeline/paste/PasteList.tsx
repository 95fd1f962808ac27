import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import { PasteEmpty } from '#renderer/timeline/paste/PasteEmpty.tsx';
import styles from '#renderer/timeline/paste/PasteList.module.css';
import { PasteListHead } from '#renderer/timeline/paste/PasteListHead.tsx';
import { PasteRowContent } from '#renderer/timeline/paste/PasteRowContent.tsx';
import { isPointedAt, NOTHING_POINTED, type PointedLines } from '#renderer/timeline/paste/pointedLines.ts';
import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import { ReadingNote } from '#renderer/timeline/paste/ReadingNote.tsx';
import type { RowClock } from '#renderer/timeline/paste/rowTimeContext.ts';
import { useListKeys } from '#renderer/timeline/paste/useListKeys.ts';
import type { ToldTwiceOnce } from '#renderer/timeline/paste/usePastePreview.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { type AlikeQuestion, askedAbove } from '#shared/import/paste/alikeQuestions.ts';
import type { PastePlan, PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { pasteRows, sourceOf } from '#shared/import/paste/pasteRows.ts';
import type { ProposedMarks } from '#shared/import/paste/proposedMarks.ts';
import { toldByOthers } from '#shared/import/paste/toldTwice.ts';

interface PasteListProps {
  readonly plan: PastePlan;
  readonly twice: ToldTwiceOnce;
  /** The text that the plan was read from, or a key stroke newer. */
  readonly text: string;
  /** Whether a question about the whole text waits for its answer. */
  readonly isAsked: boolean;
  /** How far the reading of the text is; null: it is over. */
  readonly progress: ReadingProgress | null;
  readonly clock: RowClock;
  readonly edits: PreviewEdits;
  readonly proposed: ProposedMarks;
  /** What several events ask alike. */
  readonly alike: readonly AlikeQuestion[];
  readonly pointed: PointedLines;
  readonly onPoint: (lines: PointedLines) => void;
}

const USUAL_HEIGHT = 40;

/** The events that were found, in the order of the text. Only those in view are in the page. */
export const PasteList = memo(function PasteList(props: PasteListProps) {
  const { plan, twice, text, isAsked, progress, clock, edits, proposed, alike, pointed, onPoint } = props;
  const isWaiting = isAsked && plan.events.length + plan.parts.length === 0;
  // Before it is said what they are, lines are not left out but wait.
  const rows = useMemo(() => (isWaiting ? [] : pasteRows(plan, clock.timeZone)), [isWaiting, plan, clock]);
  const asked = useMemo(() => askedAbove(alike), [alike]);
  const others = useMemo(() => toldByOthers(twice.moments, twice.answer), [twice]);
  const columns = useMemo(() => whoColumn(plan.events), [plan]);
  const pane = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    getScrollElement: () => pane.current,
    overscan: 6,
  });
  const onKeyDown = useListKeys(rows.length, virtualizer.scrollToIndex);

  const show = useEffectEvent((lines: PointedLines) => {
    const index = rows.findIndex((row) => {
      const source = sourceOf(row);
      return source !== null && isPointedAt(lines, source);
    });
    if (index !== -1) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  useEffect(() => {
    // Also after the text was read again: its line may have become another row.
    if (pointed.by === 'source' && pointed.isChosen && rows.length > 0) show(pointed);
  }, [pointed, rows]);

  return (
    <Card className={styles.pane}>
      <PasteListHead plan={plan} timeZone={clock.timeZone} edits={edits} />
      <div ref={pane} className={styles.scroller}>
        {progress !== null && <ReadingNote progress={progress} />}
        {progress === null && plan.events.length + plan.parts.length === 0 && (
          <PasteEmpty text={text} isAsked={isAsked} />
        )}
        <ol
          aria-label="Events found"
          className={styles.list}
          style={{ ...columns, height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
          onMouseLeave={() => onPoint(NOTHING_POINTED)}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const source = sourceOf(row);
            const point = (isChosen: boolean) => {
              if (source !== null) onPoint({ ...source, by: 'list', isChosen });
            };
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={styles.row}
                data-pointed={(source !== null && isPointedAt(pointed, source)) || undefined}
                style={{ transform: `translateY(${start}px)` }}
                onMouseEnter={() => point(false)}
                onFocus={() => point(true)}
              >
                <PasteRowContent
                  row={row}
                  clock={clock}
                  edits={edits}
                  proposed={proposed}
                  askedAbove={asked}
                  toldByOthers={others}
                />
              </li>
            );
          })}
        </ol>
      </div>
    </Card>
  );
});

/**
 * How many letters the longest name has, for the width of the column that all rows share. As read, not as typed since:
 * the column keeps its width while somebody types in it.
 */
function whoColumn(events: readonly PlannedEvent[]): CSSProperties {
  const longest = events.reduce((most, { parsed }) => Math.max(most, parsed.actor?.length ?? 0), 0);
  return { '--longest-who': longest } as CSSProperties; // Custom properties are not typed.
}

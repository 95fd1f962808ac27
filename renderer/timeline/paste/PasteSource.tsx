import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { LINE_HEIGHT, LongText, linesInView, PADDING } from '#renderer/timeline/paste/LongText.tsx';
import styles from '#renderer/timeline/paste/PasteSource.module.css';
import { isPointedAt, NOTHING_POINTED, type PointedLines } from '#renderer/timeline/paste/pointedLines.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { lineMarks } from '#shared/import/paste/lineMarks.ts';
import type { PasteReading } from '#shared/import/paste/readPaste.ts';
import { recordLines } from '#shared/import/paste/recordLines.ts';

interface PasteSourceProps {
  readonly text: string;
  readonly reading: PasteReading;
  /** IANA name of the zone that times are shown in. */
  readonly timeZone: string;
  readonly pointed: PointedLines;
  readonly onText: (text: string) => void;
  readonly onPoint: (lines: PointedLines) => void;
}

/** A field with more lines than this takes the page long to lay out, so that they are shown before they can be edited. */
const MOST_IN_FIELD = 4000;

/** The text itself, of JSON its records, with the number of each line and whether it was understood. */
export const PasteSource = memo(function PasteSource(props: PasteSourceProps) {
  const { text, reading, timeZone, pointed, onText, onPoint } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const shownPart = useRef<HTMLDivElement>(null);
  const [isEdited, setEdited] = useState(false);
  const [scrollTop, setScrollTop] = useState(0);
  const records = useMemo(
    () => (isEdited ? null : recordLines(text, reading, timeZone)),
    [isEdited, text, reading, timeZone],
  );
  const shownText = useMemo(() => records?.join('\n') ?? text, [records, text]);
  const count = useMemo(() => shownText.split('\n').length, [shownText]);
  const isReadOnly = (count > MOST_IN_FIELD || records !== null) && !isEdited;
  const marks = useMemo(
    () => lineMarks(records === null ? reading : { ...reading, isByLine: true }),
    [records, reading],
  );
  const shown = linesInView(scrollTop, count);

  useEffect(() => {
    if (isEdited) area.current?.focus();
  }, [isEdited]);
  useEffect(() => {
    const shownIn = area.current ?? shownPart.current;
    if (pointed.by === 'list' && pointed.isChosen && shownIn !== null) bringIntoView(shownIn, pointed.from);
  }, [pointed]);

  /** The caret stands behind what was pasted; the times stand at the beginning of its lines. */
  const showLineStarts = (): void => {
    if (area.current !== null) area.current.scrollLeft = 0;
  };

  const pointAtCaret = (): void => {
    if (area.current === null) return;
    const line = text.slice(0, area.current.selectionStart).split('\n').length;
    onPoint({ from: line, to: line, by: 'source', isChosen: true });
  };
  const pointAtHeight = (top: number): void => {
    const line = Math.floor((top - PADDING + scrollTop) / LINE_HEIGHT) + 1;
    if (line < 1 || line > count) return;
    if (pointed.by === 'source' && pointed.from === line) return;
    onPoint({ from: line, to: line, by: 'source', isChosen: false });
  };

  return (
    <Card edge="strong" className={styles.source}>
      <div className={styles.lines} aria-hidden="true">
        {shown.map((line) => (
          <span
            key={line}
            className={styles.line}
            data-mark={marks.get(line)}
            data-pointed={(text !== '' && isPointedAt(pointed, { from: line, to: line })) || undefined}
            style={{ transform: `translateY(${PADDING + (line - 1) * LINE_HEIGHT - scrollTop}px)` }}
          >
            <span className={styles.number}>{line}</span>
          </span>
        ))}
      </div>
      {isReadOnly ? (
        <LongText
          ref={shownPart}
          text={shownText}
          count={count}
          scrollTop={scrollTop}
          onScroll={setScrollTop}
          onPointHeight={pointAtHeight}
          onLeave={() => onPoint(NOTHING_POINTED)}
          onEdit={() => setEdited(true)}
        />
      ) : (
        <textarea
          ref={area}
          aria-label="Text to read, one line per event"
          className={styles.text}
          value={text}
          spellCheck={false}
          wrap="off"
          placeholder={
            'Paste or type here, for example:\n\n14:18 Connection count begins to climb\n14:23 First 503s; on-call is paged'
          }
          onChange={(event) => onText(event.target.value)}
          onPaste={() => requestAnimationFrame(showLineStarts)}
          onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
          onSelect={pointAtCaret}
          onMouseMove={(event) =>
            pointAtHeight(event.clientY - event.currentTarget.getBoundingClientRect().top)
          }
          onMouseLeave={() => onPoint(NOTHING_POINTED)}
        />
      )}
    </Card>
  );
});

function bringIntoView(area: HTMLElement, line: number): void {
  const top = (line - 1) * LINE_HEIGHT;
  const isInView = top >= area.scrollTop && top + 2 * LINE_HEIGHT <= area.scrollTop + area.clientHeight;
  if (!isInView) area.scrollTop = top - area.clientHeight / 3;
}

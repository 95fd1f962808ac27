import { type Ref, useMemo } from 'react';
import styles from '#renderer/timeline/paste/LongText.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import { counted } from '#shared/text/phrases.ts';

/** As in the style sheets. Lines never wrap, so that each has its place by counting. Pixels. */
export const LINE_HEIGHT = 20;
export const PADDING = 8;
const MOST_LINES_IN_VIEW = 120;

/** The numbers of the lines that can be in view, 1-based, where so many pixels are scrolled away. */
export function linesInView(scrollTop: number, count: number): readonly number[] {
  const first = Math.max(0, Math.floor(scrollTop / LINE_HEIGHT) - 1);
  const length = Math.max(0, Math.min(count - first, MOST_LINES_IN_VIEW));
  return Array.from({ length }, (_nothing, index) => first + index + 1);
}

interface LongTextProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly text: string;
  /** Of its lines. */
  readonly count: number;
  readonly scrollTop: number;
  readonly onScroll: (scrollTop: number) => void;
  /** The pointer is so many pixels below the upper edge. */
  readonly onPointHeight: (top: number) => void;
  readonly onLeave: () => void;
  readonly onEdit: () => void;
}

/** A text of many thousands of lines, of which only those in view are in the page. It is read only until somebody edits it. */
export function LongText(props: LongTextProps) {
  const { ref, text, count, scrollTop, onScroll, onPointHeight, onLeave, onEdit } = props;
  const lines = useMemo(() => text.split('\n'), [text]);
  return (
    <>
      <DialogScroll
        as="section"
        ref={ref}
        className={styles.scroller}
        aria-label={`Text that is read, ${counted(count, 'line')}`}
        onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
        onMouseMove={(event) =>
          onPointHeight(event.clientY - event.currentTarget.getBoundingClientRect().top)
        }
        onMouseLeave={onLeave}
      >
        <div style={{ height: count * LINE_HEIGHT + 2 * PADDING }}>
          {linesInView(scrollTop, count).map((line) => (
            <p
              key={line}
              dir="auto"
              className={styles.line}
              style={{ transform: `translateY(${PADDING + (line - 1) * LINE_HEIGHT}px)` }}
            >
              {lines[line - 1]}
            </p>
          ))}
        </div>
      </DialogScroll>
      <div className={styles.corner}>
        <Button onClick={onEdit}>Edit the text</Button>
      </div>
    </>
  );
}

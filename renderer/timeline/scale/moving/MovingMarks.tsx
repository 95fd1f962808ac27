import { type RefObject, useLayoutEffect, useRef } from 'react';
import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { titleCutter } from '#renderer/timeline/scale/moving/cutTitle.ts';
import { drawMarks, type MarkPen } from '#renderer/timeline/scale/moving/drawMarks.ts';
import styles from '#renderer/timeline/scale/moving/MovingMarks.module.css';
import { movingLooks } from '#renderer/timeline/scale/moving/movingLooks.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { SHOWN_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import type { LaneLayout } from '#shared/timelineScale/scaleLayout.ts';

interface MovingMarksProps {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly isMoving: boolean;
  readonly layouts: readonly LaneLayout[];
  /** Pixels from the layouts' origin to the left edge of the track. */
  readonly offset: number;
  /** Where titles end at the latest, from the same origin. */
  readonly edge: number;
  /** What the elements count from; the same, so that nothing stands half a pixel elsewhere. */
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly selection: readonly EventId[];
}

/** How far the layer of the marks is moved: by whole pixels, which leave letters sharp. */
export function wholePixels(px: number): number {
  return Math.round(px);
}

type Pen = Pick<MarkPen, 'context' | 'looks' | 'cut'>;

/**
 * The marks as one picture, while they are zoomed or panned by hand: elements for all of them would not
 * fit into a frame. The elements stay where they were for those who do not look, and follow at the end.
 */
export function MovingMarks(props: MovingMarksProps) {
  const { canvas, isMoving, layouts, offset, edge, base, width, height, selection } = props;
  const samples = useRef<HTMLSpanElement>(null);
  const pen = useRef<Pen | null>(null);
  useLayoutEffect(() => {
    if (!isMoving) pen.current = null;
    else if (canvas.current !== null && samples.current !== null) {
      pen.current ??= newPen(canvas.current, samples.current);
      const { devicePixelRatio } = window;
      const seen = { from: offset, to: offset + width, base, edge };
      sized(canvas.current, width, height);
      if (pen.current === null) return;
      const { context } = pen.current;
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, width, height);
      context.translate(wholePixels(base - offset), 0);
      drawMarks({ ...pen.current, selection: new Set(selection), focusedId: focusedMark() }, layouts, seen);
    }
  }, [canvas, isMoving, layouts, offset, edge, base, width, height, selection]);
  return (
    <>
      <div aria-hidden="true" className={styles.picture} data-shown={isMoving || undefined}>
        <canvas ref={canvas} style={{ width, height }} />
      </div>
      <span ref={samples} hidden>
        {SHOWN_KINDS.map((kind) => {
          const { icon: Icon } = KIND_LOOKS[kind];
          return (
            <span key={kind} data-kind={kind}>
              <Icon aria-hidden="true" />
            </span>
          );
        })}
      </span>
    </>
  );
}

function newPen(canvas: HTMLCanvasElement, samples: HTMLElement): Pen | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const looks = movingLooks(samples, window.devicePixelRatio);
  context.font = looks.titleFont;
  return { context, looks, cut: titleCutter((text) => context.measureText(text).width) };
}

/** The event whose mark shows that it has the focus; null when none does. */
function focusedMark(): string | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.matches(':focus-visible')
    ? (focused.dataset.eventMark ?? null)
    : null;
}

function sized(canvas: HTMLCanvasElement, width: number, height: number): void {
  const wanted = {
    width: Math.round(width * devicePixelRatio),
    height: Math.round(height * devicePixelRatio),
  };
  if (canvas.width !== wanted.width) canvas.width = wanted.width;
  if (canvas.height !== wanted.height) canvas.height = wanted.height;
}

import type { KeyboardEvent } from 'react';
import styles from '#renderer/section/pictures/editor/EditorStage.module.css';
import { arrowShape, arrowWidth } from '#shared/domain/pictures/arrowShape.ts';
import { markWords } from '#shared/domain/pictures/markWords.ts';
import { boxOf, type Grip, type PictureMark, type Size } from '#shared/domain/pictures/pictureMarks.ts';

interface MarkShapeProps {
  readonly mark: PictureMark;
  readonly size: Size;
  readonly isChosen: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const CORNERS: readonly Grip[] = [
  { x: 'from', y: 'from' },
  { x: 'to', y: 'from' },
  { x: 'to', y: 'to' },
  { x: 'from', y: 'to' },
];
const ENDS: readonly Grip[] = [
  { x: 'from', y: 'from' },
  { x: 'to', y: 'to' },
];

/** One mark on the picture: the Tab key leads to it, and it is held by its middle or by one of its ends. */
export function MarkShape({ mark, size, isChosen, onFocus, onKeyDown }: MarkShapeProps) {
  const grips = mark.kind === 'arrow' ? ENDS : CORNERS;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons.
    <g
      role="button"
      tabIndex={0}
      aria-label={markWords(mark)}
      aria-pressed={isChosen}
      aria-roledescription="mark"
      className={styles.mark}
      data-mark={mark.id}
      data-kind={mark.kind}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <Shape mark={mark} size={size} />
      {isChosen &&
        grips.map((grip) => {
          const [x, y] = [mark[grip.x].x, mark[grip.y].y];
          return (
            <path
              key={`${grip.x} ${grip.y}`}
              className={styles.grip}
              data-grip={`${grip.x} ${grip.y}`}
              d={`M${x} ${y}h0`}
            />
          );
        })}
    </g>
  );
}

function Shape({ mark, size }: Pick<MarkShapeProps, 'mark' | 'size'>) {
  const box = boxOf(mark);
  switch (mark.kind) {
    case 'cover':
      return <rect {...box} className={styles.cover} />;
    case 'crop':
      return (
        <>
          <path className={styles.away} d={aroundBox(mark, size)} />
          <rect {...box} className={styles.crop} />
        </>
      );
    case 'arrow': {
      const points = arrowShape(mark, size).map(({ x, y }) => `${x},${y}`);
      const edge = arrowWidth(size) / 2;
      return <polygon points={points.join(' ')} className={styles.arrow} strokeWidth={edge} />;
    }
  }
}

/** All of the picture but the box: two outlines, of which the inner one is a hole. */
function aroundBox(mark: PictureMark, size: Size): string {
  const { x, y, width, height } = boxOf(mark);
  return `M0 0h${size.width}v${size.height}H0ZM${x} ${y}v${height}h${width}v${-height}Z`;
}

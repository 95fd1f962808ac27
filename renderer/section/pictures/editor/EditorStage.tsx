import { type PointerEvent, useEffect, useRef, useState } from 'react';
import styles from '#renderer/section/pictures/editor/EditorStage.module.css';
import { MarkShape } from '#renderer/section/pictures/editor/MarkShape.tsx';
import { markByKey } from '#renderer/section/pictures/editor/markKeys.ts';
import { pointInPicture } from '#renderer/section/pictures/editor/pointInPicture.ts';
import type { PictureMarks } from '#renderer/section/pictures/editor/usePictureMarks.ts';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import {
  drawnMark,
  type Grip,
  type MarkKind,
  movedMark,
  type PictureMark,
  type Point,
  type Size,
  sizedMark,
} from '#shared/domain/pictures/pictureMarks.ts';

interface EditorStageProps {
  readonly address: string;
  readonly size: Size;
  /** What a drag on the picture draws. */
  readonly tool: MarkKind;
  readonly marks: PictureMarks;
  readonly isWhole: boolean;
}

/** What a mouse holds, as it was when it was taken. */
interface Held {
  readonly from: Point;
  readonly mark: PictureMark;
  /** Null: it is moved as a whole. `new`: it is drawn. */
  readonly grip: Grip | 'new' | null;
}

/** The picture with its marks: a drag draws one, moves it, or pulls at one of its ends. */
export function EditorStage({ address, size, tool, marks, isWhole }: EditorStageProps) {
  const stage = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const chosenId = marks.chosen?.id ?? null;
  useEffect(() => {
    if (chosenId === null) return;
    stage.current?.querySelector<SVGElement>(`[data-mark="${chosenId}"]`)?.focus({ preventScroll: true });
  }, [chosenId]);
  const pointer = ({ clientX, clientY, currentTarget }: PointerEvent): Point =>
    pointInPicture(currentTarget.getBoundingClientRect(), size, { x: clientX, y: clientY });
  const take = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = pointer(event);
    const { mark, grip } = markAt(event.target, marks.marks);
    if (mark !== null) marks.choose(mark.id);
    const drawn = { id: marks.nextId, kind: tool, from, to: from };
    setHeld(mark === null ? { from, mark: drawn, grip: 'new' } : { from, mark, grip });
  };
  const drag = (event: PointerEvent<SVGSVGElement>): void => {
    if (held === null) return;
    const dragged = draggedMark(held, pointer(event), size);
    if (dragged !== null) marks.put(dragged, `drag ${held.mark.id} ${held.from.x} ${held.from.y}`);
  };
  return (
    <DialogScroll as="section" aria-label="The picture" className={styles.frame} data-whole={isWhole}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group has the name, and its marks have theirs. */}
      <svg
        ref={stage}
        className={styles.stage}
        viewBox={`0 0 ${size.width} ${size.height}`}
        style={isWhole ? size : { maxWidth: size.width, maxHeight: size.height }}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={() => setHeld(null)}
        onPointerCancel={() => setHeld(null)}
      >
        <image href={address} {...size} />
        {marks.marks.map((mark) => (
          <MarkShape
            key={mark.id}
            mark={mark}
            size={size}
            isChosen={mark.id === chosenId}
            onFocus={() => marks.choose(mark.id)}
            onKeyDown={(event) => {
              if (event.key === 'Delete' || event.key === 'Backspace') {
                event.preventDefault();
                marks.remove(mark.id);
                return;
              }
              const changedMark = markByKey(event, mark, size);
              if (changedMark === null) return;
              event.preventDefault();
              marks.put(changedMark, `keys ${mark.id}`);
            }}
          />
        ))}
      </svg>
    </DialogScroll>
  );
}

function draggedMark({ from, mark, grip }: Held, to: Point, size: Size): PictureMark | null {
  const by = { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
  if (grip === 'new') return drawnMark({ ...mark, to }, size);
  return grip === null ? movedMark(mark, by, size) : sizedMark(mark, grip, by, size);
}

/** The mark under a pointer, and which of its ends. */
function markAt(
  target: EventTarget,
  marks: readonly PictureMark[],
): { readonly mark: PictureMark | null; readonly grip: Grip | null } {
  const element = target instanceof Element ? target : null;
  const id = element?.closest('[data-mark]')?.getAttribute('data-mark');
  const [x, y] = element?.getAttribute('data-grip')?.split(' ') ?? [];
  return {
    mark: marks.find((mark) => mark.id === id) ?? null,
    grip: x === undefined ? null : { x: x === 'to' ? 'to' : 'from', y: y === 'to' ? 'to' : 'from' },
  };
}

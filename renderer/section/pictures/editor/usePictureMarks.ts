import { useState } from 'react';
import { changeMarks, NO_MARKS, redoMarks, undoMarks } from '#shared/domain/pictures/markSteps.ts';
import {
  type MarkKind,
  middleMark,
  type PictureMark,
  type Size,
  withMark,
} from '#shared/domain/pictures/pictureMarks.ts';

/** The marks on a picture while it is changed, one of them chosen, with the ways back and forth. */
export interface PictureMarks {
  readonly marks: readonly PictureMark[];
  readonly chosen: PictureMark | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A name that no mark has. */
  readonly nextId: string;
  choose(id: string | null): void;
  /** Adds or changes one, and chooses it; changes in a row with one name are one step. */
  put(mark: PictureMark, burst: string | null): void;
  /** Adds one in the middle, to be moved from there. */
  add(kind: MarkKind): void;
  /** Takes one away, and chooses the one before it. */
  remove(id: string): void;
  undo(): void;
  redo(): void;
}

export function usePictureMarks(size: Size): PictureMarks {
  const [steps, setSteps] = useState(NO_MARKS);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [count, setCount] = useState(1);
  const { marks, past, future } = steps;
  const nextId = `mark-${count}`;
  const put = (mark: PictureMark, burst: string | null): void => {
    setSteps(changeMarks(steps, withMark(marks, mark), burst));
    setChosenId(mark.id);
    if (mark.id === nextId) setCount(count + 1);
  };
  return {
    marks,
    chosen: marks.find(({ id }) => id === chosenId) ?? null,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    nextId,
    choose: setChosenId,
    put,
    add: (kind) => put(middleMark({ id: nextId, kind }, size), null),
    remove: (id) => {
      const rest = marks.filter((mark) => mark.id !== id);
      setSteps(changeMarks(steps, rest));
      setChosenId(rest.at(-1)?.id ?? null);
    },
    undo: () => setSteps(undoMarks(steps)),
    redo: () => setSteps(redoMarks(steps)),
  };
}

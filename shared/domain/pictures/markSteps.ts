import type { PictureMark } from '#shared/domain/pictures/pictureMarks.ts';

/** The marks of a picture that is being changed, and the ways back and forth. They end when it is saved or left. */
export interface MarkSteps {
  readonly marks: readonly PictureMark[];
  /** Oldest first. */
  readonly past: readonly MarkStep[];
  /** The next one to redo last. */
  readonly future: readonly MarkStep[];
}

interface MarkStep {
  readonly marks: readonly PictureMark[];
  /** Changes in a row with one name are one step: a mark that is moved by keys, or dragged. */
  readonly burst: string | null;
}

export const NO_MARKS: MarkSteps = { marks: [], past: [], future: [] };

/** The marks as they are by now. */
export function changeMarks(
  steps: MarkSteps,
  marks: readonly PictureMark[],
  burst: string | null = null,
): MarkSteps {
  if (marks === steps.marks) return steps;
  const isSame = burst !== null && steps.past.at(-1)?.burst === burst;
  return { marks, past: isSame ? steps.past : [...steps.past, { marks: steps.marks, burst }], future: [] };
}

/** The same steps where there is none to take back. */
export function undoMarks({ marks, past, future }: MarkSteps): MarkSteps {
  const last = past.at(-1);
  if (last === undefined) return { marks, past, future };
  return { marks: last.marks, past: past.slice(0, -1), future: [...future, { marks, burst: last.burst }] };
}

/** The same steps where there is none to take again. */
export function redoMarks({ marks, past, future }: MarkSteps): MarkSteps {
  const next = future.at(-1);
  if (next === undefined) return { marks, past, future };
  return { marks: next.marks, past: [...past, { marks, burst: next.burst }], future: future.slice(0, -1) };
}

import { CauseOutline } from '#renderer/causes/CauseOutline.tsx';

/** The causes drawn as a tree, to be arranged by dragging. */
export function CauseBoard() {
  return <CauseOutline />;
}

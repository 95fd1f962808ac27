import type { KeyboardEvent } from 'react';
import type { BoardActions } from '#renderer/causes/board/boardContext.ts';
import type { BoardView } from '#renderer/causes/board/useBoardView.ts';
import type { CauseMoving } from '#renderer/causes/board/useCauseMove.ts';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import { nextZoom } from '#shared/causeBoard/boardFrame.ts';
import type { BoardBox, BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { boardNeighbour } from '#shared/causeBoard/boardNeighbour.ts';
import { stepOfKey } from '#shared/causeBoard/stepSlot.ts';

/** What the keys of the board act on. */
export interface BoardKeyParts {
  readonly layout: BoardLayout;
  readonly box: BoardBox;
  readonly view: BoardView;
  readonly actions: BoardActions;
  readonly edits: CausesEdits;
  readonly moving: CauseMoving;
  readonly isReadOnly: boolean;
}

const PAN = 80;
const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

/**
 * Arrows go from box to box, Alt with arrows pans. Enter edits, Ctrl+Enter asks why, Shift+Enter gives
 * another reason, Delete removes, Space picks up and drops, plus and minus unfold and fold; with Ctrl they
 * zoom, and Ctrl+0 fits. Keys in a field or on a button are not the board's.
 */
export function boardKeys(parts: BoardKeyParts) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const isOnBox = event.target instanceof HTMLElement && event.target.role === 'treeitem';
    if (!isOnBox || event.nativeEvent.isComposing) return;
    if (takesKey(event, parts)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

function takesKey(event: KeyboardEvent, parts: BoardKeyParts): boolean {
  if (event.altKey) return pans(event, parts.view);
  if (parts.moving.move?.by === 'keys') return movesBy(event, parts);
  if (event.ctrlKey || event.metaKey) return zooms(event, parts.view) || asksWhy(event, parts);
  return goesTo(event, parts) || (!parts.isReadOnly && edits(event, parts)) || folds(event, parts);
}

function pans({ key }: KeyboardEvent, { ref }: BoardView): boolean {
  const by = PANS[key];
  if (by === undefined || ref.current === null) return false;
  ref.current.scrollLeft += by[0];
  ref.current.scrollTop += by[1];
  return true;
}

function zooms({ key }: KeyboardEvent, view: BoardView): boolean {
  if (key === '+' || key === '=') view.zoomTo(nextZoom(view.frame.zoom, 'in'));
  else if (key === '-') view.zoomTo(nextZoom(view.frame.zoom, 'out'));
  else if (key === '0') view.fit();
  else return false;
  return true;
}

function asksWhy({ key }: KeyboardEvent, { box, edits: { addUnder }, isReadOnly }: BoardKeyParts): boolean {
  if (key !== 'Enter' || isReadOnly) return false;
  addUnder(box.id);
  return true;
}

/** While an answer is held, every key is about where it goes. */
function movesBy({ key }: KeyboardEvent, { layout, moving }: BoardKeyParts): boolean {
  const step = stepOfKey(key, layout.direction);
  if (step !== undefined) moving.step(step);
  else if (key === ' ' || key === 'Enter') moving.drop();
  else if (key === 'Escape') moving.cancel();
  return key !== 'Tab';
}

function goesTo({ key }: KeyboardEvent, { layout, box, actions }: BoardKeyParts): boolean {
  const step = stepOfKey(key, layout.direction);
  if (step !== undefined) {
    const next = boardNeighbour(layout, box.id, step);
    if (next !== undefined) actions.select(next);
    else if (step === 'down' && box.hidden > 0 && box.id !== null) actions.toggle(box.id);
    return true;
  }
  if (key === 'Home') actions.select(null);
  else if (key === 'End') actions.select(layout.boxes.at(-1)?.id ?? null);
  else return false;
  return true;
}

function edits(event: KeyboardEvent, { box, actions, edits: tree, moving }: BoardKeyParts): boolean {
  const { id, branch } = box;
  if (event.key === 'Enter' && event.shiftKey && branch !== null) tree.addAfter(branch.node);
  else if (event.key === 'Enter' || event.key === 'F2') actions.startEditing(id);
  else if (event.key === ' ' && id !== null) moving.start(id, 'keys');
  else if ((event.key === 'Delete' || event.key === 'Backspace') && id !== null) tree.removeSelected();
  else return false;
  return true;
}

function folds({ key }: KeyboardEvent, { box, actions }: BoardKeyParts): boolean {
  if (box.id === null || box.childCount === 0) return false;
  const isFolded = box.hidden > 0;
  if ((key === '-' && !isFolded) || ((key === '+' || key === '=') && isFolded)) actions.toggle(box.id);
  else return false;
  return true;
}

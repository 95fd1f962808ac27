import type { KeyboardEvent, RefObject } from 'react';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/**
 * In an answer: Enter or Shift+Enter, another reason; Ctrl+Enter, ask why of it; Tab and Shift+Tab, or Alt+Right and
 * Alt+Left, in and out. Backspace in an empty answer removes it, unless others stand below it. Escape
 * lets the next Tab leave, so that nobody is caught.
 */
export function outlineKeys(node: CauseNode, below: number, moves: OutlineMoves) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Shift') return;
    const isLeaving = moves.isLeaving.current;
    moves.isLeaving.current = false;
    const act = actionOf(event, node, below, isLeaving);
    if (act === null) return;
    event.preventDefault();
    act(moves, node);
  };
}

type Act = (moves: OutlineMoves, node: CauseNode) => void;

function actionOf(event: KeyboardEvent, node: CauseNode, below: number, isLeaving: boolean): Act | null {
  const isCommand = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'Enter':
      if (isCommand) return ({ edits }, { id }) => edits.addUnder(id);
      return ({ edits }) => edits.addAfter(node);
    case 'Backspace':
      return node.answer === '' && below === 0 ? ({ edits }, { id }) => edits.remove(id) : null;
    case 'Escape':
      return leave;
    case 'Tab':
      if (isLeaving || isCommand || event.altKey) return null;
      return event.shiftKey ? (moves) => moves.outdent(node) : (moves) => moves.indent(node);
    case 'ArrowRight':
      return event.altKey ? (moves) => moves.indent(node) : null;
    case 'ArrowLeft':
      return event.altKey ? (moves) => moves.outdent(node) : null;
    default:
      return null;
  }
}

const leave: Act = (moves) => {
  moves.isLeaving.current = true;
  moves.say('Tab leaves the answer now');
};

/** What keys and buttons of the outline do beyond editing; each move says where it led. */
export interface OutlineMoves {
  readonly edits: CausesEdits;
  /** True once Escape was pressed in an answer: the next Tab leaves. */
  readonly isLeaving: RefObject<boolean>;
  indent(node: CauseNode): void;
  outdent(node: CauseNode): void;
  select(id: CauseId): void;
  toggle(id: CauseId): void;
  say(message: string): void;
}

export function outlineMoves(
  store: AppStore,
  edits: CausesEdits,
  isLeaving: RefObject<boolean>,
  say: (message: string) => void,
): OutlineMoves {
  const sayPlace = (id: CauseId): void => {
    const { incident } = store.getState();
    if (incident === null) return;
    const path = pathTo(incident.causes, id);
    const under = boxName(incident, path.at(-1)?.parentId ?? null);
    say(`${boxName(incident, id)} moved under ${under}, level ${path.length}`);
  };
  return {
    edits,
    isLeaving,
    say,
    indent: (node) => {
      if (edits.indent(node)) sayPlace(node.id);
      else say('There is no answer above to move under. Escape, then Tab, leaves the answers');
    },
    outdent: (node) => {
      if (edits.outdent(node)) sayPlace(node.id);
      else say('It is at the outermost level. Escape, then Shift Tab, leaves the answers');
    },
    select: (id) => store.getState().selectCause(id),
    toggle: (id) => store.getState().toggleBranch(id),
  };
}

import type { KeyboardEvent } from 'react';
import type { OutlineMoves } from '#renderer/causes/outline/outlineMoves.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

/**
 * In an answer: Enter, another reason; Ctrl+Enter, ask why of it; Tab and Shift+Tab, or Alt+Right and
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
      return event.shiftKey ? null : ({ edits }) => edits.addAfter(node);
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

import type { KeyboardEvent } from 'react';
import type { CauseEdits } from '#renderer/causes/useCauseEdits.ts';
import type { CauseBranch } from '#shared/domain/causeTree.ts';

/**
 * Enter: another reason. Ctrl+Enter: ask why of this answer. Alt+Right and Alt+Left: under the one above,
 * out one level. Backspace in an empty answer removes it, unless others stand below it. Tab stays what
 * it is everywhere, the way to the next field.
 */
export function causeKeys(branch: CauseBranch, edits: CauseEdits) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const did = keyAction(event, branch, edits);
    if (did) event.preventDefault();
  };
}

function keyAction(event: KeyboardEvent, { node, children }: CauseBranch, edits: CauseEdits): boolean {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    edits.addUnder(node.id);
    return true;
  }
  if (event.key === 'Enter' && !event.shiftKey) {
    edits.addAfter(node);
    return true;
  }
  if (event.key === 'Backspace' && node.answer === '' && children.length === 0) {
    edits.remove(node.id);
    return true;
  }
  if (event.altKey && event.key === 'ArrowRight') return edits.indent(node);
  if (event.altKey && event.key === 'ArrowLeft') return edits.outdent(node);
  return false;
}

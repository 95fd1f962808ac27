import type { KeyboardEvent } from 'react';
import type { GuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { spotOfElement } from '#renderer/fields/useFieldPlace.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

interface GuidedKeys {
  readonly id: CauseId;
  readonly moves: GuidedMoves;
  /** Where Alt with an arrow moves by words, it is left alone. */
  readonly isMac: boolean;
  /** What Enter does, which is what the main button says. */
  readonly onEnter: () => boolean;
}

/**
 * Enter: what the main button says. As in the other views Ctrl+Enter asks why and Shift+Enter gives another reason. Escape,
 * or Alt+Left: back. Alt+Up and Alt+Down: the answer above or below. Only keys pressed in the stage itself count, not those of its menus.
 */
export function guidedKeys(keys: GuidedKeys) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, nativeEvent } = event;
    const isOurs = target instanceof Node && currentTarget.contains(target);
    if (nativeEvent.isComposing || event.defaultPrevented || !isOurs) return;
    if (action(event, keys)) event.preventDefault();
  };
}

function action(event: KeyboardEvent, { id, moves, isMac, onEnter }: GuidedKeys): boolean {
  const isText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && isCommand) return moves.askNext(id);
  if (event.key === 'Enter' && event.shiftKey) return moves.askOther(id);
  if (event.key === 'Enter' && isText && !event.altKey) {
    if (isQuestion(event.target)) moves.goTo(id);
    else onEnter();
    // A line break is never what was meant, even where there is nowhere to go.
    return true;
  }
  if (event.key === 'Escape') return moves.back(id);
  if (!event.altKey || isMac) return false;
  if (event.key === 'ArrowLeft') return moves.back(id);
  if (event.key === 'ArrowUp') return moves.step(id, -1);
  return event.key === 'ArrowDown' && moves.step(id, 1);
}

/** From the why, Enter goes on to its answer. */
function isQuestion(target: EventTarget): boolean {
  return spotOfElement(target)?.field === 'question';
}

import type { FocusEvent, KeyboardEvent } from 'react';

interface ListKeys {
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  /** Escape gives an empty line up; left out where an empty line stays. */
  readonly onGiveUp?: (() => void) | undefined;
  readonly isEmpty: boolean;
}

/** The keys of every list: Enter adds a line below, Backspace in an empty line removes it, Escape gives it up. */
export function listKeys({ onAdd, onRemove, onGiveUp, isEmpty }: ListKeys) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    // While an input method composes, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onAdd();
    } else if (event.key === 'Backspace' && isEmpty) {
      event.preventDefault();
      onRemove();
    } else if (event.key === 'Escape' && isEmpty) onGiveUp?.();
  };
}

/**
 * For the row of a list: runs when the keyboard is no longer in it, nor in a menu of it. After a press with the pointer
 * it waits until that is over, so that nothing moves away below it.
 */
export function whenLeft(onLeave: () => void) {
  return ({ currentTarget: row }: FocusEvent<HTMLElement>): void => {
    const leave = (): void => {
      const now = document.activeElement;
      if (!row.contains(now) && now?.closest('[role="menu"]') == null) onLeave();
    };
    if (document.querySelector(':active') === null) setTimeout(leave);
    else document.addEventListener('pointerup', () => setTimeout(leave), { once: true });
  };
}

/** Up (-1) and down (1) in a line that has no lines to go to. */
export function turnByArrow(event: KeyboardEvent, onTurn: ((by: 1 | -1) => void) | undefined): void {
  if (onTurn === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  onTurn(event.key === 'ArrowUp' ? -1 : 1);
}

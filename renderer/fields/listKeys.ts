import type { KeyboardEvent } from 'react';

interface ListKeys {
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly isEmpty: boolean;
}

/** The keys of every list: Enter adds a line below, Backspace in an empty line removes it. */
export function listKeys({ onAdd, onRemove, isEmpty }: ListKeys) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    // While an input method composes, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onAdd();
    } else if (event.key === 'Backspace' && isEmpty) {
      event.preventDefault();
      onRemove();
    }
  };
}

import type { MouseEvent, MouseEventHandler } from 'react';

/**
 * For a button in whose place another one stands afterwards, which takes back what it did: the second click of a double click was
 * meant for the first one. The keyboard counts no clicks.
 */
export function onFirstClick(
  act: (event: MouseEvent<HTMLButtonElement>) => void,
): MouseEventHandler<HTMLButtonElement> {
  return (event) => {
    if (event.detail <= 1) act(event);
  };
}

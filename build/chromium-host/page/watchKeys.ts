import type { HostMessage, PageAccelerator, PageMessage } from '#build/chromium-host/page/pageMessage.ts';

/**
 * Takes the keys that belong to enabled menu items before the page sees them. Its source text runs inside
 * pages, so it refers to nothing outside. Returns the receiver of the host's list of keys.
 */
export function watchKeys(post: (message: PageMessage) => void): (message: HostMessage) => void {
  let accelerators: readonly PageAccelerator[] = [];

  function isPressed(wanted: PageAccelerator, event: KeyboardEvent): boolean {
    if (event.ctrlKey !== wanted.control || event.altKey !== wanted.alt || event.metaKey !== wanted.meta)
      return false;
    const isLetterOrDigit = /^[a-z0-9]$/.test(wanted.key);
    // A sign such as + or ? may need Shift itself.
    const mayIgnoreShift = wanted.key.length === 1 && !isLetterOrDigit && !wanted.shift;
    if (!mayIgnoreShift && event.shiftKey !== wanted.shift) return false;
    const codes = [`Key${wanted.key.toUpperCase()}`, `Digit${wanted.key}`];
    return event.key.toLowerCase() === wanted.key || (isLetterOrDigit && codes.includes(event.code));
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const pressed = accelerators.find((wanted) => isPressed(wanted, event));
      if (!pressed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      post({ kind: 'accelerator', item: pressed.item });
    },
    { capture: true },
  );

  return (message) => {
    if (message.kind === 'accelerators') accelerators = message.accelerators;
  };
}

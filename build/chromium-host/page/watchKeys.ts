import type {
  HostMessage,
  PageAccelerator,
  PageKey,
  PageMessage,
} from '#build/chromium-host/page/pageMessage.ts';

/**
 * Takes the keys that belong to enabled menu items before the page sees them, and tells of every key when
 * somebody wants to hear of it. Its source text runs inside
 * pages, so it refers to nothing outside. Returns the receiver of the host's list of keys.
 */
export function watchKeys(post: (message: PageMessage) => void): (message: HostMessage) => void {
  let accelerators: readonly PageAccelerator[] = [];
  let areAllWanted = false;

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

  function keyOf(event: KeyboardEvent): PageKey {
    const { key, code, isComposing, location } = event;
    return {
      key,
      code,
      isAutoRepeat: event.repeat,
      isComposing,
      shift: event.shiftKey,
      control: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
      location,
    };
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (areAllWanted) post({ kind: 'key', key: keyOf(event) });
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
    if (message.kind !== 'keys') return;
    accelerators = message.accelerators;
    areAllWanted = message.areAllWanted;
  };
}

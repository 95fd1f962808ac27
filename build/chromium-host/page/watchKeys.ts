import type {
  HostMessage,
  PageAccelerator,
  PageKey,
  PageMessage,
} from '#build/chromium-host/page/pageMessage.ts';

/**
 * Gives the keys of enabled menu items to the menu once the page has left them, and tells of every key before the page
 * has it when somebody wants to hear of it. Its source text runs inside pages, so it refers to nothing outside. Returns
 * the receiver of the host's list of keys.
 */
export function watchKeys(post: (message: PageMessage) => void): (message: HostMessage) => void {
  let accelerators: readonly PageAccelerator[] = [];
  let areAllWanted = false;

  function isPressed(wantedAccelerator: PageAccelerator, event: KeyboardEvent): boolean {
    if (
      event.ctrlKey !== wantedAccelerator.control ||
      event.altKey !== wantedAccelerator.alt ||
      event.metaKey !== wantedAccelerator.meta
    )
      return false;
    const isLetterOrDigit = /^[a-z0-9]$/.test(wantedAccelerator.key);
    // A sign such as + or ? may need Shift itself.
    const mayIgnoreShift = wantedAccelerator.key.length === 1 && !isLetterOrDigit && !wantedAccelerator.shift;
    if (!mayIgnoreShift && event.shiftKey !== wantedAccelerator.shift) return false;
    const codes = [`Key${wantedAccelerator.key.toUpperCase()}`, `Digit${wantedAccelerator.key}`];
    return (
      event.key.toLowerCase() === wantedAccelerator.key || (isLetterOrDigit && codes.includes(event.code))
    );
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

  /** Hears of the key last of all: whoever listens by now comes first, also on the window itself. */
  function afterPage(event: KeyboardEvent, item: number): void {
    let isAsked = false;
    const ask = (): void => {
      window.removeEventListener('keydown', ask);
      if (isAsked) return;
      isAsked = true;
      if (event.defaultPrevented) return;
      // What Chromium itself would do with it, which Electron's engine does not.
      event.preventDefault();
      post({ kind: 'accelerator', item });
    };
    window.addEventListener('keydown', ask);
    // A page may keep a key from coming this far and yet leave it.
    setTimeout(ask);
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (areAllWanted) post({ kind: 'key', key: keyOf(event) });
      if (event.isComposing) return;
      const pressedAccelerator = accelerators.find((wantedAccelerator) =>
        isPressed(wantedAccelerator, event),
      );
      if (pressedAccelerator) afterPage(event, pressedAccelerator.item);
    },
    { capture: true },
  );

  return (message) => {
    if (message.kind !== 'keys') return;
    accelerators = message.accelerators;
    areAllWanted = message.areAllWanted;
  };
}

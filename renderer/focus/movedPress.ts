/** A hand that presses does not hold quite still. */
const STILL_PX = 4;

interface Press {
  readonly button: HTMLButtonElement;
  readonly x: number;
  readonly y: number;
}

/**
 * A press counts for the button that it began on, also where it left a field whose text is taken then, and what that shows
 * moved the button from under the pointer: a browser clicks only what lies there at both ends of a press.
 * @returns what ends it
 */
export function listenForMovedPresses(): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let press: Press | null = null;
  addEventListener('pointerdown', (event) => (press = pressLeavingField(event)), options);
  addEventListener(
    'pointerup',
    (event) => {
      if (press !== null && isMovedAway(press, event)) press.button.click();
      press = null;
    },
    options,
  );
  addEventListener('pointercancel', () => (press = null), options);
  return () => listening.abort();
}

/** Null where no field is left, and for a button that opens a menu, which the press itself opens. */
function pressLeavingField({ target, button, clientX: x, clientY: y }: PointerEvent): Press | null {
  if (button !== 0 || document.activeElement?.matches('input, textarea') !== true) return null;
  const pressed = target instanceof Element ? target.closest('button') : null;
  return pressed === null || pressed.hasAttribute('aria-haspopup') ? null : { button: pressed, x, y };
}

function isMovedAway({ button, x, y }: Press, { target, clientX, clientY }: PointerEvent): boolean {
  const isStill = Math.hypot(clientX - x, clientY - y) <= STILL_PX;
  return isStill && button.isConnected && !(target instanceof Node && button.contains(target));
}

import type { BridgeEnd } from '#build/chromium-host/page/bridgeEnd.ts';
import type { ThrottledPage } from '#build/chromium-host/page/throttleHidden.ts';

/**
 * Waits, in the page's own world and before any of its scripts, for the preload's world to hand over the
 * bridge's event target, and puts there what the preload exposes. `throttle` slows the page down while it is hidden;
 * null: it never slows down. Its source text runs inside pages, so it refers to nothing outside.
 */
export function installMainWorld(
  handshake: string,
  createBridgeEnd: (channel: EventTarget, here: string, there: string) => BridgeEnd,
  throttle: ((page: ThrottledPage) => (isHidden: boolean) => void) | null,
): void {
  const setHidden = throttle?.(window);
  function freeze(value: unknown): void {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    Object.freeze(value);
    for (const item of Object.values(value)) freeze(item);
  }

  window.addEventListener(
    handshake,
    (event) => {
      event.stopImmediatePropagation();
      // Only a mouse event can carry an event target from one world to another.
      const channel = (event as MouseEvent).relatedTarget as EventTarget;
      const bridge = createBridgeEnd(channel, 'page', 'preload');
      bridge.listen('visibility', (isHidden: boolean) => setHidden?.(isHidden));
      bridge.listen('expose', ({ name, api }: { name: string; api: unknown }) => {
        const value = bridge.unpack(api);
        freeze(value);
        Object.defineProperty(window, name, {
          value,
          enumerable: true,
          writable: false,
          configurable: false,
        });
      });
    },
    { once: true },
  );
}

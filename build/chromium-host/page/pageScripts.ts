import { createBridgeEnd } from '#build/chromium-host/page/bridgeEnd.ts';
import { installMainWorld } from '#build/chromium-host/page/mainWorld.ts';
import { createPreloadWorld } from '#build/chromium-host/page/preloadWorld.ts';
import { throttleHidden } from '#build/chromium-host/page/throttleHidden.ts';
import { watchContextMenu } from '#build/chromium-host/page/watchContextMenu.ts';
import { watchCopies } from '#build/chromium-host/page/watchCopies.ts';
import { watchKeys } from '#build/chromium-host/page/watchKeys.ts';
import { createWire } from '#build/chromium-host/page/wire.ts';

/** The isolated world's name in Chromium; the page's own world is another one. */
export const PRELOAD_WORLD = 'electron-preload';

/** The function by which the preload's world, and it alone, reaches the host. */
export const POST_NAME = '__postToHost';

/** The function by which the host reaches the preload's world. */
export const RECEIVE_NAME = '__receiveFromHost';

/** The two scripts that run in each new document, before its own, in this order. */
export interface PageScripts {
  readonly mainWorld: string;
  readonly preloadWorld: string;
}

/** esbuild names functions through this helper, which a page does not have. */
const PREAMBLE = 'const __name = (target) => target;';

/** Joins the page-side functions, as text, with the preload's own source. */
export function pageScripts(
  preload: { readonly path: string; readonly source: string } | null,
  isThrottled: boolean,
): PageScripts {
  const handshake = `bridge-${crypto.randomUUID()}`;
  return {
    mainWorld: topFrameOnly(`
      (${installMainWorld})(${JSON.stringify(handshake)}, ${createBridgeEnd}, ${isThrottled ? throttleHidden : null});
    `),
    preloadWorld: topFrameOnly(`
      const post = ((send) => (message) => send(JSON.stringify(message)))(globalThis.${POST_NAME});
      const channel = new EventTarget();
      window.dispatchEvent(new MouseEvent(${JSON.stringify(handshake)}, { relatedTarget: channel }));
      const bridge = (${createBridgeEnd})(channel, 'preload', 'page');
      const world = (${createPreloadWorld})((${createWire})(), post, bridge);
      const receiveKeys = (${watchKeys})(post);
      (${watchContextMenu})(post);
      const receiveCopies = (${watchCopies})(post);
      globalThis.${RECEIVE_NAME} = (message) => { receiveKeys(message); receiveCopies(message); world.receive(message); };
      ${preload ? runPreload(preload.source) : ''}
    `),
  };
}

function topFrameOnly(body: string): string {
  return `(() => { if (window !== window.top) return; ${PREAMBLE} ${body} })();`;
}

function runPreload(source: string): string {
  return `
    try {
      const module = { exports: {} };
      (function (require, module, exports) { ${source}
      })(world.require, module, module.exports);
    } catch (error) {
      post({ kind: 'preload-error', message: String(error?.message ?? error), stack: String(error?.stack ?? '') });
    }`;
}

import type { Protocol } from 'electron';
import { isReady } from '#build/chromium-host/app/lifecycle.ts';
import { strict } from '#build/chromium-host/strict.ts';

type Handler = Parameters<Protocol['handle']>[1];

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

/** The schemes that were declared as origins of their own. */
export function declaredSchemes(): ReadonlySet<string> {
  return privileged;
}

/** Who answers requests of a scheme. */
export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme);
}

/** Electron's protocol module. */
export const protocol = strict<Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    if (isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error(
          `The Chromium host can only serve a scheme that is standard and secure, not ${scheme}`,
        );
      }
      privileged.add(scheme);
    }
  },
  handle: (scheme, handler) => {
    if (!isReady()) throw new Error('protocol.handle cannot be used before app is ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!privileged.has(scheme)) {
      throw new Error(
        `The Chromium host can only serve a scheme that was declared privileged, not ${scheme}`,
      );
    }
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
});

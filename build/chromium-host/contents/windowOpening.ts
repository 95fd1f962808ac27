import type { WebContents } from 'electron';
import { declaredSchemes } from '#build/chromium-host/protocol/protocol.ts';
import { toAppAddress } from '#build/chromium-host/protocol/schemeAddress.ts';
import type { Surface } from '#build/chromium-host/strict.ts';

type Handler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A page's wish for another window: the handler hears of it, and it is always denied. */
export interface WindowOpening {
  readonly members: Surface<WebContents>;
  readonly asked: (address: string) => void;
}

/** Windows that a page opened would have no preload and no rules; the host closes them as they come. */
export function createWindowOpening(): WindowOpening {
  let handler: Handler | null = null;
  return {
    members: {
      setWindowOpenHandler: (wanted) => {
        handler = wanted;
      },
    },
    asked: (address) => {
      const url = toAppAddress(address, declaredSchemes());
      const answer = handler?.({
        url,
        frameName: '',
        features: '',
        disposition: 'foreground-tab',
        referrer: { url: '', policy: 'default' },
      });
      if (answer?.action === 'allow') console.error(`The Chromium host opens no window for a page: ${url}`);
    },
  };
}

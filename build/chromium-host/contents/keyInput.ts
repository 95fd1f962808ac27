import type { Event, Input } from 'electron';
import type { PageKey } from '#build/chromium-host/page/pageMessage.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';

/** A page's key as Electron tells of it. */
export function inputOf(key: PageKey): Input {
  return { ...key, type: 'keyDown', modifiers: [] };
}

/** The page has the key by the time the host hears of it; Electron asks before, so preventing is refused. */
export function tooLateToPrevent(): Event {
  return {
    ...preventableEvent({}),
    preventDefault: () => {
      throw new Error(
        'The Chromium host tells of a key when the page has it already: it cannot be prevented',
      );
    },
  };
}

import type { PowerSaveBlocker } from 'electron';
import { strict } from '#build/chromium-host/strict.ts';

const started = new Set<number>();
let lastId = 0;

/** Electron's powerSaveBlocker; it only counts, since the host keeps no display awake. */
export const powerSaveBlocker = strict<PowerSaveBlocker>('powerSaveBlocker', {
  start: () => {
    lastId += 1;
    started.add(lastId);
    return lastId;
  },
  stop: (id) => started.delete(id),
  isStarted: (id) => started.has(id),
});

import type { PowerMonitor } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';
import { strict } from '#build/chromium-host/strict.ts';

interface PowerEvents {
  suspend: [];
  resume: [];
  'lock-screen': [];
  'unlock-screen': [];
  shutdown: [];
}

/** Electron's powerMonitor; the host does not hear of sleep, so only tests send its events. */
export const powerMonitor = strict<PowerMonitor>(
  'powerMonitor',
  {},
  createEmitter<PowerMonitor, PowerEvents>('powerMonitor', [
    'suspend',
    'resume',
    'lock-screen',
    'unlock-screen',
    'shutdown',
  ]),
);

import type { session as electronSession, Session } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { setPermissionHandler } from '#build/chromium-host/system/permissions.ts';

/** The only session: every page is in it. */
export const defaultSession = strict<Session>(
  'session.defaultSession',
  {
    setPermissionRequestHandler: setPermissionHandler,
    // Chromium asks no one before it checks; what the request handler denies, it denies.
    setPermissionCheckHandler: () => {},
    setSpellCheckerEnabled: () => {},
    setSpellCheckerLanguages: () => {},
    setSpellCheckerDictionaryDownloadURL: () => {},
  },
  createEmitter<Session, object>('session.defaultSession', []),
);

/** Electron's session module. */
export const session = strict<typeof electronSession>('session', { defaultSession });

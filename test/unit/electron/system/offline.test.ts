import { app, type Session } from 'electron';
import { expect, it, vi } from 'vitest';
import { stayOffline } from '#electron/system/offline.ts';

it('gives the engine no address of any name, and no place for dictionaries', () => {
  stayOffline();
  expect(app.commandLine.getSwitchValue('host-resolver-rules')).toMatch(/^MAP \* ~NOTFOUND/);
  const session = { setSpellCheckerDictionaryDownloadURL: vi.fn(), setSpellCheckerEnabled: vi.fn() };
  app.emit('session-created', session as unknown as Session); // What is used of it.
  app.removeAllListeners('session-created');
  expect(session.setSpellCheckerDictionaryDownloadURL).toHaveBeenCalledWith('http://127.0.0.1:9/');
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
});

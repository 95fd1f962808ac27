import { app } from 'electron';
import { NOWHERE } from '#electron/system/nowhere.ts';

/**
 * Holds the browser engine itself to the promise that the app uses no network by itself: on Linux and Windows it asks for a
 * dictionary at its first start, whatever windows want. No name has an address for it, and the dictionaries are nowhere.
 * Links go to the system's browser, which is another process. Must run before the app is ready.
 */
export function stayOffline(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  app.on('session-created', (session) => {
    session.setSpellCheckerDictionaryDownloadURL(`${NOWHERE}/`);
    // On macOS the system's own checker works without the network.
    if (process.platform !== 'darwin') session.setSpellCheckerEnabled(false);
  });
}

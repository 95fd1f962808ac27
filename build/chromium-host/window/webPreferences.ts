import type { WebPreferences } from 'electron';

/**
 * Refuses a window that is not isolated, or does not say so. Electron would open it; the app has no
 * business doing so, and both runtimes are to run the same windows.
 */
export function requireIsolation(preferences: WebPreferences | undefined): void {
  const { sandbox, contextIsolation, nodeIntegration, webSecurity } = preferences ?? {};
  if (sandbox !== true) throw refusal('sandbox: true');
  if (contextIsolation !== true) throw refusal('contextIsolation: true');
  if (nodeIntegration === true) throw refusal('nodeIntegration: false');
  if (webSecurity === false) throw refusal('webSecurity: true');
}

function refusal(wanted: string): Error {
  return new Error(`The Chromium host opens no BrowserWindow without webPreferences { ${wanted} }`);
}

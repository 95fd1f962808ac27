import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedHost, launchHost } from '#build/chromium-host/launch.ts';

/** The scripts of an app written for one test. */
export interface TinyApp {
  /** The main file, an ES module; `FOLDER` in it is the app's own folder. */
  readonly main: string;
  readonly preload?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder with the app in it, and its user data below. */
export interface TinyFolder {
  readonly path: string;
  readonly launch: (args?: readonly string[], env?: Readonly<Record<string, string>>) => LaunchedHost;
  readonly remove: () => void;
}

/** Before each main file: its own user data, so that tests do not meet. */
const BEFORE = (folder: string): string => `
import electron, { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
const FOLDER = ${JSON.stringify(folder)};
app.setPath('userData', FOLDER + '/user-data');
const isolated = { sandbox: true, contextIsolation: true };
`;

/** Writes the scripts into a fresh folder. */
export function writeTinyApp({ main, preload = '' }: TinyApp): TinyFolder {
  const path = mkdtempSync(join(tmpdir(), 'tiny-app-'));
  writeFileSync(
    join(path, 'package.json'),
    '{"name":"tiny","productName":"Tiny","version":"1.2.3","type":"module"}',
  );
  writeFileSync(join(path, 'main.js'), BEFORE(path) + main);
  writeFileSync(join(path, 'preload.cjs'), preload);
  return {
    path,
    launch: (args = [], env = {}) => launchHost({ mainFile: join(path, 'main.js'), args, env }),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}

/** Runs an app that ends by itself. */
export async function runTinyApp(
  tiny: TinyApp,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const folder = writeTinyApp(tiny);
  const host = folder.launch(tiny.args, tiny.env);
  const { code } = await host.exited;
  folder.remove();
  return { code, stdout: host.stdout(), stderr: host.stderr() };
}

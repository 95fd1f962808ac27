import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import {
  type DeclaredMember,
  declaredMembers,
  narrowDeclarations,
} from '#test/unit/build/chromium-host/support/narrowDeclarations.ts';
import { runTinyApp } from '#test/unit/build/chromium-host/support/tinyApp.ts';

/** Where each of Electron's classes is found in a running host: an object of it, and the class itself. */
const PLACES: Readonly<Record<string, string>> = {
  App: '[app]',
  BaseWindow: '[window, BrowserWindow]',
  BrowserWindow: '[window, BrowserWindow]',
  Clipboard: '[electron.clipboard]',
  Dialog: '[dialog]',
  Menu: '[menu, Menu]',
  MenuItem: '[menu.items[0]]',
  NativeTheme: '[electron.nativeTheme]',
  PowerMonitor: '[electron.powerMonitor]',
  Protocol: '[protocol]',
  Screen: '[electron.screen]',
  Session: '[session.defaultSession, session]',
  Shell: '[electron.shell]',
  WebContents: '[window.webContents]',
  WebFrameMain: '[window.webContents.mainFrame]',
};

const OWNERS = new Set(Object.keys(PLACES));
const PRELOAD_EXPORTS = new Set(['ipcRenderer', 'contextBridge']);
const FOLDER = join(PROJECT, 'out/hostSurface');

/** Uses what Electron has and the host has not. */
const PLANTED = `
import { app, type BrowserWindow, globalShortcut } from 'electron';
app.getGPUFeatureStatus();
app.on('login', () => {});
export const start = (window: BrowserWindow) => window.setKiosk(Boolean(globalShortcut));
`;

const keyOf = ({ owner, name, event, isStatic }: DeclaredMember): string =>
  `${owner} ${name} ${event} ${isStatic}`;

let messages: readonly string[];

beforeAll(async () => {
  const declarations = readFileSync(join(PROJECT, 'node_modules/electron/electron.d.ts'), 'utf8');
  const supported = await askHost(declaredMembers(declarations, OWNERS));
  const narrowed = narrowDeclarations(
    declarations,
    OWNERS,
    (member) => supported.members.has(keyOf(member)),
    (name) => name === '' || PRELOAD_EXPORTS.has(name) || supported.exports.has(name),
  );
  messages = compile(narrowed);
});

describe('the part of Electron that the host has', () => {
  it('is all that the app uses', () => {
    expect(messages.filter((message) => !message.includes('planted.ts'))).toEqual([]);
  });

  it('is told from what only Electron has', () => {
    expect(messages.filter((message) => message.includes('planted.ts'))).toEqual([
      expect.stringContaining("'globalShortcut'"),
      expect.stringContaining("'getGPUFeatureStatus'"),
      expect.stringContaining('planted.ts(4,'),
      expect.stringContaining("'setKiosk'"),
    ]);
  });
});

/** Runs the host, without Chromium, and asks its objects. */
async function askHost(
  members: readonly DeclaredMember[],
): Promise<{ readonly members: ReadonlySet<string>; readonly exports: ReadonlySet<string> }> {
  mkdirSync(FOLDER, { recursive: true });
  const list = join(FOLDER, 'members.json');
  writeFileSync(list, JSON.stringify(members));
  const { stdout, stderr } = await runTinyApp({
    env: { DEBRIEF_CHROMIUM: '/nowhere/chromium' },
    main: `import { readFileSync } from 'node:fs';
      app.whenReady().then(() => {
        const window = new BrowserWindow({ webPreferences: isolated });
        const menu = Menu.buildFromTemplate([{ label: 'File' }]);
        const places = { ${Object.entries(PLACES)
          .map(([owner, place]) => `${owner}: ${place}`)
          .join(', ')} };
        const hears = (object, event) => { try { object.listenerCount(event); return true; } catch { return false; } };
        const has = ({ owner, name, event, isStatic }) => {
          const object = places[owner][isStatic ? 1 : 0];
          return object !== undefined && name in object && (event === '' || hears(object, event));
        };
        const members = JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8')).filter(has);
        console.log(JSON.stringify({ members, exports: Object.keys(electron) }));
        app.exit();
      });`,
  });
  if (stdout === '') throw new Error(stderr);
  const answer = JSON.parse(stdout) as { readonly members: DeclaredMember[]; readonly exports: string[] };
  return { members: new Set(answer.members.map(keyOf)), exports: new Set(answer.exports) };
}

/** Compiles the app's electron/ folder, and the planted file, against the narrowed declarations. */
function compile(narrowed: string): readonly string[] {
  const declarations = join(FOLDER, 'electron.d.ts');
  writeFileSync(declarations, narrowed);
  writeFileSync(join(FOLDER, 'planted.ts'), PLANTED);
  const config = {
    extends: join(PROJECT, 'build/tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      declaration: false,
      emitDeclarationOnly: false,
      noEmit: true,
      incremental: true,
      tsBuildInfoFile: join(FOLDER, 'checked.tsbuildinfo'),
      rootDir: PROJECT,
      lib: ['ES2023'],
      types: ['node'],
      typeRoots: [join(PROJECT, 'node_modules/@types')],
      paths: { electron: [declarations] },
    },
    include: [join(PROJECT, 'electron/**/*.ts'), declarations, join(FOLDER, 'planted.ts')],
  };
  const project = join(FOLDER, 'tsconfig.json');
  writeFileSync(project, JSON.stringify(config));
  const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', project, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

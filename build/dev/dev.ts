import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'electron-vite';
import { DEVELOPMENT_SERVER } from '#build/dev/developmentServer.ts';
import { BUILT_STAMP, ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { rootFlags } from '#build/start/openApp.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import { chooseRuntimeHere, describeRuntime, hasDisplay, type Runtime } from '#build/start/runtime.ts';

// npm run dev [-- FILE]: the app with its pages from Vite's server (they change as you save), and main process
// and preload built again as you save. DEBRIEF_INSPECT=PORT opens the main process to a debugger.
const TSX = import.meta.resolve('tsx');
const HOST = join(PROJECT, 'build/chromium-host/run.ts');
const args = process.argv.slice(2);
// Documents take their fonts from the built pages.
ensureBuilt();
const runtime = chooseRuntimeHere(true);
console.log(describeRuntime(runtime));
if (runtime.kind === 'chromium') ensureChromium();
// What development leaves in out/ is no build: whoever starts the app next builds it first.
rmSync(BUILT_STAMP);
Object.assign(process.env, startedBy(runtime, args));
await createServer(
  { configFile: join(PROJECT, 'build/electron.vite.config.ts'), build: { watch: {} } },
  { rendererOnly: false },
);

/** How electron-vite is to start the app: it runs ELECTRON_EXEC_PATH with ELECTRON_ENTRY, then the rest. */
function startedBy(runtime: Runtime, args: readonly string[]): Readonly<Record<string, string>> {
  const inspect =
    process.env.DEBRIEF_INSPECT === undefined ? [] : [`--inspect=${process.env.DEBRIEF_INSPECT}`];
  const [program, entry = '', ...rest] =
    runtime.kind === 'electron'
      ? [runtime.program, PROJECT, ...inspect, ...rootFlags(), ...args]
      : [process.execPath, ...inspect, '--enable-source-maps', '--import', TSX, HOST, MAIN_FILE, ...args];
  return {
    ELECTRON_EXEC_PATH: program,
    ELECTRON_ENTRY: entry,
    ELECTRON_CLI_ARGS: JSON.stringify(rest),
    DEBRIEF_HOST_DISPLAY: hasDisplay(process.env) ? '1' : '0',
    DEBRIEF_HOST_REACHES: `${DEVELOPMENT_SERVER.host}:${DEVELOPMENT_SERVER.port}`,
  };
}

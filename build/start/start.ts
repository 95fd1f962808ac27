import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { firstRun } from '#build/start/firstRun.ts';
import { openApp } from '#build/start/openApp.ts';
import { chooseRuntimeHere, describeRuntime, hasDisplay } from '#build/start/runtime.ts';

// npm start: the app in a window; with no display, its first run in pictures and files.
const args = process.argv.slice(2);
ensureBuilt();
const isShown = hasDisplay(process.env);
const runtime = isShown
  ? chooseRuntimeHere(true)
  : ({ kind: 'chromium', why: 'there is no display to open a window on' } as const);
console.log(describeRuntime(runtime));
if (runtime.kind === 'chromium') ensureChromium();
process.exitCode = isShown ? await openApp(runtime, args) : await firstRun();

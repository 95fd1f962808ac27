import { fileURLToPath } from 'node:url';
import { runMain } from '#build/chromium-host/runMain.ts';
import { commandArguments } from '#build/start/commandArguments.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { MAIN_FILE } from '#build/start/projectFolder.ts';
import { needsPage } from '#electron/commandLine/arguments/parseCommand.ts';

// npm run --silent debrief -- COMMAND …: the app's own command line, in this very process.
// Git is set up with these words; they hold from any folder.
process.env.DEBRIEF_STARTED_BY ??= [
  process.execPath,
  fileURLToPath(import.meta.resolve('tsx/cli')),
  fileURLToPath(import.meta.url),
].join('\n');
const args = commandArguments(process.argv.slice(2));
ensureBuilt();
if (needsPage(args)) ensureChromium();
await runMain(MAIN_FILE, args);

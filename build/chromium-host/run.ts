import { answerLauncher } from '#build/chromium-host/control.ts';
import { runMain } from '#build/chromium-host/runMain.ts';

// node --import tsx build/chromium-host/run.ts MAIN [ARGUMENTS]
const [, , mainFile, ...args] = process.argv;
if (mainFile === undefined) throw new Error('Name the main file to run.');
const running = runMain(mainFile, args);
answerLauncher(running);
await running;

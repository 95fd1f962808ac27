import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { runRepeatedly } from '#build/start/repeatedRuns.ts';
import { desktopEnvironment, readJourneyWish } from '#build/start/repetition.ts';
import { runJourneys } from '#build/start/runJourneys.ts';
import { chooseRuntimeHere, describeRuntime } from '#build/start/runtime.ts';

// npm run e2e -- [--desktop NAME] [--load N] [--times K] [Playwright's arguments]
const { repetition, desktop, args } = readJourneyWish(process.argv.slice(2));
if (desktop !== null) Object.assign(process.env, desktopEnvironment(desktop));
ensureBuilt();
const runtime = chooseRuntimeHere(false);
console.log(describeRuntime(runtime));
if (desktop !== null) console.log(`Desktop: ${desktop}, as the Chromium host has it.`);
if (runtime.kind === 'chromium') ensureChromium();
process.exitCode =
  repetition === null ? (await runJourneys(args)).code : await runRepeatedly(repetition, args);

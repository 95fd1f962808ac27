import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { runRepeatedly } from '#build/start/repeatedRuns.ts';
import { readJourneyWish } from '#build/start/repetition.ts';
import { runJourneys } from '#build/start/runJourneys.ts';
import { chooseRuntimeHere, describeRuntime } from '#build/start/runtime.ts';

// npm run e2e -- [--load N] [--times K] [Playwright's arguments]
const { repetition, args } = readJourneyWish(process.argv.slice(2));
ensureBuilt();
const runtime = chooseRuntimeHere(false);
console.log(describeRuntime(runtime));
if (runtime.kind === 'chromium') ensureChromium();
process.exitCode =
  repetition === null ? (await runJourneys(args)).code : await runRepeatedly(repetition, args);

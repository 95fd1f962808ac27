import fc from 'fast-check';
import { runs, USUAL_RUNS } from '#build/explore/runs.ts';

/** What properties draw their inputs from where nothing else is said. */
const USUAL_SEED = 20_261_130;

/*
 * Vitest runs it before each test file. The same inputs each time: then a test that fails does so because of the change
 * that it is run for, on every machine. `npm run explore` names other seeds, in DEBRIEF_SEED.
 */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env.DEBRIEF_SEED ?? USUAL_SEED),
  numRuns: runs(USUAL_RUNS),
});

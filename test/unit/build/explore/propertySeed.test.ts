import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isExploring, runs, USUAL_RUNS } from '#build/explore/runs.ts';

it('draws the same inputs in each run, so that a failure is of the change', () => {
  const drawn = () => fc.sample(fc.integer(), 5);
  expect(drawn()).toEqual(drawn());
});

it('draws the first quarter of the inputs for a change, and all of them each night', () => {
  const drawn: number[] = [];
  const note = fc.property(fc.integer(), (each) => void drawn.push(each));
  fc.assert(note);
  expect(drawn).toHaveLength(isExploring ? USUAL_RUNS : USUAL_RUNS / 4);
  const [first, ...others] = drawn.splice(0);
  fc.assert(note, { numRuns: USUAL_RUNS });
  expect(drawn.slice(0, others.length + 1)).toEqual([first, ...others]);
  expect([runs(40), runs(1)]).toEqual(isExploring ? [40, 1] : [10, 1]);
});

it('reads Markdown with the library as the built app has it, which checks itself less', () => {
  expect(process.execArgv).not.toContain('development');
});

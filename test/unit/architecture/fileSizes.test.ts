import { expect, it } from 'vitest';
import { medianLines, oversizedFiles, SIZE_BUDGET } from '#test/support/architecture/sizeRules.ts';
import { ALL_FOLDERS, APP_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';

const CODE = /\.(tsx?|css)$/;
const lines = (count: number, line = '') => `${line}\n`.repeat(count);

it('has no file over its budget', () => {
  expect(oversizedFiles(readSources(ALL_FOLDERS, CODE))).toEqual([]);
});

it('is made of small files', () => {
  expect(medianLines(readSources(APP_FOLDERS, CODE))).toBeLessThanOrEqual(SIZE_BUDGET.median);
});

it('names a file that has one line too many', () => {
  const planted = [
    { path: 'shared/long.ts', text: lines(301) },
    { path: 'shared/full.ts', text: lines(300) },
    { path: 'renderer/timeline/Timeline.tsx', text: `export const a = <p />;\n${lines(150)}` },
    { path: 'renderer/timeline/useTimeline.tsx', text: lines(151) },
  ];
  expect(oversizedFiles(planted)).toEqual([
    'shared/long.ts: 301 lines, at most 300',
    'renderer/timeline/Timeline.tsx: 151 lines, at most 150',
  ]);
});

it('takes the middle length, whatever the order', () => {
  const planted = [90, 10, 81].map((count) => ({ path: `${count}.ts`, text: lines(count) }));
  expect(medianLines(planted)).toBe(81);
  expect(medianLines([])).toBe(0);
});

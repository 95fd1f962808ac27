import { expect, it } from 'vitest';
import { crowdedFolders, oversizedFiles } from '#test/support/architecture/sizeRules.ts';
import { ALL_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';

const CODE = /\.(tsx?|css)$/;
const lines = (count: number, line = '') => `${line}\n`.repeat(count);

it('has no file over its budget', () => {
  expect(oversizedFiles(readSources(ALL_FOLDERS, CODE))).toEqual([]);
});

it('has no folder with more entries than one looks through', () => {
  expect(crowdedFolders(readSources(ALL_FOLDERS, /./))).toEqual([]);
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

it('names a folder that has one entry too many; a component and its stylesheet are one, and so is a folder', () => {
  const planted = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index) => [
      { path: `${folder}/Part${index}.tsx`, text: '' },
      { path: `${folder}/Part${index}.module.css`, text: '' },
    ]).flat();
  const deep = [
    { path: 'renderer/full/deep/a.ts', text: '' },
    { path: 'renderer/full/deep/b.ts', text: '' },
  ];
  const files = [...planted('renderer/full', 29), ...deep, ...planted('renderer/crowded', 31)];
  expect(crowdedFolders(files)).toEqual(['renderer/crowded: 31 entries, at most 30']);
});

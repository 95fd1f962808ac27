import { describe, expect, it } from 'vitest';
import {
  conventionViolations,
  desktopReaders,
  hiddenCaches,
} from '#test/support/architecture/conventionRules.ts';
import { ALL_FOLDERS, APP_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';

describe('the sources', () => {
  it('follow the conventions', () => {
    expect(readSources(ALL_FOLDERS, /\.tsx?$/).flatMap(conventionViolations)).toEqual([]);
  }); // It reads every file twice, which takes long on a busy machine.

  it('reach the main process through one file', () => {
    expect(desktopReaders(readSources(['renderer'], /\.tsx?$/))).toEqual([]);
  });
});

it('remember nothing but by shared/basics/memo.ts', () => {
  expect(readSources(APP_FOLDERS, /\.tsx?$/).flatMap(hiddenCaches)).toEqual([]);
});

describe('the check for caches', () => {
  it.each([
    ['const known = new WeakMap<Item, Answer>();', 'makes a WeakMap'],
    ['export function a() { const seen = new WeakMap(); return seen; }', 'makes a WeakMap'],
    ['let last: Answer | null = null;', 'has a variable of the module'],
    ['export let last = 0;', 'has a variable of the module'],
    ['const known = new Map<string, Answer>();', 'has a collection that is filled later'],
    ['export const seen = new Set();', 'has a collection that is filled later'],
  ])('notices %s', (text, violation) => {
    const path = 'shared/domain/a.ts';
    expect(hiddenCaches({ path, text })).toEqual([`${path}: ${violation}`]);
    expect(hiddenCaches({ path: 'shared/basics/memo.ts', text })).toEqual([]);
  });

  it.each([
    'export function a() { let sum = 0; for (let i = 0; i < 3; i += 1) sum += i; return sum; }',
    'export function a() { const seen = new Set(); seen.add(1); return seen; }',
    'const NONE: ReadonlyMap<string, string> = new Map();',
    "const KNOWN = new Set(['a']);",
  ])('does not mind variables of a function, and what nothing is added to: %s', (text) => {
    expect(hiddenCaches({ path: 'shared/domain/a.ts', text })).toEqual([]);
  });
});

describe('the check for conventions', () => {
  it.each([
    ['shared/a.ts', 'export default 1;', 'has a default export'],
    ['shared/a.ts', 'export const a = (x: any) => x;', 'says any'],
    ['shared/a.ts', 'export const a = x as unknown as Array<any>;', 'says any'],
    ['shared/domain/a.ts', `import { b } from '../b.ts';`, 'climbs to ../b.ts'],
    ['shared/a.ts', `export * from './b.ts';`, 'exports for another file'],
    ['shared/a.ts', `export { b } from '#shared/b.ts';`, 'exports for another file'],
    ['electron/a.ts', 'const a = 10 * 60_000;', 'writes a length of time that shared/time/durations has'],
    ['renderer/a.tsx', "const a = n + ' line' + (n === 1 ? '' : 's');", 'makes a plural that counted makes'],
    ['shared/a.ts', "const a = n === 1 ? '1 line' : n + ' lines';", 'makes a plural that counted makes'],
    ['renderer/ui/index.ts', '', 'is named index'],
    ['shared/time/timeUtils.ts', '', 'is named timeUtils'],
    ['electron/windows/windowManager.ts', '', 'is named windowManager'],
    ['test/support/helpers.ts', '', 'is named helpers'],
    [
      'test/unit/a.test.ts',
      "test.runIf(here)('a', run);",
      'leaves a test out by itself, not by test/support/onSystem.ts',
    ],
    [
      'test/unit/a.test.ts',
      "it.skip('a', run);",
      'leaves a test out by itself, not by test/support/onSystem.ts',
    ],
  ])('names in %s: %s', (path, text, violation) => {
    expect(conventionViolations({ path, text })).toEqual([`${path}: ${violation}`]);
  });

  it('does not mind words in strings and comments, or a tool’s configuration', () => {
    const text = `// any '../b.ts'\nexport const a = 'export default any'; export { a as b };`;
    expect(conventionViolations({ path: 'shared/company.ts', text })).toEqual([]);
    expect(conventionViolations({ path: 'build/vitest.config.ts', text: 'export default {};' })).toEqual([]);
  });
});

describe('the check for the desktop API', () => {
  it.each(['window.desktop.save()', 'globalThis.desktop', `window['desktop']`])('notices %s', (text) => {
    expect(desktopReaders([{ path: 'renderer/home/Home.tsx', text }])).toEqual(['renderer/home/Home.tsx']);
    expect(desktopReaders([{ path: 'renderer/desk.tsx', text }])).toEqual([]);
  });

  it('does not mind the word elsewhere', () => {
    const text = `const kind = 'window.desktop'; deps.desktop.save(); // window.desktop`;
    expect(desktopReaders([{ path: 'renderer/home/Home.tsx', text }])).toEqual([]);
  });
});

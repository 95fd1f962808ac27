import { expect, test } from 'vitest';
import { importGraph, importPath } from '#test/support/architecture/importGraph.ts';
import { readSources } from '#test/support/architecture/sourceFiles.ts';

const sources = readSources(['shared', 'renderer'], /\.tsx?$/);
const first = importGraph(sources, 'first');
const everything = importGraph(sources, 'run-time');
const DESK = /^renderer\/desk\.tsx$/;

/** What the desk's page can do without until the first key was typed; it loads it afterwards, while it idles. */
const LATER: readonly (readonly [what: string, is: RegExp])[] = [
  [
    'the rules of language',
    /^shared\/language\/(?:hintsIn|incidentHints|lineHint|blame\/|patterns\/(?!principles))/,
  ],
  ['what is missing', /^shared\/readiness\/(?:readiness|internalRules|publicRules)\.ts$/],
  ['the guess of kinds', /^shared\/domain\/kinds\/(?:guessedKind|kindWeights)\.ts$/],
  ['reading what is pasted', /^shared\/import\/(?:reading|forms|draft|source\/importSource)\b/],
  ['reading typed times', /^shared\/time\/parseTimeEntry\.ts$/],
  ['archives', /^fflate/],
  ['Markdown', /^(?:mdast|micromark)/],
  ['the sample', /^shared\/sample\//],
  ['dialogs', /^renderer\/dialogs\/(?:.*\/)?\w*Dialog\.tsx$/],
  ['the first screen', /^renderer\/home\/.*\.tsx$/],
  ['the wall', /^renderer\/wallView\//],
];

test.each(LATER)('the desk loads %s after its first frame', (_what, is) => {
  expect(importPath(first, DESK, (target) => is.test(target))).toBeUndefined();
  // There is such a thing, or nothing would be held apart.
  expect(importPath(everything, DESK, (target) => is.test(target))).toBeDefined();
});

const commandSources = readSources(['shared', 'electron'], /\.ts$/);
const commandFirst = importGraph(commandSources, 'first');
const commandLater = importGraph(commandSources, 'run-time');
const LIST = /^electron\/commandLine\/(?:startCommandLine|runList)\.ts$/;

/** What a list of incidents waits for in no command: what its options are called lies apart from what they do. */
const NOT_FOR_A_LIST: readonly (readonly [what: string, is: RegExp])[] = [
  ['reading what is pasted', /^shared\/import\/(?:parseTimelineInput|reading\/scanLines|forms\/)/],
  ['Markdown', /^(?:mdast|micromark)/],
  ['the report', /^shared\/export\/report\/buildReport\.ts$/],
  ['what is missing', /^shared\/readiness\/readiness\.ts$/],
  ['the rules of language', /^shared\/language\/hintsIn\.ts$/],
  ['archives', /^fflate/],
];

test.each(NOT_FOR_A_LIST)('a list of incidents loads nothing of %s', (_what, is) => {
  expect(importPath(commandFirst, LIST, (target) => is.test(target))).toBeUndefined();
  expect(importPath(commandLater, LIST, (target) => is.test(target))).toBeDefined();
});

const WAITS = /^(?:(?:export )?(?:const|let) .*= )?await /m;

test('no script of a window waits at its top level: what is loaded later would wait for it in turn', () => {
  const waiting = sources.filter(({ text }) => WAITS.test(text));
  expect(waiting.map(({ path }) => path)).toEqual([]);
  expect(WAITS.test('const a = 1;\nawait start();\n')).toBe(true);
  expect(WAITS.test('const a = await start();\n')).toBe(true);
  expect(WAITS.test('async function draw() {\n  await start();\n}\n')).toBe(false);
});

test('a file that is loaded first is found, one that is asked for later is not', () => {
  const planted = importGraph(
    [
      { path: 'renderer/desk.tsx', text: `import { a } from '#shared/a.ts';` },
      {
        path: 'shared/a.ts',
        text: `import type { B } from '#shared/b.ts'; const c = () => import('#shared/c.ts');`,
      },
    ],
    'first',
  );
  expect(importPath(planted, DESK, (target) => target === 'shared/a.ts')).toEqual([
    'renderer/desk.tsx',
    'shared/a.ts',
  ]);
  expect(importPath(planted, DESK, (target) => /shared\/[bc]/.test(target))).toBeUndefined();
});

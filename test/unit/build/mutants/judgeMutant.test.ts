import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  judgeMutant,
  judgeWhole,
  type Mutant,
  type Verdict,
  withoutGuard,
} from '#build/mutants/guardMutant.ts';
import { summaryOf, verdictLine } from '#build/mutants/verdictTable.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const GUARD = 'if (count < 0) return 0;';
const SECOND = 'if (count > 99) return 99;';
const SOURCE = `export function bounded(count) {\n  ${GUARD}\n  ${SECOND}\n  return count;\n}\n`;
const TEST = `import { expect, test } from 'vitest';
import { bounded } from '../shared/bounded.js';
test('is never below zero', () => expect(bounded(-1)).toBe(0));
`;

/** A small project of its own: two guards, of which a test knows one. */
function smallProject(): string {
  const folder = tempFolder();
  const files = {
    'package.json': '{"type":"module"}',
    'build/vitest.config.ts': `export default { test: { include: ['test/*.test.js'] } };`,
    'shared/bounded.js': SOURCE,
    'test/bounded.test.js': TEST,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const never: Mutant = { guards: 'Never below zero', file: 'shared/bounded.js', find: GUARD, replace: '' };
const most: Mutant = { guards: 'Never above 99', file: 'shared/bounded.js', find: SECOND, replace: '' };

test('a guard that a test knows is killed by it; one that none knows survives, unless that is explained', () => {
  const folder = smallProject();
  expect(judgeWhole(folder, [{ ...never, tests: ['test/bounded.test.js'] }])).toEqual({ kind: 'passed' });
  const killed = judgeMutant(folder, never);
  expect(killed).toMatchObject({ kind: 'killed', words: 'test/bounded.test.js: is never below zero' });
  const survivor = judgeMutant(folder, { ...most, tests: ['test/bounded.test.js'] });
  expect(survivor).toMatchObject({ kind: 'survived' });
  expect(verdictLine(survivor, 20)).toMatch(/^Never above 99 {6} .* s {2}SURVIVED$/);
  const explained = judgeMutant(folder, { ...most, tests: [], survives: 'nobody counts so far' });
  expect(verdictLine(explained, 0)).toContain('survived, as explained: nobody counts so far');
  expect(readFileSync(join(folder, 'shared/bounded.js'), 'utf8')).toBe(SOURCE);
});

test('a mutant that does not run is not taken for killed', () => {
  const folder = smallProject();
  const broken = judgeMutant(folder, { ...never, replace: 'if (', tests: ['test/bounded.test.js'] });
  expect(broken).toMatchObject({ kind: 'broken' });
  expect(broken.words).toContain('test/bounded.test.js');
});

test('a text that is no longer there, or more than once, is an error in words', () => {
  expect(withoutGuard('nothing of it', never)).toEqual({
    ok: false,
    error: `"Never below zero": the text that stands for this guard is not in it: shared/bounded.js: ${GUARD}`,
  });
  expect(withoutGuard(`${GUARD} ${GUARD}`, never)).toMatchObject({
    error: expect.stringContaining('is in it 2 times'),
  });
  expect(withoutGuard(`a ${GUARD} b`, { ...never, replace: '$&' })).toEqual({ ok: true, value: 'a $& b' });
});

test('the last line counts, and one survivor or one that was not tried is one too many', () => {
  const verdict = (kind: Verdict['kind']): Verdict => ({ mutant: never, kind, words: '', seconds: 1 });
  expect(summaryOf([verdict('killed'), verdict('explained')])).toEqual({
    line: '2 guards: 1 killed, 1 explained, 0 survived, 0 not tried',
    isGood: true,
  });
  expect(summaryOf([verdict('killed'), verdict('survived')]).isGood).toBe(false);
  expect(summaryOf([verdict('broken')]).isGood).toBe(false);
});

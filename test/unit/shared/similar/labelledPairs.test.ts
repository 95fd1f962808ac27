import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import type { IncidentDigest } from '#shared/similar/incidentDigest.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { digest } from '#test/support/incidents/incidentDigests.ts';

interface Pair {
  readonly title: string;
  readonly earlier: string;
  readonly isAlike: boolean;
}

function pairsOf(name: string): readonly Pair[] {
  const lines = readFileSync(join(PROJECT, 'test/fixtures/similar', name), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, mark, title, earlier] = /^([+-]) (.+) \| (.+)$/.exec(line) ?? [];
    return title === undefined || earlier === undefined ? [] : [{ title, earlier, isAlike: mark === '+' }];
  });
}

function isFound({ title, earlier }: Pair, library: readonly IncidentDigest[]): boolean {
  const now = at('2026-03-11T10:00:00Z');
  const found = similarIncidents({ ...digest(title), id: null, date: now }, { library, days: 30, now });
  return found.some((each) => each.title === earlier);
}

function wronglyJudged(pairs: readonly Pair[], libraryOf: (pair: Pair) => readonly IncidentDigest[]) {
  return pairs
    .filter((pair) => isFound(pair, libraryOf(pair)) !== pair.isAlike)
    .map(({ earlier }) => earlier);
}

const alone = ({ earlier }: Pair) => [digest(earlier)];
const together = (pairs: readonly Pair[]) => {
  const library = [...new Set(pairs.map(({ earlier }) => earlier))].map((title) => digest(title));
  return () => library;
};
const amongMany = (pairs: readonly Pair[]) => {
  const others = Array.from({ length: 500 }, (_, index) => digest(`Other ${index % 40} of ${index}`));
  const library = [...together(pairs)(), ...others];
  return () => library;
};

const TUNING = pairsOf('tuning.txt');
const HELD_OUT = pairsOf('heldOut.txt');

test.each([
  ['alone in the library', alone],
  ['with all others', together(TUNING)],
  ['among five hundred', amongMany(TUNING)],
])('every pair of the tuning set is judged right, %s', (_where, libraryOf) => {
  expect(TUNING.length).toBeGreaterThanOrEqual(30);
  expect(wronglyJudged(TUNING, libraryOf)).toEqual([]);
});

test('of the pairs that nothing was tuned on, one trap is fallen into', () => {
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(24);
  expect(wronglyJudged(HELD_OUT, alone)).toEqual(['Visitors lost in the data centre']);
  expect(wronglyJudged(HELD_OUT, together(HELD_OUT))).toEqual(['Visitors lost in the data centre']);
});

test('a pair judged wrongly is noticed', () => {
  const planted = { title: 'Checkout down', earlier: 'Checkout button misaligned', isAlike: true };
  expect(wronglyJudged([planted], alone)).toEqual([planted.earlier]);
});

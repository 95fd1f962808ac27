import { expect, test } from 'vitest';
import { type CauseId, toId } from '#shared/domain/ids.ts';
import { repairCauseLinks } from '#shared/format/repairCauseLinks.ts';
import { buildCause } from '#test/support/buildParts.ts';

const ids = (...names: string[]) => names.map((name) => toId<CauseId>(name));

function repaired(causes: Parameters<typeof repairCauseLinks>[0]) {
  const notes: string[] = [];
  const result = repairCauseLinks(causes, (place, message) => notes.push(`${place}: ${message}`));
  return { links: result.map(({ alsoExplains }) => alsoExplains?.join(' ') ?? ''), notes, result };
}

test('links that close a circle are left out, the first of them stays', () => {
  const { links, notes } = repaired([
    buildCause('a', null, { alsoExplains: ids('b') }),
    buildCause('b', null, { alsoExplains: ids('a', 'c') }),
    buildCause('c', null, { alsoExplains: ids('c') }),
  ]);
  expect(links).toEqual(['b', 'c', '']);
  expect(notes).toEqual([
    'causes[1].alsoExplains[0]: "b" would explain itself: left out',
    'causes[2].alsoExplains[0]: "c" would explain itself: left out',
  ]);
});

test('links that say what the tree or another link says are left out', () => {
  const { links, notes } = repaired([
    buildCause('a'),
    buildCause('b', 'a', { alsoExplains: ids('a', 'c', 'c') }),
    buildCause('c'),
  ]);
  expect(links).toEqual(['', 'c', '']);
  expect(notes).toHaveLength(2);
});

test('sound links stay, and without links nothing is touched', () => {
  const linked = [buildCause('a'), buildCause('b', null, { alsoExplains: ids('a') })];
  expect(repaired(linked)).toMatchObject({ result: linked, notes: [] });
  const plain = [buildCause('a'), buildCause('b', 'a')];
  expect(repaired(plain).result).toBe(plain);
});

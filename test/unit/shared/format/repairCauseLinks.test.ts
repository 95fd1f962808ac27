import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkCause } from '#shared/domain/causes/causeLinks.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { repairCauseLinks } from '#shared/format/repairIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

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

/** Links between a few causes, many of them in circles, over a tree whose parents come first. */
const linkedCauses = fc.array(
  fc.record({ parent: fc.nat(), links: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test('of any links those stay that close no circle with the ones before them', () => {
  fc.assert(
    fc.property(linkedCauses, (drawn) => {
      const causes = drawn.map(({ parent, links }, at) =>
        buildCause(`c${at}`, at === 0 || parent % 3 === 0 ? null : `c${parent % at}`, {
          ...(links.length === 0 ? {} : { alsoExplains: ids(...links.map((to) => `c${to % drawn.length}`)) }),
        }),
      );
      const { result } = repaired(causes);
      let kept: Incident = buildIncident({ causes: causes.map(({ alsoExplains: _, ...cause }) => cause) });
      for (const { id, alsoExplains = [] } of causes) {
        for (const explained of alsoExplains) kept = linkCause(kept, { id, explained });
      }
      expect(result).toEqual(kept.causes);
    }),
  );
});

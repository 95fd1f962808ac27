import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const copy = (id: string, path: string, day: string) => ({
  id: toId<IncidentId>(id),
  path,
  updatedAt: at(`2026-03-${day}T10:00:00Z`),
});

test('files of one incident stand together, the one edited last first', () => {
  const files = [
    copy('a', '/a.incident', '10'),
    copy('b', '/b.incident', '10'),
    copy('a', '/a (2).incident', '11'),
  ];
  expect(copiesOfEach(files).map((copies) => copies.map(({ path }) => path))).toEqual([
    ['/a (2).incident', '/a.incident'],
    ['/b.incident'],
  ]);
});

test('of files edited at the same time the one with the shortest name is first', () => {
  const files = [copy('a', '/x.sync-conflict-1.incident', '10'), copy('a', '/x.incident', '10')];
  expect(copiesOfEach(files)[0]?.[0].path).toBe('/x.incident');
});

test('no file is lost or doubled, and no incident stands twice', () => {
  const files = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), path: fc.string(), day: fc.constantFrom('10', '11') }),
    { selector: ({ path }) => path },
  );
  fc.assert(
    fc.property(files, (parts) => {
      const all = parts.map(({ id, path, day }) => copy(id, path, day));
      const groups = copiesOfEach(all);
      expect(groups.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(
        all.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      );
      expect(new Set(groups.map(([{ id }]) => id)).size).toBe(groups.length);
    }),
  );
});

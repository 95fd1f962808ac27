import { expect, test } from 'vitest';
import { addAliases, editAlias, removeAlias } from '#shared/aliases/aliasEdits.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

const SARAH = { name: 'Sarah', alias: 'an engineer' };
const incident = addAliases(buildIncident(), [SARAH]);

test('a name gets one line only, however it is written', () => {
  expect(incident.publication.aliases).toEqual([SARAH]);
  expect(addAliases(incident, [{ name: ' SARAH', alias: 'somebody' }])).toBe(incident);
});

test('a line is changed or removed by its place', () => {
  expect(editAlias(incident, 0, { alias: 'the scribe' }).publication.aliases).toEqual([
    { name: 'Sarah', alias: 'the scribe' },
  ]);
  expect(removeAlias(incident, 0).publication.aliases).toEqual([]);
});

test('nothing to do is the very same incident', () => {
  expect(editAlias(incident, 0, { alias: 'an engineer' })).toBe(incident);
  expect(editAlias(incident, 7, { alias: 'x' })).toBe(incident);
  expect(removeAlias(incident, 7)).toBe(incident);
});

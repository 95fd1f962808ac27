import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { broughtIn } from '#shared/merge/broughtIn.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const base = sampleIncident();
const graphs = (who: string, count: number) =>
  Array.from(
    { length: count },
    (_, index): Signal => ({
      id: toId(`${who}-${index}`),
      name: index === 0 ? 'Errors' : `${who} ${index}`,
      visibility: 'private',
      stretches: [],
      points: `2026-03-10T14:10:00+00:00 ${index + who.length} +60000 1`,
    }),
  );

test('graphs of one name that two people added get a number, the same whichever side is ours', () => {
  const [ours, theirs] = [
    { ...base, signals: graphs('mirela', 2) },
    { ...base, signals: graphs('bo', 2) },
  ];
  const merged = mergeIncidents({ base, ours, theirs });
  const names = signalsOf(merged).map(({ name }) => name);
  expect([...names].sort()).toEqual(['Errors', 'Errors (2)', 'bo 1', 'mirela 1']);
  expect(mergeIncidents({ base, ours: theirs, theirs: ours })).toEqual(merged);
  expect(mergeIncidents({ base: ours, ours: merged, theirs: ours })).toBe(merged);
});

test('two graphs that one person called the same stay so', () => {
  const [one] = graphs('bo', 1);
  if (one === undefined) return expect.unreachable();
  const signals = [one, { ...one, id: toId<Signal['id']>('bo-2') }];
  const ours = { ...base, signals };
  const theirs = { ...base, signals: graphs('mirela', 3).slice(1) };
  const names = signalsOf(mergeIncidents({ base, ours, theirs })).map(({ name }) => name);
  expect(names.filter((name) => name === 'Errors')).toHaveLength(2);
});

test('a merge keeps all graphs of both, and says where they are more than an incident has room for', () => {
  const ours = { ...base, signals: graphs('mirela', 25) };
  const merged = mergeIncidents({ base, ours, theirs: { ...base, signals: graphs('bo', 25) } });
  expect(signalsOf(merged)).toHaveLength(50);
  const words = broughtIn(ours, merged);
  expect(words).toMatch(/25 graphs added/);
  expect(words).toMatch(/there are 50 graphs, more than the 30 of an incident: remove some\.$/);
});

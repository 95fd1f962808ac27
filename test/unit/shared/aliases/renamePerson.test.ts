import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { peopleNamed, renamePerson } from '#shared/aliases/renamePerson.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const INCIDENT = buildIncident({
  summary: 'Sarah’s migration held the pool. Sarahs are many.',
  timeline: [buildEvent('Sarah stops the query', '14:35', { actor: 'Sarah' }), buildEvent('Page', '14:23')],
  causes: [buildCause('a', null, { answer: 'nobody but Sarah knew' })],
  actions: [{ ...buildAction('x'), owner: 'Sarah', ticketUrl: 'https://tracker.example/Sarah' }],
});

test('a person is called otherwise in every text, as a word of its own, and nowhere else', () => {
  const { incident, count } = renamePerson(INCIDENT, 'Sarah', 'Database lead');
  expect(count).toBe(5);
  expect(incident.summary).toBe('Database lead’s migration held the pool. Sarahs are many.');
  expect(incident.timeline[0]).toMatchObject({
    title: 'Database lead stops the query',
    actor: 'Database lead',
  });
  expect(incident.causes[0]?.answer).toMatch(/nobody but .*Database lead knew/i);
  expect(incident.actions[0]).toMatchObject({
    owner: 'Database lead',
    ticketUrl: 'https://tracker.example/Sarah',
  });
  expect(incident.timeline[1]).toBe(INCIDENT.timeline[1]);
});

test.each([
  [
    'Will',
    'William',
    'Will will do it. Good will. Will we fix it?',
    /will do it\. Good will\. Will we fix it\?$/,
  ],
  ['May', 'Maya', 'May 14, in May we deployed; it may be.', null],
  ['Mark', 'Marcus', 'Question mark; mark as done', null],
  ['Rose', 'Rosa', 'Load rose at 14:00. Rose restarted it.', 'Load rose at 14:00. Rosa restarted it.'],
  ['Grace', 'Gracia', 'within the grace period', null],
  ['Al', 'Albert', 'Dean et al. say so', null],
  ['DB', 'Database team', 'db-prod-1 and DB-prod-2', null],
  ['Sarah', 'Sara', 'sarah@example.com, @Sarah, Sarah@example.com', null],
  ['Sarah', 'Sara', 'Sarah Lee called Sarah.', 'Sarah Lee called Sara.'],
  [
    'Sarah',
    'James',
    'See https://x.io/Sarah/y and `Sarah` and Sarah.',
    'See https://x.io/Sarah/y and `Sarah` and James.',
  ],
  ['Sarah', 'James', '```\nSarah\n```\nSarah’s fix', '```\nSarah\n```\nJames’ fix'],
] as const)('%s is %s only where the text speaks of this person: %s', (from, to, summary, expected) => {
  const { incident } = renamePerson(buildIncident({ summary }), from, to);
  if (expected instanceof RegExp) expect(incident.summary).toMatch(expected);
  else expect(incident.summary).toBe(expected ?? summary);
});

test('nothing is renamed by an empty name, to an empty one, or to itself', () => {
  for (const [from, to] of [
    ['', 'x'],
    ['Sarah', ' '],
    ['Sarah', 'Sarah'],
    ['Nobody here', 'x'],
  ] as const) {
    expect(renamePerson(INCIDENT, from, to)).toEqual({ incident: INCIDENT, count: 0 });
  }
});

test('every person who stands in a field for names can be renamed, and then stands in none', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      for (const person of peopleNamed(incident).slice(0, 3)) {
        const renamed = renamePerson(incident, person, 'Somebody Else Altogether');
        expect(peopleNamed(renamed.incident)).not.toContain(person);
      }
    }),
    { numRuns: runs(40) },
  );
});

test('one person in two spellings is one person, and is called otherwise in both', () => {
  const incident = buildIncident({
    summary: 'Marc restarted it; marc@example.org asked.',
    timeline: [buildEvent('restarted', '14:35', { actor: 'marc' })],
    actions: [{ ...buildAction('x'), owner: 'Marc' }],
  });
  expect(peopleNamed(incident)).toEqual(['Marc']);
  const { incident: renamed } = renamePerson(incident, 'Marc', 'Edge lead');
  expect(renamed.summary).toBe('Edge lead restarted it; marc@example.org asked.');
  expect(renamed.timeline[0]?.actor).toBe('Edge lead');
  expect(renamed.actions[0]?.owner).toBe('Edge lead');
});

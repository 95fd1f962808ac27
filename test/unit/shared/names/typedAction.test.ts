import { expect, test } from 'vitest';
import { dueDays } from '#shared/domain/items/dueDays.ts';
import { typedAction } from '#shared/names/typedAction.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';

/** Who owns a line that is typed in an incident with these people. */
function ownerOf(line: string, people: readonly string[]): string | undefined {
  const incident = buildIncident({
    timeline: people.map((actor, minute) => buildEvent(actor, `14:${minute + 10}`, { actor })),
    actions: [buildAction('Alert at 80 %', { owner: 'Ada Novak' })],
  });
  return typedAction(line, incident, dueDays(incident, timestampAt(TEST_NOW_MS))).owner;
}

test.each([
  ['who alone has that first name', 'Limit the import. Paul, 14 March', ['Paul Lindqvist'], 'Paul Lindqvist'],
  ['who owns another action', 'Limit the import. Ada, 14 March', [], 'Ada Novak'],
  ['as it is written where two have it', 'Limit the import. Paul', ['Paul Lindqvist', 'Paul Berg'], 'Paul'],
  ['as it is written beside a tool', 'Limit the import. Sam', ['Sam Bot'], 'Sam'],
  ['with the capital that is typed', 'Limit the import. Ivo, 14 March', ['ivo'], 'Ivo'],
  ['with the capital that the incident has', 'Limit the import. ivo, 14 March', ['Ivo'], 'Ivo'],
  ['as it is written where nobody has it', 'Limit the import. Sarah', ['Paul Berg'], 'Sarah'],
])('a first name is %s', (_what, line, people, owner) => {
  expect(ownerOf(line, people)).toBe(owner);
});

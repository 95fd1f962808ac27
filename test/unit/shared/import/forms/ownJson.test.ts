import { expect, test } from 'vitest';
import { readSource } from '#shared/import/forms/forms.ts';
import { isPrivate } from '#shared/import/placing/directMessages.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const INCIDENT = buildIncident({
  timeline: [
    buildEvent('Alert fires', '14:18'),
    { ...buildEvent('Call with the customer', '14:25'), visibility: 'private' },
    buildEvent('Restarted', '14:30'),
  ],
});
const CONTEXT = {
  timeZone: 'UTC',
  isZoneGuessed: true,
  day: { year: 2026, month: 3, day: 10 },
  latest: { year: 2026, month: 3, day: 10 },
};

test.each([
  ['by itself', INCIDENT],
  ['in a list', [INCIDENT]],
  ['in an answer', { data: INCIDENT }],
  ['in both', { data: [INCIDENT] }],
])('private parts of an incident %s stay out, and are said to be', (_where, json) => {
  const draft = draftOf(sourceOf(json));
  expect(linesOf(draft)).toEqual(['03-10 14:18 Alert fires', '03-10 14:30 Restarted']);
  expect(draft.leftOut).toMatchObject([{ reason: { one: 'private part' } }]);
});

/** Only what stands around the list says that it is private. */
const WRAPPED = {
  visibility: 'private',
  events: [{ time: '2026-03-10T14:25:00Z', text: 'Call with the customer' }],
};

test('of several incidents, and of any list with something private, what is private stays so', () => {
  for (const json of [[INCIDENT, INCIDENT], { items: INCIDENT.timeline }, INCIDENT.timeline, WRAPPED]) {
    const draft = readSource(sourceOf(json), CONTEXT);
    const told = (draft?.events ?? []).filter((event) => JSON.stringify(event).includes('customer'));
    expect(told.every(isPrivate)).toBe(true);
  }
});

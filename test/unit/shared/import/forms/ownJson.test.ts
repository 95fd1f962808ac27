import { expect, test } from 'vitest';
import { incidentFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { isPrivate } from '#shared/import/placing/directMessages.ts';
import { severalText } from '#shared/import/several/severalText.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';
import { buildIncident, countedIds, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
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

const planned = (title: string) => ({
  ...INCIDENT,
  meeting: {
    ...INCIDENT.meeting,
    plan: [
      { id: 'b1', kind: 'timeline', title, minutes: 20, isProtected: true },
      { id: 'b2', kind: 'causes', title: `${title}, and why`, minutes: 10, isProtected: false },
    ],
  },
});

test('the agenda comes along, and that of a second incident is left out by its titles', () => {
  const draft = draftOf(sourceOf(planned('What we saw')));
  const begun = incidentFromDraft(
    draft,
    { title: '', timeZone: 'UTC' },
    {
      newId: countedIds(),
      now: () => timestampAt(TEST_NOW_MS),
    },
  );
  expect(begun.meeting.plan).toMatchObject([
    { kind: 'timeline', title: 'What we saw', minutes: 20, isProtected: true },
    { kind: 'causes', title: 'What we saw, and why', minutes: 10, isProtected: false },
  ]);
  const both = severalText(
    ['First', 'Second'].map((title) => ({ name: `${title}.json`, text: JSON.stringify(planned(title)) })),
  );
  const together = readSource(sourceOfText('', both), CONTEXT);
  expect(together?.meeting?.value.plan?.map(({ title }) => title)).toEqual(['First', 'First, and why']);
  const left = together?.leftOut.map(({ text }) => text).join('\n');
  expect(left).toContain('Second (20 min), Second, and why (10 min)');
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

import { expect, test } from 'vitest';
import { impactExamples } from '#shared/rules/impactExamples.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';

/** The first example that something in the incident says. */
function first(summary: string) {
  const [example] = impactExamples(buildIncident({ summary }));
  return example?.value === '' ? null : [example?.metric, example?.value];
}

test.each([
  ['About 4,200 signed-in users saw errors.', ['Users affected', 'About 4,200 signed-in users']],
  ['12 % of all requests failed', ['Failed requests', '12 % of all requests']],
  ['Support has 40 tickets by now', ['Support tickets filed', '40 tickets']],
  ['We lost about €1,200 in sales', ['Revenue impact', 'About €1,200']],
  ['Between 09:10 and 09:41 3,000 customers were refused', ['Users affected', '3,000 customers']],
])('a number with what it counts is an example: %s', (summary, expected) => {
  expect(first(summary)).toEqual(expected);
});

test.each([
  'The API turned users away with 503 errors',
  'After 23 minutes users could sign in',
  'Version 4.2 broke it for customers',
  'Ticket INC-40 was opened at 14:23 for customers',
  '',
])('a time, a code or a version counts nothing: %s', (summary) => {
  expect(first(summary)).toBeNull();
});

test('the last event that says a number has it, with its time; a private one is not read', () => {
  const [tickets] = impactExamples(
    buildIncident({
      timeline: [
        buildEvent('12 tickets', '14:20'),
        buildEvent('40 tickets', '14:31'),
        buildEvent('90 tickets', '14:40', { visibility: 'private' }),
      ],
    }),
  );
  expect(tickets).toEqual({
    metric: 'Support tickets filed',
    value: '40 tickets',
    source: 'Timeline, 14:31',
  });
});

test('what a row speaks of is no example', () => {
  const incident = buildIncident({ summary: '40 tickets', impact: [buildRow('Support requests')] });
  expect(impactExamples(incident).map(({ metric }) => metric)).toEqual([
    'Users affected',
    'Revenue impact',
    'Data loss',
  ]);
});

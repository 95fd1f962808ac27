import { expect, test } from 'vitest';
import { broughtDocument } from '#shared/import/broughtDocument.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const HERE = { timeZone: 'Europe/Berlin', now: at('2026-05-04T09:00:00Z') };
const LINES = '14:20 Pressure low\n14:30 Valve opened';

test('what a document says of itself counts more than its file', () => {
  const text = [
    '# Pumps stopped',
    'Severity: SEV1',
    '## Timeline (UTC)',
    '- 2026-03-10 14:20 Pressure low',
    '## What went well',
    '- The alarm rang at once',
  ].join('\n');
  expect(broughtDocument('2026-03-11-notes.md', text, HERE)).toMatchObject({
    ok: true,
    value: {
      title: 'Pumps stopped',
      severity: 'SEV1',
      timeZone: 'UTC',
      words: 'A document: 6 lines, with 1 event and 1 other part',
    },
  });
});

function said(...lines: readonly string[]) {
  const read = broughtDocument('a.md', ['# Postmortem – Pumps stopped', ...lines].join('\n'), HERE);
  return read.ok ? read.value : null;
}

test.each([
  [
    'a sentence of its summary',
    '## Summary',
    'On 3 March between 09:05 and 10:40 UTC the pumps stood still.',
  ],
  [
    'facts of its own',
    'Start: 2026-03-03 09:05 UTC',
    'End: 2026-03-03 10:40 UTC',
    '## Summary',
    'They stood still.',
  ],
  [
    'a sentence over midnight with both days',
    '## Summary',
    'From 3 March 09:05 UTC to 3 March 10:40 UTC it was so.',
  ],
])('the times of the impact come from %s', (_where, ...lines) => {
  expect(said(...lines)).toMatchObject({
    title: 'Pumps stopped',
    impact: {
      startedAt: { at: '2026-03-03T09:05:00+00:00', hasZone: true },
      resolvedAt: { at: '2026-03-03T10:40:00+00:00', hasZone: true },
    },
  });
});

test('an end before the start is not taken', () => {
  const impact = said(
    'Start: 2026-03-03 10:40 UTC',
    'End: 2026-03-03 09:05 UTC',
    '## Summary',
    'Down.',
  )?.impact;
  expect(impact).toMatchObject({ startedAt: { at: '2026-03-03T10:40:00+00:00' }, resolvedAt: null });
});

test('numbers, versions and single clocks are no times of the impact', () => {
  const text = 'At 09:05 we saw 10-20 errors of version 1.2, 3 to 4 an hour, in 12:30 minutes of video.';
  expect(said('## Summary', text)?.impact).toEqual({ startedAt: null, resolvedAt: null });
});

test.each([
  ['a habit', 'The nightly job runs between 02:00 and 04:00 UTC every day.'],
  ['what is done each week', 'We deploy between 10:00 and 12:00 UTC.'],
  ['hours of work', 'Business hours are 9:00–17:00 UTC.'],
  ['a plan', 'Maintenance was planned for 22:00–23:00 UTC but slipped.'],
  ['a plan in German', 'Die Wartung war von 22:00 bis 23:00 UTC geplant.'],
  ['another incident', 'A similar incident lasted from 10:05 to 10:40 UTC.'],
  ['what was not', 'It was not down between 10:05 and 10:40 UTC.'],
])('%s is no time of the impact', (_what, text) => {
  expect(said('## Summary', text)?.impact).toEqual({ startedAt: null, resolvedAt: null });
});

test('how much is left out stands behind what was found, as one number whatever the reasons are', () => {
  const text =
    '# Pumps stopped\n## Timeline\n- 2026-03-10 14:20 Pressure low\n## Glossary\n- Pump: moves water\n- Valve: stops it';
  expect(broughtDocument('pumps.md', text, HERE)).toMatchObject({
    value: { words: 'A document: 6 lines, with 1 event; 2 lines left out' },
  });
});

test('a text that names nothing is called after its file, on the day in that name', () => {
  expect(broughtDocument('2026-03-11 pumps.txt', LINES, HERE)).toMatchObject({
    value: {
      title: '2026-03-11 pumps',
      severity: null,
      timeZone: null,
      day: { year: 2026, month: 3, day: 11 },
      words: 'Lines of text: 2 lines, with 2 events',
    },
  });
  expect(broughtDocument('', LINES, HERE)).toMatchObject({ value: { title: '', day: null } });
});

test('a text in which nothing is found is refused with what it seems to be', () => {
  expect(broughtDocument('list.txt', 'Milk\nBread', HERE)).toEqual({
    ok: false,
    error: 'No event and no section was found in “list.txt”. It looks like plain text.',
  });
  expect(broughtDocument('', '{"a": 1}', HERE)).toEqual({
    ok: false,
    error: 'No event and no section was found in the text. It looks like JSON.',
  });
});

test('a table is read as its columns were chosen before; what is open about them is counted', () => {
  const text =
    'Started,Created,Note\n2026-03-10 14:20,2026-03-11 09:00,Low\n2026-03-10 14:30,2026-03-11 09:05,Shut';
  expect(broughtDocument('a.csv', text, HERE)).toMatchObject({
    value: { words: 'A table: 3 lines, with 2 events and 1 question' },
  });
  const roles = { Started: 'detail', Created: 'time', Note: 'words' } as const;
  const columns = Object.entries(roles).map(([name, role]) => ({ name, role }));
  expect(broughtDocument('a.csv', text, { ...HERE, columns: [{ list: null, columns }] })).toMatchObject({
    value: { words: 'A table: 3 lines, with 2 events' },
  });
});

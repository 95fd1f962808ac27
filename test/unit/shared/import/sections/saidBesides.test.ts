import { expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));
const TIMELINE = ['', '## Timeline', '', '- 14:00 Deploy', '- 14:05 Rollback'];

it('begins the text of a section with what its heading says', () => {
  const draft = read(
    '# Doc',
    '',
    '## Root cause: a lock that nobody freed',
    '',
    'It held the queue.',
    ...TIMELINE,
  );
  expect(draft.rootCause?.value).toBe('a lock that nobody freed\nIt held the queue.');
  const impact = read('# Doc', '', '## Impact – 2,000 customers in Graz', ...TIMELINE).impact;
  expect(JSON.stringify(impact)).toContain('2,000 customers in Graz');
});

it('keeps the end of a time and the tags of Org', () => {
  const draft = read(
    '#+TITLE: Pumps',
    '* Timeline',
    '** [2026-05-05 Tue 10:12-10:30] Restart',
    '** [2026-05-05 Tue 10:40] Valve opened :graz:',
  );
  expect(draft.events.map(({ occurredAt, endedAt }) => [occurredAt, endedAt ?? null])).toEqual([
    ['2026-05-05T10:12:00+00:00', '2026-05-05T10:30:00+00:00'],
    ['2026-05-05T10:40:00+00:00', null],
  ]);
  const { source: _source, ...said } = draft;
  expect(JSON.stringify(said)).toContain('graz');
});

it.each([
  ['a heading behind a colon', '## Action items: the ones from Graz'],
  ['a heading in brackets', '## Lessons learned (Graz)'],
  ['a heading of the whys', '## 5 Whys – why did Graz fail?'],
  ['a label in brackets', '**Impact (Graz only):** 40 labels'],
  ['a sentence beside that of the zone', 'All times are UTC. Graz was offline.'],
  ['words behind the zone', 'All times are in UTC, as Graz wrote them down.'],
  ['the severity', '**Severity:** SEV2, since Graz was down'],
  ['the severity in a table', '| Severity | SEV2 (Graz down) |\n| --- | --- |\n| Status | done |'],
  ['an author', '**Author:** Ada Lund (team Graz)'],
])('says that it leaves out what %s says besides', (_what, line) => {
  const { source: _source, ...said } = read('# Doc', '', line, ...TIMELINE);
  expect(JSON.stringify(said)).toContain('Graz');
});

it.each(['**Date:** 2026-03-10, the second deploy', '10 March 2026 (the second deploy)'])(
  'says so where lines with times have no heading: %s',
  (line) => {
    const { leftOut } = read(line, '14:00 Deploy', '14:05 Rollback');
    expect(JSON.stringify(leftOut)).toContain('the second deploy');
  },
);

it.each([
  '## Timeline (all times UTC)',
  '## Timeline — 10 March 2026',
  '## Lessons (Lessons learned)',
  'All times are in UTC unless otherwise noted.',
  'All times are in CET (UTC+1).',
  '**Severity:** SEV2 (major)',
  '**Author:** Ada Lund and Bo Berg',
])('lists nothing where all is said: %s', (line) => {
  expect(read('# Doc', '', line, ...TIMELINE).leftOut).toEqual([]);
});

it('takes no span of hours for the title of a document', () => {
  const draft = read(
    '### 22:00–23:00 UTC: first reports',
    '| Key | Value |',
    '| --- | --- |',
    '| 14:02 | low |',
    '| 14:03 | lower |',
    '',
    '## Lessons',
    '',
    '- Look earlier',
  );
  expect(draft.title).toBeNull();
  expect(JSON.stringify(draft.leftOut)).toContain('first reports');
});

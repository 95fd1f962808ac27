import { describe, expect, it } from 'vitest';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { PASTE, told } from '#test/support/readTimeline.ts';

const read = (lines: readonly string[], format: 'auto' | 'text' | 'markdown' = 'auto', change = {}) =>
  parseTimelineInput(lines.join('\n'), format, { ...PASTE, ...change });

describe('a document', () => {
  it('is read in its timeline sections only', () => {
    const document = read([
      '# Checkout down',
      '',
      'At 14:18 UTC on 2026-03-09 the checkout failed.',
      '',
      '## Impact',
      '- 14:00 to 15:00: no orders',
      '## Timeline of events (UTC)',
      '- 14:18 - Alarm',
      '### Later',
      '- 14:23 - Fix',
      '## Logs',
      '- 14:07 not an entry',
    ]);
    expect(document.title).toBe('Checkout down');
    expect(told(document)).toEqual(['2026-03-09T14:18 Alarm', '2026-03-09T14:23 Fix']);
    expect(document.notUnderstood).toEqual([]);
  });

  it.each([
    'Timeline',
    'Incident timeline:',
    '3. Timeline',
    'Chronology',
    'Sequence of events',
    'What happened?',
    'Event log',
    'Events/Timeline:',
  ])('has its timeline under "%s"', (heading) => {
    expect(read(['# A', `## ${heading}`, '- 2026-03-10 14:18 - Alarm']).events).toHaveLength(1);
  });

  it.each(['Action items', 'Remediation timeline', 'Chat log', 'Lessons learned'])(
    'has no timeline under "%s"',
    (heading) => {
      expect(read(['# A', `## ${heading}`, '- 2026-03-10 14:18 - Alarm']).events).toEqual([]);
    },
  );

  it('without a timeline has no events, whatever its prose and logs say', () => {
    const lines = [
      '# A',
      '',
      'On 2026-03-10 at 14:18 it',
      '14:23 failed.',
      '',
      '```',
      '14:07:01 x',
      '```',
      '> Ann [8:27 AM]',
      'hello',
    ];
    expect(read(lines)).toMatchObject({ events: [], notUnderstood: [], title: 'A' });
  });

  it('whose timeline is prose has no events, and says which lines were not read', () => {
    const document = read(['# A', '## Timeline', 'It began in the evening and', 'ended at night.']);
    expect(document.events).toEqual([]);
    expect(document.notUnderstood.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('joins its timelines, each beginning with the day of the document', () => {
    const lines = [
      '# 2026-03-09 Outage',
      '## Timeline: database',
      '- 14:18 a',
      '- 23:59 b',
      '- 00:10 c',
      '## Timeline: web',
      '- 14:19 d',
    ];
    expect(told(read(lines))).toEqual([
      '2026-03-09T14:18 a',
      '2026-03-09T23:59 b',
      '2026-03-10T00:10 c',
      '2026-03-09T14:19 d',
    ]);
  });

  it('goes on with its timeline under a time at the level of its heading', () => {
    const lines = [
      '# A',
      '## Timeline',
      '### 2026-03-09 14:18',
      'a',
      '## Mar 10, 13:00',
      'b',
      '## Causes',
      '### 15:00',
      'c',
    ];
    expect(told(read(lines))).toEqual(['2026-03-09T14:18 a', '2026-03-10T13:00 b']);
  });

  it.each([
    ['its title', ['# March 9th, 2026 Outage']],
    ['its front matter', ['---', 'title: "Outage"', 'date: 2026-03-09', '---', '# Outage']],
    ['a line for it', ['# Outage', 'Date: 9 March 2026']],
    ['its first paragraph', ['# Outage', '', 'On Monday, March 9, starting at noon, it failed.']],
  ])('has its day from %s', (_where, lines) => {
    expect(told(read([...lines, '', '## Timeline', '- 14:18 a']))).toEqual(['2026-03-09T14:18 a']);
  });

  it('has its zone from a sentence above the timeline', () => {
    const lines = ['# 2026-07-09 Outage', 'All times PDT.', '', '## Impact', 'x', '## Timeline', '- 14:18 a'];
    expect(read(lines)).toMatchObject({
      events: [{ occurredAt: '2026-07-09T14:18:00-07:00' }],
      timeZone: 'America/Los_Angeles',
      warnings: [],
    });
  });

  it('belongs to the year a person gives', () => {
    expect(
      told(
        read(['# Outage', '## Timeline', '- [12-31 23:50] a', '- [01-01 00:10] b'], 'auto', { year: 2019 }),
      ),
    ).toEqual(['2019-12-31T23:50 a', '2020-01-01T00:10 b']);
  });
});

it('reads a file without titles as lines of a timeline, and any file when told to', () => {
  expect(told(read(['## 2026-03-09', '- 14:18 a']))).toEqual(['2026-03-09T14:18 a']);
  expect(told(read(['# Notes 2026-03-09', '- 14:18 a']))).toEqual([]);
  expect(told(read(['# Notes 2026-03-09', '- 14:18 a'], 'text'))).toEqual(['2026-03-09T14:18 a']);
});

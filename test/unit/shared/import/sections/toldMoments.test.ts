import { describe, expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

/** `03-02T21:41Z Relays refuse each other`, with the offset of the zone that was read. */
const told = (...lines: readonly string[]) =>
  read(...lines).events.map(
    ({ occurredAt, title }) => `${occurredAt?.slice(5, 16)}${occurredAt?.slice(19)} ${title}`,
  );

describe('a span of hours that names a part', () => {
  it('is no entry above those with a time, and says their zone', () => {
    expect(
      told(
        '# Relays split',
        '## Timeline',
        '### March 2, 2026',
        '#### 21:40-22:30 CET: Split noticed',
        '- 21:41: Relays refuse each other',
        '- 22:10: Isak finds an old list:',
        '  > "digest mismatch"',
        '### March 3, 2026',
        "#### 04:00 CET - cont'd: Improvements",
        '- 09:30: Checkpoint published',
      ),
    ).toEqual([
      '03-02T21:41+01:00 Relays refuse each other',
      '03-02T22:10+01:00 Isak finds an old list:',
      '03-03T09:30+01:00 Checkpoint published',
    ]);
  });

  it('is none as the item above deeper ones', () => {
    expect(
      told(
        '# Scanners offline (2026-08-19, UTC)',
        '## Timeline',
        '* 08:00–09:00',
        '  * 08:05 Network team on site',
        '  * 08:40 Controller restarted',
      ),
    ).toEqual(['08-19T08:05+00:00 Network team on site', '08-19T08:40+00:00 Controller restarted']);
  });

  it('stays an entry where it is one moment with words', () => {
    expect(
      told(
        '# Deploy of 2026-03-19 (UTC)',
        '## Timeline',
        '### 10:15 Version 8 goes out',
        '- 10:17 first error',
        '- 10:19 alert',
      ),
    ).toEqual([
      '03-19T10:15+00:00 Version 8 goes out',
      '03-19T10:17+00:00 first error',
      '03-19T10:19+00:00 alert',
    ]);
  });
});

it('calls a moment without words by its field that says what happened', () => {
  expect(
    told(
      '# Forged invoice',
      'Times are in UTC.',
      '## Timeline',
      '**2026-02-17 06:12:09 UTC**',
      '',
      '- **Source:** Identity provider',
      '- **Event:** Usual login',
      '',
      '**2026-02-17 08:10-08:30 UTC** ✅ **INVESTIGATION**',
      '',
      '- **Source:** Analyst',
      '- **Actions:**',
      '  - Read all logins',
      '',
      '**2026-02-17 08:31:00 UTC** ✅ **SESSIONS REVOKED**',
    ),
  ).toEqual([
    '02-17T06:12+00:00 Usual login',
    '02-17T08:10+00:00 ✅ INVESTIGATION',
    '02-17T08:31+00:00 ✅ SESSIONS REVOKED',
  ]);
});

describe('sentences with a time', () => {
  const SENTENCES = [
    'At 11:48 PM CEST, a job removed the last group. Nobody saw it.',
    'Engineers were engaged at 11:56 PM CEST. At 12:38 AM CEST they had found the cause.',
    'By 1:55 AM CEST half of the calls went through, and at 2:40 AM CEST all was normal.',
  ];

  it('are the entries of a section called a timeline that has no others', () => {
    const draft = read('# Storage event of October 3, 2026', '## What happened', SENTENCES.join(' '));
    expect(draft.events.map(({ occurredAt, title }) => `${occurredAt?.slice(8, 16)} ${title}`)).toEqual([
      '03T23:48 a job removed the last group',
      '03T23:56 Engineers were engaged at 11:56 PM CEST.',
      '04T00:38 they had found the cause',
      '04T01:55 half of the calls went through',
      '04T02:40 all was normal',
    ]);
    expect(draft.events[0]?.detail).toBe('Nobody saw it.');
  });

  it('name their day, and the next morning', () => {
    expect(
      told(
        '---',
        'date: 2026-05-21',
        '---',
        '# Queues stood still',
        '## Timeline',
        '*(all times CEST)*',
        '',
        'On Tuesday, May 12th, at 14:20, a deploy went out.',
        '',
        'Shortly before 16:00, the alert fired.',
        '',
        'The next morning, at 08:30, we found twelve parcels.',
      ),
    ).toEqual([
      '05-12T14:20+02:00 a deploy went out',
      '05-12T16:00+02:00 the alert fired',
      '05-13T08:30+02:00 we found twelve parcels',
    ]);
  });

  it('are only offered where nothing is called a timeline, and sums of them are none', () => {
    const draft = read(
      '# Storage event of October 3, 2026',
      'Between 11:48 PM CEST and 2:40 AM CEST customers saw errors.',
      '',
      ...SENTENCES,
    );
    expect(draft.events).toHaveLength(5);
    expect(draft.events.every(({ flags }) => flags.some(({ code }) => code === 'told-in-sentence'))).toBe(
      true,
    );
  });

  it('are none beside a list of entries, nor where there are few', () => {
    const list = ['- 10:05 UTC deploy', '- 10:17 UTC alert', '- 10:24 UTC rollback'];
    expect(
      read('# A day', '## Timeline', ...list, '', 'It was over at 10:49. We met at 11:00.').events,
    ).toHaveLength(3);
    expect(read('# A day', '## Summary', 'It began at 10:05 and we met at 11:00.').events).toEqual([]);
  });
});

it('reads a conversation that a document quotes', () => {
  expect(
    told(
      '# Exports empty',
      'Incident date: 2026-04-20',
      '## Discussion (times in BRT, UTC-3)',
      '> **Caio** 7:42 AM',
      '> the bucket has empty files?',
      '>',
      '> **Livia** 7:45 AM',
      '> confirmed, all of them',
      '>',
      '> **Caio** 7:58 AM',
      '> rerunning by hand',
    ),
  ).toEqual([
    '04-20T07:42-03:00 the bucket has empty files?',
    '04-20T07:45-03:00 confirmed, all of them',
    '04-20T07:58-03:00 rerunning by hand',
  ]);
});

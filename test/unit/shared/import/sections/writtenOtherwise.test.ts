import { describe, expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

/** `03-02T21:41Z Relays refuse each other`, with the offset of the zone that was read. */
const told = (...lines: readonly string[]) =>
  read(...lines).events.map(
    ({ occurredAt, title }) => `${occurredAt?.slice(5, 16)}${occurredAt?.slice(19)} ${title}`,
  );

it('reads an outline of Org mode', () => {
  const draft = read(
    '#+TITLE: Billing run skipped',
    '#+DATE: 2026-05-06',
    '* Summary',
    'The run of May skipped 900 customers.',
    '* Timeline',
    '** [2026-05-05 Tue 10:12] Run starts',
    '** [2026-05-06 Wed 09:05] Accounting asks for totals',
    '* Actions',
    '** TODO Compare totals',
    '** DONE Bill the customers',
  );
  expect(draft.title?.value).toBe('Billing run skipped');
  expect(draft.events.map(({ occurredAt, title }) => `${occurredAt?.slice(5, 16)} ${title}`)).toEqual([
    '05-05T10:12 Run starts',
    '05-06T09:05 Accounting asks for totals',
  ]);
  expect(draft.summary?.value).toBe('The run of May skipped 900 customers.');
  expect(draft.actions.map(({ value: { title, status } }) => [title, status])).toEqual([
    ['Compare totals', undefined],
    ['Bill the customers', 'done'],
  ]);
});

it('reads a table of times in a document that has no section at all', () => {
  const table = ['| Date | Time | Description |', '| --- | --- | --- |'];
  expect(
    told(
      '# Elevated errors in object storage',
      'It began at 2026-06-16 10:12 (all times are **US/Pacific**).',
      '',
      ...table,
      '| 16 Jun 2026 | 11:28 PDT | The issue is resolved. |',
      '| 16 Jun 2026 | 10:12 PDT | We see elevated errors. |',
    ),
  ).toEqual(['06-16T11:28-07:00 The issue is resolved.', '06-16T10:12-07:00 We see elevated errors.']);
  expect(read('# A day', ...table, '| 16 Jun 2026 | 11:28 PDT | only one |').events).toEqual([]);
});

it('reads the moments of a chart below the name of a timeline', () => {
  expect(
    told(
      '# Thumbnails missing',
      'Date: 2026-02-20 (UTC)',
      '## Timeline',
      '```mermaid',
      'timeline',
      '    title Thumbnails missing',
      '    09:02 : Deploy of the resizer',
      '    10:15 : Rollback',
      '```',
    ),
  ).toEqual(['02-20T09:02+00:00 Deploy of the resizer', '02-20T10:15+00:00 Rollback']);
});

it('reads rough notes with clocks of all kinds', () => {
  const draft = read(
    'outage notes - tues 17 march 2026 (times are GMT)',
    '',
    '9.05ish - login page slow',
    '9:20 - helpdesk has 12 tickets',
    '0935: Sam restarts web01',
    '10.25 new cert in',
    '10:30 all good',
    '',
    'cause: cert on ldap02 expired',
    '',
    'todo',
    '- sam: reminders to the shared mailbox',
  );
  expect(draft.events.map(({ occurredAt, title }) => `${occurredAt?.slice(8, 16)} ${title}`)).toEqual([
    '17T09:05 login page slow',
    '17T09:20 helpdesk has 12 tickets',
    '17T09:35 Sam restarts web01',
    '17T10:25 new cert in',
    '17T10:30 all good',
  ]);
  expect(draft.rootCause?.value).toBe('cert on ldap02 expired');
  expect(draft.actions.map(({ value }) => value)).toEqual([
    { title: 'reminders to the shared mailbox', owner: 'sam' },
  ]);
});

it('takes no amount of money for a time among dotted clocks', () => {
  expect(
    told(
      '# Costs of 2026-03-03 (UTC)',
      '## Timeline',
      '- 09.05 alarm',
      '- 09.20 budget is spent',
      '- 14.50 dollars a request',
      '- 15.10 limit is set',
    ).map((one) => one.slice(6, 11)),
  ).not.toContain('14:50');
});

describe('days', () => {
  it('have their year first, with the month in words', () => {
    expect(
      told('# Analysis', '## Incident timeline', '### 2026 October 21 22:52 UTC', 'Leaders moved west.'),
    ).toEqual(['10-21T22:52+00:00 Leaders moved west.']);
  });

  it('count from the one that a sentence calls day 0', () => {
    expect(
      told(
        '# Leak of a key',
        'Day 0 is 2026-01-12. All times UTC.',
        '## Timeline',
        '**Day 0**',
        '- 15:20 Image is pushed',
        '',
        '**Day 3**',
        '- 02:10 First request with the key',
      ),
    ).toEqual(['01-12T15:20+00:00 Image is pushed', '01-15T02:10+00:00 First request with the key']);
  });

  it('of headings hold for the sentences below', () => {
    expect(
      told(
        '# A weekend without uploads, June 2026',
        '## What happened',
        '### Saturday, 6 June 2026',
        'At 9:15 UTC a user wrote to us. Nobody reads the inbox.',
        '### Sunday, 7 June 2026',
        'Lena looked at 20:30 UTC and saw it. She rolled back at 20:52 UTC.',
      ).map((one) => one.slice(0, 11)),
    ).toEqual(['06-06T09:15', '06-07T20:30', '06-07T20:52']);
  });
});

describe('zones in other languages', () => {
  it.each([
    ['Wszystkie godziny w czasie polskim.', '+01:00'],
    ['Все времена указаны по московскому времени.', '+03:00'],
    ['ALL TIMES LOCAL (UTC-7)', '-07:00'],
    ['Semua waktu dalam WITA.', '+08:00'],
  ])('are said by “%s”', (line, offset) => {
    expect(
      told('# Outage of 2026-02-12', line, '## Timeline', '- 10:05 alert', '- 10:17 over')[0]?.slice(11, 17),
    ).toBe(offset);
  });

  it('stand behind the name of the timeline', () => {
    expect(
      told('# Сбой 21 января 2026 г.', '## Хронология (МСК)', '- 14:02 Выкатка', '- 14:48 Откат')[0],
    ).toBe('01-21T14:02+03:00 Выкатка');
  });
});

describe('actions', () => {
  const actionOf = (line: string, ...above: readonly string[]) =>
    read('# Outage', ...above, '## How are we making incidents like this less likely?', line).actions[0]
      ?.value;
  it.each([
    ['- Lock per key - done - Eike', { title: 'Lock per key', owner: 'Eike', status: 'done' }],
    [
      '- Expire sessions. **Britt**, 2026-05-05',
      { title: 'Expire sessions', owner: 'Britt', due: '2026-05-05' },
    ],
    ['- 增加幂等键（周敏，2026年11月15日前）', { title: '增加幂等键', owner: '周敏', due: '2026-11-15' }],
    ['- See <https://t.example/OPS-7|OPS-7>', { title: 'See OPS-7', ticketUrl: 'https://t.example/OPS-7' }],
  ])('have their fields in “%s”', (line, action) => {
    expect(actionOf(line)).toEqual(action);
  });

  it('have their day in the order of the other dates', () => {
    expect(actionOf('- Skip orders – Amy Ng – 5/8/2026', 'Reported 5/28/2026')).toMatchObject({
      due: '2026-05-08',
    });
  });
});

it('keeps a label that is a word of another language with what was learnt', () => {
  const lists = (...items: readonly string[]) => {
    const draft = read('# Outage', '## Lessons', ...items.map((item) => `- ${item}`));
    return [draft.gotLucky, draft.lessons].map((list) => list.map(({ value }) => value));
  };
  expect(lists('Chance: 5 % of all calls', 'Held: a drill')).toEqual([
    [],
    ['Chance: 5 % of all calls', 'Held: a drill'],
  ]);
  expect(lists('Positif : alarme immédiate', 'Chance : nuit calme')).toEqual([['nuit calme'], []]);
});

it('knows a section behind an emoji that is shown in colours', () => {
  expect(read('# Outage', '## 🕵️ Root Cause', 'No memory was left.').rootCause?.value).toBe(
    'No memory was left.',
  );
});

import { describe, expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

/** `03-02T21:41Z Relays refuse each other`, with the offset of the zone that was read. */
const told = (...lines: readonly string[]) =>
  read(...lines).events.map(
    ({ occurredAt, title }) => `${occurredAt?.slice(5, 16)}${occurredAt?.slice(19)} ${title}`,
  );

describe('the zone of a document', () => {
  const zoneIn = (...lines: readonly string[]) =>
    told('# Outage', ...lines, '## Timeline', '- 10:05 alert', '- 10:17 rollback')[0]?.slice(11, 17);
  it.each([
    ['Wednesday 19 August 2026, Hamburg (CEST)', '+02:00'],
    ['*March 19, 2026 · Severity: high · All times in Sydney (AEDT)*', '+11:00'],
    ["Date de l'incident : mercredi 7 octobre 2026 (heures de Paris)", '+02:00'],
    ['Fecha: 23 de abril de 2026 — Zona horaria: Bogotá (UTC-5)', '-05:00'],
    ['Date: 2026-09-23. All times are US Eastern.', '-04:00'],
    ['Date: 2026-09-23. All times are Singapore time.', '+08:00'],
  ])('is said by “%s”', (line, offset) => {
    expect(zoneIn(line)).toBe(offset);
  });

  it('is said below the last of several days', () => {
    expect(
      told(
        '# Kassen fielen im März 2026 aus',
        '## Ablauf',
        '**Mo, 02.03.**',
        '- 19:25 Uhr: Rufbereitschaft übernimmt',
        '',
        '**Di, 03.03.**',
        '- 9 Uhr – alle Kassen laufen',
        '',
        'Alle Zeiten in MEZ.',
      ),
    ).toEqual(['03-02T19:25+01:00 Rufbereitschaft übernimmt', '03-03T09:00+01:00 alle Kassen laufen']);
  });
});

describe('a clock', () => {
  it.each([
    ['7:05 a. m.: quejas', '07:05 quejas'],
    ['7:05 p. m.: quejas', '19:05 quejas'],
    ['2026-04-23T~12:00Z–~13:00Z: key issued', '12:00 key issued'],
    ['2026-04-23 ~13:4xZ: queue drains', '13:40 queue drains'],
  ])('is read from “%s”', (line, expected) => {
    expect(
      told('# Outage of 2026-04-23 (UTC)', '## Timeline', `- ${line}`)[0]?.replace(/^.{6}|\+00:00/g, ''),
    ).toBe(expected);
  });

  it('goes on in the half of the day between two that say theirs', () => {
    expect(
      told(
        '# Calls of 2026-09-23 (UTC)',
        '## Timeline',
        '- 9:40pm calls drop',
        '- 9:52 page updated',
        '- 11:58 healthy',
        '- 12:20am moved back',
        '- 12:45 closed',
      ).map((one) => one.slice(0, 11)),
    ).toEqual(['09-23T21:40', '09-23T21:52', '09-23T23:58', '09-24T00:20', '09-24T00:45']);
  });

  it('counts from a start that a sentence dates', () => {
    expect(
      told(
        '# Resizer',
        'Date: 2026-07-08',
        'T0 is the first alert, 13:47 UTC.',
        '## Timeline',
        '- T-25m: release',
        '- T+4m: page',
      ),
    ).toEqual(['07-08T13:22+00:00 release', '07-08T13:51+00:00 page']);
  });
});

describe('owners that stand alike in a list', () => {
  const owners = (...items: readonly string[]) =>
    read('# Outage', '## Action items', ...items.map((item) => `- ${item}`)).actions.map(
      ({ value: { owner = '', title } }) => `${owner}: ${title}`,
    );
  it.each([
    [
      ['Hannes: list all keys until 2026-09-01', 'Facility: paper lists'],
      ['Hannes: list all keys', 'Facility: paper lists'],
    ],
    [
      ['Renew keys — Sarah', 'Add an alarm — Made'],
      ['Sarah: Renew keys', 'Made: Add an alarm'],
    ],
    [
      ['Raise the limit (Priya, today)', 'Load test (Gus, next sprint)'],
      ['Priya: Raise the limit', 'Gus: Load test (next sprint)'],
    ],
    [
      ['検算を自動化する（三輪、6月末）', '形式を固定する（企画部）'],
      ['三輪: 検算を自動化する (6月末)', '企画部: 形式を固定する'],
    ],
  ])('are read in %j', (items, expected) => {
    expect(owners(...items)).toEqual(expected);
  });

  it('are none where another action has something else there', () => {
    expect(owners('Renew keys — Sarah', 'Add an alarm — it was silent')).toEqual([
      'Sarah: Renew keys',
      ': Add an alarm — it was silent',
    ]);
  });
});

it('takes the day of a mail from its subject', () => {
  const draft = read(
    'From: IT <it@example.org>',
    'To: alle@example.org',
    'Subject: Report on the telephone outage of 27.02.2026',
    'Date: Mon, 02 Mar 2026 09:12:44 +0100',
    '',
    'What happened',
    '-------------',
    '08.15  Telephones show no service',
    '09.40  Electrician arrives',
    '11.20  All telephones work',
    '',
    'What we do about it',
    '-------------------',
    '- own circuit for the switch',
  );
  expect(draft.title?.value).toBe('Report on the telephone outage of 27.02.2026');
  expect(draft.events.slice(1).map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual([
    '2026-02-27T08:15',
    '2026-02-27T09:40',
    '2026-02-27T11:20',
  ]);
  expect(draft.actions).toHaveLength(1);
});

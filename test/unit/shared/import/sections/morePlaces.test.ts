import { describe, expect, it } from 'vitest';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

/** `03-02T21:41Z Relays refuse each other`, with the offset of the zone that was read. */
const told = (...lines: readonly string[]) =>
  read(...lines).events.map(
    ({ occurredAt, title }) => `${occurredAt?.slice(5, 16)}${occurredAt?.slice(19)} ${title}`,
  );

describe('a time that tells no event', () => {
  it.each([
    [
      'of a plan',
      [
        '# Maintenance on 14 March 2026',
        'At 22:00 CET we will stop writes. At 22:15 CET we will copy. At 23:30 CET we expect to finish. At 23:45 CET we will tell you.',
      ],
    ],
    [
      'of every day',
      [
        '# Runbook',
        'At 01:00 UTC the backup starts. At 02:00 UTC the index is built. By 03:30 UTC both are done. At 03:45 UTC page the owner.',
      ],
    ],
    [
      'of a schedule',
      ['# Jobs', '| Time (UTC) | Job |', '|---|---|', '| 01:00 | Backup |', '| 02:00 | Index |'],
    ],
    [
      'of a measurement',
      ['# Load of 2026-02-02', '| Time | Users |', '|---|---|', '| 10:00 | 100 |', '| 10:10 | 200 |'],
    ],
    [
      'of an example',
      [
        '# How to write',
        '> **Ada** 10:05 AM',
        '> We look.',
        '>',
        '> **Ada** 10:25 AM',
        '> Still.',
        '>',
        '> **Bo** 10:40 AM',
        '> Fixed.',
      ],
    ],
  ])('%s', (_name, lines) => {
    expect(draftOrNothing(lines)).toEqual([]);
  });

  function draftOrNothing(lines: readonly string[]) {
    return read(...lines).events.map(({ title }) => title);
  }
});

it('tells each sentence of paragraphs that begin with times', () => {
  expect(
    told(
      '# Outage of September 15, 2026 (UTC)',
      '## Timeline',
      'At 2:04 PM, a key rotation was started. The engineer was paged at 2:13 PM.',
      '',
      'By 2:40 PM the team had paused it.',
      '',
      'At 3:05 PM we shed load. At 3:37 PM errors were gone.',
    ).map((one) => one.slice(0, 11)),
  ).toEqual(['09-15T14:04', '09-15T14:13', '09-15T14:40', '09-15T15:05', '09-15T15:37']);
});

describe('clocks and days', () => {
  it('with a word for the hour have a dot', () => {
    expect(
      told(
        '# Biljetter 2026-04-03',
        'Alla tider är svensk tid.',
        '## Händelseförlopp',
        '- kl. 07.05 Första larmet',
        '- ca 07.45 Certifikatet hittas',
        '- kl. 08.15 Korten fungerar',
      ),
    ).toEqual([
      '04-03T07:05+02:00 Första larmet',
      '04-03T07:45+02:00 Certifikatet hittas',
      '04-03T08:15+02:00 Korten fungerar',
    ]);
  });

  it('are all of the afternoon where the text says so', () => {
    expect(
      told(
        'Tablets down on 24 October 2026',
        '',
        'Timeline (CEST, all pm):',
        '6:40 tablets are offline',
        '7:05 access point restarted',
      ),
    ).toEqual(['10-24T18:40+02:00 tablets are offline', '10-24T19:05+02:00 access point restarted']);
  });

  it('of a numbered day that is dated are no span', () => {
    expect(
      told(
        '# At the clinic (UTC)',
        '## Timeline',
        '### Day 1 – 12 May 2026',
        '- 02:00 alert',
        '### Day 2 – 13 May 2026',
        '- 08:00 backups are intact',
      ),
    ).toEqual(['05-12T02:00+00:00 alert', '05-13T08:00+00:00 backups are intact']);
  });

  it('are read as block explorers write them', () => {
    expect(
      told(
        '# Exploit',
        '## Timeline',
        '| Time (UTC) | What |',
        '|---|---|',
        '| Nov-08-2026 06:21:35 PM | Withdrawal |',
      ),
    ).toEqual(['11-08T18:21+00:00 Withdrawal']);
  });
});

describe('actions', () => {
  const actions = (...lines: readonly string[]) =>
    read('# Outage', ...lines).actions.map(({ value }) => value);

  it('have their fields in lines below their headings', () => {
    expect(
      actions(
        '## Remediation items',
        '### 1. Review of policies',
        'Owner: Storage team',
        'Due: 2026-04-10',
        '### 2. Check an image',
        'Owner: Hye-jin',
      ),
    ).toEqual([
      { title: 'Review of policies', owner: 'Storage team', due: '2026-04-10' },
      { title: 'Check an image', owner: 'Hye-jin' },
    ]);
  });

  it('stand behind arrows, ticks and what is expected', () => {
    expect(
      actions(
        '## Next',
        '- Own keys -> Nuno',
        '- Mask all variables. ✔',
        '- Validate in CI (in progress, expected by 2026-05-29)',
      ),
    ).toEqual([
      { title: 'Own keys', owner: 'Nuno' },
      { title: 'Mask all variables.', status: 'done' },
      { title: 'Validate in CI', status: 'in-progress', due: '2026-05-29' },
    ]);
  });

  it('are the sentences of what is being done', () => {
    expect(
      actions('## Going forward', 'We will rotate keys in steps. We are also adding jitter.'),
    ).toHaveLength(2);
  });
});

it.each([
  ['What we got right', 'wentWell'],
  ['What we got wrong', 'wentPoorly'],
  ['Where did we get lucky?', 'gotLucky'],
  ['Where luck was on our side', 'gotLucky'],
  ['Summary of what happened', 'summary'],
  ['CAPA', 'actions'],
  ['How will we prevent this?', 'actions'],
  ['Alınacak aksiyonlar', 'actions'],
])('“%s” names a part', (name, target) => {
  expect(sectionTarget(name)).toBe(target);
});

it.each([
  [
    [
      'Incident report',
      'Kitchen tablets down',
      'Saturday 24 October 2026',
      '',
      'Timeline:',
      '10:05 UTC offline',
      '10:17 UTC over',
      '',
      'Root cause: a hung line card',
    ],
    'Kitchen tablets down',
  ],
  [
    [
      '# RCA: Wrong VAT on invoices',
      '',
      '**What happened**',
      '',
      '2026-06-02 06:00 UTC Wrong rate',
      '2026-06-02 09:40 UTC First call',
    ],
    'RCA: Wrong VAT on invoices',
  ],
  [
    [
      '# Major Incident Report',
      '| Item | Details |',
      '|---|---|',
      '| Title | Readers offline |',
      '## Timeline',
      '- 2026-02-03 07:52 UTC dark',
    ],
    'Readers offline',
  ],
])('the title of %j', (lines, title) => {
  expect(read(...lines).title?.value).toBe(title);
});

describe('moments in other places', () => {
  it('are bold lines of updates, the latest first', () => {
    expect(
      told(
        '# Outage notice history',
        '> Times: local Finnish time (EET)',
        '',
        '**Update 2 – 18.2.2026 klo 11.30**',
        'The power supply is broken.',
        '',
        '**Update 1 – 18.2.2026 klo 10.10**',
        'VPN connections fail.',
      ),
    ).toEqual(['02-18T11:30+02:00 The power supply is broken.', '02-18T10:10+02:00 VPN connections fail.']);
  });

  it('are rows without a day below a head that says something happened, in a document of one day', () => {
    expect(
      told(
        "# Panne d'authentification du 14 mai 2026",
        '| Heure | Événement |',
        '|---|---|',
        '| ~14 h 55 | Hausse des échecs |',
        '| 15 h 05 | Astreinte prévenue |',
        '',
        '*Heures locales (CEST).*',
      ),
    ).toEqual(['05-14T14:55+02:00 Hausse des échecs', '05-14T15:05+02:00 Astreinte prévenue']);
  });

  it('are days below the name of key dates', () => {
    expect(
      told(
        '# Loss in the archive',
        '## Key dates',
        '- **2026-01-12**: Compression is on',
        '- **2026-03-19 10:30 CET**: Bug is reproduced',
      ),
    ).toEqual(['01-12T00:00+01:00 Compression is on', '03-19T10:30+01:00 Bug is reproduced']);
  });

  it('are in the zone that the timeline is said to be in', () => {
    expect(
      told(
        '# Freeze, September 2026',
        'Timeline in America/New_York.',
        '',
        '| Time | Event |',
        '|---|---|',
        '| 09-21 20:18 | Queue grows |',
        '| 09-22 01:30 | Still growing |',
      ),
    ).toEqual(['09-21T20:18-04:00 Queue grows', '09-22T01:30-04:00 Still growing']);
  });
});

it('divides what was learnt by bold words', () => {
  const draft = read(
    '# Outage',
    '## What went well / poorly',
    '**Well**',
    '- Omar was awake',
    '',
    '**Poorly**',
    '- No alert',
  );
  expect([draft.wentWell, draft.wentPoorly].map((list) => list.map(({ value }) => value))).toEqual([
    ['Omar was awake'],
    ['No alert'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';
import { flagsOf, PASTE, pasted, told } from '#test/support/readTimeline.ts';

const document = (lines: readonly string[]) => draftOf(sourceOf(`${lines.join('\n')}\n`));
const read = (lines: readonly string[]) => linesOf(document(lines));

/** Times that public documents tell in places where they were read wrongly, made up anew. */
describe('a day', () => {
  it('can be two numbers alone above the clocks of its list, and has the year of the date above', () => {
    const lines = [
      '# ラベル障害',
      '',
      '### 発生日時',
      '2026年11月25日午後3時',
      '',
      '## 復旧までのタイムライン',
    ];
    expect(
      read([
        ...lines,
        ' * 11/25',
        '     * 15:00 - 出荷',
        ' * 11/26',
        '     * 00:28 - 修正',
        '',
        '### 復旧日時',
        'iOS: 2026年11月26日午前10時47分',
      ]),
    ).toEqual(['11-25 15:00 出荷', '11-26 00:28 修正']);
  });

  it.each(['- 24/7', '- 5/6'])('is no share or score alone: %s', (line) => {
    expect(
      read(['# Pumps', '', '**Date:** 2026-05-04', '', '## Timeline', line, '- 10:01 pumps stop']),
    ).toEqual(['05-04 10:01 pumps stop']);
  });

  it('is that of the moments in the front matter, with their zone where nothing else says one', () => {
    const matter = [
      '---',
      'title: Pumps',
      'detected_at: 2026-05-04T18:40:00-03:00 # by Bo',
      '---',
      '# Pumps',
      '',
    ];
    const timeline = ['## Timeline', '- 18:10 pumps stop'];
    expect(document([...matter, ...timeline]).events[0]?.occurredAt).toBe('2026-05-04T18:10:00-03:00');
    const said = document([...matter, 'All times are in UTC.', '', ...timeline]);
    expect(said.events[0]?.occurredAt).toBe('2026-05-04T18:10:00+00:00');
  });

  it('is not that on which the document was written', () => {
    const written = [
      '---',
      'title: Pumps',
      'updated: 2026-06-01T10:00:00Z',
      '---',
      '',
      '## Timeline',
      '- 18:10 a',
    ];
    expect(document(written).events[0]?.flags.map(({ code }) => code)).toContain('day-assumed');
  });

  it('is that of the recording', () => {
    const lines = [
      '# Call',
      '',
      '- **Recorded At**: May 4, 2026 at 9:59 AM',
      '',
      '### Words',
      '1. **[9:56:04 AM]** - "a"',
    ];
    expect(read([...lines, '2. **[9:56:08 AM]** - "b"'])).toEqual(['05-04 09:56 "a"', '05-04 09:56 "b"']);
  });

  it('that nothing names is assumed of each entry, until one has its own', () => {
    expect(flagsOf(pasted('14:18 a\n14:23 b\n2026-03-11 10:00 c'))).toEqual(['day-assumed', 'day-assumed']);
  });

  it('can stand in front of a stroke and its clock', () => {
    expect(told(pasted('*2026-03-04/11:34*: a'))).toEqual(['2026-03-04T11:34 a']);
  });
});

describe('a time that is only a bound', () => {
  it.each([
    ['- before 18:40 — a', '~2026-03-10T18:40 a'],
    ['- antes de las 18:40 — a', '~2026-03-10T18:40 a'],
    ['- kurz nach 18:40 – a', '~2026-03-10T18:40 a'],
    ['- avant 18h40 – a', '~2026-03-10T18:40 a'],
    ['- entre 18:40 y 18:45 — a', '2026-03-10T18:40..18:45 a'],
    ['- zwischen 18:40 und 18:45 – a', '2026-03-10T18:40..18:45 a'],
    ['- entre las 18:40 y las 18:45: a', '2026-03-10T18:40..18:45 a'],
  ])('%s', (line, event) => {
    expect(told(pasted(line))).toEqual([event]);
  });

  it('is no start of a sentence', () => {
    const { events } = parseTimelineInput('Before 18:40 nobody knew of it.\n', 'text', PASTE);
    expect(events).toEqual([]);
  });
});

describe('a timeline', () => {
  it('can have moments for headings, the newest first, and what was told below each', () => {
    const matter = [
      '---',
      'title: Pumps',
      'date: 2026-08-25T08:00:00',
      'resolvedWhen: 2026-08-27T05:00:00',
      '---',
      '',
    ];
    const draft = document([
      ...matter,
      '## Neues vom Team',
      '',
      '### Update 27.08.2026 10:00 Uhr:',
      '',
      'Die Pumpen laufen.',
      '',
      '### Update 25.08.2026 11:24 Uhr:',
      '',
      'Die Pumpen stehen.',
    ]);
    expect(linesOf(draft)).toEqual(['08-27 10:00 Die Pumpen laufen.', '08-25 11:24 Die Pumpen stehen.']);
    expect(draft.title?.value).toBe('Pumps');
  });

  const FENCED = [
    '```',
    '10:00 UTC - pumps stop',
    '10:40 UTC - valve shut',
    '```',
    '',
    'Next time we look sooner.',
  ];

  it('can stand in a fence below its name, which ends it', () => {
    const draft = document([
      '# Pumps',
      '',
      '**Date:** 2026-05-04',
      '',
      '## First',
      'Timeline:',
      '',
      ...FENCED,
    ]);
    expect(linesOf(draft)).toEqual(['05-04 10:00 pumps stop', '05-04 10:40 valve shut']);
    expect(draft.events.at(-1)?.detail).toBeUndefined();
  });

  it('is no log or example in a fence', () => {
    const draft = document([
      '# Pumps',
      '',
      '## Timeline',
      '- 2026-05-04 09:00 a',
      '',
      'We saw:',
      '',
      ...FENCED,
    ]);
    expect(draft.events).toHaveLength(1);
  });
});

describe('a name', () => {
  it.each([
    ['Causa raiz', 'rootCause'],
    ['Root cause of the original pump outage', 'rootCause'],
    ['O que aconteceu', 'summary'],
  ] as const)('%s is a section', (heading, section) => {
    expect(document(['# Outage', '', `## ${heading}`, '', 'The form was old.'])[section]?.value).toBe(
      'The form was old.',
    );
  });

  it.each([
    ['Causas contribuyentes', 'contributingFactors'],
    ['Qué funcionó', 'wentWell'],
    ['Ce qui a fonctionné', 'wentWell'],
    ['対応できたこと', 'wentWell'],
    ['課題', 'wentPoorly'],
    ['What was the impact identified?', 'impact'],
  ] as const)('%s is a list', (heading, section) => {
    expect(document(['# Outage', '', `## ${heading}`, '', '- The form was old'])[section]).toHaveLength(1);
  });

  it('of a column of actions can lack its accents, and days from now stay words in any language', () => {
    const head = ['| Accion | Responsable | Fecha limite |', '|---|---|---|'];
    const { actions } = document([
      '# Outage',
      '',
      '## Acciones',
      '',
      ...head,
      '| Fijar el papel | Bo | 2 semanas |',
    ]);
    expect(actions.map(({ value }) => value)).toEqual([{ title: 'Fijar el papel (2 semanas)', owner: 'Bo' }]);
  });

  it('of a group of actions is short; a sentence with parts below it is one action', () => {
    const parts = ['    - print a page each morning', '    - ring when it is blank'];
    const sentence = '- Look into why the roll ran out and whether we could change anything to:';
    const { actions } = document(['# Outage', '', '## Action items', sentence, ...parts]);
    expect(actions).toHaveLength(1);
    const { actions: two } = document(['# Outage', '', '## Action items', '- For the printers:', ...parts]);
    expect(two).toHaveLength(2);
  });
});

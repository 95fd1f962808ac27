import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import type { ParsedEvent, ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';
import { PASTE, pasted } from '#test/support/readTimeline.ts';

/** A zone that no text below names, so that whatever nobody said stands out. */
const HOME = { timeZone: 'Asia/Tokyo', isZoneGuessed: true };

/** `14:18 +01:00 a`; with `?` behind the offset where the zone was assumed and the event says so. */
function zonesOf({ events }: Pick<ParsedTimeline, 'events'>): readonly string[] {
  return events.map(({ occurredAt, title, flags }) => {
    const isAssumed = flags.some(({ code }) => code === 'zone-assumed');
    return `${occurredAt?.slice(11, 16)} ${occurredAt?.slice(-6)}${isAssumed ? '?' : ''} ${title}`;
  });
}

/** What is pasted and what is imported as a document are read by the same rule. */
function both(text: string): readonly string[] {
  const imported = zonesOf(parseTimelineInput(text, 'markdown', { ...PASTE, ...HOME }));
  expect(zonesOf(pasted(text, HOME))).toEqual(imported);
  return imported;
}

describe('a zone beside a clock', () => {
  it('says nothing about the lines around it', () => {
    expect(both('## Timeline\n- 14:18 a\n- 14:20 CET b\n- 14:22 c')).toEqual([
      '14:18 +09:00? a',
      '14:20 +01:00 b',
      '14:22 +09:00? c',
    ]);
  });

  it('still tells the day of its neighbours across midnight', () => {
    const days = pasted('2026-03-10 23:50 UTC a\n00:10 b\n00:20 UTC c', HOME).events;
    expect(days.map(({ occurredAt }) => occurredAt?.slice(0, 10))).toEqual([
      '2026-03-10',
      '2026-03-11',
      '2026-03-11',
    ]);
  });
});

describe('a zone of a day', () => {
  it.each([
    ['a heading', '### 3 October 2021 (All times CEST)\n- 10:00 a\n\n### 4 October 2021\n- 11:00 b'],
    ['a bold line', '**3 October 2021 (CEST)**\n\n- 10:00 a\n\n**4 October 2021**\n\n- 11:00 b'],
    ['a line', '3 October 2021, all times CEST\n\n10:00 - a\n\n4 October 2021\n\n11:00 - b'],
    ['an item', '- 3 October 2021 (times in CEST)\n  - 10:00 a\n- 4 October 2021\n  - 11:00 b'],
  ])('that %s names covers that day only', (_form, days) => {
    expect(both(`## Timeline\n\n${days}`)).toEqual(['10:00 +02:00 a', '11:00 +09:00? b']);
  });

  it('gives way to that of the next', () => {
    const text = '## Timeline\n### 3 October 2021 (CEST)\n- 10:00 a\n### 4 October 2021 (UTC)\n- 11:00 b';
    expect(both(text)).toEqual(['10:00 +02:00 a', '11:00 +00:00 b']);
  });

  it('falls back on the timeline’s', () => {
    const text = '## Timeline (UTC)\n### 3 October 2021 (CEST)\n- 10:00 a\n### 4 October 2021\n- 11:00 b';
    expect(both(text)).toEqual(['10:00 +02:00 a', '11:00 +00:00 b']);
  });
});

describe('a zone in a heading', () => {
  it.each(['(UTC)', '(all times UTC)', '- UTC', 'in UTC', '[times in UTC]'])(
    'is read in “Timeline %s”',
    (words) => {
      expect(both(`## Timeline ${words}\n- 10:00 a`)).toEqual(['10:00 +00:00 a']);
    },
  );

  it('is not read from a word that only looks like one', () => {
    expect(both('## Timeline of the MT cluster outage\n- 10:00 a')).toEqual(['10:00 +09:00? a']);
  });

  it('ends with its section', () => {
    const text = '## Timeline (UTC)\n- 10:00 a\n## Timeline of the second night\n- 11:00 b';
    expect(both(text)).toEqual(['10:00 +00:00 a', '11:00 +09:00? b']);
  });
});

describe('a zone of a column', () => {
  it('covers the rows of its table', () => {
    const text = '## Timeline\n| Time (CET) | What |\n|--|--|\n| 10:00 | a |\n| 11:00 UTC | b |\n\n- 12:00 c';
    expect(both(text)).toEqual(['10:00 +01:00 a', '11:00 +00:00 b', '12:00 +09:00? c']);
  });
});

describe('a sentence about zones', () => {
  it.each([
    'All events in UTC.',
    'All times are UTC.',
    '> (all times in GMT)',
    '*Times are given in UTC.*',
    'Clock: UTC',
    'Time zone: UTC',
    '- All timestamps are in UTC unless otherwise noted.',
    'UTC is used throughout.',
    'Alle Zeiten in UTC.',
    'Toutes les heures sont en UTC.',
    'Todas las horas en UTC',
    'Times below are in UTC (not local time).',
  ])('is read: %s', (sentence) => {
    expect(both(`## Timeline\n\n${sentence}\n\n- 10:00 a`)).toEqual(['10:00 +00:00 a']);
  });

  it.each([
    'Many times the MT team was paged.',
    'By that time ET had been called.',
    'The events in the PT region were lost.',
    'Our EAT service restarted many times.',
    'We asked the CET team for the time.',
  ])('is none: %s', (sentence) => {
    expect(zonesOf(pasted(`${sentence}\n\n- 10:00 a`, HOME))).toEqual(['10:00 +09:00? a']);
  });

  it('covers the rest of its section, until the next', () => {
    const text =
      '## Timeline\n- 09:00 a\n\nTimes are in CET.\n\n- 10:00 b\n\nTimes are in UTC.\n\n- 11:00 c\n## Timeline, part two\n- 12:00 d';
    expect(both(text)).toEqual(['09:00 +09:00? a', '10:00 +01:00 b', '11:00 +00:00 c', '12:00 +09:00? d']);
  });

  it('about all covers what stands above it too, and other sections', () => {
    const text = '## Timeline\n- 09:00 a\n\nAll times are in CET.\n## Timeline, part two\n- 12:00 d';
    expect(both(text)).toEqual(['09:00 +01:00 a', '12:00 +01:00 d']);
  });

  it('covers all where its own section has no events', () => {
    expect(both('## Notes\nTimes are in CET.\n## Timeline\n- 09:00 a')).toEqual(['09:00 +01:00 a']);
    expect(both('---\ntimezone: Europe/Berlin\n---\n## Timeline\n- 09:00 a')).toEqual(['09:00 +01:00 a']);
  });

  it('covers nothing beyond its section where another contradicts it', () => {
    const text =
      '## Notes\nAll times are in CET.\n## Timeline\n- 09:00 a\n\nAll times are in UTC.\n\n- 10:00 b';
    expect(both(text)).toEqual(['09:00 +09:00? a', '10:00 +00:00 b']);
  });

  it('inside an event tells something there', () => {
    const text = '## Timeline\n- 09:00 Logs found\n  - all times in the log are in CET\n- 10:00 b';
    expect(both(text)).toEqual(['09:00 +09:00? Logs found', '10:00 +09:00? b']);
  });
});

describe('a definition of an abbreviation', () => {
  it.each(['GST = UTC+04', 'GST is gulf standard time [UTC+04]', 'GST (UTC+4)', 'GST: Gulf Standard Time'])(
    'counts everywhere: %s',
    (words) => {
      expect(both(`## Timeline\n- 09:00 GST a\n## Notes\n(${words})`)).toEqual(['09:00 +04:00 a']);
    },
  );

  it('that is contradicted counts nowhere', () => {
    const [event] = pasted('IST = UTC+5:30\n\nIST = UTC+2\n\n09:00 IST a', HOME).events;
    expect(event).toMatchObject({ occurredAt: null, precision: 'unplaced' });
  });

  it('needs more than another abbreviation beside it', () => {
    expect(pasted('Written in CST, PST and EST.\n\n09:00 CST a', HOME).events[0]?.occurredAt).toBeNull();
  });
});

const said = fc.record({ own: fc.constantFrom('', ' UTC', ' CET', ' -05:00'), isDay: fc.boolean() });

describe('whatever a text says of zones', () => {
  it('no line gets one that nobody said of it, and a line without one says so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' (CET)'),
        fc.array(said, { minLength: 1, maxLength: 8 }),
        (head, lines) => {
          const written = lines.map(({ own, isDay }, index) => {
            const day = isDay
              ? `### ${3 + index} March 2026${index % 2 === 0 ? ' (all times MSK)' : ''}\n`
              : '';
            return `${day}- ${10 + index}:00${own} - e${index}`;
          });
          const { events } = pasted(`## Timeline${head}\n${written.join('\n')}`, HOME);
          let day: string | null = null;
          // The first entry’s zone is assumed for the others where nothing else names one.
          const named = new Set(lines.map(({ own }) => own).filter((own) => own !== ''));
          const isSaid = head !== '' || lines.some(({ isDay }, index) => isDay && index % 2 === 0);
          const first = lines[0]?.own.trim() ?? '';
          const assumed = !isSaid && named.size === 1 ? OFFSETS[first] : undefined;
          lines.forEach(({ own, isDay }, index) => {
            if (isDay) day = index % 2 === 0 ? '+03:00' : null;
            const stated = OFFSETS[own.trim()] ?? day ?? (head === '' ? null : '+01:00');
            expectZone(events[index], stated, assumed);
          });
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('a person’s answer covers the lines that are left, and is no assumption', () => {
    const { events } = pasted('10:00 - a\n10:05 CET - b', { timeZone: 'Asia/Tokyo', isZoneGuessed: false });
    expect(zonesOf({ events })).toEqual(['10:00 +09:00 a', '10:05 +01:00 b']);
  });
});

const OFFSETS: Readonly<Record<string, string>> = { UTC: '+00:00', CET: '+01:00', '-05:00': '-05:00' };

function expectZone(event: ParsedEvent | undefined, stated: string | null, assumed = '+09:00'): void {
  expect(event?.occurredAt?.slice(-6)).toBe(stated ?? assumed);
  expect(event?.flags.some(({ code }) => code === 'zone-assumed')).toBe(stated === null);
}

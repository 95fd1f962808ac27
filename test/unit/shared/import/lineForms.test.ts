import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { pasted } from '#test/support/readTimeline.ts';
import {
  clockOf,
  dateOf,
  dayMonthOf,
  halfDayOf,
  type WrittenEntry,
  writtenEntries,
} from '#test/support/timelineForms.ts';

/** What a form of writing can say of an entry beside its time and title. */
type Says = 'actor' | 'body' | 'end' | 'about';

interface Form {
  readonly says?: readonly Says[];
  readonly head?: string;
  /** `before` is the entry above; null for the first. */
  readonly write: (entry: WrittenEntry, before: WrittenEntry | null) => string;
}

const DAY = 'All events are on 2026-03-10, times in UTC.\n\n';
const isNewDay = (entry: WrittenEntry, before: WrittenEntry | null) =>
  before === null || dateOf(entry.minutes) !== dateOf(before.minutes);
const until = ({ minutes, lasted }: WrittenEntry) => clockOf(minutes + lasted);

/** The forms seen in the wild. */
const FORMS: Readonly<Record<string, Form>> = {
  '- 14:18 - text': { head: DAY, write: (e) => `- ${clockOf(e.minutes)} - ${e.title}` },
  '14:18 | text': { head: DAY, write: (e) => `${clockOf(e.minutes)} | ${e.title}` },
  '* **17:05 UTC** - text': { head: DAY, write: (e) => `* **${clockOf(e.minutes)} UTC** - ${e.title}` },
  '* [08:47] @actor text': {
    head: DAY,
    says: ['actor'],
    write: (e) => `* [${clockOf(e.minutes)}] @${e.actor} ${e.title}`,
  },
  '[03-26 23:04] text': { write: (e) => `[${dateOf(e.minutes).slice(5)} ${clockOf(e.minutes)}] ${e.title}` },
  '- 2:54 PM PDT: text': {
    head: 'All events are on 2026-03-10.\n\n',
    write: (e) => `- ${halfDayOf(e.minutes, -7)} PDT: ${e.title}`,
  },
  '2021-06-06 09:30: text': { write: (e) => `${dateOf(e.minutes)} ${clockOf(e.minutes)}: ${e.title}` },
  '- **05-03-2026 10:07 UTC** – text': {
    write: (e) =>
      `- **${dateOf(e.minutes).split('-').reverse().join('-')} ${clockOf(e.minutes)} UTC** – ${e.title}`,
  },
  'a Markdown table, the date first': {
    head: '| Date | Time | Who | Event |\n|---|---|---|---|\n',
    says: ['actor'],
    write: (e) => `| ${dateOf(e.minutes)} | ${clockOf(e.minutes)} | ${e.actor} | ${e.title} |`,
  },
  'a Markdown table, the event first': {
    head: '| What happened | Time (UTC) | Date |\n|---|---|---|\n',
    write: (e) => `| ${e.title} | ${clockOf(e.minutes)} | ${dateOf(e.minutes)} |`,
  },
  'a table separated by tabs': { write: (e) => `${dateOf(e.minutes)}\t${clockOf(e.minutes)}\t${e.title}` },
  'a table separated by tabs, the time last': {
    head: 'Event\tDate\tTime\n',
    write: (e) => `${e.title}\t${dateOf(e.minutes)}\t${clockOf(e.minutes)}`,
  },
  'a time as a heading, the text below': {
    head: DAY,
    write: (e) => `### ${clockOf(e.minutes)}\n\n${e.title}\n`,
  },
  'a time alone on a line, the text below': {
    head: DAY,
    write: (e) => `${clockOf(e.minutes)}\n${e.title}\n`,
  },
  'date headings with times below': {
    write: (e, before) =>
      `${isNewDay(e, before) ? `\n## ${dateOf(e.minutes)}\n\n` : ''}- ${clockOf(e.minutes)} ${e.title}`,
  },
  'dates without a year': { write: (e) => `${dayMonthOf(e.minutes)} ${clockOf(e.minutes)} - ${e.title}` },
  'a zone stated once in a heading': {
    head: '## Timeline (all times in CET)\n\n',
    write: (e) => `- ${dateOf(e.minutes, 1)} ${clockOf(e.minutes, 1)} - ${e.title}`,
  },
  'ISO instants in UTC': { write: (e) => `${dateOf(e.minutes)}T${clockOf(e.minutes)}:00Z ${e.title}` },
  'ISO instants with an offset': {
    write: (e) => `${dateOf(e.minutes, 5)}T${clockOf(e.minutes, 5)}:00+05:00 ${e.title}`,
  },
  'nested bullets below': {
    head: DAY,
    says: ['body'],
    write: (e) => `- ${clockOf(e.minutes)} - ${e.title}\n${e.body.map((line) => `  - ${line}`).join('\n')}`,
  },
  'code and logs below, whose times are no events': {
    head: DAY,
    says: ['body'],
    write: (e) =>
      `- ${clockOf(e.minutes)} - ${e.title}\n  \`\`\`\n${e.body.map((line) => `  09:41:07 ${line}`).join('\n')}\n  \`\`\``,
  },
  'quoted logs below, whose times are no events': {
    head: DAY,
    says: ['body'],
    write: (e) =>
      `- ${clockOf(e.minutes)} - ${e.title}\n${e.body.map((line) => `  > 09:41 ${line}`).join('\n')}`,
  },
  ranges: { head: DAY, says: ['end'], write: (e) => `- ${clockOf(e.minutes)}-${until(e)} ${e.title}` },
  'ranges in words': {
    head: DAY,
    says: ['end'],
    write: (e) => `- from ${clockOf(e.minutes)} to ${until(e)}: ${e.title}`,
  },
  'approximate times': { head: DAY, says: ['about'], write: (e) => `~${clockOf(e.minutes)} ${e.title}` },
  'steps from the entry above': {
    write: (e, before) =>
      before === null
        ? `${dateOf(e.minutes)} ${clockOf(e.minutes)} UTC ${e.title}`
        : `+${e.minutes - before.minutes}m ${e.title}`,
  },
};

function written({ head = '', write }: Form, all: readonly WrittenEntry[]): string {
  return `${head}${all.map((entry, index) => write(entry, all[index - 1] ?? null)).join('\n')}\n`;
}

/** The events as they come out of a paste, with what the form can say of them. */
function readBack(text: string, says: readonly Says[]) {
  const { events, notUnderstood } = pasted(text);
  const found = events.map((parsed, index) => {
    const event = eventFromParsed(parsed, toId<EventId>(`e${index}`));
    return {
      at: event.occurredAt === null ? null : epochMs(event.occurredAt),
      title: event.title,
      precision: event.precision,
      ...(says.includes('actor') ? { actor: event.actor } : {}),
      ...(says.includes('end') ? { end: event.endedAt === undefined ? null : epochMs(event.endedAt) } : {}),
      ...(says.includes('body') ? { body: bodyOf(event.detail ?? '') } : {}),
    };
  });
  return { found, notUnderstood };
}

/** The lines of a detail without fences, bullets, quote marks and the times of logs. */
function bodyOf(detail: string): readonly string[] {
  const lines = detail.split('\n').filter((line) => !line.startsWith('```'));
  return lines.map((line) => line.replace(/^[\s>-]*(?:09:41(?::07)? )?/, ''));
}

function expected({ minutes, title, actor, body, lasted }: WrittenEntry, says: readonly Says[]) {
  const at = Date.UTC(2026, 2, 10, 14, minutes);
  return {
    at,
    title,
    precision: says.includes('about') ? 'approximate' : 'exact',
    ...(says.includes('actor') ? { actor } : {}),
    ...(says.includes('end') ? { end: at + lasted * 60_000 } : {}),
    ...(says.includes('body') ? { body } : {}),
  };
}

describe('what is written down and pasted comes back as it was, written as', () => {
  it.each(Object.entries(FORMS))('%s', (_name, form) => {
    fc.assert(
      fc.property(writtenEntries, (all) => {
        const { says = [] } = form;
        const { found, notUnderstood } = readBack(written(form, all), says);
        expect(found).toEqual(all.map((entry) => expected(entry, says)));
        expect(notUnderstood).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  it('times with unknown digits: at the start of what is known, approximate, with their words', () => {
    fc.assert(
      fc.property(writtenEntries, (all) => {
        const text = all.map((e) => `${dateOf(e.minutes)} ${clockOf(e.minutes).slice(0, 3)}?? - ${e.title}`);
        const events = pasted(text).events.map((parsed) => eventFromParsed(parsed, toId<EventId>('e')));
        expect(events.map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual(
          all.map((e) => `${dateOf(e.minutes)}T${clockOf(e.minutes).slice(0, 3)}00`),
        );
        expect(events.every(({ precision }) => precision === 'approximate')).toBe(true);
        expect(events.every(({ detail = '' }) => /Time as written: .*:\?\?/.test(detail))).toBe(true);
      }),
      { numRuns: runs(30) },
    );
  });
});

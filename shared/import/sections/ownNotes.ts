import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import type { DraftEvent } from '#shared/import/draft/importDraft.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { brokenLines, ownBlocks } from '#shared/import/sections/ownLines.ts';
import { ownFacts } from '#shared/import/sections/ownStart.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';
import { EVENT_KIND_WORDS, MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

const KINDS = new Map(EVENT_KINDS.map((kind) => [EVENT_KIND_WORDS[kind], kind]));
/** What the last line of an event without a kind begins with. */
const OPEN_NOTE = /^(?:who|source|marks): |^known \d/;
const MILESTONES = new Map(MILESTONE_NAMES.map((name) => [MILESTONE_WORDS[name].mark, name]));

/**
 * The events of a document that Debrief wrote, with what the last line of each says: `Impact starts, detected · Signal ·
 * Night clerk · source: Panel`; older versions have the milestones behind, as `marks: impact starts`. Events of other
 * documents stay as they are.
 */
export function withOwnNotes(
  events: readonly ParsedEvent[],
  lines: readonly ScannedLine[],
  timeZone: string | null,
): readonly DraftEvent[] {
  const noted = events.filter((event) => notesOf(event) !== null).length;
  if (noted * 2 < events.length) return events;
  return events.map((event) => {
    const notes = notesOf(event);
    const { detail: all, actor: _who, kind: _guess, ...rest } = event;
    if (notes === null) return { ...rest, ...(all === undefined ? {} : { detail: all }) };
    const { kind, actor, source, known, milestones } = notes;
    const detail = ownDetail(event, lines);
    const knownAt = known === null || timeZone === null ? null : knownInstant(known, timeZone);
    return {
      ...rest,
      ...(kind === undefined ? {} : { kind }),
      ...(detail === '' ? {} : { detail }),
      ...(actor === null ? {} : { actor }),
      ...(source === null ? {} : { source }),
      ...(knownAt === null ? {} : { knownAt }),
      ...(milestones.length === 0 ? {} : { milestones }),
    };
  });
}

/** The events that a document of Debrief lists below “Without a time”; none in any other. */
export function ownUntimed(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ParsedEvent[] {
  const isHead = ({ kind, content }: ScannedLine) => kind === 'heading' && content === 'Without a time';
  const head = ownFacts(lines) === undefined ? -1 : lines.findIndex(isHead);
  if (head === -1) return [];
  const below = lines.slice(head + 1);
  const end = below.findIndex(({ kind }) => kind === 'heading');
  return ownBlocks(below.slice(0, end === -1 ? undefined : end)).map((block) => {
    const [title = '', ...detail] = brokenLines(block.lines, toPlain);
    return {
      occurredAt: null,
      precision: 'unplaced',
      title,
      detail: detail.join('\n'),
      written: '',
      sourceLines: traced(null, block.lines).lines,
      choices: [],
      flags: [],
    };
  });
}

function notesOf({ detail = '' }: ParsedEvent) {
  const lines = detail.split('\n');
  const words = (lines.at(-1) ?? '').split(' · ');
  const first = milestonesIn(words[0] ?? '');
  const told = words.slice(first.length === 0 ? 0 : 1);
  const kind = KINDS.get(told[0] ?? '');
  const parts = kind === undefined ? told : told.slice(1);
  if (kind === undefined && first.length === 0 && !parts.some((part) => OPEN_NOTE.test(part))) return null;
  const after = (start: string) => parts.find((part) => part.startsWith(start))?.slice(start.length) ?? null;
  return {
    kind,
    actor:
      after('who: ') ??
      parts.find((part) => kind !== undefined && !/^(?:source|marks): |^known \d/.test(part)) ??
      null,
    source: after('source: '),
    known: parts.find((part) => /^known \d/.test(part)) ?? null,
    milestones: [...first, ...milestonesIn(after('marks: ') ?? '')],
  };
}

/** An address as the export writes it among words; behind it nothing that would become a part of it. */
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]+)>(?=[\s,.;:!?)]|$)/g;

/** The detail as it is written, in Markdown: between the title's line and that of the notes. */
function ownDetail({ sourceLines: { from, to } }: ParsedEvent, lines: readonly ScannedLine[]): string {
  const [first, ...body] = lines.slice(from - 1, to);
  const indent = (first?.indent ?? 0) + 2;
  const written = body.slice(
    0,
    body.findLastIndex(({ kind }) => kind !== 'blank'),
  );
  return written
    .map(({ kind, raw }) => {
      const line = raw.replace(new RegExp(`^ {0,${indent}}`), '');
      return kind === 'fence' ? line : line.replace(/(?<!\\)\\$/, '').replace(ADDRESS, '$1');
    })
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}

/** `Impact starts, detected`; none in other words. */
function milestonesIn(words: string): readonly MilestoneName[] {
  const marks = words.split(', ').map((mark) => MILESTONES.get(mark.toLowerCase()));
  return marks.includes(undefined) ? [] : marks.filter((mark) => mark !== undefined);
}

/** `known 10 March 2026 14:25:03` on the clock of a zone; null where that clock shows it twice or never. */
function knownInstant(words: string, timeZone: string): Timestamp | null {
  const [, date = '', hour, minute, second] = /^known (.+) (\d\d):(\d\d)(?::(\d\d))?$/.exec(words) ?? [];
  const day = findWrittenDate(date);
  if (day?.kind !== 'full') return null;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? '0') };
  const found = instantInZone({ year: day.year, month: day.month, day: day.day, ...clock }, timeZone);
  return found.kind === 'exact' ? found.timestamp : null;
}

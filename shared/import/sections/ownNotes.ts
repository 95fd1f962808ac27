import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import type { DraftEvent } from '#shared/import/draft/importDraft.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { LONG_TITLE } from '#shared/import/reading/entryWords.ts';
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
/** By their words, and by what older versions wrote. */
const MILESTONES: ReadonlyMap<string, MilestoneName> = new Map([
  ['impact starts', 'impactStarted'],
  ...MILESTONE_NAMES.map((name) => [MILESTONE_WORDS[name].mark, name] as const),
]);

/** What stands below the title of an event. */
export interface OwnDetail {
  /** In Markdown; empty where there is none. */
  readonly detail: string;
  /** Its last line without marks: milestones, kind, who, source. Null where nobody said any. */
  readonly note: string | null;
  /** The number of the last line that says something of the event. */
  readonly to: number;
}

/** Whether a line, without its marks, is the last one of an event of Debrief. */
export function isOwnNote(line: string): boolean {
  return noteIn(line) !== null;
}

/**
 * The events of a document that Debrief wrote, each with its detail and what its last line says: `Impact started,
 * detected · Signal · Night clerk · source: Panel`; older versions have the milestones behind, as `marks: impact
 * starts`. Events of other documents stay as they are.
 */
export function withOwnNotes(
  events: readonly ParsedEvent[],
  details: ReadonlyMap<number, OwnDetail>,
  timeZone: string | null,
): readonly DraftEvent[] {
  return events.map((event) => {
    const own = details.get(event.sourceLines.from);
    if (own === undefined) return event;
    const {
      detail: added = '',
      actor: _who,
      source: _place,
      kind: _guess,
      title: short,
      sourceLines,
      ...rest
    } = event;
    const note = own.note === null ? null : noteIn(own.note);
    const { title, more } = wholeTitle(short, added);
    const detail = [own.detail, more].filter((text) => text !== '').join('\n');
    return {
      ...rest,
      sourceLines: { from: sourceLines.from, to: Math.max(sourceLines.to, own.to) },
      title,
      ...(detail === '' ? {} : { detail }),
      ...(note === null ? {} : said(note, timeZone)),
    };
  });
}

/** A long title that was divided, or cut in front of the whole, is one again: this document knows where it ends. */
function wholeTitle(short: string, added: string): { readonly title: string; readonly more: string } {
  const [first = '', ...lines] = added.split('\n');
  const isCut = short.endsWith('…') && first.startsWith(short.slice(0, -1));
  const title = isCut ? first : `${short} ${first}`;
  return title.length > LONG_TITLE ? { title, more: lines.join('\n') } : { title: short, more: added };
}

function said(note: OwnNote, timeZone: string | null): Partial<DraftEvent> {
  const { kind, actor, source, known, milestones } = note;
  const knownAt = known === null || timeZone === null ? null : knownInstant(known, timeZone);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(actor === null ? {} : { actor }),
    ...(source === null ? {} : { source }),
    ...(knownAt === null ? {} : { knownAt }),
    ...(milestones.length === 0 ? {} : { milestones }),
  };
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

type OwnNote = NonNullable<ReturnType<typeof noteIn>>;

function noteIn(line: string) {
  const words = line.split(' · ');
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

/** `Impact started, detected`; none in other words. */
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

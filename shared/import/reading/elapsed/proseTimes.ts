import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks, FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { weekdayNamed } from '#shared/time/weekdays.ts';
import { NOTHING_WRITTEN, type WrittenTime } from '#shared/time/writtenTime.ts';

/** What stands in front of a time in a sentence. */
const BEFORE =
  'at|by|around|about|until|till|since|from|before|after|um|gegen|bis|ab|kurz (?:vor|nach)|à|vers|dès|a las?|hacia las?|sobre las?|às|por volta d[ae]s|alle|verso le|om|rond|o|około|kl\\.?';
/** A time of day within a sentence that no number of anything else is. */
const TIME_IN_SENTENCE = new RegExp(
  `(?<![\\p{L}\\p{N}:.])(?:(?:(?:shortly |just )?(?:${BEFORE})\\s)?(?:(?:about|around|approximately|roughly|exactly|etwa|circa|ca\\.)\\s|~\\s?)?)(?=\\d{1,2}(?::[0-5]\\d(?![:\\d]?\\d)|\\s?[ap]\\.?m\\b|\\s?(?:Uhr|h)\\b))`,
  'giu',
);
/** Words in front of the time that a sentence begins with, with its day: `On Tuesday, May 12th, at `, `The next morning, at `. */
const LEADING_DAY =
  /^(?:(?:on|am|le|el|em|il|den|the)\s)?(.{4,40}?),?\s(?=(?:at|around|shortly|just|by|um|gegen|à|vers|a las|às|alle|om)?\s?(?:about |around |approximately |before |after )?\d{1,2}(?::\d{2}|\s?[ap]\.?m))/iu;
const NEXT_DAY =
  /^(?:the )?(?:next|following) (?:day|morning|afternoon|evening)|^am (?:nächsten|folgenden) (?:tag|morgen)|^le lendemain|^(?:al )?día siguiente|^no dia seguinte/iu;
/** `Between 11:48 PM and 2:40 AM customers saw errors` sums up what others tell. */
const SUMS_UP = /^(?:between|from|during|zwischen|entre|tra|tussen)\s/iu;
/** `We will stop writes`: nothing has happened yet. */
const AHEAD =
  /(?<!\p{L})(?:will|shall|going to|(?:we |is |are )?(?:expect(?:ed)?|plan(?:ned)?|scheduled?) (?:to|for)|werden wir|wird|nous allons|sera|seront|vamos a|será)(?!\p{L})/iu;
/** A sentence ends, and another clause with a time of its own begins. */
const SENTENCE_END =
  /(?<=[.!?]["”)]?)(?<!\b(?:[ap]\.m|e\.g|i\.e|ca|approx|vs|no|kl)\.)\s+(?=["“'(]?[\p{Lu}\d])/u;
const NEXT_CLAUSE =
  /[,;]\s+(?:(?:and|but|und|et|y|e)\s)?(?=(?:at|by|um|à|a las|às)\s(?:around\s|about\s)?\d{1,2}(?::\d{2}|\s?[ap]\.?m))/iu;

interface Told {
  readonly head: EntryHead;
  readonly words: string;
}

/**
 * What paragraphs tell in sentences with a time: `At 10:17 the first alert fired. …` Each such sentence is an entry; those without
 * a time stay with the one before. `fewest` entries at least, else
 * null: a time or two in prose make no timeline. `isNamed`: the lines stand below the name of one.
 */
export function proseTimes(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  { fewest, isNamed }: { readonly fewest: number; readonly isNamed: boolean },
): CollectedMarks | null {
  const marks: TimelineMark[] = [];
  const told = new Set<ScannedLine>();
  for (const paragraph of paragraphsIn(lines)) {
    const [first] = paragraph;
    if (first?.kind === 'heading') {
      const time =
        readEntryHead(toPlain(first.content), 'heading')?.time ?? weekdayAlone(toPlain(first.content));
      if (time !== null && time.date !== null && time.clock === null)
        marks.push({ kind: 'day', date: time.date, isStated: false, line: first.number });
      continue;
    }
    const entries = entriesOf(paragraph, toPlain);
    if (entries.length === 0) continue;
    for (const line of paragraph) told.add(line);
    marks.push(...entries.map((entry) => markOf(entry, isNamed)));
  }
  if (marks.filter(({ kind }) => kind === 'entry').length < fewest) return null;
  return {
    marks,
    structureLines: lines
      .filter(({ kind }) => kind === 'blank' || kind === 'heading' || kind === 'rule')
      .map(({ number }) => number),
    notUnderstood: lines.filter(
      (line) => !told.has(line) && line.kind !== 'blank' && line.kind !== 'heading' && line.kind !== 'rule',
    ),
    templateLines: [],
  };
}

/** `Saturday` as a heading. */
function weekdayAlone(text: string): WrittenTime | null {
  const weekday = weekdayNamed(text.trim().replace(/[:,.]$/, ''));
  return weekday === 0 ? null : { ...NOTHING_WRITTEN, date: { kind: 'weekday', weekday } };
}

function markOf(entry: FoundEntry, isNamed: boolean): TimelineMark {
  return { kind: 'entry', entry: isNamed ? entry : { ...entry, isTold: true } };
}

/** The paragraphs, and each heading between them. */
function paragraphsIn(lines: readonly ScannedLine[]): readonly (readonly ScannedLine[])[] {
  const paragraphs: ScannedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' && line.kind !== 'heading') continue;
    const isNext = line.kind === 'text' && lines[index - 1]?.kind === 'text';
    if (isNext) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function entriesOf(
  paragraph: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly FoundEntry[] {
  const text = toPlain(paragraph.map(({ content }) => content).join(' '));
  const from = paragraph[0]?.number ?? 0;
  const to = paragraph.at(-1)?.number ?? from;
  const entries: FoundEntry[] = [];
  let above: string[] = [];
  let open: { told: Told; more: string[] } | null = null;
  const close = () => {
    if (open === null) return;
    entries.push(entryOf(open.told, open.more, { from, to }));
    open = null;
  };
  for (const sentence of text.split(SENTENCE_END).flatMap((one) => one.split(NEXT_CLAUSE))) {
    const read = toldIn(sentence);
    if (read === null) {
      if (open === null) above.push(sentence);
      else open.more.push(sentence);
      continue;
    }
    close();
    open = { told: read, more: above };
    above = [];
  }
  close();
  return entries;
}

/** The time that a sentence tells, and its words; null where it tells none. */
function toldIn(sentence: string): Told | null {
  if (SUMS_UP.test(sentence) || AHEAD.test(sentence)) return null;
  const [lead = '', day = ''] = LEADING_DAY.exec(sentence) ?? [];
  const date = day === '' ? null : readWrittenDate(day);
  const isNextDay = NEXT_DAY.test(day);
  const isDated = isNextDay || (date !== null && date.length === day.length);
  const start = isDated ? lead.length : 0;
  for (const { index, 0: before } of sentence.slice(start).matchAll(TIME_IN_SENTENCE)) {
    const at = start + index;
    // In mid-sentence, a clock without a word in front of it can be anything.
    if (at > start && before.trim() === '') continue;
    const head = headAt(sentence.slice(at), before.length);
    if (head === null || head.time.end !== null) continue;
    const time = isDated
      ? {
          ...head.time,
          date: head.time.date ?? (isNextDay ? null : (date?.value ?? null)),
          dayShift: head.time.dayShift + (isNextDay ? 1 : 0),
        }
      : head.time;
    const words = at === start && head.rest !== '' ? head.rest : sentence;
    return { head: { ...head, time }, words };
  }
  return null;
}

function headAt(sentence: string, before: number): EntryHead | null {
  const text = sentence.replace(/(?<![ap]\.?m)[.!?]$/i, '');
  const head = readEntryHead(text, 'item') ?? readEntryHead(text.slice(before), 'item');
  return head?.time.clock?.kind === 'known' && /\d:\d{2}|[ap]\.?m\b|Uhr|h\b/i.test(head.time.words)
    ? head
    : null;
}

function entryOf(
  { head, words }: Told,
  more: readonly string[],
  lines: { readonly from: number; readonly to: number },
): FoundEntry {
  const told = entryWords(words.trim());
  const detail = [told.detail, more.join(' ')].filter((text) => text !== '').join('\n');
  return { time: head.time, title: told.title, detail, actor: told.actor, ...lines };
}

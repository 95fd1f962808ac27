import { byInputs } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { type Difference, differences, isObject } from '#shared/merge/differences.ts';
import { linesOfParts, type PartLines, type PlacedLines, partSections } from '#shared/merge/partSections.ts';
import {
  fieldValueWords,
  fieldWords,
  headingOfPath,
  tellingField,
  thingName,
  thingTime,
  type ValueWords,
  valueWordsIn,
} from '#shared/merge/valueWords.ts';
import { escapeMarkdownWords } from '#shared/text/escapes.ts';
import { counted } from '#shared/text/phrases.ts';
import { type DifferencePart, wordDifference } from '#shared/text/wordDifference.ts';
import { exactClockTime, isoDate, shortCalendarDate } from '#shared/time/formatTime.ts';

/** How a list of changes is written: for a terminal, or for a page where reviewers read it. */
interface Notation {
  readonly heading: (words: string) => string;
  readonly plain: (text: string) => string;
  readonly leftOut: (text: string) => string;
  readonly added: (text: string) => string;
}

const TERMINAL: Notation = {
  heading: (words) => `${words}\n`,
  plain: (text) => text,
  leftOut: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
};

const MARKDOWN: Notation = {
  heading: (words) => `## ${words}\n\n`,
  plain: escapeMarkdownWords,
  leftOut: (text) => marked('~~', text),
  added: (text) => marked('**', text),
};

/** What became of one thing, or of one field. */
export interface ChangedLine {
  readonly kind: Difference['kind'];
  /** When the thing was, by the clock of the incident, with its day where it was not the only one; mostly empty. */
  readonly time: string;
  /** Which thing, and which of its fields; empty where the words themselves say it. */
  readonly about: string;
  /** Words that stand, with those that went and those that came. */
  readonly words: readonly DifferencePart[];
}

/** What became of an incident, part by part; empty when nothing did. Everything in it counts, private parts too. */
export function changedParts(before: Incident, after: Incident): readonly PartLines<ChangedLine>[] {
  return linesOfParts(changedLines(before, after, after));
}

/**
 * The same of an incident that shares most of its things with the one before, in time that depends on the others alone; nothing
 * may have moved.
 */
export function changedPartsOfFew(before: Incident, after: Incident): readonly PartLines<ChangedLine>[] {
  return linesOfParts(changedLines(othersOf(before, after), othersOf(after, before), before));
}

/** An incident without the things of its lists that another one has as they are. */
function othersOf(incident: Incident, other: Incident): Incident {
  const lists = Object.entries(incident).flatMap(([name, value]: [string, unknown]) => {
    const others: unknown = Reflect.get(other, name);
    if (value === others || !Array.isArray(value) || !Array.isArray(others)) return [];
    const shared = new Set<unknown>(others);
    return [[name, value.filter((thing) => !shared.has(thing))]];
  });
  return { ...incident, ...Object.fromEntries(lists) };
}

/** The same as a text for a terminal, or as Markdown. */
export function differenceText(before: Incident, after: Incident, isMarkdown = false): string {
  const notation = isMarkdown ? MARKDOWN : TERMINAL;
  const placed = changedLines(before, after, after).map(({ path, lines }) => ({
    path,
    lines: lines.map((line) => `${isMarkdown ? '- ' : '  '}${lineText(line, notation)}`),
  }));
  return partSections(placed, notation.heading);
}

/** One line as it is written for a terminal. */
export function terminalLine(line: ChangedLine): string {
  return lineText(line, TERMINAL);
}

function lineText({ kind, time, about, words }: ChangedLine, { plain, leftOut, added }: Notation): string {
  const marks = { same: plain, 'left-out': leftOut, added };
  const became = kind === 'added' || kind === 'deleted' ? `${kind}: ` : '';
  const which = [time, about === '' ? '' : `${about}:`].filter((part) => part !== '').join(' ');
  const text = words.map((part) => marks[part.kind](part.text)).join('');
  return withShownBreaks(`${became}${which === '' ? '' : plain(`${which} `)}${text}`);
}

/** `whole`: whose events say which days there are, and what is referred to. */
function changedLines(
  before: Incident,
  after: Incident,
  whole: Incident,
): readonly PlacedLines<ChangedLine>[] {
  const words = valueWordsIn([whole, before, after]);
  const timeOf = timeWordsIn(whole);
  const all = differences(before, after);
  const steps = all.filter(isClockStep);
  return all.flatMap((difference) => {
    // Each press of the meeting's clock is a thing of its own in the file, and none to a reader.
    const isFirst = difference === steps[0];
    if (isClockStep(difference) && !isFirst) return [];
    const line = isFirst ? clockLine(steps.length) : changedLine(difference, after, words, timeOf);
    return [{ path: difference.path, lines: [line] }];
  });
}

function isClockStep({ path, kind }: Difference): boolean {
  return path === 'meeting.log' && kind === 'added';
}

function clockLine(count: number): ChangedLine {
  const words = [
    { kind: 'added' as const, text: counted(count, 'step of the meeting', 'steps of the meeting') },
  ];
  return { kind: 'added', time: '', about: '', words };
}

type TimeOf = (thing: object) => string;

/** Each change of many is held against the same incident. */
const daysOf = byInputs(
  (timeline: Incident['timeline'], timeZone: string): ReadonlySet<string> =>
    new Set(placedEvents(timeline).map(({ occurredAt }) => isoDate(occurredAt, timeZone))),
);

/** The day goes without saying where the timeline has one only, and the thing was on it. */
function timeWordsIn({ timeline, timeZone }: Incident): TimeOf {
  const days = daysOf(timeline, timeZone);
  return (thing) => {
    const time = thingTime(thing);
    if (time === null) return '';
    const day = isoDate(time, timeZone);
    const clock = exactClockTime(time, timeZone);
    return days.size === 0 || (days.size === 1 && days.has(day))
      ? clock
      : `${shortCalendarDate(day)}, ${clock}`;
  };
}

function changedLine(
  difference: Difference,
  after: Incident,
  words: ValueWords,
  timeOf: TimeOf,
): ChangedLine {
  const { kind, path, before, after: present } = difference;
  if (kind === 'moved')
    return {
      kind,
      time: '',
      about: fieldWords(path),
      words: [{ kind: 'same', text: 'put into another order' }],
    };
  if (kind !== 'changed') {
    const thing = kind === 'added' ? present : before;
    const text = isObject(thing) ? thingName(thing) : words(thing);
    const time = isObject(thing) ? timeOf(thing) : '';
    return { kind, time, about: '', words: [{ kind: kind === 'added' ? 'added' : 'left-out', text }] };
  }
  const [old, now] = [before, present].map((value) => fieldValueWords(path, value, words));
  const owner = ownerOf(difference, after);
  return {
    kind,
    time: owner === null ? '' : timeOf(owner),
    about: aboutWords(path, owner),
    words: wordDifference(old ?? '', now ?? ''),
  };
}

/** `Alert fires, who`; nothing for the words that a thing is called by, nor for a text that its heading names. */
function aboutWords(path: string, owner: object | null): string {
  const field = fieldWords(path);
  if (owner === null) return field === headingOfPath(path).toLowerCase() ? '' : field;
  return path.split('.').at(-1) === tellingField(owner) ? '' : `${thingName(owner)}, ${field}`;
}

/** The thing that has the field, as it is now. */
function ownerOf({ path, id }: Difference, after: Incident): object | null {
  if (id === undefined) return null;
  const owner = standingValue(after, { path: path.split('.').slice(0, -1).join('.'), id })?.value;
  return isObject(owner) ? owner : null;
}

function withShownBreaks(text: string): string {
  return text.split('\n').join(' ⏎ ');
}

/** Marks hold no spaces at their ends, or Markdown does not read them as marks. */
function marked(mark: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  return `${before}${mark}${escapeMarkdownWords(words)}${mark}${text.slice(text.trimEnd().length)}`;
}

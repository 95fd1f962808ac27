import type { Incident } from '#shared/domain/incident/incident.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { type Difference, differences, isObject } from '#shared/merge/differences.ts';
import { linesOfParts, type PartLines, type PlacedLines, partSections } from '#shared/merge/partSections.ts';
import {
  choiceWords,
  fieldWords,
  TELLING,
  thingWords,
  type ValueWords,
  valueWordsIn,
} from '#shared/merge/valueWords.ts';
import { escapeMarkdownWords } from '#shared/text/escapes.ts';
import { type DifferencePart, wordDifference } from '#shared/text/wordDifference.ts';

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

/** What became of one thing: words that stand, with those that went and those that came. */
export type ChangedLine = readonly DifferencePart[];

/** What became of an incident, part by part; empty when nothing did. Everything in it counts, private parts too. */
export function changedParts(before: Incident, after: Incident): readonly PartLines<ChangedLine>[] {
  return linesOfParts(changedLines(before, after));
}

/** The same as a text for a terminal, or as Markdown. */
export function differenceText(before: Incident, after: Incident, isMarkdown = false): string {
  const { heading, plain, leftOut, added } = isMarkdown ? MARKDOWN : TERMINAL;
  const marks = { same: plain, 'left-out': leftOut, added };
  const textOf = (line: ChangedLine) => line.map(({ kind, text }) => marks[kind](text)).join('');
  const placed = changedLines(before, after).map(({ path, lines }) => ({
    path,
    lines: lines.map((line) => `${isMarkdown ? '- ' : '  '}${withShownBreaks(textOf(line))}`),
  }));
  return partSections(placed, heading);
}

/** One line as it is written for a terminal. */
export function terminalLine(line: ChangedLine): string {
  const marks = { same: TERMINAL.plain, 'left-out': TERMINAL.leftOut, added: TERMINAL.added };
  return withShownBreaks(line.map(({ kind, text }) => marks[kind](text)).join(''));
}

function changedLines(before: Incident, after: Incident): readonly PlacedLines<ChangedLine>[] {
  const words = valueWordsIn([before, after]);
  return differences(before, after).map((difference) => ({
    path: difference.path,
    lines: [changedLine(difference, after, words)],
  }));
}

function changedLine(difference: Difference, after: Incident, words: ValueWords): ChangedLine {
  const { kind, path, before, after: present } = difference;
  const list = fieldWords(path);
  const same = (text: string): DifferencePart => ({ kind: 'same', text });
  if (kind === 'moved') return [same(`${list}: put into another order`)];
  if (kind === 'added') return [same('added: '), { kind: 'added', text: thingOr(present, words) }];
  if (kind === 'deleted') return [same('deleted: '), { kind: 'left-out', text: thingOr(before, words) }];
  // What was not there is no word of it, and what changed is read without the words for nothing.
  const said = (value: unknown) => (value === undefined ? '' : (choiceWords(path, value) ?? words(value)));
  const whose = fieldOfThing(difference, after, words);
  return [same(whose ?? `${list}: `), ...wordDifference(said(before), said(present))];
}

function thingOr(value: unknown, words: ValueWords): string {
  return withShownBreaks(isObject(value) ? thingWords(value, words) : words(value));
}

/**
 * `14:18 Alert fires, title: `: the thing that has the field, as it is now, and the field. Where the field is what the
 * thing is called by, only its time. Null for a field of the incident.
 */
function fieldOfThing({ path, id }: Difference, after: Incident, words: ValueWords): string | null {
  if (id === undefined) return null;
  const owner = standingValue(after, { path: path.split('.').slice(0, -1).join('.'), id })?.value;
  if (!isObject(owner)) return null;
  const telling = TELLING.find((key) => Boolean(Reflect.get(owner, key)));
  const time: unknown = Reflect.get(owner, 'occurredAt');
  if (path.split('.').at(-1) === telling) return time === undefined ? '' : `${words(time)}: `;
  return `${withShownBreaks(thingWords(owner, words))}, ${fieldWords(path)}: `;
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

import type { Incident } from '#shared/domain/incident/incident.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { type Difference, differences, isObject } from '#shared/merge/differences.ts';
import { partSections } from '#shared/merge/partSections.ts';
import { fieldWords, thingWords, type ValueWords, valueWordsIn } from '#shared/merge/valueWords.ts';
import { escapeMarkdownWords } from '#shared/text/escapes.ts';
import { wordDifference } from '#shared/text/wordDifference.ts';

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

/**
 * What became of an incident, part by part, with the words of texts that changed; empty when nothing did. Everything in
 * the file is in it, private parts too.
 */
export function differenceText(before: Incident, after: Incident, isMarkdown = false): string {
  const notation = isMarkdown ? MARKDOWN : TERMINAL;
  const words = valueWordsIn([before, after]);
  const placed = differences(before, after).map((difference) => ({
    path: difference.path,
    lines: [`${isMarkdown ? '- ' : '  '}${lineOf(difference, after, words, notation)}`],
  }));
  return partSections(placed, notation.heading);
}

function lineOf(difference: Difference, after: Incident, words: ValueWords, notation: Notation): string {
  const { kind, path, before, after: present } = difference;
  const list = fieldWords(path);
  if (kind === 'moved') return notation.plain(`${list}: put into another order`);
  if (kind === 'added') return `added: ${notation.added(thingOr(present, words))}`;
  if (kind === 'deleted') return `deleted: ${notation.leftOut(thingOr(before, words))}`;
  const whose = ownerWords(difference, after, words);
  const field = notation.plain(`${whose}${list}: `);
  return field + changedWords(words(before), words(present), notation);
}

function thingOr(value: unknown, words: ValueWords): string {
  return withShownBreaks(isObject(value) ? thingWords(value, words) : words(value));
}

/** `14:18 Alert fires, `: the thing that has the field, as it is now. */
function ownerWords({ path, id }: Difference, after: Incident, words: ValueWords): string {
  if (id === undefined) return '';
  const owner = standingValue(after, { path: path.split('.').slice(0, -1).join('.'), id })?.value;
  return isObject(owner) ? `${withShownBreaks(thingWords(owner, words))}, ` : '';
}

function changedWords(before: string, after: string, { plain, leftOut, added }: Notation): string {
  const marks = { same: plain, 'left-out': leftOut, added };
  return withShownBreaks(
    wordDifference(before, after)
      .map(({ kind, text }) => marks[kind](text))
      .join(''),
  );
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

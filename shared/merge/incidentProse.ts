import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { isObject, isThings, UNREAD_PARTS } from '#shared/merge/differences.ts';
import { partSections } from '#shared/merge/partSections.ts';
import { fieldWords, thingWords, type ValueWords, valueWordsIn } from '#shared/merge/valueWords.ts';

/**
 * Everything in an incident as lines of text, for Git to compare: the part as a heading, each thing and each of its
 * fields on lines of its own, sentences of a text too. An edit changes only the lines that somebody would call changed.
 */
export function incidentProse(incident: Incident): string {
  const words = valueWordsIn([incident]);
  const readable = { ...incident, timeline: timelineInOrder(incident.timeline) };
  const placed = Object.entries(readable).flatMap(([path, value]) =>
    isRead(path) ? [{ path, lines: valueLines(path, value, words) }] : [],
  );
  return partSections(placed, (heading) => `## ${heading}\n`);
}

/** Ids say nothing to a reader. */
function isRead(key: string): boolean {
  return key !== 'id' && !UNREAD_PARTS.has(key);
}

function valueLines(path: string, value: unknown, words: ValueWords): readonly string[] {
  if (isThings(value)) {
    return [`${fieldWords(path)}:`, ...value.flatMap((thing) => thingLines(path, thing, words))];
  }
  if (isObject(value)) return fieldLines(path, value, words);
  if (value === '' || (Array.isArray(value) && value.length === 0)) return [];
  const [first = '', ...rest] = sentencesOf(words(value));
  return [`${fieldWords(path)}: ${first}`, ...rest.map((line) => `  ${line}`)];
}

function thingLines(path: string, thing: object, words: ValueWords): readonly string[] {
  return [
    `- ${thingWords(thing, words).replace(/\n/g, ' ')}`,
    ...fieldLines(path, thing, words).map((line) => `  ${line}`),
  ];
}

function fieldLines(path: string, thing: object, words: ValueWords): readonly string[] {
  return Object.entries(thing).flatMap(([key, value]) =>
    isRead(key) ? valueLines(`${path}.${key}`, value, words) : [],
  );
}

/** A text in lines that end where its sentences end. */
function sentencesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu})/u));
}

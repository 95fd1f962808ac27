import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { isObject, isThings } from '#shared/merge/differences.ts';
import {
  fieldWords,
  headingOfPath,
  thingWords,
  type ValueWords,
  valueWordsIn,
} from '#shared/merge/valueWords.ts';

/** Not for readers: ids, and what Debrief writes with every edit. */
const UNREAD: ReadonlySet<string> = new Set(['schemaVersion', 'id', 'updatedAt', 'rootCauseBasis']);

/**
 * Everything in an incident as lines of text, for Git to compare: the part as a heading, each thing and each of its
 * fields on lines of its own, sentences of a text too. An edit changes only the lines that somebody would call changed.
 */
export function incidentProse(incident: Incident): string {
  const words = valueWordsIn([incident]);
  const readable = { ...incident, timeline: timelineInOrder(incident.timeline) };
  const sections = new Map<string, string[]>();
  for (const [key, value] of Object.entries(readable)) {
    if (UNREAD.has(key)) continue;
    const heading = headingOfPath(key);
    const lines = sections.get(heading) ?? [];
    sections.set(heading, lines);
    lines.push(...valueLines(key, value, words));
  }
  return [...sections].map(([heading, lines]) => `## ${heading}\n${lines.join('\n')}\n`).join('\n');
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
    UNREAD.has(key) ? [] : valueLines(`${path}.${key}`, value, words),
  );
}

/** A text in lines that end where its sentences end. */
function sentencesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu})/u));
}

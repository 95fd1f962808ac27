import { once } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { EXPORT_FORMATS, EXPORT_WAYS, type ExportWay, FORMATS } from '#shared/domain/incident/publication.ts';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';
import { TEXT_FIELDS } from '#shared/domain/incident/textFields.ts';
import { isObject } from '#shared/merge/differences.ts';
import { exactClockTime, isoDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';
import {
  ACTION_STATUS_WORDS,
  ACTION_TYPE_WORDS,
  CAUSE_KIND_IN_DOCUMENT,
  INCIDENT_STATUS_WORDS,
  SHOWN_KIND_WORDS,
} from '#shared/words/vocabulary.ts';

/** Where on the desk each part of the incident is; null for what is of the file rather than of a place. */
const PLACES: Readonly<Record<keyof Incident, DeskPlace | null>> = {
  schemaVersion: null,
  id: null,
  title: 'summary',
  severity: 'summary',
  status: 'summary',
  timeZone: 'summary',
  createdAt: null,
  updatedAt: null,
  tags: 'summary',
  isArchived: 'summary',
  isSample: null,
  milestones: 'timeline',
  trigger: 'summary',
  summary: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  failure: 'causes',
  causes: 'causes',
  rootCause: 'causes',
  rootCauseBasis: 'causes',
  contributingFactors: 'contributingFactors',
  wentWell: 'wentWell',
  wentPoorly: 'wentWell',
  gotLucky: 'wentWell',
  actions: 'actions',
  lessons: 'lessons',
  meeting: 'meeting',
  publication: 'publish',
  pictures: 'timeline',
  signals: 'timeline',
  dismissedHints: 'publish',
  dismissedFindings: 'publish',
  conflicts: null,
};

/** The place on the desk of something in the incident, by its keys; null for what has none. */
export function placeOfPath(path: string): DeskPlace | null {
  const [part = ''] = path.split('.');
  return Object.hasOwn(PLACES, part) ? PLACES[part as keyof Incident] : null; // One of the table's own keys.
}

/** The heading of a part: `Timeline`. */
export function headingOfPath(path: string): string {
  const place = placeOfPath(path);
  return place === null ? 'The file' : placeTitle(place);
}

/** What a field is called: by the table of texts, else by its name in the file. */
export function fieldWords(path: string): string {
  const field = Object.hasOwn(TEXT_FIELDS, path) ? Reflect.get(TEXT_FIELDS, path) : 'technical';
  if (typeof field === 'object') return field.words;
  const name = path.split('.').at(-1) ?? '';
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A place of an incident in words: `Summary: severity`; `Summary` for the text that a place is called after. */
export function placeWords(path: string): string {
  const [heading, field] = [headingOfPath(path), fieldWords(path)];
  return heading.toLowerCase() === field ? heading : `${heading}: ${field}`;
}

/** The field of a thing that says which it is, first to last. */
const TELLING = ['title', 'answer', 'metric', 'text', 'name', 'rule', 'action'] as const;

/** The field that a thing is called by; null where it has none. */
export function tellingField(thing: object): (typeof TELLING)[number] | null {
  return (
    TELLING.find((key) => {
      const text: unknown = Reflect.get(thing, key);
      return typeof text === 'string' && text !== '';
    }) ?? null
  );
}

/** When a thing was, where it has a time. */
export function thingTime(thing: object): Timestamp | null {
  const time: unknown = Reflect.get(thing, 'occurredAt') ?? Reflect.get(thing, 'at');
  return typeof time === 'string' ? parseTimestamp(time) : null;
}

/** What a thing is called in a list of changes, without its time: its own first words; what is undecided by its place. */
export function thingName(thing: object): string {
  const path: unknown = Reflect.get(thing, 'path');
  if (typeof path === 'string') return `to be decided: ${placeWords(path)}`;
  const telling = tellingField(thing);
  return exportWords(thing) ?? (telling === null ? '(without words)' : String(Reflect.get(thing, telling)));
}

/** The same with its time. */
export function thingWords(thing: object, words: ValueWords): string {
  const time = thingTime(thing);
  return time === null ? thingName(thing) : `${words(time)} ${thingName(thing)}`;
}

/** How it left; null: as a file, whose format says more. See `sentAs`. */
const LEFT_AS: Readonly<Record<ExportWay, string | null>> = {
  file: null,
  clipboard: 'copied as text',
  print: 'printed',
  'status-page': 'copied for the status page',
};

/** `exported as PDF, internal`, `copied as text, public`; null for what is no record of an export. */
function exportWords(thing: object): string | null {
  const format = EXPORT_FORMATS.find((each) => each === Reflect.get(thing, 'format'));
  const way = EXPORT_WAYS.find((each) => each === Reflect.get(thing, 'way')) ?? 'file';
  const audience: unknown = Reflect.get(thing, 'audience');
  return format === undefined || typeof audience !== 'string'
    ? null
    : `${LEFT_AS[way] ?? `exported as ${FORMATS[format].name}`}, ${audience}`;
}

/** A value as people read it, on one line or several. */
export type ValueWords = (value: unknown) => string;

/** What the desk calls the values of a field that is chosen from a list. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: INCIDENT_STATUS_WORDS,
  'timeline.kind': SHOWN_KIND_WORDS,
  'causes.kind': CAUSE_KIND_IN_DOCUMENT,
  'actions.type': ACTION_TYPE_WORDS,
  'actions.status': Object.fromEntries(
    Object.entries(ACTION_STATUS_WORDS).map(([status, { label }]) => [status, label]),
  ),
};

/** The value of a field in words: what the desk calls it, nothing where there is none. */
export function fieldValueWords(path: string, value: unknown, words: ValueWords): string {
  if (value === undefined || value === null) return '';
  return (typeof value === 'string' ? CHOICES[path]?.[value] : undefined) ?? words(value);
}

/** Puts values into words: moments by the clock of the incident, references by what they lead to. */
export function valueWordsIn(incidents: readonly Incident[]): ValueWords {
  const timeZone = incidents.at(-1)?.timeZone ?? 'UTC';
  const known = once(
    () =>
      new Map<string, object>(
        incidents
          .flatMap(({ timeline, causes }) => [...timeline, ...causes])
          .map((thing) => [thing.id, thing]),
      ),
  );
  const words: ValueWords = (value) => {
    if (value === undefined) return '(left out)';
    if (value === null) return '(unknown)';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'string') return textWords(value);
    if (Array.isArray(value)) return value.map(words).join(', ') || '(none)';
    return isObject(value) ? partsWords(value) : String(value);
  };
  const partsWords = (value: object): string =>
    Object.entries(value)
      .map(([key, part]) => `${fieldWords(key)} ${words(part)}`)
      .join(', ');
  const textWords = (text: string): string => {
    const referred = known().get(text);
    if (referred !== undefined) return `“${thingWords(referred, words)}”`;
    const time = parseTimestamp(text);
    if (time === null) return text;
    return `${shortCalendarDate(isoDate(time, timeZone))}, ${exactClockTime(time, timeZone)}`;
  };
  return words;
}

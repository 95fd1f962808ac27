import type { Incident } from '#shared/domain/incident/incident.ts';
import { MEETING_LOG_ACTIONS, type MeetingLogAction } from '#shared/domain/incident/meeting.ts';
import { EXPORT_FORMATS, FORMATS } from '#shared/domain/incident/publication.ts';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';
import { TEXT_FIELDS } from '#shared/domain/incident/textFields.ts';
import { isObject } from '#shared/merge/differences.ts';
import { exactClockTime, isoDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import {
  ACTION_STATUS_WORDS,
  ACTION_TYPE_WORDS,
  EVENT_KIND_WORDS,
  INCIDENT_STATUS_WORDS,
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
export const TELLING = ['title', 'answer', 'metric', 'text', 'name', 'rule', 'action'] as const;

/** What a thing is called in a list of changes: its own first words, with its time; what is undecided by its place. */
export function thingWords(thing: object, words: ValueWords): string {
  const path: unknown = Reflect.get(thing, 'path');
  if (typeof path === 'string') return `to be decided: ${placeWords(path)}`;
  const time: unknown = Reflect.get(thing, 'occurredAt') ?? Reflect.get(thing, 'at');
  const telling = TELLING.map((key) => Reflect.get(thing, key)).find(
    (text) => typeof text === 'string' && text !== '',
  );
  const label =
    exportWords(thing) ?? logWords(thing) ?? (typeof telling === 'string' ? telling : '(without words)');
  return time === undefined ? label : `${words(time)} ${label}`;
}

/** `exported as PDF, internal`; null for what is no record of an export. */
function exportWords(thing: object): string | null {
  const format = EXPORT_FORMATS.find((each) => each === Reflect.get(thing, 'format'));
  const audience: unknown = Reflect.get(thing, 'audience');
  return format === undefined || typeof audience !== 'string'
    ? null
    : `exported as ${FORMATS[format].name}, ${audience}`;
}

/** What a step of the meeting's clock was: `next block`; null for what is none. */
function logWords(thing: object): string | null {
  const action = MEETING_LOG_ACTIONS.find((each) => each === Reflect.get(thing, 'action'));
  return action === undefined ? null : LOG_WORDS[action];
}

const LOG_WORDS: Readonly<Record<MeetingLogAction, string>> = {
  start: 'the meeting began',
  pause: 'paused',
  resume: 'went on',
  next: 'next block',
  back: 'back a block',
  extend: 'more time for the block',
  end: 'the meeting ended',
  'clock-change': 'the computer’s clock was set',
};

/** The choices that are called otherwise on the screen than in the file, by the keys that lead to them. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: INCIDENT_STATUS_WORDS,
  'actions.status': Object.fromEntries(
    Object.entries(ACTION_STATUS_WORDS).map(([code, { label }]) => [code, label]),
  ),
  'actions.type': ACTION_TYPE_WORDS,
  'timeline.kind': EVENT_KIND_WORDS,
};

/** A choice by its name on the screen; null for another value. */
export function choiceWords(path: string, value: unknown): string | null {
  const names = Object.hasOwn(CHOICES, path) ? CHOICES[path] : undefined;
  return typeof value === 'string' ? (names?.[value] ?? null) : null;
}

/** A value as people read it, on one line or several. */
export type ValueWords = (value: unknown) => string;

/** Puts values into words: moments by the clock of the incident, references by what they lead to. */
export function valueWordsIn(incidents: readonly Incident[]): ValueWords {
  const timeZone = incidents.at(-1)?.timeZone ?? 'UTC';
  const known = new Map<string, object>(
    incidents.flatMap(({ timeline, causes }) => [...timeline, ...causes]).map((thing) => [thing.id, thing]),
  );
  const words: ValueWords = (value) => {
    if (value === undefined) return '(left out)';
    if (value === null) return '(unknown)';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'string') return textWords(value);
    if (Array.isArray(value)) return value.map(words).join(', ') || '(none)';
    return isObject(value) ? fieldsWords(value) : String(value);
  };
  /** `asked 3, learned 3`: fields that stand together, without those that are empty. */
  const fieldsWords = (value: object): string =>
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => `${fieldWords(key)} ${words(each)}`)
      .join(', ');
  const textWords = (text: string): string => {
    const referred = known.get(text);
    if (referred !== undefined) return `“${thingWords(referred, words)}”`;
    const time = parseTimestamp(text);
    if (time === null) return text;
    return `${shortCalendarDate(isoDate(time, timeZone))}, ${exactClockTime(time, timeZone)}`;
  };
  return words;
}

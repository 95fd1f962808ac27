import { assertNever } from '#shared/basics/assertNever.ts';
import type { IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';
import type { SectionId } from '#shared/domain/incident/sections.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { searchTerms } from '#shared/search/searchTerms.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** What the list of incidents is filtered, sorted and grouped by. */
export interface ListedFacts {
  readonly path: string;
  readonly title: string;
  /** When it began; null for a file that cannot be read. */
  readonly date: Timestamp | null;
  readonly timeZone: string;
  readonly severity: Severity | null;
  readonly status: IncidentStatus | null;
  readonly tags: readonly string[];
  readonly services: readonly string[];
  /** Empty: nobody. */
  readonly facilitator: string;
  readonly people: readonly string[];
  /** Sections in which nothing is written. */
  readonly missing: readonly SectionId[];
  /** Put away: shown only to who asks. */
  readonly isArchived: boolean;
  /** Of the library, in which it lies; empty: directly in it. */
  readonly folder: string;
  readonly openActions: number;
  /** How many of them are overdue, by the day in the zone of the incident. */
  readonly overdueActions: number;
  /** It is not reviewed though it should be by now. */
  readonly isReviewLate: boolean;
  readonly error: AppError | null;
}

/** The parts of the list that can be asked for, in the order shown. */
export const INCIDENT_PARTS = ['all', 'open', 'overdue', 'reviewLate', 'unread'] as const;
export type IncidentPart = (typeof INCIDENT_PARTS)[number];

export const INCIDENT_ORDERS = ['date', 'title', 'severity', 'status', 'openActions'] as const;
export type IncidentOrder = (typeof INCIDENT_ORDERS)[number];

export interface IncidentsFilter {
  readonly part: IncidentPart;
  /** Null: any. */
  readonly severity: Severity | null;
  readonly status: IncidentStatus | null;
  readonly tag: string | null;
  /** Only these files, whatever else is chosen; null: any. */
  readonly only: OnlyIncidents | null;
  /** Words of the title, the tags or the folder, each from its beginning; empty: all. */
  readonly words: string;
}

/** Incidents that another place counts, such as a mark of a figure. */
export interface OnlyIncidents {
  /** What they have in common, in words. */
  readonly words: string;
  readonly paths: readonly string[];
}

export const INCIDENTS_AT_FIRST: IncidentsFilter = {
  part: 'all',
  severity: null,
  status: null,
  tag: null,
  only: null,
  words: '',
};

/** How many rows a choice would leave with the other choices as they are. */
export interface ChoiceCount<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface ShownIncidents<Row> {
  readonly rows: readonly Row[];
  readonly parts: Readonly<Record<IncidentPart, number>>;
  /** Of each the values that occur, those of most rows first. */
  readonly severities: readonly ChoiceCount<Severity>[];
  readonly statuses: readonly ChoiceCount<IncidentStatus>[];
  readonly tags: readonly ChoiceCount<string>[];
}

type Choice = 'part' | 'severity' | 'status' | 'tag';

/** The rows that were asked for, in the order that was asked for; equal ones the newest first. */
export function shownIncidents<Row extends ListedFacts>(
  all: readonly Row[],
  filter: IncidentsFilter,
  order: IncidentOrder,
): ShownIncidents<Row> {
  const asked = searchTerms(filter.words).map(({ term }) => term);
  const only = filter.only === null ? null : new Set(filter.only.paths);
  const withWords = all.filter((row) => (only?.has(row.path) ?? true) && hasWords(row, asked));
  const besides = (choice: Choice | null) => withWords.filter((row) => fits(row, filter, choice));
  const besidesPart = besides('part');
  return {
    rows: [...besides(null)].sort((one, other) => compare(one, other, order)),
    parts: {
      all: besidesPart.length,
      open: besidesPart.filter((row) => isOfPart(row, 'open')).length,
      overdue: besidesPart.filter((row) => isOfPart(row, 'overdue')).length,
      reviewLate: besidesPart.filter((row) => isOfPart(row, 'reviewLate')).length,
      unread: besidesPart.filter((row) => isOfPart(row, 'unread')).length,
    },
    severities: counts(besides('severity').flatMap(({ severity }) => severity ?? [])),
    statuses: counts(besides('status').flatMap(({ status }) => status ?? [])),
    tags: counts(besides('tag').flatMap(({ tags }) => [...new Set(tags)])),
  };
}

function hasWords({ title, tags, folder }: ListedFacts, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const there = searchTerms(`${title} ${tags.join(' ')} ${folder}`).map(({ term }) => term);
  return asked.every((word) => there.some((term) => term.startsWith(word)));
}

function fits(row: ListedFacts, filter: IncidentsFilter, except: Choice | null): boolean {
  const { part, severity, status, tag } = filter;
  return (
    (except === 'part' || isOfPart(row, part)) &&
    (except === 'severity' || severity === null || row.severity === severity) &&
    (except === 'status' || status === null || row.status === status) &&
    (except === 'tag' || tag === null || row.tags.includes(tag))
  );
}

function isOfPart(row: ListedFacts, part: IncidentPart): boolean {
  switch (part) {
    case 'all':
      return true;
    case 'open':
      return row.openActions > 0;
    case 'overdue':
      return row.overdueActions > 0;
    case 'reviewLate':
      return row.isReviewLate;
    case 'unread':
      return row.error !== null;
    default:
      return assertNever(part, 'part of the incidents');
  }
}

function counts<Value extends string>(values: readonly Value[]): readonly ChoiceCount<Value>[] {
  const found = new Map<Value, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** Files that cannot be read stand at the end, whatever the order. */
function compare(one: ListedFacts, other: ListedFacts, order: IncidentOrder): number {
  if ((one.date === null) !== (other.date === null)) return one.date === null ? 1 : -1;
  const [mine, theirs] = [keyOf(one, order), keyOf(other, order)];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  return newness(other) - newness(one) || (one.path < other.path ? -1 : 1);
}

function keyOf(row: ListedFacts, order: IncidentOrder): string | number {
  switch (order) {
    case 'date':
      return -newness(row);
    case 'title':
      return row.title.toLowerCase();
    case 'severity':
      return row.severity ?? '';
    case 'status':
      return row.status ?? '';
    case 'openActions':
      return -row.openActions;
    default:
      return assertNever(order, 'order of the incidents');
  }
}

function newness({ date }: ListedFacts): number {
  return date === null ? 0 : epochMs(date);
}

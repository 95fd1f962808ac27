import { assertNever } from '#shared/basics/assertNever.ts';
import { byObject } from '#shared/basics/memo.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { INCIDENT_STATUSES } from '#shared/domain/incident/incident.ts';
import {
  CHOICE_ORDERS,
  LIST_CHOICES,
  type ListChoice,
  type ListChoices,
  NO_CHOICES,
  valuesOf,
} from '#shared/search/list/listChoices.ts';
import type { ListedFacts } from '#shared/search/list/listedFacts.ts';
import {
  ANY_TIME,
  LIST_PERIODS,
  type ListPeriod,
  type ListPeriodKind,
  periodDays,
} from '#shared/search/list/listPeriod.ts';
import { searchTerms } from '#shared/search/searchTerms.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** The parts of the list that can be asked for, in the order shown. */
export const INCIDENT_PARTS = ['all', 'open', 'overdue', 'reviewLate', 'unread', 'archived'] as const;
export type IncidentPart = (typeof INCIDENT_PARTS)[number];

export const INCIDENT_ORDERS = [
  'date',
  'title',
  'severity',
  'status',
  'openActions',
  'facilitator',
  'services',
  'tags',
  'people',
  'missing',
] as const;
export type IncidentOrder = (typeof INCIDENT_ORDERS)[number];

export interface IncidentsFilter {
  readonly part: IncidentPart;
  readonly choices: ListChoices;
  readonly period: ListPeriod;
  /** Only these files, whatever else is chosen; null: any. */
  readonly only: OnlyIncidents | null;
  /** Words of the title, the tags or the folder, each from its beginning; empty: all. */
  readonly words: string;
}

/** Incidents that another place counts, such as a mark of a figure; those that are put away are among them. */
export interface OnlyIncidents {
  /** What they have in common, in words. */
  readonly words: string;
  readonly paths: readonly string[];
}

export const INCIDENTS_AT_FIRST: IncidentsFilter = {
  part: 'all',
  choices: NO_CHOICES,
  period: ANY_TIME,
  only: null,
  words: '',
};

/** In which order, and whether from the other end than the one that is usual for it. */
export interface ListOrder {
  readonly by: IncidentOrder;
  readonly isReversed: boolean;
}

/** How many rows a choice would leave with the other choices as they are. */
export interface ChoiceCount {
  readonly value: string;
  readonly count: number;
}

export interface ShownIncidents<Row> {
  readonly rows: readonly Row[];
  readonly parts: Readonly<Record<IncidentPart, number>>;
  readonly periods: Readonly<Record<ListPeriodKind, number>>;
  /** Of each the values that occur, in their order, else those of most rows first. */
  readonly choices: Readonly<Record<ListChoice, readonly ChoiceCount[]>>;
}

/** The rows that were asked for, in the order that was asked for; equal ones the newest first. */
export function shownIncidents<Row extends ListedFacts>(
  all: readonly Row[],
  filter: IncidentsFilter,
  { order, today }: { readonly order: ListOrder; readonly today: CalendarDay },
): ShownIncidents<Row> {
  const asked = searchTerms(filter.words).map(({ term }) => term);
  const only = filter.only === null ? null : new Set(filter.only.paths);
  const judged = all
    .filter((row) => (only?.has(row.path) ?? true) && hasWords(row, asked))
    .map((row) => ({ row, unfit: unfitOf(row, filter, today) }));
  /** Those that fit but for one choice, whatever they have of that. */
  const but = (question: Question) =>
    judged.flatMap(({ row, unfit }) => (unfit.every((each) => each === question) ? [row] : []));
  const [besidesPart, besidesPeriod] = [but('part'), but('period')];
  const isIn = (kind: ListPeriodKind) => inPeriod({ ...filter.period, kind }, today);
  return {
    rows: judged
      .flatMap(({ row, unfit }) => (unfit.length === 0 ? [row] : []))
      .sort((one, other) => compare(one, other, order)),
    parts: recordOf(
      INCIDENT_PARTS,
      (part) => besidesPart.filter((row) => isOfPart(row, part, only !== null)).length,
    ),
    periods: recordOf(LIST_PERIODS, (kind) => besidesPeriod.filter(isIn(kind)).length),
    choices: recordOf(LIST_CHOICES, (choice) =>
      counts(
        but(choice).flatMap((row) => [...new Set(valuesOf(row, choice))]),
        CHOICE_ORDERS[choice],
      ),
    ),
  };
}

type Question = 'part' | 'period' | ListChoice;

/** What of the filter a row does not fit. */
function unfitOf(row: ListedFacts, filter: IncidentsFilter, today: CalendarDay): readonly Question[] {
  const { part, period, choices, only } = filter;
  const unfit: Question[] = LIST_CHOICES.filter((choice) => {
    const wanted = choices[choice];
    return wanted.length > 0 && !valuesOf(row, choice).some((value) => wanted.includes(value));
  });
  if (!isOfPart(row, part, only !== null)) unfit.push('part');
  if (!inPeriod(period, today)(row)) unfit.push('period');
  return unfit;
}

function inPeriod(period: ListPeriod, today: CalendarDay): (row: ListedFacts) => boolean {
  const { from, to } = periodDays(period, today);
  if (from === '' && to === '') return () => true;
  return (row) => {
    const day = dayOf(row);
    return day !== '' && day >= from && (to === '' || day <= to);
  };
}

/** On which it began, in its zone; empty: nobody knows. Asked once for each row, since thousands are judged at every key. */
const dayOf = byObject(({ date, timeZone }: ListedFacts): string =>
  date === null ? '' : isoDate(date, timeZone),
);
const termsOf = byObject(({ title, tags, folder }: ListedFacts): readonly string[] =>
  searchTerms(`${title} ${tags.join(' ')} ${folder}`).map(({ term }) => term),
);

function hasWords(row: ListedFacts, asked: readonly string[]): boolean {
  return asked.every((word) => termsOf(row).some((term) => term.startsWith(word)));
}

/** What is put away is of no part but its own, unless it was asked for by name. The sample leaves nothing to be done. */
function isOfPart(row: ListedFacts, part: IncidentPart, isAskedFor: boolean): boolean {
  if (row.isArchived && part !== 'archived' && !isAskedFor) return false;
  if (row.isSample && (part === 'open' || part === 'overdue' || part === 'reviewLate')) return false;
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
    case 'archived':
      return row.isArchived;
    default:
      return assertNever(part, 'part of the incidents');
  }
}

function counts(values: readonly string[], order: readonly string[] = []): readonly ChoiceCount[] {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  const place = ({ value }: ChoiceCount) => order.indexOf(value);
  return [...found]
    .map(([value, count]) => ({ value, count }))
    .sort(
      (one, other) =>
        place(one) - place(other) || other.count - one.count || (one.value < other.value ? -1 : 1),
    );
}

/** Files that cannot be read stand at the end, whatever the order, and so does what has no value in the column. */
function compare(one: ListedFacts, other: ListedFacts, { by, isReversed }: ListOrder): number {
  if ((one.date === null) !== (other.date === null)) return one.date === null ? 1 : -1;
  const [mine, theirs] = [keyOf(one, by), keyOf(other, by)];
  if ((mine === '') !== (theirs === '')) return mine === '' ? 1 : -1;
  if (mine !== theirs) return mine < theirs === isReversed ? 1 : -1;
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
      return row.status === null ? '' : INCIDENT_STATUSES.indexOf(row.status);
    case 'openActions':
      return -row.openActions;
    case 'facilitator':
      return row.facilitator.toLowerCase();
    case 'services':
      return row.services.join(' ').toLowerCase();
    case 'tags':
      return row.tags.join(' ').toLowerCase();
    case 'people':
      return -row.people.length;
    case 'missing':
      return -row.missing.length;
    default:
      return assertNever(order, 'order of the incidents');
  }
}

function newness({ date }: ListedFacts): number {
  return date === null ? 0 : epochMs(date);
}

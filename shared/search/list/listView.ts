import type { IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import { type ListChoices, NO_CHOICES } from '#shared/search/list/listChoices.ts';
import { ANY_TIME, type ListPeriod } from '#shared/search/list/listPeriod.ts';
import type { IncidentOrder, IncidentPart, IncidentsFilter } from '#shared/search/list/shownIncidents.ts';

/** The columns beside the title, in the order in which they stand. */
export const LIST_COLUMNS = [
  'date',
  'severity',
  'status',
  'openActions',
  'facilitator',
  'services',
  'tags',
  'people',
  'missing',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** How the list of incidents is looked at, as it can be kept under a name. Words that are being typed are no part of it. */
export interface ListView {
  readonly part: IncidentPart;
  readonly choices: ListChoices;
  readonly period: ListPeriod;
  readonly order: IncidentOrder;
  /** From the other end than the one that is usual for the column. */
  readonly isReversed: boolean;
  readonly grouping: IncidentGrouping;
  readonly columns: readonly ListColumn[];
}

export interface NamedListView extends ListView {
  /** Each name once. */
  readonly name: string;
}

/** So much is kept; characters of a name. */
export const MOST_VIEWS = { views: 30, name: 60, values: 200 } as const;

export const LIST_VIEW_AT_FIRST: ListView = {
  part: 'all',
  choices: NO_CHOICES,
  period: ANY_TIME,
  order: 'date',
  isReversed: false,
  grouping: 'none',
  columns: ['date', 'severity', 'status', 'openActions'],
};

/** What a view shows, whatever another place asked for. */
export function filterOf({ part, choices, period }: ListView): IncidentsFilter {
  return { part, choices, period, only: null, words: '' };
}

export function isSameView(one: ListView, other: ListView): boolean {
  return viewKey(one) === viewKey(other);
}

/** Alike for views that show the same, in whatever order values were chosen. */
function viewKey({ part, choices, period, order, isReversed, grouping, columns }: ListView): string {
  const chosen = Object.entries(choices).map(([choice, values]) => [choice, values.toSorted()]);
  return JSON.stringify([part, chosen, period, order, isReversed, grouping, columns.toSorted()]);
}

/** The views with this one, in place of one of the same name; the newest last. */
export function withView(views: readonly NamedListView[], view: NamedListView): readonly NamedListView[] {
  return [...withoutView(views, view.name), view].slice(-MOST_VIEWS.views);
}

export function withoutView(views: readonly NamedListView[], name: string): readonly NamedListView[] {
  return views.filter((each) => each.name !== name);
}

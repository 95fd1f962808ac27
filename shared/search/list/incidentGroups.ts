import { assertNever } from '#shared/basics/assertNever.ts';
import type { ListedFacts } from '#shared/search/list/listedFacts.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { monthWords } from '#shared/time/monthWords.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

export const INCIDENT_GROUPINGS = ['none', 'month', 'severity', 'status', 'tag'] as const;
export type IncidentGrouping = (typeof INCIDENT_GROUPINGS)[number];

/** Rows under a heading; without grouping there is one without words. */
export interface IncidentGroup<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The rows under headings, in their order below each: months newest first, else by name. An incident with several tags stands under its first. */
export function groupedIncidents<Row extends ListedFacts>(
  rows: readonly Row[],
  grouping: IncidentGrouping,
): readonly IncidentGroup<Row>[] {
  if (grouping === 'none') return rows.length === 0 ? [] : [{ title: '', rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row, grouping);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  if (grouping === 'month') sorted.reverse();
  const named = sorted.filter(([key]) => key !== '');
  const others = groups.get('');
  return [...named, ...(others === undefined ? [] : [['', others] as const])].map(([key, group]) => ({
    title: key === '' ? OTHERS[grouping] : titleOf(key, grouping),
    rows: group,
  }));
}

const OTHERS: Readonly<Record<IncidentGrouping, string>> = {
  none: '',
  month: 'Cannot be read',
  severity: 'Cannot be read',
  status: 'Cannot be read',
  tag: 'No tag',
};

function keyOf(row: ListedFacts, grouping: Exclude<IncidentGrouping, 'none'>): string {
  switch (grouping) {
    case 'month':
      return row.date === null ? '' : isoDate(row.date, row.timeZone).slice(0, 7);
    case 'severity':
      return row.severity ?? '';
    case 'status':
      return row.status ?? '';
    case 'tag':
      return row.tags[0] ?? '';
    default:
      return assertNever(grouping, 'grouping of incidents');
  }
}

function titleOf(key: string, grouping: Exclude<IncidentGrouping, 'none'>): string {
  if (grouping === 'month') return monthWords(key);
  if (grouping !== 'status') return key;
  const words: Readonly<Record<string, string>> = INCIDENT_STATUS_WORDS;
  return words[key] ?? key;
}

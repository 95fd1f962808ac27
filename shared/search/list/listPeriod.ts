import { assertNever } from '#shared/basics/assertNever.ts';
import { type CalendarDay, dayAfter, dayText } from '#shared/time/calendarDay.ts';

/** When an incident may have begun. Those that count from today stay true in a view that is kept. */
export const LIST_PERIODS = ['any', 'days30', 'days90', 'thisYear', 'lastYear', 'between'] as const;
export type ListPeriodKind = (typeof LIST_PERIODS)[number];

export interface ListPeriod {
  readonly kind: ListPeriodKind;
  /** Calendar days `YYYY-MM-DD`, both counted in; empty: open. Used by `between` alone. */
  readonly from: string;
  readonly to: string;
}

export const ANY_TIME: ListPeriod = { kind: 'any', from: '', to: '' };

export const LIST_PERIOD_WORDS: Readonly<Record<ListPeriodKind, string>> = {
  any: 'Any time',
  days30: 'Last 30 days',
  days90: 'Last 90 days',
  thisYear: 'This year',
  lastYear: 'Last year',
  between: 'Between two days…',
};

/** The days of a period as of today, `YYYY-MM-DD`; empty: open. */
export function periodDays(
  { kind, from, to }: ListPeriod,
  today: CalendarDay,
): { readonly from: string; readonly to: string } {
  switch (kind) {
    case 'any':
      return { from: '', to: '' };
    case 'days30':
      return { from: dayText(dayAfter(today, -30)), to: '' };
    case 'days90':
      return { from: dayText(dayAfter(today, -90)), to: '' };
    case 'thisYear':
      return yearOf(today.year);
    case 'lastYear':
      return yearOf(today.year - 1);
    case 'between':
      return { from, to };
    default:
      return assertNever(kind, 'period of the list');
  }
}

function yearOf(year: number) {
  const written = String(year).padStart(4, '0');
  return { from: `${written}-01-01`, to: `${written}-12-31` };
}

/** As a chip says it: `Last 30 days`, `Since 2026-03-01`. */
export function periodWords({ kind, from, to }: ListPeriod): string {
  if (kind !== 'between') return LIST_PERIOD_WORDS[kind];
  if (from === '' && to === '') return 'between two days';
  if (to === '') return `Since ${from}`;
  return from === '' ? `Until ${to}` : `${from} to ${to}`;
}

import type { FigurePlace } from '#shared/publication/figures/figure.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import { monthWords, shortMonth } from '#shared/time/monthWords.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** How far back the figures look: so many months with the present one, or as far as there are incidents. */
export const FIGURE_PERIODS = ['6', '12', '24', 'all'] as const;
export type FigurePeriod = (typeof FIGURE_PERIODS)[number];

export const PERIOD_WORDS: Readonly<Record<FigurePeriod, string>> = {
  '6': 'Last 6 months',
  '12': 'Last 12 months',
  '24': 'Last 24 months',
  all: 'All incidents',
};

/** What is looked at: a period, and of that one tag or all. */
export interface FiguresChoice {
  readonly period: FigurePeriod;
  /** Null: any. */
  readonly tag: string | null;
}

export const FIGURES_AT_FIRST: FiguresChoice = { period: '12', tag: null };

/** Months or years one after the other, those without incidents too. */
export interface FigureSpan {
  readonly unit: 'month' | 'year';
  /** `2026-03` or `2026`, growing; at least the present one. */
  readonly keys: readonly string[];
}

/** Months before the first incident say nothing; fewer than these make columns as wide as bars. */
const FEWEST_MONTHS = 6;
/** More months than this become years. */
const MOST_MONTHS = 24;

/** The months that a choice shows, from the first incident on; the present one is that of the clock in UTC. */
export function figureSpan(facts: readonly FigureFacts[], period: FigurePeriod, now: Timestamp): FigureSpan {
  const present = numberOf(monthOf(now, 'UTC'));
  const months = facts.map(({ date, timeZone }) => numberOf(monthOf(date, timeZone)));
  const first = months.reduce((one, other) => Math.min(one, other), present);
  if (period !== 'all') {
    const sinceFirst = Math.max(FEWEST_MONTHS, present - first + 1);
    return { unit: 'month', keys: monthsUpTo(present, Math.min(Number(period), sinceFirst)) };
  }
  const last = months.reduce((one, other) => Math.max(one, other), present);
  if (last - first < MOST_MONTHS) return { unit: 'month', keys: monthsUpTo(last, last - first + 1) };
  const years = { first: Math.floor(first / 12), last: Math.floor(last / 12) };
  const count = years.last - years.first + 1;
  return { unit: 'year', keys: Array.from({ length: count }, (_, at) => String(years.first + at)) };
}

/** `2026-03`, by the calendar of the zone. */
export function monthOf(at: Timestamp, timeZone: string): string {
  const { year, month } = wallTimeIn(at, timeZone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The key of the span that a month belongs to. */
export function keyOfMonth(month: string, { unit }: FigureSpan): string {
  return unit === 'month' ? month : month.slice(0, 4);
}

export function placesOf({ unit, keys }: FigureSpan): readonly FigurePlace[] {
  return keys.map((key, at) => {
    if (unit === 'year') return { label: key, short: key, under: '' };
    const year = key.slice(0, 4);
    return {
      label: monthWords(key),
      short: shortMonth(key),
      under: keys[at - 1]?.startsWith(year) ? '' : year,
    };
  });
}

/** Months since the year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthsUpTo(last: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const number = last - count + 1 + at;
    const year = String(Math.floor(number / 12)).padStart(4, '0');
    return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

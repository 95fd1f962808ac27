import { ageFigure, outcomeFigure } from '#shared/publication/figures/actionFigures.ts';
import { budgetFigure } from '#shared/publication/figures/budgetFigure.ts';
import type { Figure } from '#shared/publication/figures/figure.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import {
  type FigurePeriod,
  type FigureSpan,
  type FiguresChoice,
  figureSpan,
  keyOfMonth,
  monthOf,
  PERIOD_WORDS,
} from '#shared/publication/figures/figurePeriod.ts';
import {
  detectionFigure,
  reviewFigure,
  safeguardFigure,
  severityFigure,
} from '#shared/publication/figures/incidentFigures.ts';
import { responseTimesFigure } from '#shared/publication/figures/responseTimes.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { monthWords } from '#shared/time/monthWords.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The page of figures over all incidents that were chosen. */
export interface FigurePage {
  readonly title: string;
  /** `Last 12 months, tag “checkout”: 38 incidents. As of 11 March 2026.` */
  readonly about: string;
  readonly incidents: number;
  readonly figures: readonly Figure[];
}

/**
 * What no figure of incidents can tell (VOID, "MTTR is a misleading metric": lengths are skewed, say little about how
 * severe an incident was, and nothing about how the next one will go).
 */
export const FIGURES_CAVEAT =
  'These figures show what was written down, not how reliable the service is or how well people worked: incidents are too few and too unlike each other for their lengths or number to show a trend, and what is learnt stands in the postmortems themselves.';

/** In the order of the page. What is counted as of now is counted for the same incidents as everything else. */
export function figurePage(
  all: readonly FigureFacts[],
  { period, tag }: FiguresChoice,
  now: Timestamp,
): FigurePage {
  const taggedFacts = tag === null ? all : all.filter(({ tags }) => tags.includes(tag));
  const span = figureSpan(taggedFacts, period, now);
  const keys = new Set(span.keys);
  const facts = taggedFacts.filter(({ date, timeZone }) =>
    keys.has(keyOfMonth(monthOf(date, timeZone), span)),
  );
  const of = tag === null ? '' : `, tag “${tag}”`;
  return {
    title: 'Incidents in figures',
    about: `${PERIOD_WORDS[period]}${of}: ${counted(facts.length, 'incident')}${noneBefore(taggedFacts, span, period)}. As of ${longDate(now, 'UTC')}.`,
    incidents: facts.length,
    figures: [
      severityFigure(facts, span),
      detectionFigure(facts, span),
      responseTimesFigure(facts),
      safeguardFigure(facts),
      ageFigure(facts, now),
      outcomeFigure(facts, now),
      reviewFigure(facts, span, now),
      budgetFigure(facts, span),
    ],
  };
}

/** The drawings begin with the first incident: says so where that leaves months of the choice away. */
function noneBefore(facts: readonly FigureFacts[], { keys }: FigureSpan, period: FigurePeriod): string {
  const [first] = facts.map(({ date, timeZone }) => monthOf(date, timeZone)).sort();
  const isShorter = period !== 'all' && keys.length < Number(period);
  return isShorter && first !== undefined ? `. None before ${monthWords(first)}` : '';
}

/** The tags that occur, those of most incidents first. */
export function figureTags(
  all: readonly FigureFacts[],
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

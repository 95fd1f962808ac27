import { markOf, type ShareFigure, type ShareRow } from '#shared/publication/figures/figure.ts';
import type { BudgetFacts, FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import { type FigureSpan, keyOfMonth } from '#shared/publication/figures/figurePeriod.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { monthWords } from '#shared/time/monthWords.ts';

/** So many are shown, the newest first; a page of more is no page. */
const MOST_ROWS = 24;

/**
 * The error budget of each month that an impact row computes availability for. Of several incidents in one month the one
 * that says the most was used counts: each row holds what others used before it.
 */
export function budgetFigure(facts: readonly FigureFacts[], span: FigureSpan): ShareFigure {
  const months = new Map<string, { readonly budgets: readonly BudgetFacts[]; readonly paths: string[] }>();
  for (const { path, budgets } of facts) {
    for (const budget of budgets) {
      if (!span.keys.includes(keyOfMonth(budget.month, span))) continue;
      const key = `${budget.month} ${budget.targetPercent} ${budget.name}`;
      const { budgets: others, paths } = months.get(key) ?? { budgets: [], paths: [] };
      months.set(key, { budgets: [...others, budget], paths: [...paths, path] });
    }
  }
  const sorted = [...months].sort(([one], [other]) => (one.slice(0, 7) < other.slice(0, 7) ? 1 : -1));
  const shown = sorted.slice(0, MOST_ROWS);
  const left = sorted.length - shown.length;
  const more = left === 0 ? '' : ` The ${left} before these are left out.`;
  return {
    id: 'budgets',
    title: 'SLA and error budget by month',
    lead: 'The line is the whole budget.',
    note: `As the impact of the incidents states it: where several state one month, the most that was used. The line is the whole budget; a month without such a row is not shown.${more}`,
    kind: 'shares',
    rows: shown.flatMap(([, { budgets, paths }]) => rowOf(budgets, paths)),
  };
}

function rowOf(budgets: readonly BudgetFacts[], paths: readonly string[]): readonly ShareRow[] {
  const [worst] = [...budgets].sort((one, other) => other.usedMinutes - one.usedMinutes);
  if (worst === undefined) return [];
  const { name, month, targetPercent, budgetMinutes, usedMinutes } = worst;
  return [
    {
      label: `${monthWords(month)}: ${name}, ${targetPercent}%`,
      share:
        budgetMinutes === 0
          ? usedMinutes === 0
            ? 0
            : Number.POSITIVE_INFINITY
          : usedMinutes / budgetMinutes,
      words: `${durationText(usedMinutes)} of ${durationText(budgetMinutes)}`,
      mark: markOf(paths),
    },
  ];
}

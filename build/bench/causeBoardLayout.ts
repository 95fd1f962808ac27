import { causeTree } from '#build/bench/causeTree.ts';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { boardLayout } from '#shared/causeBoard/boardLayout.ts';

const WARM_UP = 5;
const COUNTED = 40;
const COUNT = 300;

/** The board of 300 causes: as it opens, and again after one answer was edited. */
export const causeBoardLayout: Measure = async () => {
  const opened = series(() => causeTree(COUNT));
  const knownCauses = causeTree(COUNT);
  let edits = 0;
  const edited = series(() => {
    edits += 1;
    return knownCauses.map((cause, index) => (index === 150 ? { ...cause, answer: `edit ${edits}` } : cause));
  });
  return [
    {
      what: 'layout of a board of 300 causes',
      value: opened.median,
      unit: 'ms',
      budget: { most: 10 },
      series: opened,
      note: `p95 ${opened.p95.toFixed(1)} ms`,
    },
    {
      what: 'the same after one edit',
      value: edited.median,
      unit: 'ms',
      budget: { most: 10 },
      series: edited,
      note: `p95 ${edited.p95.toFixed(1)} ms`,
    },
  ];
};

function series(causes: () => ReturnType<typeof causeTree>) {
  const times = Array.from({ length: WARM_UP + COUNTED }, () => {
    const tree = { causes: causes(), failure: 'The API answered with errors' };
    const startedAt = performance.now();
    boardLayout(tree, { direction: 'down', collapsed: new Set(), factLines: () => 2 });
    return performance.now() - startedAt;
  });
  return summarise(times.slice(WARM_UP));
}

import type { Verdict } from '#build/mutants/guardMutant.ts';

/** One line of the table: the guard, what killed the mutant, the seconds it took. */
export function verdictLine({ mutant, kind, words, seconds }: Verdict, width: number): string {
  return `${mutant.guards.padEnd(width)}  ${seconds.toFixed(0).padStart(4)} s  ${outcomeWords(kind, words)}`;
}

function outcomeWords(kind: Verdict['kind'], words: string): string {
  switch (kind) {
    case 'killed':
      return `killed by ${words}`;
    case 'survived':
      return 'SURVIVED';
    case 'explained':
      return `survived, as explained: ${words}`;
    case 'broken':
      return `NOT TRIED: ${words}`;
  }
}

/** The last line, and whether every guard is held by a test or explained. */
export function summaryOf(verdicts: readonly Verdict[]): { readonly line: string; readonly isGood: boolean } {
  const count = (kind: Verdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const line = `${verdicts.length} guards: ${count('killed')} killed, ${count('explained')} explained, ${count('survived')} survived, ${count('broken')} not tried`;
  return { line, isGood: count('survived') + count('broken') === 0 };
}

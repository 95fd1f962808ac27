import { GUARDS } from '#build/mutants/guards/guards.ts';
import { judgeMutant, judgeWhole } from '#build/mutants/judgeMutant.ts';
import type { Mutant } from '#build/mutants/mutant.ts';
import { copyProject } from '#build/mutants/scratchCopy.ts';
import { summaryOf, verdictLine } from '#build/mutants/verdictTable.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/**
 * `npm run mutants [-- WORD …] [--part 2/6]`: takes each guard away in a copy of the project, one at a time, and
 * runs the tests that should notice. Words choose guards by what they guard or by their file; a part is that
 * share of what was chosen. Exit code 1 when one survives without an explanation, or could not be tried.
 */
const chosen = partOf(chosenBy(words()), part());
if (chosen.length === 0) {
  console.log('No guard has these words.');
  process.exitCode = 1;
} else {
  judgeAll(chosen);
}

function judgeAll(mutants: readonly Mutant[]): void {
  const copy = copyProject(PROJECT);
  try {
    const whole = judgeWhole(copy.folder, mutants);
    if (whole.kind !== 'passed') {
      console.log(`The tests do not pass with every guard in place: ${'by' in whole ? whole.by : whole.why}`);
      process.exitCode = 1;
      return;
    }
    const width = Math.max(...mutants.map(({ guards }) => guards.length));
    const verdicts = mutants.map((mutant) => {
      const verdict = judgeMutant(copy.folder, mutant);
      console.log(verdictLine(verdict, width));
      return verdict;
    });
    const { line, isGood } = summaryOf(verdicts);
    console.log(`\n${line}`);
    if (!isGood) process.exitCode = 1;
  } finally {
    copy.remove();
  }
}

function chosenBy(wanted: readonly string[]): readonly Mutant[] {
  if (wanted.length === 0) return GUARDS;
  return GUARDS.filter(({ guards, file }) =>
    wanted.some((word) => `${guards} ${file}`.toLowerCase().includes(word.toLowerCase())),
  );
}

function partOf(mutants: readonly Mutant[], { number, count }: { number: number; count: number }) {
  const size = Math.ceil(mutants.length / count);
  return mutants.slice((number - 1) * size, number * size);
}

function words(): readonly string[] {
  const given = process.argv.slice(2);
  const at = given.indexOf('--part');
  return at === -1 ? given : given.toSpliced(at, 2);
}

function part(): { readonly number: number; readonly count: number } {
  const at = process.argv.indexOf('--part');
  if (at === -1) return { number: 1, count: 1 };
  const match = /^(\d+)\/(\d+)$/.exec(process.argv[at + 1] ?? '');
  const [number, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!(number >= 1 && number <= count)) throw new Error('--part takes a share such as 2/6');
  return { number, count };
}

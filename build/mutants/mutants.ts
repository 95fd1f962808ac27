import { chooseGuards } from '#build/mutants/chooseGuards.ts';
import { copyProject, judgeMutant, judgeWhole, type Mutant } from '#build/mutants/guardMutant.ts';
import { GUARDS } from '#build/mutants/guards/guards.ts';
import { summaryOf, verdictLine } from '#build/mutants/verdictTable.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/**
 * `npm run mutants [-- WORD …] [--part 2/6]`: takes each guard away in a copy of the project, one at a time, and
 * runs the tests that should notice. Words choose guards by what they guard or by their file; a part is that
 * share of what was chosen. Exit code 1 when one survives without an explanation, or could not be tried.
 */
const choice = chooseGuards(GUARDS, process.argv.slice(2));
if (!choice.ok) {
  console.log(choice.error);
  process.exitCode = 1;
} else if (choice.value.length === 0) {
  console.log('Nothing to do: there are fewer guards than parts, and none falls into this one.');
} else {
  judgeAll(choice.value);
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

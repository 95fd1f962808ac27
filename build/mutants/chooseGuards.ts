import type { Mutant } from '#build/mutants/guardMutant.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';

interface Part {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/**
 * The guards that `npm run mutants` was asked for: those with one of the words in what they guard or in their file, and
 * of these the part. All parts together are all of them, however few there are. An error in words when no guard has
 * these words, or the part is none.
 */
export function chooseGuards(
  guards: readonly Mutant[],
  args: readonly string[],
): Result<readonly Mutant[], string> {
  const at = args.indexOf('--part');
  const part = at === -1 ? { number: 1, count: 1 } : readPart(args[at + 1]);
  if (part === null) return err('--part takes a share such as 2/6');
  const words = at === -1 ? args : args.toSpliced(at, 2);
  const namedMutants = guards.filter((guard) => hasWord(guard, words));
  return namedMutants.length === 0 ? err('No guard has these words.') : ok(partOf(namedMutants, part));
}

function hasWord({ guards, file }: Mutant, words: readonly string[]): boolean {
  const text = `${guards} ${file}`.toLowerCase();
  return words.length === 0 || words.some((word) => text.includes(word.toLowerCase()));
}

function partOf(guards: readonly Mutant[], { number, count }: Part): readonly Mutant[] {
  const end = (part: number) => Math.floor((part * guards.length) / count);
  return guards.slice(end(number - 1), end(number));
}

function readPart(text = ''): Part | null {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [number, count] = [Number(match?.[1]), Number(match?.[2])];
  return number >= 1 && number <= count ? { number, count } : null;
}

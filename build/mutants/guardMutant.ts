import { err, ok, type Result } from '#shared/basics/result.ts';

/** One guard of the code, and how it is taken away to see whether a test notices. */
export interface Mutant {
  /** What the code promises and would no longer keep, in a few words: `Requests from a frame are refused`. */
  readonly guards: string;
  /** From the project's folder. */
  readonly file: string;
  /** Exactly as it stands in the file, once. */
  readonly find: string;
  readonly replace: string;
  /** Unit and component tests that should notice; left out: all that import the file, however far away. */
  readonly tests?: readonly string[];
  /** Journeys that should notice what no unit test can; run only when the tests above do not. */
  readonly journeys?: readonly string[];
  /** Why no test can notice, if that is so. */
  readonly survives?: string;
}

/** A file without one of its guards; an error in words where the text to take away is not there exactly once. */
export function withoutGuard(text: string, { guards, file, find, replace }: Mutant): Result<string, string> {
  const count = text.split(find).length - 1;
  if (count === 1) return ok(text.replace(find, () => replace));
  const found = count === 0 ? 'is not in it' : `is in it ${count} times`;
  return err(`"${guards}": the text that stands for this guard ${found}: ${file}: ${find}`);
}

import type { AppError } from '#shared/errors/appError.ts';
import { titleInSentence } from '#shared/errors/errorWords.ts';

/** What came of bringing back an incident whose file was not found. */
export interface BroughtBack {
  /** Where its file is. */
  readonly path: string;
  /** The file was there again, so that nothing was written. */
  readonly isThereAgain: boolean;
  /** Why it is not where it was, with that path as its file; null: it is, or nobody noted where it was. */
  readonly refusal: AppError | null;
}

/** What came of it, for whoever asked. */
export function broughtBackWords({ path, isThereAgain, refusal }: BroughtBack): string {
  if (isThereAgain) return `Its file is there again, in ${path}: nothing was written, and its versions stay.`;
  const why =
    refusal === null ? '' : ` It is not where it was, ${refusal.file}: ${titleInSentence(refusal.code)}.`;
  return `It is back, as it was last kept, in ${path}.${why}`;
}

import type { AppErrorCode } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';

/** Of a conflict copy that was merged and still lies where it was, after its name. */
export function leftInPlaceWords(code: AppErrorCode): string {
  return `merged, but left in its place: ${ERROR_WORDS[code].title}`;
}

/** Of a file that has the name of a conflict copy and cannot be read as one, after its name. */
export function notMergedWords(code: AppErrorCode): string {
  return `looks like a copy, but was not merged: ${ERROR_WORDS[code].title}`;
}

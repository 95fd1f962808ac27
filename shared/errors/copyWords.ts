import type { AppErrorCode } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';

/** Follows the name of a conflict copy that was merged and still lies where it was. */
export function leftInPlaceWords(code: AppErrorCode): string {
  return `merged, but left in its place: ${ERROR_WORDS[code].title}`;
}

/** Follows the name of a file that is called like a conflict copy and cannot be read as one. */
export function notMergedWords(code: AppErrorCode): string {
  return `looks like a copy, but was not merged: ${ERROR_WORDS[code].title}`;
}

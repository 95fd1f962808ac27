import { type AppError, appError } from '#shared/errors/appError.ts';
import { describeValue } from '#shared/format/describeValue.ts';
import { findJsonError } from '#shared/format/findJsonError.ts';
import { isTooDeep, MAX_DEPTH } from '#shared/format/isTooDeep.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** The JSON value of a text; or the line and column where it stops being JSON, and what stands there. */
export function readJson(text: string): Result<unknown, AppError> {
  try {
    const value: unknown = JSON.parse(text);
    if (!isTooDeep(value)) return ok(value);
    return err(appError('file-invalid', { reason: `it is nested more than ${MAX_DEPTH} levels deep` }));
  } catch {
    return err(jsonError(text)); // The engine's own words differ and may lack the place.
  }
}

function jsonError(text: string): AppError {
  const error = findJsonError(text);
  if (error === null) return appError('file-not-json', { reason: 'this runtime cannot read it' });
  const before = text.slice(0, error.offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const place = `line ${before.length}, column ${column}`;
  return appError('file-not-json', { place, reason: reasonAt(text, error.offset, error.expected) });
}

function reasonAt(text: string, offset: number, expected: string): string {
  const rest = text.slice(offset, offset + 40);
  if (rest === '') return `expected ${expected}, but the file ends here`;
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(rest)) return 'found the mark of a merge conflict; resolve it first';
  const found = /^[\p{L}\p{N}_.-]+|^./su.exec(rest)?.[0];
  return `expected ${expected}, found ${describeValue(found)}`;
}

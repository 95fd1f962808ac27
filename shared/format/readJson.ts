import { type AppError, appError } from '#shared/errors/appError.ts';
import { describeValue } from '#shared/format/describeValue.ts';
import { findJsonError } from '#shared/format/findJsonError.ts';
import { lineAndColumn } from '#shared/format/lineAndColumn.ts';
import { type RepeatedName, scanJson } from '#shared/format/scanJson.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Levels of lists and objects; the format itself uses five. Later steps walk them by recursion. */
const MAX_DEPTH = 64;

/** A JSON value, and what reading it left out. */
export interface ReadJson {
  readonly value: unknown;
  readonly repeated: readonly RepeatedName[];
}

/** The JSON value of a text; or the line and column where it stops being JSON, and what stands there. */
export function readJson(text: string): Result<ReadJson, AppError> {
  try {
    const value: unknown = JSON.parse(text);
    const { tooDeepAt, repeated } = scanJson(text, MAX_DEPTH);
    return tooDeepAt === null ? ok({ value, repeated }) : err(tooDeep(text, tooDeepAt));
  } catch {
    return err(jsonError(text)); // The engine's own words differ and may lack the place.
  }
}

function tooDeep(text: string, at: number): AppError {
  const reason = `lists and objects are nested more than ${MAX_DEPTH} levels deep`;
  return appError('file-invalid', { place: lineAndColumn(text, at), reason });
}

function jsonError(text: string): AppError {
  const error = findJsonError(text);
  if (error === null) return appError('file-not-json', { reason: 'this runtime cannot read it' });
  return appError('file-not-json', {
    place: lineAndColumn(text, error.offset),
    reason: reasonAt(text, error.offset, error.expected),
  });
}

function reasonAt(text: string, offset: number, expected: string): string {
  const rest = text.slice(offset, offset + 40);
  if (rest === '') return `expected ${expected}, but the file ends here`;
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(rest)) return 'found the mark of a merge conflict; resolve it first';
  const found = /^[\p{L}\p{N}_.-]+|^./su.exec(rest)?.[0];
  return `expected ${expected}, found ${describeValue(found)}`;
}

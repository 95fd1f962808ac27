import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { lineAndColumn } from '#shared/format/decodeText.ts';
import { describeValue } from '#shared/format/describeValue.ts';
import { type RepeatedName, scanJson } from '#shared/format/scanJson.ts';

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

/** Where a text stops being JSON. */
export interface JsonError {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly expected: string;
}

/** After one token: where the next begins, and whether a value or the end of one is due there. */
interface Step {
  readonly at: number;
  readonly isValueNext: boolean;
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds the first place at which a text is not JSON, or null when all of it is. The engines name the
 * place each in its own way, and not always; this says it the same everywhere. It keeps its own stack,
 * so that depth cannot exhaust the call stack.
 */
export function findJsonError(text: string): JsonError | null {
  const open: ('{' | '[')[] = [];
  let step: Step | JsonError = { at: skip(SPACE, text, 0), isValueNext: true };
  for (;;) {
    if ('offset' in step) return step;
    const at: number = skip(SPACE, text, step.at);
    if (!step.isValueNext && open.length === 0) {
      return at === text.length ? null : fail(at, 'the end of the file');
    }
    step = step.isValueNext ? startValue(text, at, open) : endValue(text, at, open);
  }
}

/** Reads a scalar, or opens a list or an object up to its first value or its closing bracket. */
function startValue(text: string, at: number, open: ('{' | '[')[]): Step | JsonError {
  const char = text[at];
  if (char === '[' || char === '{') {
    open.push(char);
    const next = skip(SPACE, text, at + 1);
    if (text[next] === (char === '[' ? ']' : '}')) return { at: next, isValueNext: false };
    return char === '[' ? { at: next, isValueNext: true } : readKey(text, next, 'a name in quotes or "}"');
  }
  if (char === '"') return readString(text, at);
  const end = skip(LITERAL, text, at);
  return end === at ? fail(at, 'a value') : { at: end, isValueNext: false };
}

/** After a value inside a list or an object: a comma, or the bracket that closes it. */
function endValue(text: string, at: number, open: ('{' | '[')[]): Step | JsonError {
  const isList = open.at(-1) === '[';
  const close = isList ? ']' : '}';
  if (text[at] === ',') {
    const next = skip(SPACE, text, at + 1);
    return isList ? { at: next, isValueNext: true } : readKey(text, next, 'a name in quotes');
  }
  if (text[at] !== close) return fail(at, `"," or "${close}"`);
  open.pop();
  return { at: at + 1, isValueNext: false };
}

/** Reads `"name":`. */
function readKey(text: string, at: number, expected: string): Step | JsonError {
  if (text[at] !== '"') return fail(at, expected);
  const name = readString(text, at);
  if ('offset' in name) return name;
  const colon = skip(SPACE, text, name.at);
  return text[colon] === ':' ? { at: colon + 1, isValueNext: true } : fail(colon, '":"');
}

function readString(text: string, start: number): Step | JsonError {
  let at = start + 1;
  for (;;) {
    const char = text[at];
    if (char === '"') return { at: at + 1, isValueNext: false };
    if (char === undefined || char < ' ') return fail(at, 'the closing quote of a text');
    const next = char === '\\' ? skip(ESCAPE, text, at) : at + 1;
    if (next === at) return fail(at, 'an escape such as \\n or \\"');
    at = next;
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function fail(offset: number, expected: string): JsonError {
  return { offset, expected };
}

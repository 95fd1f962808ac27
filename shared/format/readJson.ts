import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { lineAndColumn } from '#shared/format/decodeText.ts';
import { describeValue } from '#shared/format/describeValue.ts';
import { placeOf } from '#shared/format/placeOf.ts';

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
    if (isPlain(text, value)) return ok({ value, repeated: [] });
    const { tooDeepAt, repeated } = scanJson(text, MAX_DEPTH);
    return tooDeepAt === null ? ok({ value, repeated }) : err(tooDeep(text, tooDeepAt));
  } catch {
    return err(jsonError(text)); // The engine's own words differ and may lack the place.
  }
}

/** A string that a colon follows: each name, and some texts with quotes in them. */
const MAYBE_NAME = /"\s*:/g;

/**
 * Whether nothing is nested too deep and no name is repeated, which nearly every file can be told without the longer look of
 * {@link scanJson}: a value of which a repeated name was dropped has fewer names than its text.
 */
function isPlain(text: string, value: unknown): boolean {
  const names = countNames(value, 0);
  let most = 0;
  MAYBE_NAME.lastIndex = 0;
  while (MAYBE_NAME.test(text)) most += 1;
  return names === most;
}

/** How many names a value has; no number where it is nested too deep. */
function countNames(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) return Number.NaN;
  const isList = Array.isArray(value);
  const inner: readonly unknown[] = isList ? value : Object.values(value);
  let names = isList ? 0 : inner.length;
  for (const part of inner) names += countNames(part, depth + 1);
  return names;
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

/** A name that stands more than once in one object; programs read the last. */
export interface RepeatedName {
  /** Such as `timeline[3].title`. */
  readonly place: string;
  /** Where each stands, in the order of the text: `line 6, column 3`. At least two. */
  readonly where: readonly string[];
}

/** What reading JSON does not tell, because the value no longer has it. */
export interface JsonShape {
  /** Where a list or an object is opened that is nested deeper than `most`; null where none is. */
  readonly tooDeepAt: number | null;
  readonly repeated: readonly RepeatedName[];
}

/** One list or object that is open; the key is the one whose value stands next, or the position in a list. */
interface Open {
  readonly names: Map<string, string[]> | null;
  key: string | number;
}

const SIGNIFICANT = /["{}[\],\n]/g;

/** Walks a text that is JSON, without recursion. The outermost value is at depth 0. */
export function scanJson(text: string, most: number): JsonShape {
  const open: Open[] = [];
  const repeated: RepeatedName[] = [];
  let line = { number: 1, start: 0 };
  SIGNIFICANT.lastIndex = 0;
  for (let match = SIGNIFICANT.exec(text); match !== null; match = SIGNIFICANT.exec(text)) {
    const { 0: sign, index } = match;
    const inner = open.at(-1);
    if (sign === '{' || sign === '[') {
      if (open.length > most) return { tooDeepAt: index, repeated };
      open.push(sign === '{' ? { names: new Map(), key: '' } : { names: null, key: 0 });
    } else if (sign === '}' || sign === ']') {
      open.pop();
      repeated.push(...repeatedIn(inner, open));
    } else if (sign === '\n') {
      line = { number: line.number + 1, start: index + 1 };
    } else if (sign === ',') {
      if (typeof inner?.key === 'number') inner.key += 1;
    } else {
      const end = endOfString(text, index);
      SIGNIFICANT.lastIndex = end;
      if (inner?.names && isName(text, end)) {
        inner.key = nameOf(text.slice(index, end));
        const where = inner.names.get(inner.key);
        const here = `line ${line.number}, column ${index - line.start + 1}`;
        if (where === undefined) inner.names.set(inner.key, [here]);
        else where.push(here);
      }
    }
  }
  return { tooDeepAt: null, repeated };
}

function repeatedIn(closed: Open | undefined, around: readonly Open[]): readonly RepeatedName[] {
  const names = [...(closed?.names ?? [])].filter(([, where]) => where.length > 1);
  return names.map(([name, where]) => ({ place: placeOf([...around.map(({ key }) => key), name]), where }));
}

/** Behind the quote that closes the string which begins here: the first that no odd number of backslashes escapes. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before -= 1;
    if (quote === -1 || (quote - before) % 2 === 0) return quote === -1 ? text.length : quote + 1;
  }
}

/** Whether a string is a name: a colon follows it, which follows no value. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

/** An escape can spell the same name another way. */
function nameOf(written: string): string {
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

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

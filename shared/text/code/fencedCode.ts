import { codeEnd } from '#shared/text/code/codeStretch.ts';

const OPENING = /^ {0,3}(`{3,}|~{3,})[^`]*$/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/** A stretch of whole lines, in their order. */
interface TextStretch {
  /** `fenced`: with its fences around it. `code`: written by a program, and not fenced yet. */
  readonly kind: 'prose' | 'code' | 'fenced';
  readonly lines: readonly string[];
}

/** A text in Markdown as prose, fenced code, and log lines or code that nobody fenced. */
export function textStretches(text: string): readonly TextStretch[] {
  const lines = text.split('\n');
  const stretches: TextStretch[] = [];
  let prose: string[] = [];
  const take = (kind: 'code' | 'fenced', from: number, end: number) => {
    if (prose.length > 0) stretches.push({ kind: 'prose', lines: prose });
    prose = [];
    stretches.push({ kind, lines: lines.slice(from, end) });
  };
  for (let at = 0; at < lines.length; ) {
    const fenced = fenceEnd(lines, at);
    const end = fenced > at ? fenced : codeEnd(lines, at);
    if (end > at) take(fenced > at ? 'fenced' : 'code', at, end);
    else prose.push(lines[at] ?? '');
    at = Math.max(end, at + 1);
  }
  if (prose.length > 0) stretches.push({ kind: 'prose', lines: prose });
  return stretches;
}

/** The same text with a fence around all log lines and code; a text without any stays the same text. */
export function fencedCode(text: string): string {
  const stretches = textStretches(text);
  if (!stretches.some(({ kind }) => kind === 'code')) return text;
  return stretches.flatMap(({ kind, lines }) => (kind === 'code' ? inFence(lines) : lines)).join('\n');
}

/** The lines of all code in a text, fenced or not. */
export function codeLines(text: string): readonly string[] {
  return textStretches(text).flatMap(({ kind, lines }) => {
    if (kind === 'prose') return [];
    return kind === 'fenced' ? insideFence(lines) : lines;
  });
}

/** Whether the end of a text stands within a fence that is still open. */
export function endsInFence(text: string): boolean {
  const last = textStretches(text).at(-1);
  return last?.kind === 'fenced' && !isClosed(last.lines);
}

/** The same text with its last fence closed, so that what is written behind it is no code. */
export function withClosedFence(text: string): string {
  const last = textStretches(text).at(-1);
  const mark = last?.kind === 'fenced' ? OPENING.exec(last.lines[0] ?? '')?.[1] : undefined;
  return mark === undefined || !endsInFence(text) ? text : `${text}\n${mark}`;
}

/** The lines of a fenced stretch without its fences. */
export function insideFence(lines: readonly string[]): readonly string[] {
  return lines.slice(1, isClosed(lines) ? -1 : undefined);
}

/** Lines of code with a fence around them that is longer than any row of backticks in them. */
export function inFence(lines: readonly string[], language = ''): readonly string[] {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
}

function isClosed(lines: readonly string[]): boolean {
  return lines.length > 1 && fenceEnd(lines, 0, true) === lines.length;
}

/** The line behind the fence that a line opens; the same line where it opens none. One that nothing closes goes on to the end. */
function fenceEnd(lines: readonly string[], at: number, hasToClose = false): number {
  const mark = OPENING.exec(lines[at] ?? '')?.[1];
  if (mark === undefined) return at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const close = CLOSING.exec(lines[next] ?? '')?.[1];
    if (close !== undefined && close.charAt(0) === mark.charAt(0) && close.length >= mark.length)
      return next + 1;
  }
  return hasToClose ? at : lines.length;
}

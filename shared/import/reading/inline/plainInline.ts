import { decodeEntity } from '#shared/import/reading/inline/decodeEntity.ts';
import { droppedMarks } from '#shared/import/reading/inline/droppedMarks.ts';

/** Longer lines are no prose; their marks stay as they are. */
const LONGEST_LINE = 20_000;
const FOOTNOTE = /^\[\^[^\]\s]{1,60}\]/;
const REFERENCE = /^\[([^\]\n]{0,200})\]/;
const AUTOLINK = /^<((?:https?:\/\/|mailto:)?[^<>\s]{1,2000}[@:./][^<>\s]{1,2000})>/;
const BREAK = /^<br\s?\/?>/i;
const TAG =
  /^<\/?(?:a|abbr|b|code|details|div|em|i|img|kbd|li|mark|ol|p|s|small|span|strong|sub|summary|sup|time|tt|u|ul)(?:\s[^<>]{0,500})?\/?>/i;
const COMMENT = /^<!--[\s\S]{0,2000}?-->/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * The text that inline Markdown and HTML show: without emphasis, links' addresses, footnote marks and
 * tags, with entities decoded. Labels in brackets are links only when `isLabel` knows them. Takes time
 * in proportion to the text, whatever stands in it.
 */
export function plainInline(text: string, isLabel: (label: string) => boolean = () => false): string {
  if (text.length > LONGEST_LINE || !/[*_`~[\]<&\\!]/.test(text)) return text;
  return readInline(text, isLabel, matchingBrackets(text));
}

function readInline(text: string, isLabel: (label: string) => boolean, brackets: Brackets): string {
  const dropped = droppedMarks(text);
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const step = readStep(text, at, isLabel, brackets);
    if (step !== null) {
      plain += step.text;
      at = step.end;
    } else {
      if (!dropped.has(at)) plain += text.charAt(at);
      const next = nextMark(text, at + 1);
      plain += text.slice(at + 1, next);
      at = next;
    }
  }
  return plain;
}

const MARK = /[\\`<&![\]*_~]/g;

/** Most of a text is no mark, and is taken over in one piece. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

interface Step {
  readonly text: string;
  readonly end: number;
}

type Brackets = { readonly closeOf: ReadonlyMap<number, number>; readonly skipped: Map<number, number> };

function readStep(
  text: string,
  at: number,
  isLabel: (label: string) => boolean,
  brackets: Brackets,
): Step | null {
  const skipTo = brackets.skipped.get(at);
  if (skipTo !== undefined) return { text: '', end: skipTo };
  switch (text.charAt(at)) {
    case '\\':
      return ESCAPABLE.test(text.charAt(at + 1)) ? { text: text.charAt(at + 1), end: at + 2 } : null;
    case '`':
      return readCode(text, at);
    case '<':
      return readAngle(text.slice(at, at + 4100), at);
    case '&':
      return decodeEntity(text.slice(at, at + 12), at);
    case '!':
      return text.charAt(at + 1) === '[' && brackets.closeOf.has(at + 1) ? { text: '', end: at + 1 } : null;
    case '[':
      return readBracket(text, at, isLabel, brackets);
    default:
      return null;
  }
}

function readCode(text: string, at: number): Step | null {
  const mark = /^`{1,8}/.exec(text.slice(at, at + 8))?.[0] ?? '`';
  const close = text.indexOf(mark, at + mark.length);
  // A mark that is never closed is not looked for again: its end swallows the marks behind it.
  if (close === -1 || close - at > 2000) return { text: mark, end: at + mark.length };
  return { text: text.slice(at + mark.length, close), end: close + mark.length };
}

function readAngle(text: string, at: number): Step | null {
  const lineBreak = BREAK.exec(text);
  if (lineBreak !== null) return { text: '\n', end: at + lineBreak[0].length };
  const autolink = AUTOLINK.exec(text);
  if (autolink !== null) return { text: autolink[1] ?? '', end: at + autolink[0].length };
  const droppedMatch = TAG.exec(text) ?? COMMENT.exec(text);
  return droppedMatch === null ? null : { text: '', end: at + droppedMatch[0].length };
}

/** Drops the opening bracket of a link and notes the place where its address is to be skipped. */
function readBracket(
  text: string,
  at: number,
  isLabel: (label: string) => boolean,
  { closeOf, skipped }: Brackets,
): Step | null {
  const footnote = FOOTNOTE.exec(text.slice(at, at + 64));
  if (footnote !== null) return { text: '', end: at + footnote[0].length };
  const close = closeOf.get(at);
  if (close === undefined) return null;
  const addressEnd = addressAfter(text, close + 1);
  const reference = REFERENCE.exec(text.slice(close + 1, close + 204))?.[0].length ?? 0;
  if (addressEnd !== null) skipped.set(close, addressEnd);
  else if (reference > 0) skipped.set(close, close + 1 + reference);
  else if (close - at < 200 && isLabel(text.slice(at + 1, close))) skipped.set(close, close + 1);
  else return null;
  return { text: '', end: at + 1 };
}

/** The place behind `(address "title")`, with one level of parentheses inside; null when there is none. */
function addressAfter(text: string, from: number): number | null {
  if (text.charAt(from) !== '(') return null;
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + 3000); at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
    if (depth > 2) return null;
  }
  return null;
}

function matchingBrackets(text: string): Brackets {
  const closeOf = new Map<number, number>();
  const open: number[] = [];
  if (!text.includes('[')) return { closeOf, skipped: new Map() };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') open.push(at);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) closeOf.set(start, at);
    }
  }
  return { closeOf, skipped: new Map() };
}

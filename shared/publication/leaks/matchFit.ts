import { isInflectedHere, standingOf } from '#shared/aliases/nameStanding.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { isMonthHere } from '#shared/names/personNames.ts';
import type { Pattern } from '#shared/privacy/privateString.ts';
import { GAP, isUnspaced, isWordEdge, type SearchForm, searchForm } from '#shared/privacy/searchForm.ts';

/** A text that is searched, with its letters. */
export interface Searched {
  readonly form: SearchForm;
  readonly text: string;
  readonly isRaw: boolean;
}

/** What stands between two letters there: in the pattern as it is written, and in the text. */
interface Joint {
  readonly wanted: number;
  readonly found: number;
  readonly between: string;
}

/** Letters in which what stands for a name or an identifier has room. */
const LONGEST_STAND_IN = 90;
/** Joins the words of a name for programs; Markdown may escape or mark it. */
const JOINT = /^[\\*_`~\p{Cf}]*[-_.:/\u2010-\u2013\uff0d\uff3f]?[\\*_`~\p{Cf}]*$/u;
/** The words before the name of an account; `^` for the beginning of a text that is nothing else. */
const BEFORE_ACCOUNT =
  /(?:[@~]|[\\/](?:home|users|usr|profiles)[\\/]+|(?<!\p{L})(?:user|username|login|account|author|assignee|reviewer|uid)(?:\s*[:=]\s*|\s+)["'`(]*)$/iu;

/**
 * Where a match that begins with these letters ends, as an index of letters; null where it is part of another
 * word. The letters of the pattern stand at `at` already.
 */
export function endOfMatch(
  form: SearchForm,
  { letters, fit, written, then = [], endings }: Pattern,
  at: number,
): number | null {
  const after = at + letters.length;
  if (endings !== undefined) return endOfInflected(form, endings.all, after);
  if (fit === 'alone') return standsAlone(form, at, after) ? after : null;
  if (fit === 'hash') return endOfHash(form, written, at);
  if (fit === 'text')
    return then.reduce<number | null>((end, piece) => endOfNext(form, piece, end), whole(form, after));
  if (isWordEdge(form, after)) return after;
  if (fit === 'token' || fit === 'number') return null;
  if (
    (fit === 'name' || fit === 'cased' || fit === 'told') &&
    form.letters[after] === 's' &&
    isWordEdge(form, after + 1)
  )
    return after;
  if (fit === 'name' && isBeforeParticle(form.letters, after)) return after;
  return fit === 'cased' || fit === 'told' || letters.length < 4 ? null : afterDigits(form, after);
}

function whole(form: SearchForm, after: number): number | null {
  return isWordEdge(form, after) ? after : null;
}

const LONGEST_ENDING = 6;

function endOfInflected(form: SearchForm, endings: ReadonlySet<string>, from: number): number | null {
  for (let length = 1; length <= LONGEST_ENDING; length += 1) {
    if (form.gaps[from + length - 1] !== GAP.none) return null;
    if (isWordEdge(form, from + length))
      return endings.has(form.letters.slice(from, from + length)) ? from + length : null;
  }
  return null;
}

/** Between spaces, and no part of a sentence in a script without them. */
function standsAlone(form: SearchForm, at: number, after: number): boolean {
  const beside = [form.letters.slice(Math.max(0, at - 1), at), form.letters.slice(after, after + 1)];
  return (
    form.gaps[at] === GAP.space &&
    form.gaps[after] === GAP.space &&
    !beside.some((letter) => isUnspaced(letter))
  );
}

/** The end of further words, not far behind. */
function endOfNext(form: SearchForm, piece: string, from: number | null): number | null {
  if (from === null) return null;
  const window = form.letters.slice(from, from + LONGEST_STAND_IN + piece.length);
  for (let found = window.indexOf(piece); found !== -1; found = window.indexOf(piece, found + 1)) {
    const after = from + found + piece.length;
    if (isWordEdge(form, from + found) && isWordEdge(form, after)) return after;
  }
  return null;
}

/** A short form of a hash is one, and so is a longer one that it is the short form of. */
function endOfHash(form: SearchForm, written: string, at: number): number | null {
  let after = at + 1;
  while (after < form.letters.length && form.gaps[after] !== GAP.space) after += 1;
  const found = form.letters.slice(at, after);
  return written.startsWith(found) || (found.startsWith(written) && /^[0-9a-f]+$/.test(found)) ? after : null;
}

/** Accounts have a number where the name was taken, and machines are counted. */
function afterDigits(form: SearchForm, from: number): number | null {
  const digits = /^\d{1,4}/.exec(form.letters.slice(from, from + 4))?.[0].length ?? 0;
  return digits > 0 && isWordEdge(form, from + digits) ? from + digits : null;
}

/** Korean writes what a name does in the sentence right behind it; compared in its letters, as texts are searched. */
const PARTICLES = [
  '가',
  '이',
  '은',
  '는',
  '을',
  '를',
  '와',
  '과',
  '의',
  '도',
  '에게',
  '한테',
  '님',
  '씨',
  '군',
  '양',
].map((particle) => particle.normalize('NFKD'));
const HANGUL = /[\u1100-\u11ff]/;

function isBeforeParticle(letters: string, after: number): boolean {
  if (!HANGUL.test(letters.charAt(after))) return false;
  return PARTICLES.some((particle) => letters.startsWith(particle, after));
}

/** Whether a match in these letters is one as they are written. */
export function fits(searched: Searched, pattern: Sought, match: Span): boolean {
  const { text, isRaw } = searched;
  const { fit, written } = pattern.pattern;
  switch (fit) {
    case 'text':
    case 'token':
    case 'hash':
      return true;
    case 'number':
      return joints(searched, pattern, match).every(({ wanted, found }) => wanted === found);
    case 'stem':
      return joints(searched, pattern, match).every(isSameJoint);
    case 'account':
      return (
        joints(searched, pattern, match).every(({ found }) => found !== GAP.space) &&
        isAccountHere(text, match)
      );
    case 'alone':
      return true;
    case 'inflected':
      return (
        !isRaw &&
        joints(searched, pattern, match).every(({ found }) => found === GAP.none) &&
        isInflectedHere(text, match.start, match.end)
      );
    case 'told':
      return !isRaw && isToldHere(searched, pattern, match);
    case 'name':
    case 'cased':
      if (!isNameWritten(joints(searched, pattern, match)) || isMonthHere(written, around(text, match)))
        return false;
      return (
        (fit === 'name' && !isRaw) || text.slice(match.start, match.end).normalize('NFKC').startsWith(written)
      );
    default:
      return assertNever(fit, 'fit');
  }
}

/** A whole file has marks of its format around a name, by which nobody can tell. */
function isToldHere(searched: Searched, pattern: Sought, match: Span): boolean {
  const { text } = searched;
  return (
    isNameWritten(joints(searched, pattern, match)) &&
    text.slice(match.start, match.end).normalize('NFKC').startsWith(pattern.pattern.written) &&
    standingOf(text, match.start, match.start + pattern.pattern.written.length) !== 'word'
  );
}

/** A pattern that is looked for. */
export interface Sought {
  readonly pattern: Pattern;
}

/** A match: its first letter, and its offsets in the text. */
export interface Span {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function joints({ form, text }: Searched, { pattern }: Sought, { at }: Span): readonly Joint[] {
  const { gaps } = searchForm(pattern.written);
  return Array.from({ length: pattern.letters.length - 1 }, (_, index) => {
    const [before, after] = [form.offsets[at + index] ?? 0, form.offsets[at + index + 1] ?? 0];
    const wanted = gaps[index + 1] ?? GAP.none;
    const found = form.gaps[at + index + 1] ?? GAP.space;
    return { wanted, found, between: found === GAP.space ? text.slice(before, after).slice(1) : '' };
  });
}

function isSameJoint({ wanted, found, between }: Joint): boolean {
  if (found !== GAP.space) return true;
  return wanted === GAP.space && JOINT.test(between);
}

/** No space in a word, or one between all letters. */
function isNameWritten(between: readonly Joint[]): boolean {
  const isApart = between.length > 2 && between.every(({ found }) => found !== GAP.none);
  return isApart || between.every(({ wanted, found }) => wanted !== GAP.none || found !== GAP.space);
}

function isAccountHere(text: string, { start, end }: Span): boolean {
  return (
    BEFORE_ACCOUNT.test(text.slice(Math.max(0, start - 24), start)) ||
    /^@\p{L}/u.test(text.slice(end, end + 2))
  );
}

function around(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  return { before: text.slice(Math.max(0, start - 6), start), after: text.slice(end, end + 6) };
}

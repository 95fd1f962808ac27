import { wholeNamePattern } from '#shared/names/personNames.ts';
import type { Pattern, PrivateString } from '#shared/privacy/privateString.ts';
import type { Token } from '#shared/privacy/privateTokens.ts';
import { searchLetters } from '#shared/privacy/searchForm.ts';
import { isHash, type TokenPart, tokenParts } from '#shared/privacy/tokenParts.ts';
import type { IncidentString } from '#shared/publication/leaks/incidentStrings.ts';

/** One text of an incident, with the addresses and identifiers in it. */
export interface TokenedString extends IncidentString {
  readonly tokens: readonly Token[];
}

/**
 * Addresses and identifiers that may not stand in public, and their parts by themselves, so that a part can be
 * decided on. The address of the status page is public, but for what in it is private by its nature.
 */
export function tokenStrings(strings: readonly TokenedString[]): readonly PrivateString[] {
  const writtenIn = (some: readonly TokenedString[]) =>
    new Set(some.flatMap(({ tokens }) => tokens.map(({ written }) => written)));
  const said = writtenIn(strings.filter(({ treatment }) => treatment === 'said'));
  const statusPage = strings.filter(({ home }) => home.field === 'statusPageUrl');
  const isInStatusPage = ({ kind, written }: Pick<Token, 'kind' | 'written'>) =>
    (kind === 'link' || (kind === 'host' && written.includes('.'))) &&
    statusPage.some(({ text }) => text.includes(written));
  const isPrivate = (token: Token, { treatment }: IncidentString) => {
    if (token.isByNature) return true;
    if (isInStatusPage(token) || (token.isForCustomers && said.has(token.written))) return false;
    return treatment !== 'said';
  };
  return strings.flatMap((string) =>
    string.tokens
      .filter((token) => isPrivate(token, string))
      .flatMap(({ kind, written }) => {
        const isTicket = string.treatment === 'link' && kind === 'link';
        const whole = { words: written, kind: isTicket ? ('ticket' as const) : kind, home: string.home };
        const parts = tokenParts(kind, written).filter((part) => !isInStatusPage(part));
        return [
          { ...whole, patterns: tokenPatterns(kind, written) },
          ...parts.map((part) => partString(part, string)),
        ];
      }),
  );
}

function partString({ kind, written, fit }: TokenPart, { home }: IncidentString): PrivateString {
  const patterns = fit === 'hash' ? hashPatterns(written) : [patternOf(written, fit)];
  return { words: written, kind, home, patterns };
}

/** The search recognises a link without its scheme, and a person's mailbox also by the name in it. */
function tokenPatterns(kind: Token['kind'], written: string): readonly Pattern[] {
  if (kind === 'identifier') return identifierPatterns(written);
  if (kind === 'phone') return phonePatterns(written);
  const shown = kind === 'link' ? written.replace(/^https?:\/\//i, '') : written;
  const [, first, last] = /^(\p{L}{2,})[._](\p{L}{2,})@/u.exec(written) ?? [];
  const whole = patternOf(shown, 'token');
  return kind === 'email' && first !== undefined ? [whole, wholeNamePattern(`${first} ${last}`)] : [whole];
}

/** Abroad a number begins with one to three digits for its country, at home with a zero, however it is grouped. */
function phonePatterns(written: string): readonly Pattern[] {
  const letters = searchLetters(written);
  const digits = letters.replace(/^00/, '');
  const isAbroad = /^(?:\+|00)/.test(written);
  const atHome = isAbroad ? [1, 2, 3].map((code) => digits.slice(code)) : [digits.replace(/^0/, '')];
  const national = atHome.map((rest) => rest.replace(/^0/, '')).filter((rest) => rest.length >= LEAST_PHONE);
  const forms = [letters, digits, ...national.flatMap((rest) => [rest, `0${rest}`])];
  return [...new Set(forms)].map((form): Pattern => ({ letters: form, written: form, fit: 'token' }));
}

/** A token of words only counts in one piece only: `order_events`, not “order events”. */
function identifierPatterns(written: string): readonly Pattern[] {
  if (written.startsWith('@')) return [patternOf(written.slice(1), 'account')];
  if (isHash(written)) return hashPatterns(written);
  return [patternOf(written, /\d/.test(written) ? 'token' : 'stem')];
}

const SHORT_HASH = 7;
const LEAST_PHONE = 7;

function hashPatterns(written: string): readonly Pattern[] {
  const letters = searchLetters(written);
  return [
    patternOf(written, 'token'),
    { letters: letters.slice(0, SHORT_HASH), written: letters, fit: 'hash' },
  ];
}

function patternOf(written: string, fit: Exclude<Pattern['fit'], 'hash'>): Pattern {
  const letters = searchLetters(written);
  return {
    letters,
    written,
    fit: fit === 'token' && /^\d*$/.test(letters) && letters.length < 12 ? 'number' : fit,
  };
}

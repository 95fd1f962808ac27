import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { HINT_RULES } from '#shared/language/hintRules.ts';
import type { LanguageTerms, PrivateWord, TeamTerm } from '#shared/language/languageTerms.ts';

/** Each entry is looked for in every text; a team's list has some dozens. */
const MOST_ENTRIES = 1000;
const LONGEST_ENTRY = 300;
/** They become part of every expression that looks for people. */
const MOST_ROLES = 100;
/** Characters of the whole file. */
const LONGEST_FILE = 400_000;

const QUESTION = 'Your team asked to look twice at these words: what happened exactly?';

/**
 * Reads the plain file, one entry per line: `term: WORDS | QUESTION?`, `role: WORD`, `allow: WORDS`,
 * `off: RULE`, `private: WORDS | ALIAS`. Empty lines and lines that begin with # are passed over. At most 1,000 entries of at most 300
 * characters. The error names the first line that is not understood, or is too much.
 */
export function parseLanguageTerms(text: string): Result<LanguageTerms, AppError> {
  const read = {
    terms: [] as TeamTerm[],
    roles: [] as string[],
    allowed: [] as string[],
    off: [] as string[],
    privateWords: [] as PrivateWord[],
  };
  if (text.length > LONGEST_FILE) {
    const reason = `it has ${text.length.toLocaleString('en')} characters; ${LONGEST_FILE.toLocaleString('en')} are read at most`;
    return err(appError('language-file', { reason }));
  }
  let entries = 0;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^(\p{L}+)\s*:\s*(.*)$/u.exec(line) ?? [];
    entries += 1;
    const reason =
      tooMuch(line, entries) ?? (value === '' ? expected(line) : addEntry(read, key.toLowerCase(), value));
    if (reason !== null) return err(appError('language-file', { place: `line ${index + 1}`, reason }));
  }
  return ok(read);
}

function tooMuch(line: string, entries: number): string | null {
  if (line.length > LONGEST_ENTRY)
    return `it has ${line.length} characters; ${LONGEST_ENTRY} are read at most`;
  return entries > MOST_ENTRIES ? `${MOST_ENTRIES} entries are read at most` : null;
}

type Read = { readonly [Key in keyof LanguageTerms]: LanguageTerms[Key][number][] };

/** Why the entry was not taken; null when it was. */
function addEntry(read: Read, key: string, value: string): string | null {
  const [words = '', question = ''] = value.split('|').map((part) => part.trim());
  if (!/[\p{L}\p{N}]/u.test(words)) return expected(`${key}: ${value}`);
  switch (key) {
    case 'term':
      read.terms.push({ words, question: question === '' ? QUESTION : question });
      return null;
    case 'role':
      if (read.roles.length === MOST_ROLES) return `${MOST_ROLES} roles are read at most`;
      read.roles.push(value);
      return null;
    case 'allow':
      read.allowed.push(value);
      return null;
    case 'off':
      if (!HINT_RULES.has(value)) return `there is no rule "${value}"`;
      read.off.push(value);
      return null;
    case 'private':
      if (words.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return `"${words}" is too short to be looked for`;
      read.privateWords.push({ words, alias: question });
      return null;
    default:
      return expected(`${key}: ${value}`);
  }
}

function expected(line: string): string {
  return `expected "term: …", "role: …", "allow: …", "off: …" or "private: …", found "${line.slice(0, 60)}"`;
}

import { type AppError, appError } from '#shared/errors/appError.ts';
import { HINT_RULES } from '#shared/language/hintRules.ts';
import type { LanguageTerms, PrivateWord, TeamTerm } from '#shared/language/languageTerms.ts';
import { err, ok, type Result } from '#shared/result.ts';

const QUESTION = 'Your team asked to look twice at these words: what happened exactly?';

/**
 * Reads the plain file, one entry per line: `term: WORDS | QUESTION?`, `role: WORD`, `allow: WORDS`,
 * `off: RULE`, `private: WORDS | ALIAS`. Empty lines and lines that begin with # are passed over. The error names the first line that is not understood.
 */
export function parseLanguageTerms(text: string): Result<LanguageTerms, AppError> {
  const read = {
    terms: [] as TeamTerm[],
    roles: [] as string[],
    allowed: [] as string[],
    off: [] as string[],
    privateWords: [] as PrivateWord[],
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^(\p{L}+)\s*:\s*(.*)$/u.exec(line) ?? [];
    const reason = value === '' ? expected(line) : addEntry(read, key.toLowerCase(), value);
    if (reason !== null) return err(appError('language-file', { place: `line ${index + 1}`, reason }));
  }
  return ok(read);
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

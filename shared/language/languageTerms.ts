import { type AppError, appError } from '#shared/errors/appError.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/languagePatterns.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Words that a team wants to look at twice, with the question to ask of them. */
export interface TeamTerm {
  readonly words: string;
  readonly question: string;
}

/** A team's own terms and exceptions, from the plain file beside its incidents. */
export interface LanguageTerms {
  readonly terms: readonly TeamTerm[];
  /** Further words for people at work. */
  readonly roles: readonly string[];
  /** Phrases that never raise a hint. */
  readonly allowed: readonly string[];
  /** Patterns that are not looked for, by id. */
  readonly off: readonly string[];
}

export const NO_TERMS: LanguageTerms = { terms: [], roles: [], allowed: [], off: [] };

/** The rule of hints that a team's own terms raise. */
export const TEAM_TERM_RULE = 'team-term';

/** The rule of hints about people named where causes are. */
export const NAMED_PERSON_RULE = 'named-person';

/** The file's name; it stands in the folder of the incidents it is for. */
export const LANGUAGE_FILE = 'language.txt';

const QUESTION = 'Your team asked to look twice at these words: what happened exactly?';

/** Every rule that a hint can name. */
export const HINT_RULES: ReadonlySet<string> = new Set([
  ...LANGUAGE_PATTERNS.map(({ id }) => id),
  TEAM_TERM_RULE,
  NAMED_PERSON_RULE,
]);

/**
 * Reads the plain file, one entry per line: `term: WORDS | QUESTION?`, `role: WORD`, `allow: WORDS`,
 * `off: RULE`. Empty lines and lines that begin with # are passed over. The error names the first line that is not understood.
 */
export function parseLanguageTerms(text: string): Result<LanguageTerms, AppError> {
  const read = {
    terms: [] as TeamTerm[],
    roles: [] as string[],
    allowed: [] as string[],
    off: [] as string[],
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
    default:
      return expected(`${key}: ${value}`);
  }
}

function expected(line: string): string {
  return `expected "term: …", "role: …", "allow: …" or "off: …", found "${line.slice(0, 60)}"`;
}

import { dirname, join } from 'node:path';
import { readTextFile } from '#electron/files/readTextFile.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { LANGUAGE_FILE, type LanguageTerms, NO_TERMS } from '#shared/language/languageTerms.ts';
import { parseLanguageTerms } from '#shared/language/parseLanguageTerms.ts';

/** The team's own terms for a file, from `language.txt` in its folder. No such file: no terms. */
export async function languageTermsBeside(path: string): Promise<Result<LanguageTerms, AppError>> {
  const file = join(dirname(path), LANGUAGE_FILE);
  const text = await readTextFile(file);
  if (!text.ok)
    return text.error.code === 'file-not-found' || text.error.code === 'input-empty' ? ok(NO_TERMS) : text;
  const terms = parseLanguageTerms(text.value);
  return terms.ok ? terms : err({ ...terms.error, file });
}

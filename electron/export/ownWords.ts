import { languageTermsBeside } from '#electron/files/languageFile.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';

type OwnWords = Promise<Result<readonly PrivateWord[], AppError>>;

/**
 * The team's own private words for an export of this file; none for the company. A `language.txt` that cannot be
 * read stops a public export, since its words would not be looked for.
 */
export async function ownWordsFor(audience: Audience, path: string): OwnWords {
  if (audience === 'internal') return ok([]);
  const terms = await languageTermsBeside(path);
  return terms.ok ? ok(terms.value.privateWords) : terms;
}

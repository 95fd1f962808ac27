import { z } from 'zod';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';

/** Validates a team's terms on their way from the main process to a window. */
export const languageTermsSchema: z.ZodType<LanguageTerms> = z.object({
  terms: z.array(z.object({ words: z.string(), question: z.string() })),
  roles: z.array(z.string()),
  allowed: z.array(z.string()),
  off: z.array(z.string()),
  privateWords: z.array(z.object({ words: z.string(), alias: z.string() })),
});

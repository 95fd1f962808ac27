import type { AppError } from '#shared/errors/appError.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import type { Settings } from '#shared/settings/settings.ts';

export interface SettingsSlice {
  readonly settings: Settings;
  /** The team's own terms for language hints, from the open incident's folder. */
  readonly languageTerms: LanguageTerms;
  /** Why the team's file could not be used. */
  readonly languageError: AppError | null;
  /** Reads the team's file again; it is written in another program. */
  readLanguageTerms(): Promise<void>;
  changeSettings(patch: Partial<Settings>): void;
}

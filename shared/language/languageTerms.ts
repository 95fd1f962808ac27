/** Words that a team wants to look at twice, with the question to ask of them. */
export interface TeamTerm {
  readonly words: string;
  readonly question: string;
}

/** A customer, a code name or another word that no public export may contain, and its proposed alias; empty: none. */
export interface PrivateWord {
  readonly words: string;
  readonly alias: string;
}

/** A team's own terms and exceptions, from the plain file beside its incidents. */
export interface LanguageTerms {
  readonly terms: readonly TeamTerm[];
  /** Further words for people at work. */
  readonly roles: readonly string[];
  /** Phrases that never raise a hint. */
  readonly allowed: readonly string[];
  /** Patterns that are switched off, by id. */
  readonly off: readonly string[];
  /** Words that no public export may contain. */
  readonly privateWords: readonly PrivateWord[];
}

export const NO_TERMS: LanguageTerms = { terms: [], roles: [], allowed: [], off: [], privateWords: [] };

/** The name of the file, which lies in the folder of the incidents that it is for. */
export const LANGUAGE_FILE = 'language.txt';

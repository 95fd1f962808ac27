import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import type { Principle } from '#shared/language/patterns/principles.ts';

/** A place where a text may hide what happened. It asks; it never rewrites. */
export interface Hint {
  /** The pattern's id. */
  readonly rule: string;
  readonly principle: Principle;
  readonly question: string;
  /** What to write about instead. */
  readonly reframing: string;
  /** The words, exactly as they stand in the text from `start` to `end` (UTF-16 units). */
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
}

/** Somebody who may stand in a text by name. */
export interface NamedPerson {
  readonly name: string;
  /** As the attendees' list has it; empty: not known. */
  readonly role: string;
}

/** What the engine knows beside the text. */
export interface HintContext {
  /** Null: of no kind in particular; headings of a document then tell. */
  readonly field: HintField | null;
  readonly people: readonly NamedPerson[];
  readonly terms: LanguageTerms;
}

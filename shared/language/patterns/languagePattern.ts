import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Principle } from '#shared/language/patterns/principles.ts';

/**
 * One way of putting things that often hides what happened, as data.
 *
 * `forms` and `except` are sources of regular expressions, read without regard to case. Words in braces
 * stand for what many of them need; see `formParts.ts`. A form that needs a person as its subject says so
 * with `{who}`, `{other}` or `{people}`.
 */
export interface LanguagePattern {
  /** Stable: part of the command line's JSON, of settings and of incident files. */
  readonly id: string;
  readonly principle: Principle;
  /** What the hint asks, as one sentence with its question mark. */
  readonly question: string;
  /** What to write about instead, for the person who looks closer. */
  readonly reframing: string;
  /** Where it is looked for; everywhere when left out. */
  readonly fields?: readonly HintField[];
  /** Where it is not looked for. */
  readonly notIn?: readonly HintField[];
  /** A simple expression that every match contains: texts without it are passed over quickly. */
  readonly cue: string;
  readonly forms: readonly string[];
  /** No hint in a sentence that holds one of these. */
  readonly except?: readonly string[];
  /** Patterns that say it better where both find the same words. */
  readonly yieldsTo?: readonly string[];
}

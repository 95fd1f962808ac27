import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Principle } from '#shared/language/patterns/principles.ts';

/**
 * Words that tell of blame in one way, grown by meaning rather than from sentences. A phrase is the source of an
 * expression on a read sentence (see `readSentence.ts`): words in small letters with one space between, `P` for people,
 * `ø` for nobody, ` * ` for up to four words. How much a phrase counts beside others is learnt (`blameWeights.ts`).
 */
export interface WordFamily {
  /** Stable: the rule of hints, in settings and incident files. */
  readonly id: string;
  readonly principle: Principle;
  readonly question: string;
  readonly reframing: string;
  /** Where it is looked for; everywhere when left out. */
  readonly fields?: readonly HintField[];
  /** Blame whoever the sentence is about. */
  readonly sure: readonly string[];
  /** Blame where a person is the subject; of things they tell something else. */
  readonly ofPeople: readonly string[];
  /** Often beside blame, and as often innocent. */
  readonly faint: readonly string[];
}

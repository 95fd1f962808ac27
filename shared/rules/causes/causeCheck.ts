import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Stable names of the rules; part of the command line's JSON. */
export type CauseRule =
  | 'cause-person'
  | 'cause-evidence'
  | 'cause-judgement'
  | 'cause-deviation'
  | 'cause-duty'
  | 'cause-order'
  | 'cause-repeats'
  | 'cause-twice';

/** A question that an answer of the tree raises. It never gives a verdict, and says what would settle it. */
export interface CauseCheck {
  readonly rule: CauseRule;
  readonly causeId: CauseId;
  /** Which of its fields to look at. */
  readonly field: 'answer' | 'evidence' | 'stop';
  /** The question itself, short: `Does it stop at a person?` */
  readonly question: string;
  /** One or two sentences: what was seen, and what helps. */
  readonly explanation: string;
  /** Whys that can be asked of the answer with one click, with their question marks. */
  readonly asks: readonly string[];
  /** Where the same cause stands first. */
  readonly twin?: CauseId;
}

/** What every rule reads. */
export interface CheckedCauses {
  readonly incident: Incident;
  readonly byId: ReadonlyMap<CauseId, CauseNode>;
  /** Names of people who take part, at least two letters each. */
  readonly people: readonly string[];
}

/** One family of questions; gives the question that one answer raises, or null. Empty answers are not asked about. */
export type CauseCheckRule = (cause: CauseNode, checked: CheckedCauses) => CauseCheck | null;

import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';

/** Whether a branch asks why it happened, why it was not noticed sooner, or why recovery took as long as it did. */
export const CAUSE_KINDS = ['occurrence', 'detection', 'response'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

export const CONFIDENCES = ['possible', 'confirmed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a missing or weak safeguard would have done. */
export const SAFEGUARDS = ['prevent', 'detect', 'respond', 'recover'] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

/** Why the questions end at a leaf. */
export const STOP_REASONS = ['safeguard', 'outside-control', 'accepted-risk', 'needs-investigation'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

export type CauseStop =
  | { readonly reason: 'safeguard'; readonly safeguard: Safeguard }
  | { readonly reason: Exclude<StopReason, 'safeguard'> };

/** One answer in the Five Whys tree (guide, section 4). */
export interface CauseNode {
  readonly id: CauseId;
  /** The answer this one explains; null for an answer to "why did the failure happen?". */
  readonly parentId: CauseId | null;
  /** The why that was asked, with its question mark. Empty: not yet phrased. */
  readonly question: string;
  /** Plain text, without the leading "because". */
  readonly answer: string;
  /** Timeline events that show it. */
  readonly evidence: readonly EventId[];
  /** Evidence other than an event: a log line, a person who was asked. Plain text. */
  readonly evidenceNote?: string;
  readonly confidence: Confidence;
  readonly kind: CauseKind;
  readonly stop?: CauseStop;
  /**
   * Answers in other branches that this one explains too; drawn dashed. Parents and these links never form a circle.
   */
  readonly alsoExplains?: readonly CauseId[];
}

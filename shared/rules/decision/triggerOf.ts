import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Trigger, WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { thresholdWords } from '#shared/rules/decision/criterionWords.ts';
import type { Decision } from '#shared/rules/decision/decide.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

interface Decided {
  readonly decision: Decision;
  readonly when: WhenToWrite;
  readonly note: string;
  /** The earlier incidents that were taken for the same type of failure. */
  readonly alike: readonly IncidentId[];
  readonly at: Timestamp;
}

/** What an incident keeps of the decision to write about it, or to write although nothing asked for it. */
export function triggerOf({ decision, when, note, alike, at }: Decided): Trigger {
  const criteria = decision.criteria.filter(({ isMet }) => isMet).map(({ criterion }) => criterion);
  const isRepeat = criteria.includes('repeated') && alike.length > 0;
  return {
    criteria,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    decidedAt: at,
    ...(decision.threshold.isMet ? { metThreshold: thresholdWords(when.threshold) } : {}),
    ...(isRepeat ? { repeats: alike } : {}),
  };
}

import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Trigger, WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { criterionWords, thresholdWords } from '#shared/rules/decision/criterionWords.ts';
import type { Decision, RuleAnswer } from '#shared/rules/decision/decide.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The answer as people say it. */
interface DecisionWords {
  /** `Yes, write a postmortem.` */
  readonly verdict: string;
  /** The criteria that were met and why, or that none was. One sentence each. */
  readonly reasons: readonly string[];
}

/** Says a decision: yes with what was met, no with what was not and what nobody has said yet. */
export function decisionWords(decision: Decision, when: WhenToWrite): DecisionWords {
  const rules = [
    ...decision.criteria.map((answer) => ({
      answer,
      words: criterionWords(answer.criterion, when.criteria),
    })),
    { answer: decision.threshold, words: `It affected ${thresholdWords(when.threshold)}` },
  ];
  const met = rules.filter(({ answer }) => answer.isMet);
  if (decision.isNeeded) {
    return {
      verdict: 'Yes, write a postmortem.',
      reasons: met.map(({ answer, words }) => `${words}${because(answer)}.`),
    };
  }
  if (!decision.isAnswered) {
    return { verdict: 'Say what you know.', reasons: ['One criterion that is met is enough for a yes.'] };
  }
  const unknown = rules.filter(({ answer }) => !answer.isKnown).length;
  const open = unknown === 0 ? '' : ' What was not said counts as not met.';
  return {
    verdict: 'No, none is needed.',
    reasons: [`None of the six criteria is met, and the team’s threshold was not exceeded.${open}`],
  };
}

function because({ why }: RuleAnswer): string {
  return why === '' ? '' : `: ${why}`;
}

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

import type { TriggerCriterion, WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { decide } from '#shared/rules/decision/decide.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';

interface Saying {
  readonly criterion: TriggerCriterion;
  readonly isMet: boolean;
  readonly when: WhenToWrite;
  /** As for {@link decide}. */
  readonly alike: number | null;
}

/** A person's tick. One that says what is computed anyway takes an earlier word back, so that facts count again. */
export function sayCriterion(facts: DecisionFacts, saying: Saying): DecisionFacts {
  const { criterion, isMet, when, alike } = saying;
  const { [criterion]: _, ...others } = facts.said;
  const unsaid = { ...facts, said: others };
  const computed = decide(unsaid, when, alike).criteria.find((answer) => answer.criterion === criterion);
  return computed?.isMet === isMet ? unsaid : { ...facts, said: { ...others, [criterion]: isMet } };
}

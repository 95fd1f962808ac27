import type {
  CriteriaBounds,
  PostmortemThreshold,
  TriggerCriterion,
  WhenToWrite,
} from '#shared/domain/incident/trigger.ts';
import { decide } from '#shared/rules/decision/decide.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';
import { counted } from '#shared/text/phrases.ts';

/** A criterion of the guide as a statement about an incident, with the team's bounds: `Data was lost, any amount`. */
export function criterionWords(criterion: TriggerCriterion, bounds: CriteriaBounds): string {
  switch (criterion) {
    case 'downtime':
      return `Customers were down for more than ${counted(bounds.downtimeMinutes, 'minute')}`;
    case 'data-loss':
      return 'Data was lost, any amount';
    case 'paged-outside-hours':
      return 'On-call was paged outside business hours';
    case 'security':
      return 'It was a security incident';
    case 'revenue':
      return 'It cost revenue directly';
    case 'repeated':
      return `The same type of failure, twice in ${counted(bounds.repeatDays, 'day')}`;
  }
}

/** The team's threshold as it reads: `more than 1% of users for more than 5 minutes`. */
export function thresholdWords({ usersPercent, minutes }: PostmortemThreshold): string {
  return `more than ${usersPercent}% of users for more than ${counted(minutes, 'minute')}`;
}

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
  const computedAnswer = decide(unsaid, when, alike).criteria.find(
    (answer) => answer.criterion === criterion,
  );
  return computedAnswer?.isMet === isMet ? unsaid : { ...facts, said: { ...others, [criterion]: isMet } };
}

import styles from '#renderer/section/RuleList.module.css';
import type { TriggerCriterion } from '#shared/domain/trigger.ts';
import type { WhenToWrite } from '#shared/domain/triggerBounds.ts';
import { capitalised } from '#shared/export/capitalised.ts';
import { criterionWords, thresholdWords } from '#shared/rules/decision/criterionWords.ts';
import type { Decision } from '#shared/rules/decision/decide.ts';

interface RuleListProps {
  readonly decision: Decision;
  readonly when: WhenToWrite;
  readonly onSaid: (criterion: TriggerCriterion, isMet: boolean) => void;
}

/** The guide's criteria and the team's threshold, each with whether it is met and why; a tick answers it. */
export function RuleList({ decision, when, onSaid }: RuleListProps) {
  const { criteria, threshold } = decision;
  return (
    <fieldset className={styles.rules}>
      <legend className={styles.legend}>One of these is enough</legend>
      {criteria.map(({ criterion, isMet, why }) => (
        <label key={criterion} className={styles.rule} data-met={isMet || undefined}>
          <input
            type="checkbox"
            checked={isMet}
            onChange={({ target }) => onSaid(criterion, target.checked)}
          />
          {criterionWords(criterion, when.criteria)}
          {isComputed(criterion) && <span className={styles.why}>{why}</span>}
        </label>
      ))}
      <label className={styles.rule} data-met={threshold.isMet || undefined}>
        <input type="checkbox" checked={threshold.isMet} disabled />
        {capitalised(thresholdWords(when.threshold))}
        <span className={styles.why}>{threshold.why === '' ? 'our own threshold' : threshold.why}</span>
      </label>
    </fieldset>
  );
}

/** Only a person can tell of the others; those that are computed keep a line free for why. */
function isComputed(criterion: TriggerCriterion): boolean {
  return criterion === 'downtime' || criterion === 'paged-outside-hours' || criterion === 'repeated';
}

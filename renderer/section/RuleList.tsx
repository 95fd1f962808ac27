import styles from '#renderer/section/RuleList.module.css';
import type { TriggerCriterion, WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { criterionWords, thresholdWords } from '#shared/rules/decision/criterionWords.ts';
import type { Decision } from '#shared/rules/decision/decide.ts';
import { capitalised } from '#shared/text/phrases.ts';

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
          <Why answer={why} unsaid={UNSAID[criterion]} />
        </label>
      ))}
      <label className={styles.rule} data-met={threshold.isMet || undefined}>
        <input type="checkbox" checked={threshold.isMet} disabled />
        {capitalised(thresholdWords(when.threshold))}
        <Why answer={threshold.why} unsaid="our own threshold" />
      </label>
    </fieldset>
  );
}

/** What a criterion is computed from; only a person can tell of the others. */
const UNSAID: Readonly<Partial<Record<TriggerCriterion, string>>> = {
  downtime: 'how long is not said yet',
  'paged-outside-hours': 'when is not said yet',
  repeated: 'the library is looked through',
};

/** One line, there from the start, so that answers move nothing. */
function Why({ answer, unsaid }: { readonly answer: string; readonly unsaid?: string | undefined }) {
  if (answer === '' && unsaid === undefined) return null;
  return <span className={styles.why}>{answer === '' ? unsaid : answer}</span>;
}

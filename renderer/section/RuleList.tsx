import styles from '#renderer/section/RuleList.module.css';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
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
      <legend className={styles.legend}>One of these is enough for a postmortem</legend>
      {criteria.map(({ criterion, isMet, why }) => (
        <Checkbox
          key={criterion}
          className={styles.rule}
          checked={isMet}
          onChecked={(isChecked) => onSaid(criterion, isChecked)}
        >
          {criterionWords(criterion, when.criteria)}
          <Why answer={why} unsaid={UNSAID[criterion]} />
        </Checkbox>
      ))}
      <Checkbox className={styles.rule} checked={threshold.isMet} disabled>
        {capitalised(thresholdWords(when.threshold))}
        <Why answer={threshold.why} unsaid="our own threshold" />
      </Checkbox>
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

import styles from '#renderer/dialogs/IncidentForm.module.css';
import { TRIGGER_CRITERIA, type TriggerCriterion } from '#shared/domain/trigger.ts';

/** The guide's criteria, as questions about this incident ("When to Write a Postmortem"). */
const CRITERION_WORDS: Record<TriggerCriterion, string> = {
  downtime: 'Customers were down for more than 5 minutes',
  'data-loss': 'Data was lost, however little',
  'paged-outside-hours': 'Someone was paged outside business hours',
  security: 'It was a security incident',
  revenue: 'It cost revenue',
  repeated: 'The same happened before within 30 days',
};

interface TriggerFieldsProps {
  readonly criteria: readonly TriggerCriterion[];
  readonly onCriteria: (criteria: readonly TriggerCriterion[]) => void;
}

/** Why this postmortem is written. */
export function TriggerFields({ criteria, onCriteria }: TriggerFieldsProps) {
  const toggle = (criterion: TriggerCriterion, isMet: boolean) =>
    // Kept in the guide's order, in whatever order they are ticked.
    onCriteria(TRIGGER_CRITERIA.filter((each) => (each === criterion ? isMet : criteria.includes(each))));
  return (
    <fieldset className={styles.criteria}>
      <legend className={styles.legend}>Why a postmortem is written</legend>
      {TRIGGER_CRITERIA.map((criterion) => (
        <label key={criterion} className={styles.criterion}>
          <input
            type="checkbox"
            checked={criteria.includes(criterion)}
            onChange={({ target }) => toggle(criterion, target.checked)}
          />
          {CRITERION_WORDS[criterion]}
        </label>
      ))}
    </fieldset>
  );
}

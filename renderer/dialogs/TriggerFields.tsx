import styles from '#renderer/dialogs/IncidentForm.module.css';
import { useWhenToWrite } from '#renderer/section/useDecision.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { TRIGGER_CRITERIA, type Trigger, type TriggerCriterion } from '#shared/domain/incident/trigger.ts';
import { criterionWords } from '#shared/rules/decision/criterionWords.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';

interface TriggerFieldsProps {
  readonly trigger: Trigger;
  readonly timeZone: string;
  readonly onTrigger: (trigger: Trigger) => void;
}

/** Why this postmortem is written: the criteria and the note can be changed, what was decided can be read. */
export function TriggerFields({ trigger, timeZone, onTrigger }: TriggerFieldsProps) {
  const { criteria: bounds } = useWhenToWrite();
  const { criteria } = trigger;
  const toggle = (criterion: TriggerCriterion, isMet: boolean) =>
    onTrigger({
      ...trigger,
      // They stay in the guide's order, in whatever order a person ticks them.
      criteria: TRIGGER_CRITERIA.filter((each) => (each === criterion ? isMet : criteria.includes(each))),
    });
  return (
    <div className={styles.form}>
      <fieldset className={styles.criteria}>
        <legend className={styles.legend}>Why a postmortem is written</legend>
        {TRIGGER_CRITERIA.map((criterion) => (
          <Checkbox
            key={criterion}
            checked={criteria.includes(criterion)}
            onChecked={(isChecked) => toggle(criterion, isChecked)}
          >
            {criterionWords(criterion, bounds)}
          </Checkbox>
        ))}
        <DecidedLine trigger={trigger} timeZone={timeZone} />
      </fieldset>
      <Field label="Note">
        <TextInput
          aria-label="Note"
          value={trigger.note ?? ''}
          placeholder="What else spoke for it"
          onText={(note) => onTrigger({ ...trigger, note })}
        />
      </Field>
    </div>
  );
}

/** What the decision found besides: the threshold as it read then, and which incidents were like this one. */
function DecidedLine({ trigger, timeZone }: Pick<TriggerFieldsProps, 'trigger' | 'timeZone'>) {
  const similar = useAppStore((state) => state.similar);
  const { decidedAt, metThreshold, repeats = [] } = trigger;
  const titles = repeats.map((id) => similar.find((each) => each.id === id)?.title ?? null);
  const named = titles.filter((title) => title !== null).map((title) => `“${title}”`);
  const unnamed = titles.length - named.length;
  const others = unnamed === 0 ? [] : [counted(unnamed, 'earlier incident')];
  const parts = [
    ...(metThreshold === undefined ? [] : [`It exceeded our threshold: ${metThreshold}.`]),
    ...(titles.length === 0 ? [] : [`The same failure as ${[...named, ...others].join(', ')}.`]),
    ...(decidedAt === undefined ? [] : [`Decided on ${longDate(decidedAt, timeZone)}.`]),
  ];
  return parts.length === 0 ? null : <p className={styles.decided}>{parts.join(' ')}</p>;
}

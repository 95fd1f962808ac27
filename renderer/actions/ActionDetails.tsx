import { ActionChoices } from '#renderer/actions/ActionChoices.tsx';
import styles from '#renderer/actions/ActionDetails.module.css';
import { CauseLinks } from '#renderer/actions/CauseLinks.tsx';
import type { ActionTextField } from '#renderer/edits/actionItemEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { DateField } from '#renderer/fields/DateField.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface ActionDetailsProps {
  readonly action: ActionItem;
  readonly name: string;
}

/** The fields of an open action below its title: who, until when, how urgent, how it is known to be done, why. */
export function ActionDetails({ action, name }: ActionDetailsProps) {
  const { actions: edits } = useEdits();
  const store = useAppStoreApi();
  const dueKey = fieldKey({ place: 'actions', id: action.id, field: 'due' });
  const snoozeKey = fieldKey({ place: 'actions', id: action.id, field: 'snoozedUntil' });
  const text = (field: ActionTextField, label: string, spoken: string, placeholder: string) => (
    <Field label={label}>
      <FieldText
        isMultiline
        fieldKey={fieldKey({ place: 'actions', id: action.id, field })}
        label={`${spoken} ${name}`}
        value={action[field] ?? ''}
        placeholder={placeholder}
        onText={(value) => edits.setText(action.id, field, value)}
      />
    </Field>
  );
  return (
    <div className={styles.details}>
      <div className={styles.facts}>
        <Field label="Owner">
          <FieldText
            fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'owner' })}
            label={`Owner of ${name}`}
            value={action.owner ?? ''}
            placeholder="Who sees to it"
            list="action-owners"
            className={action.owner === undefined ? styles.missing : undefined}
            onText={(owner) => edits.setText(action.id, 'owner', owner)}
          />
        </Field>
        <Field label="Due">
          <DateField
            fieldKey={dueKey}
            label={`Due date of ${name}`}
            value={action.due}
            className={action.due === undefined ? styles.missing : undefined}
            // Emptied and typed again is one step.
            onDate={(due) => edits.patch(action.id, { due }, 'Change due date', dueKey)}
            onLeave={() => store.getState().endBurst()}
          />
        </Field>
        <ActionChoices action={action} name={name} look="fields" />
      </div>
      {text('doneWhen', 'Done when', 'Done when:', 'A test alert reaches the on-call engineer')}
      {text('ticketUrl', 'Ticket', 'Ticket of', 'https://…')}
      {text('team', 'Team', 'Team of', 'Who answers for it together')}
      {isOpenAction(action) && (
        <Field label="Snooze until">
          <DateField
            fieldKey={snoozeKey}
            label={`Snooze ${name} until`}
            value={action.snoozedUntil}
            onDate={(snoozedUntil) => edits.patch(action.id, { snoozedUntil }, 'Snooze action', snoozeKey)}
            onLeave={() => store.getState().endBurst()}
          />
        </Field>
      )}
      {action.snoozedUntil !== undefined &&
        text('snoozeReason', 'Why it can wait', 'Why it can wait:', 'The vendor delivers in January')}
      {action.status === 'not-doing' &&
        text('notDoingReason', 'Why not', 'Why not:', 'What was weighed against it')}
      <TextLinks
        of={name}
        texts={[action.ticketUrl, action.title, action.doneWhen, action.notDoingReason]}
        className={styles.links}
      />
      <CauseLinks action={action} name={name} />
    </div>
  );
}

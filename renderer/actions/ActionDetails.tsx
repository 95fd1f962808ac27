import styles from '#renderer/actions/ActionDetails.module.css';
import { CauseLinks } from '#renderer/actions/CauseLinks.tsx';
import type { ActionTextField } from '#renderer/edits/actionItemEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface ActionDetailsProps {
  readonly action: ActionItem;
  readonly name: string;
}

/** The second line of an action: how it is known to be done, its ticket, the causes it answers. */
export function ActionDetails({ action, name }: ActionDetailsProps) {
  const { actions: edits } = useEdits();
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
      {text('doneWhen', 'Done when', 'Done when:', 'A test alert reaches the on-call engineer')}
      {text('ticketUrl', 'Ticket', 'Ticket of', 'https://…')}
      {action.status === 'not-doing' &&
        text('notDoingReason', 'Why not', 'Why not:', 'What was weighed against it')}
      <CauseLinks action={action} name={name} />
    </div>
  );
}

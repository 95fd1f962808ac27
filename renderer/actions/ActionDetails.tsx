import styles from '#renderer/actions/ActionDetails.module.css';
import { CauseLinks } from '#renderer/actions/CauseLinks.tsx';
import type { ActionTextField } from '#renderer/edits/actionItemEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface ActionDetailsProps {
  readonly action: ActionItem;
  readonly name: string;
}

/** The second line of an action: how it is known to be done, its ticket, the causes it answers. */
export function ActionDetails({ action, name }: ActionDetailsProps) {
  const { actions: edits } = useEdits();
  const text = (field: ActionTextField, label: string, placeholder: string) => (
    <FieldText
      isMultiline
      look="bare"
      fieldKey={fieldKey({ place: 'actions', id: action.id, field })}
      label={`${label} ${name}`}
      value={action[field] ?? ''}
      placeholder={placeholder}
      onText={(value) => edits.setText(action.id, field, value)}
    />
  );
  return (
    <div className={styles.details}>
      {text('doneWhen', 'Done when:', 'Done when…')}
      {text('ticketUrl', 'Ticket of', 'Ticket link')}
      {action.status === 'not-doing' && text('notDoingReason', 'Why not:', 'Why not?')}
      <CauseLinks action={action} name={name} />
    </div>
  );
}

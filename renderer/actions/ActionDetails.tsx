import { ActionChoices, StatusChoice } from '#renderer/actions/ActionChoices.tsx';
import styles from '#renderer/actions/ActionDetails.module.css';
import { ActionText } from '#renderer/actions/ActionText.tsx';
import { CauseLinks } from '#renderer/actions/CauseLinks.tsx';
import { SeldomFields } from '#renderer/actions/SeldomFields.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { DateField } from '#renderer/fields/DateField.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface ActionDetailsProps {
  readonly action: ActionItem;
  readonly name: string;
}

/**
 * The fields of an open action below its title: who, until when, how urgent, how it is known to be done, why; last what few
 * actions need.
 */
export function ActionDetails({ action, name }: ActionDetailsProps) {
  const { actions: edits } = useEdits();
  const store = useAppStoreApi();
  const dueKey = fieldKey({ place: 'actions', id: action.id, field: 'due' });
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
            placeholder="14 March, in 2 weeks"
            className={action.due === undefined ? styles.missing : undefined}
            // Emptied and typed again is one step.
            onDate={(due) => edits.patch(action.id, { due }, 'Change due date', dueKey)}
            onLeave={() => store.getState().endBurst()}
          />
        </Field>
        <ActionChoices action={action} name={name} look="field" />
        <StatusChoice action={action} name={name} look="field" />
      </div>
      <div className={styles.texts}>
        {action.status === 'not-doing' && (
          <ActionText
            action={action}
            field="notDoingReason"
            label="Why not"
            spoken={`Why not: ${name}`}
            placeholder="What was weighed against it"
          />
        )}
        <ActionText
          action={action}
          field="doneWhen"
          label="Done when"
          spoken={`Done when: ${name}`}
          placeholder="A test alert reaches the on-call engineer"
        />
      </div>
      <CauseLinks action={action} name={name} />
      <SeldomFields action={action} name={name} />
      <TextLinks
        of={name}
        texts={[action.ticketUrl, action.title, action.doneWhen, action.notDoingReason]}
        className={styles.links}
      />
    </div>
  );
}

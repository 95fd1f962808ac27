import { FieldText } from '#renderer/fields/FieldText.tsx';
import styles from '#renderer/meeting/MeetingClosing.module.css';
import { useClosingEdits } from '#renderer/meeting/useClosingEdits.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';

/** Every action for reading back, with its owner and due date to be filled in. */
export function ClosingActions() {
  const actions = useIncident((incident) => incident.actions);
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const edits = useClosingEdits();
  return (
    <ul aria-label="Actions to read back">
      {actions.map(({ id, title, owner, due, status }) => {
        const name = title || 'Untitled action';
        return (
          status !== 'not-doing' && (
            <li key={id} className={styles.action}>
              <span className={styles.name}>{name}</span>
              <FieldText
                fieldKey={fieldKey('actions', id, 'owner')}
                label={`Owner of ${name}`}
                value={owner ?? ''}
                placeholder="Owner"
                onText={(text) => edits.editAction(id, 'owner', text)}
              />
              <TextInput
                type="date"
                aria-label={`Due date of ${name}`}
                value={due ?? ''}
                readOnly={isReadOnly}
                onText={(date) => edits.editAction(id, 'due', date)}
                onBlur={() => store.getState().endBurst()}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

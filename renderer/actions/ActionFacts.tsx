import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { DateField } from '#renderer/fields/DateField.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { ACTION_STATUS_WORDS, ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './ActionFacts.module.css';

const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));
const TYPE_OPTIONS = ACTION_TYPES.map((value) => ({ value, label: ACTION_TYPE_WORDS[value] }));
const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({
  value,
  label: ACTION_STATUS_WORDS[value].label,
}));

interface ActionFactsProps {
  readonly action: ActionItem;
  readonly name: string;
  /** Nobody will do it any more: the reason is asked for. */
  readonly onWhy: () => void;
}

/** Who, until when, how urgent, of which kind, and how far it is. */
export function ActionFacts({ action, name, onWhy }: ActionFactsProps) {
  const { actions: edits } = useEdits();
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const dueKey = fieldKey({ place: 'actions', id: action.id, field: 'due' });
  return (
    <div className={styles.facts}>
      <FieldText
        look="bare"
        fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'owner' })}
        label={`Owner of ${name}`}
        value={action.owner ?? ''}
        placeholder="Owner"
        list="action-owners"
        className={action.owner === undefined ? styles.missing : undefined}
        onText={(owner) => edits.setText(action.id, 'owner', owner)}
      />
      <DateField
        look="bare"
        fieldKey={dueKey}
        label={`Due date of ${name}`}
        value={action.due}
        className={action.due === undefined ? styles.missing : undefined}
        // Emptied and typed again is one step.
        onDate={(due) => edits.patch(action.id, { due }, 'Change due date', dueKey)}
        onLeave={() => store.getState().endBurst()}
      />
      <Select
        aria-label={`Priority of ${name}`}
        look="inline"
        data-priority={action.priority}
        className={styles.chip}
        value={action.priority}
        options={PRIORITY_OPTIONS}
        disabled={isReadOnly}
        onValue={(priority) => edits.patch(action.id, { priority }, 'Change priority')}
      />
      <Select
        aria-label={`Type of ${name}`}
        look="inline"
        className={styles.chip}
        value={action.type}
        options={TYPE_OPTIONS}
        disabled={isReadOnly}
        onValue={(type) => edits.patch(action.id, { type }, 'Change type')}
      />
      <Select
        aria-label={`Status of ${name}`}
        look="inline"
        data-status={action.status}
        className={styles.chip}
        value={action.status}
        options={STATUS_OPTIONS}
        disabled={isReadOnly}
        onValue={(status) => {
          edits.patch(action.id, { status }, 'Change status');
          if (status === 'not-doing') onWhy();
        }}
      />
    </div>
  );
}

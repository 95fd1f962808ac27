import { TriangleAlertIcon } from 'lucide-react';
import { ActionDetails } from '#renderer/actions/ActionDetails.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { DateField } from '#renderer/fields/DateField.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys } from '#renderer/fields/listKeys.ts';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { hasWords } from '#shared/domain/fieldTexts.ts';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import { ACTION_STATUS_WORDS, ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './ActionRow.module.css';

interface ActionRowProps {
  readonly action: ActionItem;
  readonly order: { readonly index: number; readonly count: number };
}

/** One action: what, who, until when, how urgent; below, which cause it answers and how it is known to be done. */
export function ActionRow({ action, order }: ActionRowProps) {
  const { actions: edits } = useEdits();
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const dueKey = fieldKey({ place: 'actions', id: action.id, field: 'due' });
  const name = action.title || `action ${order.index + 1}`;
  return (
    <Card className={styles.action} data-incomplete={isActionIncomplete(action) || undefined}>
      <div className={styles.line}>
        <DragHandle label={`Move ${name}`} />
        <FieldText
          isMultiline
          look="bare"
          fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'title' })}
          label={`Action ${order.index + 1}`}
          value={action.title}
          placeholder="Verb first: add, enforce, measure…"
          className={styles.title}
          onText={(title) => edits.setText(action.id, 'title', title)}
          onKeyDown={listKeys({
            onAdd: () => edits.add(order.index + 1),
            onRemove: () => edits.removeHere(action.id),
            isEmpty: isEmptyAction(action),
          })}
        />
        {isActionIncomplete(action) && (
          <span className={styles.incomplete}>
            <TriangleAlertIcon size={14} aria-hidden="true" /> Incomplete
          </span>
        )}
        <RowMenu
          name={name}
          visibility={action.visibility}
          onVisibility={(visibility) => edits.patch(action.id, { visibility }, 'Change who may see it')}
          onRemove={() => edits.remove(action.id)}
          order={{ ...order, onMove: (index) => edits.move(action.id, index) }}
        />
      </div>
      <div className={styles.facts}>
        <FieldText
          fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'owner' })}
          label={`Owner of ${name}`}
          value={action.owner ?? ''}
          placeholder="Owner"
          list="action-owners"
          className={action.owner === undefined ? styles.missing : undefined}
          onText={(owner) => edits.setText(action.id, 'owner', owner)}
        />
        <DateField
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
          value={action.priority}
          options={PRIORITY_OPTIONS}
          disabled={isReadOnly}
          onValue={(priority) => edits.patch(action.id, { priority }, 'Change priority')}
        />
        <Select
          aria-label={`Type of ${name}`}
          value={action.type}
          options={TYPE_OPTIONS}
          disabled={isReadOnly}
          onValue={(type) => edits.patch(action.id, { type }, 'Change type')}
        />
        <Select
          aria-label={`Status of ${name}`}
          value={action.status}
          options={STATUS_OPTIONS}
          disabled={isReadOnly}
          onValue={(status) => edits.patch(action.id, { status }, 'Change status')}
        />
      </div>
      <ActionDetails action={action} name={name} />
    </Card>
  );
}

/** Whether nothing that was typed would be lost with it. */
function isEmptyAction(action: ActionItem): boolean {
  const { due = '', causeIds } = action;
  return !hasWords('actions', action) && due === '' && causeIds.length === 0;
}

const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));
const TYPE_OPTIONS = ACTION_TYPES.map((value) => ({ value, label: ACTION_TYPE_WORDS[value] }));
const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({
  value,
  label: ACTION_STATUS_WORDS[value].label,
}));

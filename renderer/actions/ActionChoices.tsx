import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';
import { ACTION_STATUS_WORDS, ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './ActionChips.module.css';

const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));
const TYPE_OPTIONS = ACTION_TYPES.map((value) => ({ value, label: ACTION_TYPE_WORDS[value] }));
const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({
  value,
  label: ACTION_STATUS_WORDS[value].label,
}));

interface ActionChoicesProps {
  readonly action: ActionItem;
  readonly name: string;
  /** `chips` in the line of a closed action, `fields` with labels in an open one. */
  readonly look: 'chips' | 'fields';
  readonly tabIndex?: number;
  /** Nobody will do it any more: the reason is asked for. */
  readonly onNotDoing?: () => void;
}

/** How urgent it is, of which kind, and how far. Each is chosen in one step, whether the action is open or closed. */
export function ActionChoices({ action, name, look, tabIndex = 0, onNotDoing }: ActionChoicesProps) {
  const { actions: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const drawn = look === 'chips' ? ({ look: 'inline', className: styles.chip } as const) : {};
  const common = { ...drawn, tabIndex, disabled: isReadOnly };
  const priority = (
    <Select
      {...common}
      aria-label={`Priority of ${name}`}
      data-priority={action.priority}
      value={action.priority}
      options={PRIORITY_OPTIONS}
      onValue={(value) => edits.patch(action.id, { priority: value }, 'Change priority')}
    />
  );
  const type = (
    <Select
      {...common}
      aria-label={`Type of ${name}`}
      value={action.type}
      options={TYPE_OPTIONS}
      onValue={(value) => edits.patch(action.id, { type: value }, 'Change type')}
    />
  );
  const status = (
    <Select
      {...common}
      aria-label={`Status of ${name}`}
      data-status={action.status}
      value={action.status}
      options={STATUS_OPTIONS}
      onValue={(value) => {
        edits.patch(action.id, { status: value }, 'Change status');
        if (value === 'not-doing') onNotDoing?.();
      }}
    />
  );
  if (look === 'chips') {
    return (
      <>
        {priority}
        {type}
        {status}
      </>
    );
  }
  return (
    <>
      <Field label="Priority">{priority}</Field>
      <Field label="Type">{type}</Field>
      <Field label="Status">{status}</Field>
    </>
  );
}

import { CircleCheckIcon, CircleIcon, CircleSlashIcon, ContrastIcon, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  type ActionStatus,
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

/** How far an action is, as its line draws it. */
const STATUS_ICONS: Readonly<Record<ActionStatus, LucideIcon>> = {
  open: CircleIcon,
  'in-progress': ContrastIcon,
  done: CircleCheckIcon,
  'not-doing': CircleSlashIcon,
};

interface ChoiceProps {
  readonly action: ActionItem;
  readonly name: string;
  /** `chip` in the line of a closed action, `field` with its label in an open one. */
  readonly look: 'chip' | 'field';
  readonly tabIndex?: number;
}

interface StatusChoiceProps extends ChoiceProps {
  /** Nobody will do it any more: the reason is asked for. */
  readonly onNotDoing?: () => void;
}

/** How far it is: a sign in front of the line of a closed action, which opens the same choice. */
export function StatusChoice({ action, name, look, tabIndex = 0, onNotDoing }: StatusChoiceProps) {
  const { actions: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const status = (
    <Select
      className={look === 'chip' ? styles.covering : undefined}
      tabIndex={tabIndex}
      disabled={isReadOnly}
      aria-label={`Status of ${name}`}
      value={action.status}
      options={STATUS_OPTIONS}
      onValue={(value) => {
        edits.patch(action.id, { status: value }, 'Change status');
        if (value === 'not-doing') onNotDoing?.();
      }}
    />
  );
  if (look === 'field') return <Field label="Status">{status}</Field>;
  return <StatusSign status={action.status}>{status}</StatusSign>;
}

interface StatusSignProps {
  readonly status: ActionStatus;
  /** The choice that lies on it, where it is one. */
  readonly children?: ReactNode;
}

/** The sign of how far an action is, in front of its line. */
export function StatusSign({ status, children }: StatusSignProps) {
  const Icon = STATUS_ICONS[status];
  return (
    <span className={styles.status} data-status={status} title={ACTION_STATUS_WORDS[status].label}>
      <Icon aria-hidden="true" />
      {children}
    </span>
  );
}

/** How urgent it is and of which kind. Each is chosen in one step, whether the action is open or closed. */
export function ActionChoices({ action, name, look, tabIndex = 0 }: ChoiceProps) {
  const { actions: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const drawn = look === 'chip' ? ({ look: 'inline', className: styles.chip } as const) : {};
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
  if (look === 'chip') {
    return (
      <>
        {priority}
        {type}
      </>
    );
  }
  return (
    <>
      <Field label="Priority">{priority}</Field>
      <Field label="Type">{type}</Field>
    </>
  );
}

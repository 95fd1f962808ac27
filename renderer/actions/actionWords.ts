import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionStatus,
  type ActionType,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';

const TYPE_WORDS: Record<ActionType, string> = {
  prevent: 'Prevent',
  detect: 'Detect',
  mitigate: 'Mitigate',
  repair: 'Repair',
  process: 'Process',
  investigate: 'Investigate',
};

const STATUS_WORDS: Record<ActionStatus, string> = {
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  'not-doing': 'Not doing',
};

export const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));
export const TYPE_OPTIONS = ACTION_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] }));
export const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }));

import { ACTION_STATUSES, ACTION_TYPES, PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import { ACTION_STATUS_WORDS, ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';

export const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));
export const TYPE_OPTIONS = ACTION_TYPES.map((value) => ({ value, label: ACTION_TYPE_WORDS[value] }));
export const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({
  value,
  label: ACTION_STATUS_WORDS[value].label,
}));

import { fieldKey } from '#shared/domain/findInIncident.ts';

/** Where the closing plans the session that takes up what is left. */
export const FOLLOW_UP_FIELD = fieldKey('meeting', '', 'followUp');

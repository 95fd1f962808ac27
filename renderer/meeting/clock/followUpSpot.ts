import { placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** Where the closing plans the session that takes up what is left. */
export const FOLLOW_UP_SPOT = placeSpot('meeting', 'followUp');

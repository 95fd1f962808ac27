import { placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** The steps of Publish as places to go to; see `publishAt`. */
export const READINESS_SPOT = placeSpot('publish', 'readiness');
export const READING_SPOT = placeSpot('publish', 'reading');
export const SEND_SPOT = placeSpot('publish', 'files');
/** Where composing the public version begins. */
export const PUBLIC_SUMMARY_SPOT = placeSpot('publish', 'publicSummary');

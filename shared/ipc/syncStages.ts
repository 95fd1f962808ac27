/** What a sync does, in words and in order; where others sent meanwhile it does some of it again. */
export const SYNC_STAGES = [
  'Looking at the folder',
  'Committing what changed here',
  'Fetching what others sent',
  'Merging',
  'Sending',
] as const;
export type SyncStage = (typeof SYNC_STAGES)[number];

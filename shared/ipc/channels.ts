/**
 * The names of all messages between a window and the main process. Kept apart from their validators,
 * because the preload carries this file into every page.
 */
export const REQUEST_CHANNELS = [
  'app:start',
  'settings:change',
  'library:list',
  'library:chooseFolder',
  'library:similar',
  'library:search',
  'library:actions',
  'library:changeAction',
  'library:figures',
  'library:safeguards',
  'library:learnt',
  'library:moveToBin',
  'library:putBack',
  'incident:create',
  'incident:createSample',
  'incident:createLike',
  'incident:open',
  'incident:openDialog',
  'incident:save',
  'incident:overwrite',
  'incident:theirs',
  'incident:saveMerged',
  'incident:canTakeTheirs',
  'incident:keep',
  'incident:saveCopy',
  'incident:reload',
  'incident:shown',
  'incident:close',
  'incident:reveal',
  'copies:list',
  'copies:read',
  'copies:putAway',
  'versions:list',
  'versions:read',
  'versions:keepExported',
  'versions:returned',
  'sync:run',
  'sync:cancel',
  'recovery:restore',
  'recovery:discard',
  'drafts:keep',
  'pictures:add',
  'pictures:choose',
  'pictures:look',
  'pictures:unused',
  'pictures:delete',
  'import:choose',
  'sheets:write',
  'export:run',
  'export:cancel',
  'export:copy',
  'export:print',
  'figure:copy',
  'file:save',
  'file:open',
  'file:reveal',
  'statusPage:copy',
  'language:terms',
  'link:open',
  'menu:state',
  'window:flushed',
  'window:edited',
  'wall:open',
  'wall:close',
  'wall:move',
  'wall:reshape',
  'wall:show',
  'wall:current',
] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** Messages that the main process sends to the facilitator's window. */
export const PUSH_CHANNELS = [
  'command:run',
  'incident:openRequested',
  'incident:changedOnDisk',
  'copies:changed',
  'library:changed',
  'sync:stage',
  'export:progress',
  'window:flush',
  'wall:moved',
] as const;
export type PushChannel = (typeof PUSH_CHANNELS)[number];

/** All that the wall may ask: it says that it is ready, and is given what to show. */
export const WALL_REQUEST_CHANNELS = ['wall:ready'] as const;
export type WallRequestChannel = (typeof WALL_REQUEST_CHANNELS)[number];

/** All messages to the wall. */
export const WALL_PUSH_CHANNELS = ['wall:message'] as const;
export type WallPushChannel = (typeof WALL_PUSH_CHANNELS)[number];

import { z } from 'zod';
import { COMMAND_IDS } from '#shared/commands/commandList.ts';
import { LONGEST_TITLE, type NewIncident, SAID_TIMES } from '#shared/domain/createIncident.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { SEVERITIES } from '#shared/domain/incident/incident.ts';
import type { Drafts } from '#shared/drafts/drafts.ts';
import { triggerSchema } from '#shared/format/schema.ts';
import { reference, timestamp } from '#shared/format/schemaValues.ts';
import type {
  PushChannel,
  RequestChannel,
  WallPushChannel,
  WallRequestChannel,
} from '#shared/ipc/channels.ts';
import { copiesBeside, copiesToMerge, copyName } from '#shared/ipc/copiesSchema.ts';
import { handedOver, handle, incident, repairs } from '#shared/ipc/documentSchema.ts';
import { exportRequest, figure, savedFile, statusPageCopy } from '#shared/ipc/exportSchema.ts';
import { LIBRARY_REQUESTS } from '#shared/ipc/libraryContract.ts';
import * as payloads from '#shared/ipc/payloads.ts';
import { PICTURE_REQUESTS } from '#shared/ipc/pictureSchema.ts';
import { error, path } from '#shared/ipc/placeSchema.ts';
import { SYNC_STAGES } from '#shared/ipc/syncStages.ts';
import { keptOfAllSchema, versionListSchema } from '#shared/ipc/versionsSchema.ts';
import { wallMessageSchema } from '#shared/ipc/wallSchema.ts';
import { languageTermsSchema } from '#shared/language/languageTermsSchema.ts';
import { ZOOMS } from '#shared/settings/settings.ts';
import { settingsSchema } from '#shared/settings/settingsSchema.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';
import { LONGEST_ADDRESS } from '#shared/words/links/webAddress.ts';

const nothing = z.undefined();
const commandId = z.enum(COMMAND_IDS);

/** Longer than any text that a preview of a paste takes. */
const MAX_DRAFT = 5_000_000;
const drafts: z.ZodType<Drafts> = z.record(z.string().max(20_000), z.string().max(MAX_DRAFT));

const theirs: z.ZodType<payloads.Theirs> = z.object({
  incident,
  repairs,
  base: incident.exactOptional(),
});
const lines = z.array(z.string());
const synced: z.ZodType<payloads.Synced> = z.object({
  remote: z.string(),
  committed: lines,
  received: lines,
  sent: z.number().int().nonnegative(),
  left: z.array(error),
  undecided: z.array(path),
});
const opened: z.ZodType<payloads.OpenedIncident> = z.object({
  handle,
  path,
  incident,
  repairs,
  isReadOnly: z.boolean(),
  isUnsaved: z.boolean().exactOptional(),
  state: z.string().exactOptional(),
  drafts: drafts.exactOptional(),
});

const saved: z.ZodType<payloads.Saved> = z.object({
  savedAt: timestamp,
  size: z.number().int().nonnegative(),
});
const withIncident = z.object({ handle, handedOver });

const start: z.ZodType<payloads.StartInfo> = z.object({
  settings: settingsSchema,
  recent: z.array(z.object({ path, title: z.string() })),
  recoveries: z.array(z.object({ id: z.string(), path, title: z.string(), savedAt: timestamp })),
  platform: z.enum(['darwin', 'win32', 'linux']),
  version: z.string(),
  opened: opened.nullable(),
  openError: error.nullable(),
  formDrafts: drafts,
});

const incidentTitle = z.string().min(1).max(LONGEST_TITLE);

const newIncident: z.ZodType<NewIncident> = z.object({
  title: incidentTitle,
  severity: z.enum(SEVERITIES),
  timeZone: z.string().refine(isTimeZone),
  startedAt: timestamp.nullable(),
  resolvedAt: timestamp.nullable(),
  pagedAt: timestamp.nullable().exactOptional(),
  usersPercent: z.number().min(0).max(100).nullable().exactOptional(),
  approximate: z.array(z.enum(SAID_TIMES)).exactOptional(),
  trigger: triggerSchema.exactOptional(),
});

const draftsToKeep: z.ZodType<payloads.DraftsToKeep> = z.object({
  of: z.object({ handle, incidentId: reference<IncidentId>() }).nullable(),
  drafts,
});

const chosenFile: z.ZodType<payloads.ChosenFile> = z.object({ name: z.string(), base64: z.string() });

const menuState: z.ZodType<payloads.MenuState> = z.object({ enabled: z.array(commandId) });

const flushed: z.ZodType<payloads.Flushed> = z.object({
  isWriting: z.boolean(),
  edits: z.enum(payloads.EDIT_PLACES),
  areDraftsKept: z.boolean(),
});

const placement: z.ZodType<payloads.WallPlacement> = z.object({
  display: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  mode: z.enum(payloads.WALL_MODES),
});

const keysOfKept = z.object({ keys: z.array(z.string()).readonly() });

/** Each request channel with what a window must send and what the main process must answer. */
export const REQUESTS = {
  'app:start': { request: nothing, response: start },
  'settings:change': { request: settingsSchema, response: nothing },
  ...LIBRARY_REQUESTS,
  'incident:create': { request: newIncident, response: opened },
  'incident:createSample': { request: nothing, response: opened },
  /** With the incident in this file as its template; see `incidentLike`. */
  'incident:createLike': { request: z.object({ path, title: incidentTitle }), response: opened },
  'incident:open': { request: z.object({ path }), response: opened },
  'incident:openDialog': { request: nothing, response: opened.nullable() },
  'incident:save': { request: withIncident, response: saved },
  'incident:overwrite': { request: withIncident, response: saved },
  'incident:theirs': {
    request: z.object({ handle, incidentId: reference<IncidentId>() }),
    response: theirs,
  },
  'incident:saveMerged': { request: withIncident, response: saved },
  /** Whether the conflict at this index can be decided on theirs. */
  'incident:canTakeTheirs': {
    request: z.object({ incident, at: z.number().int().nonnegative() }),
    response: z.object({ isPossible: z.boolean() }),
  },
  'incident:keep': { request: withIncident, response: nothing },
  'incident:saveCopy': { request: z.object({ handle, incident }), response: opened.nullable() },
  'incident:reload': { request: z.object({ handle, mine: incident.nullable() }), response: opened },
  'incident:shown': { request: z.object({ handle: handle.nullable() }), response: nothing },
  'incident:close': { request: z.object({ handle }), response: nothing },
  'incident:reveal': { request: z.object({ handle }), response: nothing },
  'copies:list': {
    request: z.object({ handle, incidentId: reference<IncidentId>() }),
    response: copiesBeside,
  },
  /** What is merged is kept before it is answered, the window's own state too. */
  'copies:read': {
    request: z.object({ handle, incident, names: z.array(copyName) }),
    response: copiesToMerge,
  },
  /** Answers why copies were left in their places; each error names its file. */
  'copies:putAway': {
    request: z.object({
      handle,
      incidentId: reference<IncidentId>(),
      copies: z.array(z.object({ name: copyName, digest: z.string() })),
    }),
    response: z.object({ left: z.array(error) }),
  },
  'versions:list': {
    request: z.object({ handle, incidentId: reference<IncidentId>() }),
    response: versionListSchema,
  },
  /** The window's own state is kept before it is answered. */
  'versions:read': {
    request: z.object({ incident, number: z.number().int().positive() }),
    response: z.object({ incident }),
  },
  /** Keeps what a document was made of, under the fingerprint in the record of exports. */
  'versions:keepExported': {
    request: z.object({ incident, fingerprint: z.string() }),
    response: nothing,
  },
  /** What a document was made of, by the fingerprint in the record of exports; null: it is not kept here any more. */
  'versions:ofExport': {
    request: z.object({ incidentId: reference<IncidentId>(), fingerprint: z.string() }),
    response: z.object({ incident: incident.nullable() }),
  },
  /** The kept version that a document was made of which came home; null: none is known. */
  'versions:returned': {
    request: z.object({ incident, document: z.object({ name: z.string(), text: z.string() }) }),
    response: z.object({ base: z.object({ incident, keptAt: timestamp }).nullable() }),
  },
  /** What is kept of all incidents; thins it out first. */
  'versions:ofAll': { request: nothing, response: keptOfAllSchema },
  /** Writes the newest version of an incident whose file is gone, unless it is there again; the answer is where it lies. */
  'versions:bringBack': {
    request: z.object({ key: z.string() }),
    response: z.object({ path, isThereAgain: z.boolean(), refusal: error.nullable() }),
  },
  /**
   * Deleted when the app starts next; until then `versions:takeBack` takes it back. The answer names those whose file is there
   * again, of which nothing is deleted.
   */
  'versions:setAside': { request: keysOfKept, response: z.object({ there: z.array(z.string()) }) },
  /** The answer names those of which nothing is kept any more. */
  'versions:takeBack': { request: keysOfKept, response: z.object({ lost: z.array(z.string()) }) },
  /** Asks for a folder and writes a sheet of questions for each into it, in their order; null: the person cancelled. */
  'sheets:write': {
    request: z.object({ handle, incident, people: z.array(z.string()).readonly() }),
    response: z.object({ folder: z.string(), paths: z.array(z.string()).readonly() }).nullable(),
  },
  /** The folder of an open document; null: the library. */
  'sync:run': { request: z.object({ handle: handle.nullable() }), response: synced },
  'sync:cancel': { request: nothing, response: nothing },
  'recovery:restore': { request: z.object({ id: z.string() }), response: opened },
  'recovery:discard': { request: z.object({ id: z.string() }), response: nothing },
  'drafts:keep': { request: draftsToKeep, response: nothing },
  ...PICTURE_REQUESTS,
  'import:choose': { request: nothing, response: z.array(chosenFile) },
  'export:run': { request: exportRequest, response: z.object({ path }).nullable() },
  'export:cancel': { request: nothing, response: nothing },
  'export:copy': { request: exportRequest, response: nothing },
  'export:print': { request: exportRequest, response: z.object({ isPrinted: z.boolean() }) },
  'figure:copy': { request: figure, response: nothing },
  'file:save': { request: savedFile, response: z.object({ path }).nullable() },
  /** Only a file that was written on behalf of this window since the app started. */
  'file:open': { request: z.object({ path }), response: nothing },
  /** The same, and an incident that the window was given. */
  'file:reveal': { request: z.object({ path }), response: nothing },
  'statusPage:copy': { request: statusPageCopy, response: nothing },
  'language:terms': { request: z.object({ handle }), response: languageTermsSchema },
  'link:open': { request: z.object({ url: z.string().max(LONGEST_ADDRESS) }), response: nothing },
  'menu:state': { request: menuState, response: nothing },
  'window:flushed': { request: flushed, response: nothing },
  'window:edited': { request: z.object({ isEdited: z.boolean() }), response: nothing },
  /** The size as the page sees it now, in its own CSS pixels. */
  'window:fit': {
    request: z.object({ width: z.number(), height: z.number(), zoom: z.enum(ZOOMS) }),
    response: nothing,
  },
  'wall:open': { request: nothing, response: placement },
  'wall:close': { request: nothing, response: nothing },
  'wall:move': { request: nothing, response: placement.nullable() },
  'wall:reshape': { request: nothing, response: placement },
  'wall:show': { request: wallMessageSchema, response: nothing },
  'wall:current': { request: nothing, response: placement.nullable() },
  'wall:ready': { request: nothing, response: wallMessageSchema.nullable() },
} as const satisfies Record<
  RequestChannel | WallRequestChannel,
  { readonly request: z.ZodType; readonly response: z.ZodType }
>;

/** Each push channel with what the main process sends. */
export const PUSHES = {
  'command:run': z.object({ id: commandId }),
  'incident:openRequested': z.object({ path }),
  'incident:changedOnDisk': z.object({ handle, change: z.enum(['same', 'changed', 'deleted']) }),
  'reviewCopy:notKept': z.object({ error }),
  'library:changed': nothing,
  'copies:changed': z.object({ handle }),
  'sync:stage': z.object({ stage: z.enum(SYNC_STAGES) }),
  'export:progress': z.object({ stage: z.string(), fraction: z.number().min(0).max(1) }),
  'window:flush': nothing,
  'wall:moved': z.object({ placement: placement.nullable() }),
  'wall:message': wallMessageSchema,
} as const satisfies Record<PushChannel | WallPushChannel, z.ZodType>;

/** Every channel on which a page may ask, whichever window it is. */
export type AnyRequestChannel = keyof typeof REQUESTS;
/** Every channel that carries a message to a page. */
export type AnyPushChannel = keyof typeof PUSHES;

export type RequestOf<Channel extends AnyRequestChannel> = z.infer<(typeof REQUESTS)[Channel]['request']>;
export type ResponseOf<Channel extends AnyRequestChannel> = z.infer<(typeof REQUESTS)[Channel]['response']>;
export type PushOf<Channel extends AnyPushChannel> = z.infer<(typeof PUSHES)[Channel]>;

import { z } from 'zod';
import { LONGEST_TITLE } from '#shared/domain/createIncident.ts';
import { ACTION_STATUSES, ACTION_TYPES, PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import { SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import type { ActionId, IncidentId } from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';
import { reference, timestamp } from '#shared/format/schemaValues.ts';
import { spot } from '#shared/ipc/leakSchema.ts';
import {
  BINNED_PICTURES,
  type BinnedIncident,
  type Library,
  type LibraryActions,
  type LibraryFigures,
  type LibrarySearchAnswer,
} from '#shared/ipc/libraryPayloads.ts';
import { datedCopy, error, fileName, path } from '#shared/ipc/placeSchema.ts';
import { incidentCommitSchema } from '#shared/ipc/versionsSchema.ts';
import type { ActionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { DETECTORS } from '#shared/publication/figures/detectedBy.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import type { IncidentInFile } from '#shared/publication/library/incidentInFile.ts';

const reading = z.object({ done: z.number(), of: z.number() }).exactOptional();

export const librarySchema: z.ZodType<Library> = z.object({
  folder: path,
  rows: z.array(
    z.object({
      path,
      copies: z.array(path),
      title: z.string(),
      date: timestamp.nullable(),
      timeZone: z.string(),
      severity: z.enum(SEVERITIES).nullable(),
      status: z.enum(INCIDENT_STATUSES).nullable(),
      openActions: z.number().int().nonnegative(),
      error: error.nullable(),
      tags: z.array(z.string()),
      services: z.array(z.string()),
      facilitator: z.string(),
      people: z.array(z.string()),
      missing: z.array(z.enum(SECTION_IDS)),
      folder: z.string(),
      overdueActions: z.number().int().nonnegative(),
      isReviewLate: z.boolean(),
      changed: incidentCommitSchema.exactOptional(),
      isUncommitted: z.boolean().exactOptional(),
      isArchived: z.boolean(),
      isSample: z.literal(true).exactOptional(),
      isMeetingUnderWay: z.literal(true).exactOptional(),
      isReadOnly: z.boolean(),
    }),
  ),
  isPartial: z.boolean(),
  reading,
});

const actionState = {
  status: z.enum(ACTION_STATUSES),
  notDoingReason: z.string(),
  owner: z.string(),
  due: z.string(),
  team: z.string(),
  snoozedUntil: z.string(),
  snoozeReason: z.string(),
  doneOn: z.string(),
  ticketUrl: z.string(),
};

export const actionsInFileSchema: z.ZodType<ActionsInFile> = z.object({
  ...datedCopy,
  title: z.string(),
  isReadOnly: z.boolean(),
  actions: z.array(
    z.object({
      id: reference<ActionId>(),
      title: z.string(),
      priority: z.enum(PRIORITIES),
      type: z.enum(ACTION_TYPES),
      ...actionState,
      answers: z.array(z.string()),
      isPrivate: z.boolean(),
    }),
  ),
});

export const libraryActionsSchema: z.ZodType<LibraryActions> = z.object({
  folder: path,
  files: z.array(actionsInFileSchema),
  unread: z.array(error),
  isPartial: z.boolean(),
  hasSample: z.literal(true).exactOptional(),
  reading,
});

const minutes = z.number().nonnegative().nullable();

export const figureFactsSchema: z.ZodType<FigureFacts> = z.object({
  ...datedCopy,
  severity: z.enum(SEVERITIES),
  tags: z.array(z.string()),
  detectedBy: z.enum(DETECTORS).nullable(),
  minutes: z.object({ ttd: minutes, tta: minutes, ttm: minutes, ttr: minutes }),
  safeguards: z.array(z.enum(SAFEGUARDS)),
  actions: z.array(
    z.object({
      status: z.enum(ACTION_STATUSES),
      due: z.string(),
      doneOn: z.string(),
      snoozedUntil: z.string(),
    }),
  ),
  isReviewed: z.boolean(),
  resolved: timestamp.nullable(),
  reviewedAt: timestamp.nullable(),
  budgets: z.array(
    z.object({
      name: z.string(),
      month: z.string(),
      targetPercent: z.number(),
      budgetMinutes: z.number(),
      usedMinutes: z.number(),
    }),
  ),
});

export const libraryFiguresSchema: z.ZodType<LibraryFigures> = z.object({
  folder: path,
  files: z.array(figureFactsSchema),
  unread: z.array(error),
  isPartial: z.boolean(),
  hasSample: z.literal(true).exactOptional(),
  reading,
});

/** As many incidents are answered at most, and read for that. */
const MOST_FOUND = 100;

export const librarySearchRequest = z.object({
  query: z.string().max(1000),
  most: z.number().int().positive().max(MOST_FOUND),
});

export const librarySearchSchema: z.ZodType<LibrarySearchAnswer> = z.object({
  words: z.array(z.object({ word: z.string(), incidents: z.number().int(), isGuessed: z.boolean() })),
  found: z.array(
    z.object({
      path,
      title: z.string(),
      date: timestamp,
      timeZone: z.string(),
      places: z.array(
        z.object({
          spot,
          isPrivate: z.boolean(),
          excerpt: z.string(),
          marks: z.array(z.tuple([z.number(), z.number()])),
        }),
      ),
      morePlaces: z.number().int().nonnegative(),
    }),
  ),
  total: z.number().int().nonnegative(),
  incidents: z.number().int().nonnegative(),
  isReading: z.boolean(),
  unread: z.array(error),
  isPartial: z.boolean(),
});

export const actionChangeRequest = z.object({
  path,
  incidentId: reference<IncidentId>(),
  id: reference<ActionId>(),
  was: z.object(actionState),
  change: z.object({
    status: actionState.status.exactOptional(),
    notDoingReason: actionState.notDoingReason.exactOptional(),
    owner: actionState.owner.exactOptional(),
    due: actionState.due.exactOptional(),
    team: actionState.team.exactOptional(),
    snoozedUntil: actionState.snoozedUntil.exactOptional(),
    snoozeReason: actionState.snoozeReason.exactOptional(),
    doneOn: actionState.doneOn.exactOptional(),
    ticketUrl: actionState.ticketUrl.exactOptional(),
  }),
});

const listedState = { title: z.string().max(LONGEST_TITLE), isArchived: z.boolean() };

export const listedChangeRequest = z.object({
  path,
  was: z.object({ ...listedState, title: z.string() }),
  change: z.object({
    title: listedState.title.exactOptional(),
    isArchived: listedState.isArchived.exactOptional(),
  }),
});

export const renameFileRequest = z.object({
  path,
  name: fileName.refine(isIncidentFileName, 'the name of an incident file'),
});

export const binnedSchema: z.ZodType<BinnedIncident> = z.object({
  pictures: z.enum(BINNED_PICTURES),
  canPutBack: z.boolean(),
});

/** What is kept of a file between runs. */
export const incidentInFileSchema: z.ZodType<IncidentInFile> = z.object({
  ...datedCopy,
  title: z.string(),
  severity: z.enum(SEVERITIES),
  status: z.enum(INCIDENT_STATUSES),
  tags: z.array(z.string()),
  services: z.array(z.string()),
  facilitator: z.string(),
  people: z.array(z.string()),
  missing: z.array(z.enum(SECTION_IDS)),
  dues: z.array(z.object({ due: z.string(), snoozedUntil: z.string() })),
  resolved: timestamp.nullable(),
  hasReviewBegun: z.boolean(),
  isMeetingUnderWay: z.literal(true).exactOptional(),
  isArchived: z.boolean(),
  isSample: z.literal(true).exactOptional(),
  isReadOnly: z.boolean(),
});

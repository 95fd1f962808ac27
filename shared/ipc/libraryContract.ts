import { z } from 'zod';
import {
  actionChangeRequest,
  actionsInFileSchema,
  binnedSchema,
  libraryActionsSchema,
  libraryFiguresSchema,
  librarySchema,
  librarySearchRequest,
  librarySearchSchema,
  listedChangeRequest,
  renameFileRequest,
} from '#shared/ipc/librarySchema.ts';
import { path } from '#shared/ipc/placeSchema.ts';
import * as similar from '#shared/ipc/similarSchema.ts';

const nothing = z.undefined();

/** The channels of the first screen, with what a window must send and what the main process must answer. */
export const LIBRARY_REQUESTS = {
  'library:list': { request: nothing, response: librarySchema },
  'library:chooseFolder': { request: nothing, response: librarySchema.nullable() },
  'library:similar': { request: similar.request, response: similar.found },
  'library:search': { request: librarySearchRequest, response: librarySearchSchema },
  'library:actions': { request: nothing, response: libraryActionsSchema },
  'library:changeAction': { request: actionChangeRequest, response: actionsInFileSchema },
  'library:figures': { request: nothing, response: libraryFiguresSchema },
  /** Changes the title of an incident that is not open, or puts it away. */
  'library:change': { request: listedChangeRequest, response: nothing },
  /** Gives its file another name in its folder; the answer is where it lies then. */
  'library:renameFile': { request: renameFileRequest, response: z.object({ path }) },
  'library:recurring': { request: nothing, response: similar.recurring },
  'library:learnt': { request: similar.learntRequest, response: similar.alsoLearnt },
  'library:moveToBin': { request: z.object({ path }), response: binnedSchema },
  /** Only what was moved to the bin last. */
  'library:putBack': { request: z.object({ path }), response: nothing },
} as const;

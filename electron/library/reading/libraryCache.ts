import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import type { LibraryFile } from '#electron/library/reading/libraryFile.ts';
import type { KeptPart } from '#electron/library/reading/partReader.ts';
import { logFailure } from '#electron/system/logger.ts';
import { SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import { actionsInFileSchema, figureFactsSchema, incidentInFileSchema } from '#shared/ipc/librarySchema.ts';
import { safeguardsInFile } from '#shared/ipc/similarSchema.ts';

/** What is known of the files of a library is kept between runs, so that thousands of them need not be read at each start. */
export interface LibraryCache {
  /** What was kept of this folder, by path. Whoever takes it compares size and time with the file. */
  load(folder: string): Promise<ReadonlyMap<string, KeptPart<LibraryFile>>>;
  /** Keeps it, where so much is new that it saves the next start time. */
  save(folder: string, kept: ReadonlyMap<string, KeptPart<LibraryFile>>): Promise<void>;
}

/** Fewer files are read in a tenth of a second: nothing is kept of them, and of a change of fewer nothing new. */
const FEWEST_NEW = 200;

/** To be raised with what `libraryFile` takes of an incident: files that did not change would say the old things. */
const TAKEN = `4 of ${SCHEMA_VERSION}`;

const keptSchema = z.object({
  taken: z.literal(TAKEN),
  folder: z.string(),
  files: z.array(
    z.object({
      modifiedMs: z.number(),
      size: z.number(),
      part: z.object({
        listed: incidentInFileSchema,
        actions: actionsInFileSchema,
        figures: figureFactsSchema,
        safeguards: safeguardsInFile,
      }),
    }),
  ),
});

/** Keeps it in one file, which only the person may read. Losing it costs time at the next start, and nothing else. */
export function createLibraryCache(file: string): LibraryCache {
  /** The readings that lie in the file. */
  let written: ReadonlySet<unknown> = new Set();

  return {
    load: async (folder) => {
      try {
        const text = await readFile(file, 'utf8').catch(whenAbsent(null));
        const read = text === null ? null : keptSchema.safeParse(JSON.parse(text));
        if (!read?.success || read.data.folder !== folder) return new Map();
        const kept = new Map(
          read.data.files.map(({ modifiedMs, size, part }) => {
            const { path } = part.listed;
            return [path, { modifiedMs, size, file: { path, part } }];
          }),
        );
        written = new Set([...kept.values()].map((each) => each.file));
        return kept;
      } catch (cause) {
        logFailure('library cache', cause);
        return new Map();
      }
    },
    save: async (folder, kept) => {
      const files = [...kept.values()].filter(({ file: each }) => 'part' in each);
      if (files.filter((each) => !written.has(each.file)).length < FEWEST_NEW) return;
      written = new Set(files.map((each) => each.file));
      const parts = files.flatMap(({ modifiedMs, size, file: each }) =>
        'part' in each ? [{ modifiedMs, size, part: each.part }] : [],
      );
      const content: z.input<typeof keptSchema> = { taken: TAKEN, folder, files: parts };
      try {
        await mkdir(dirname(file), { recursive: true, mode: PRIVATE_FOLDER });
        const done = await atomicWrite(file, Buffer.from(JSON.stringify(content)), { mode: PRIVATE_FILE });
        if (!done.ok) logFailure('library cache', done.error);
      } catch (cause) {
        logFailure('library cache', cause);
      }
    },
  };
}

/** For a reading that ends with its process. */
export const NO_CACHE: LibraryCache = { load: async () => new Map(), save: async () => undefined };

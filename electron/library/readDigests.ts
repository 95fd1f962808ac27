import { incidentPaths } from '#electron/files/libraryFolder.ts';
import { createPartReader } from '#electron/library/reading/partReader.ts';
import { type IncidentDigest, incidentDigest } from '#shared/similar/incidentDigest.ts';
import { incidentTerms } from '#shared/similar/termRarity.ts';

/** As many files as are looked at; of more, the last ones by name, which begins with the date. */
const MOST_FILES = 500;

/** Reads what a folder's incidents are compared by. */
export type ReadDigests = (folder: string) => Promise<readonly IncidentDigest[]>;

/** A file that cannot be read has nothing that could be like it, and a folder that cannot be read has no incidents. */
export function createDigestReader(): ReadDigests {
  const read = createPartReader(({ incident }, path) => {
    const digest = incidentDigest(incident, path);
    // File by file rather than for all at once: the main process has windows to answer meanwhile.
    incidentTerms(digest);
    return digest;
  });
  return async (folder) => {
    const listed = await incidentPaths(folder);
    if (!listed.ok) return [];
    const files = await read([...listed.value].sort().slice(-MOST_FILES));
    return files.flatMap((file) => ('part' in file ? [file.part] : []));
  };
}

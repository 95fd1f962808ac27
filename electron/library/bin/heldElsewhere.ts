import { dirname } from 'node:path';
import { incidentIdIn } from '#electron/files/incidentIdIn.ts';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { incidentPaths } from '#electron/files/libraryFolder.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';

/**
 * Whether another file holds the incident whose file is gone: in the library, or beside where it lay. Of a file or folder
 * that cannot be read nobody knows, so that it counts as one that does.
 */
export async function isHeldElsewhere(incidentId: string, gone: string, library: string): Promise<boolean> {
  const [below, beside] = [await incidentsIn(library), await incidentPaths(dirname(gone))];
  if (!beside.ok || !below.ok || below.value.isPartial) return true;
  const others = [...new Set([...below.value.paths, ...beside.value])].filter((path) => path !== gone);
  const holds = await mapInParallel(others, async (path) => {
    const id = await incidentIdIn(path);
    return id === null || id === incidentId;
  });
  return holds.includes(true);
}

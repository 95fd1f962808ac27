import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { incidentPaths } from '#electron/files/libraryFolder.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';

/** The id of an incident stands among its first keys; bytes. */
const HEAD = 4096;

/**
 * Whether another file holds the incident whose file is gone: in the library, or beside where it lay. Of a file or folder
 * that cannot be read nobody knows, so that it counts as one that does.
 */
export async function isHeldElsewhere(incidentId: string, gone: string, library: string): Promise<boolean> {
  const [below, beside] = [await incidentsIn(library), await incidentPaths(dirname(gone))];
  if (!beside.ok || !below.ok || below.value.isPartial) return true;
  const others = [...new Set([...below.value.paths, ...beside.value])].filter((path) => path !== gone);
  const named = `"id": ${JSON.stringify(incidentId)}`;
  const holds = await mapInParallel(others, async (path) => {
    const head = await headOf(path).catch(() => null); // Counts as one that holds it.
    return head === null || head.includes(named);
  });
  return holds.includes(true);
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
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
  const holds = await mapInParallel(others, async (path) => {
    const id = await idIn(path);
    return id === null || id === incidentId;
  });
  return holds.includes(true);
}

/** An object that begins with plain values and has its id among them, in whatever spacing. */
const ID_IN_HEAD = /^\s*\{\s*(?:"\w+"\s*:\s*(?:"[^"\\]*"|[\d.]+)\s*,\s*)*?"id"\s*:\s*"([^"\\]*)"/;

/** Null where nobody can tell. What another program wrote in another order is read whole. */
async function idIn(path: string): Promise<string | null> {
  const head = await headOf(path).catch(() => null); // Counts as one that holds it.
  const [, id = null] = ID_IN_HEAD.exec(head ?? '') ?? [];
  if (head === null || id !== null) return id;
  const read = await readIncidentFile(path);
  return read.ok ? read.value.parsed.incident.id : null;
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

import { open } from 'node:fs/promises';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';

/** The id of an incident stands among its first keys; bytes. */
const HEAD = 4096;

/** An object that begins with plain values and has its id among them, in whatever spacing. */
const ID_IN_HEAD = /^\s*\{\s*(?:"\w+"\s*:\s*(?:"[^"\\]*"|[\d.]+)\s*,\s*)*?"id"\s*:\s*"([^"\\]*)"/;

/**
 * Which incident a file holds, from its beginning; null where nobody can tell. What another program wrote in another order is
 * read whole.
 */
export async function incidentIdIn(path: string): Promise<string | null> {
  const head = await headOf(path).catch(() => null); // Whoever asks takes it for one that may hold any incident.
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

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { epochMs, parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** An earlier state of an incident, a whole incident file of its own. */
export interface KeptVersion {
  readonly path: string;
  readonly keptAt: Timestamp;
  /** Counts up with each version of an incident, however the clock jumps; 0 for those of before there were numbers. */
  readonly number: number;
  /** The fingerprint in the record of exports of a document that was made of it; null: none was, or another version was kept. */
  readonly exported: string | null;
}

/**
 * The name of the folder of an incident's versions. Ids come from files that anyone may have written, so only harmless ones become
 * names as they are. The name of a folder gives itself again.
 */
export function versionsFolderName(incidentId: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,80}$/.test(incidentId)) return incidentId;
  return createHash('sha256').update(incidentId).digest('hex');
}

/** As the record of exports has them: nothing else becomes a part of a file name. */
export const FINGERPRINT = /^[0-9a-f]{14}$/;

/**
 * Such as `2026-03-10T16_00_00.000Z.7.incident`, with the fingerprint of an exported document before the ending: colons
 * are not allowed in Windows file names.
 */
export function versionFileName(number: number, keptAt: Timestamp, exported: string | null): string {
  const mark = exported === null ? '' : `.${exported}`;
  return `${new Date(epochMs(keptAt)).toISOString().replaceAll(':', '_')}.${number}${mark}.incident`;
}

/** The versions among the names of a folder, newest first. */
export function versionsNamed(names: readonly string[], folder: string): readonly KeptVersion[] {
  const versions = names.flatMap((name) => versionNamed(name, folder) ?? []);
  return versions.sort((a, b) => b.number - a.number || epochMs(b.keptAt) - epochMs(a.keptAt));
}

/** Null for a file that is no kept version. */
function versionNamed(name: string, folder: string): KeptVersion | null {
  const [, written = '', number = '0', exported = null] =
    /^(.+Z)(?:\.(\d+))?(?:\.([0-9a-f]{14}))?\.incident$/.exec(name) ?? [];
  const time = parseTimestamp(written.replaceAll('_', ':'));
  if (time === null) return null;
  return { path: join(folder, name), keptAt: timestampAt(epochMs(time)), number: Number(number), exported };
}

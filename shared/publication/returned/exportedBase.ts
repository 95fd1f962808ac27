import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportRecord } from '#shared/domain/incident/publication.ts';
import {
  type BroughtText,
  LEAST_SHARED,
  likeness,
  readText,
} from '#shared/publication/returned/document/broughtText.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** A kept version that a document was made of. */
export interface ExportedVersion {
  readonly incident: Incident;
  readonly keptAt: Timestamp;
}

/** What tells a kept version before it is read. */
interface KeptExport {
  /** As in the record of exports. */
  readonly exported: string;
}

/** More are not read: each is rendered to be compared. */
const MOST_COMPARED = 12;

/**
 * The kept versions that a document may have been made of, the likeliest first: those that the record of exports knows
 * under the file's name, then the others as they come. A browser or a mail program may have numbered the name.
 */
export function likelyExports<Kept extends KeptExport>(
  kept: readonly Kept[],
  records: readonly ExportRecord[],
  name: string,
): readonly Kept[] {
  const named = new Set(
    records.flatMap(({ fileName = '', fingerprint = '' }) =>
      stemOf(fileName) === stemOf(name) ? [fingerprint] : [],
    ),
  );
  const isNamed = ({ exported }: Kept) => named.has(exported);
  return [...kept.filter(isNamed), ...kept.filter((one) => !isNamed(one))].slice(0, MOST_COMPARED);
}

function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[a-z]{1,8}$/, '')
    .replace(/\s*\(\d{1,3}\)$|\s+(?:copy|kopie)$/, '');
}

/**
 * The version that a document was made of: the one whose export has most in common with it, of equal ones the first.
 * Null where none is like it.
 */
export function exportedBase(
  versions: readonly ExportedVersion[],
  document: BroughtText,
): ExportedVersion | null {
  const read = readText(document);
  let best: { readonly version: ExportedVersion | null; readonly share: number } = {
    version: null,
    share: LEAST_SHARED,
  };
  for (const version of versions) {
    const share = likeness(version.incident, read);
    if (share > best.share) best = { version, share };
    if (share === 1) break;
  }
  return best.version;
}

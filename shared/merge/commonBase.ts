import type { Incident } from '#shared/domain/incident/incident.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { isSame } from '#shared/merge/sides.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** Two files of one incident, and what one computer kept of its past. */
interface Copies {
  readonly one: Incident;
  readonly other: Incident;
  /** Oldest first. */
  readonly kept: readonly Incident[];
  /** Whether there were older versions that were removed. */
  readonly isCut: boolean;
}

/**
 * The last kept version that both copies come from; null when none is known to be, and then everything that differs is
 * asked about. A later one would be wrong in a harmful way: what one copy never had would count as deleted there. So a
 * step of the history counts only while both copies have all that it changed, and the first version kept only when
 * nothing before it was removed and neither copy is older.
 */
export function commonBase({ one, other, kept, isCut }: Copies): Incident | null {
  let base: Incident | null = null;
  let before: Incident | null = null;
  for (const version of kept) {
    const isShared =
      before === null
        ? isFirstShared(version)
        : hasStep(one, before, version) && hasStep(other, before, version);
    if (!isShared) break;
    if (before !== null || !isCut) base = version;
    before = version;
  }
  return base;

  function isFirstShared({ updatedAt }: Incident): boolean {
    return [one, other].every((copy) => compareTimestamps(copy.updatedAt, updatedAt) >= 0);
  }
}

/** Whether a copy has everything that changed from one version to the next: merging it in would change nothing. */
function hasStep(copy: Incident, before: Incident, after: Incident): boolean {
  if (compareTimestamps(copy.updatedAt, after.updatedAt) < 0) return false;
  return isSame(mergeIncidents({ base: before, ours: copy, theirs: after }), copy);
}

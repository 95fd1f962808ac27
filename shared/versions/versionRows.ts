import type { Incident } from '#shared/domain/incident/incident.ts';
import { changesOf } from '#shared/merge/commitWords.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** An earlier state of an incident. */
export interface EarlierVersion {
  /** Its number; 0 for versions from before there were numbers. */
  readonly number: number;
  readonly keptAt: Timestamp;
  /** Null where its file cannot be read. */
  readonly incident: Incident | null;
}

/** A line of the list of versions. */
export interface VersionRow extends Pick<EarlierVersion, 'number' | 'keptAt'> {
  /** What changed in it since the one before, in words. */
  readonly words: string;
  readonly isReadable: boolean;
}

/** A change of an incident that somebody committed to the repository in which it lies. */
export interface IncidentCommit {
  /** The author, as Git has them. */
  readonly by: string;
  readonly at: Timestamp;
  /** The first line of what they wrote about it; Sync writes what changed. */
  readonly words: string;
}

/** What is kept of an incident. */
export interface VersionList {
  /** Newest first. */
  readonly rows: readonly VersionRow[];
  /** The full path of where they lie; null where there are none. */
  readonly folder: string | null;
  /** Newest first; empty where it lies in no repository. */
  readonly commits: readonly IncidentCommit[];
  /** What changed since the last of them, in words; null: nothing, or it lies in no repository. */
  readonly uncommitted: string | null;
}

/** What changed from one version to the next; both newest first. What cannot be read is passed over, and of neighbours with the same content the first that was kept counts. */
export function versionRows(versions: readonly EarlierVersion[]): readonly VersionRow[] {
  return versions.flatMap(({ number, keptAt, incident }, index) => {
    const before = versions.slice(index + 1).find((version) => version.incident !== null)?.incident ?? null;
    const words = wordsOf(before, incident);
    return words === '' ? [] : [{ number, keptAt, words, isReadable: incident !== null }];
  });
}

function wordsOf(before: Incident | null, after: Incident | null): string {
  if (after === null) return 'cannot be read';
  return before === null ? 'the first that is kept' : changesOf(before, after, '');
}

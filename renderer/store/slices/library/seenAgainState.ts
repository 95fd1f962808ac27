import type { LibraryRecurring } from '#shared/ipc/libraryPayloads.ts';
import type { AlsoLearnt, LearntQuery } from '#shared/similar/learnt/learntIndex.ts';

/** What was seen before: safeguards that were missing in several incidents, and lessons that are typed once more. */
export interface SeenAgainSlice {
  /** The missing safeguards that recur, as they were read last; null: not yet. */
  readonly libraryRecurring: LibraryRecurring | null;
  /** What somebody said is not the same, by `learntKey`, while this window is open. */
  readonly dismissedLearnt: ReadonlySet<string>;
  readRecurring(): Promise<void>;
  /** What other incidents learnt already of this; nothing where the library cannot be read, which its own place says. */
  alsoLearnt(query: LearntQuery): Promise<readonly AlsoLearnt[]>;
  dismissLearnt(key: string): void;
}

/** Names what was learnt elsewhere, among all of it. */
export function learntKey({ incidentId, spot }: Pick<AlsoLearnt, 'incidentId' | 'spot'>): string {
  return `${incidentId} ${spot.place} ${spot.id ?? ''}`;
}

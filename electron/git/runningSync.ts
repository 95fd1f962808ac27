import type { GitObjects } from '#electron/git/gitObjects.ts';
import type { Repository } from '#electron/git/repository.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { SyncStage } from '#shared/ipc/syncStages.ts';

export interface SyncOptions {
  /** Ends it. What was committed or merged by then stays; nothing is left half done. */
  readonly signal: AbortSignal;
  /** Called with what it does now, in words. */
  readonly onStage: (stage: SyncStage) => void;
}

/** The place of a sync, and what came of it so far; what failed later does not undo it. */
export interface RunningSync {
  readonly folder: string;
  readonly repository: Repository;
  readonly options: SyncOptions;
  readonly objects: GitObjects;
  /** What was committed here and what came in, a line each. */
  readonly committed: string[];
  readonly received: string[];
  /** Incidents that were committed as they are now, with no decision open; a merge may change that. */
  readonly decided: Set<string>;
  left: readonly AppError[];
}

import type { OneAtATime } from '#shared/oneAtATime.ts';

/** Asks for a save; the promise is its outcome, or that of the newer one that took its place. */
export type AddSave<Request, Outcome> = (request: Request) => Promise<Outcome>;

/**
 * Runs one save after another. While one runs, a single one waits: a newer request is merged into it,
 * because it holds the older edits too, and both callers get its outcome.
 */
export function createSaveQueue<Request, Outcome>(deps: {
  readonly alone: OneAtATime;
  readonly save: (request: Request) => Promise<Outcome>;
  readonly merge: (waiting: Request, newer: Request) => Request;
}): AddSave<Request, Outcome> {
  let waiting: Request | null = null;
  let outcome: Promise<Outcome> | null = null;

  function saveWaiting(request: Request): Promise<Outcome> {
    const newest = waiting ?? request;
    waiting = null;
    outcome = null;
    return deps.save(newest);
  }

  return (request) => {
    waiting = waiting === null ? request : deps.merge(waiting, request);
    outcome ??= deps.alone(() => saveWaiting(request));
    return outcome;
  };
}

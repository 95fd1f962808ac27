import { app } from 'electron';
import type { OpenDocuments } from '#electron/files/documentState.ts';
import type { Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** Keeps review copies as their incidents are saved. */
export interface ReviewCopies {
  /** An incident was saved. Nothing waits for its copy, which is written soon; of several saves the last counts. */
  noteSaved(path: string, incident: Incident): void;
  /** Writes what is not written yet of a file that nobody edits any more. */
  finish(path: string): Promise<void>;
  /** The same of all files, before the app quits. */
  finishAll(): Promise<void>;
  /** Whether a copy is not written yet. */
  isBehind(): boolean;
}

interface Surroundings {
  /** Whether a copy may begin for incidents that have none. One that is there is kept in any case: others read it. */
  readonly isWanted: () => boolean;
  /** Called once when a copy cannot be kept, and again only after it could. */
  readonly onProblem: (problem: AppError) => void;
}

/** A copy follows typing at this distance, in milliseconds: a whole document is made for it. */
const AFTER_MS = 2000;

export function createReviewCopies({ isWanted, onProblem }: Surroundings): ReviewCopies {
  const waiting = new Map<string, Incident>();
  const timers = new Map<string, NodeJS.Timeout>();
  const told = new Set<string>();
  const queue = createSerialQueue();

  const tell = (path: string, kept: Result<unknown, AppError>): void => {
    if (kept.ok) told.delete(path);
    else if (!told.has(path)) {
      told.add(path);
      onProblem(kept.error);
    }
  };

  const finish = async (path: string): Promise<void> => {
    clearTimeout(timers.get(path));
    timers.delete(path);
    await queue.run(async () => {
      const incident = waiting.get(path);
      waiting.delete(path);
      if (incident === undefined) return;
      // It makes a document, for which a start does not wait.
      const { isInRepository, writeReviewCopy } = await import('#electron/reviewCopies/reviewCopy.ts');
      const isBeginning = isWanted() && isInRepository(path);
      tell(path, await writeReviewCopy(path, incident, { isBeginning }));
    });
  };

  return {
    noteSaved: (path, incident) => {
      waiting.set(path, incident);
      if (!timers.has(path))
        timers.set(
          path,
          setTimeout(() => void finish(path), AFTER_MS),
        );
    },
    finish,
    finishAll: async () => {
      for (const path of [...waiting.keys()]) await finish(path);
      await queue.run(() => Promise.resolve());
    },
    isBehind: () => waiting.size > 0 || queue.isBusy(),
  };
}

/** Documents whose saves are followed by their review copies. */
export function withReviewCopies(documents: OpenDocuments, copies: ReviewCopies): OpenDocuments {
  const noting =
    (save: OpenDocuments['save']): OpenDocuments['save'] =>
    async (handle, incident) => {
      const path = documents.pathOf(handle);
      const saved = await save(handle, incident);
      if (saved.ok && path !== null) copies.noteSaved(path, incident);
      return saved;
    };
  return {
    ...documents,
    save: noting(documents.save),
    overwrite: noting(documents.overwrite),
    saveMerged: noting(documents.saveMerged),
    close: async (handle) => {
      const path = documents.pathOf(handle);
      await documents.close(handle);
      if (path !== null) await copies.finish(path);
    },
  };
}

/** Lets the app quit once each copy is written. */
export function finishBeforeQuit(copies: ReviewCopies): void {
  app.on('will-quit', (event) => {
    if (!copies.isBehind()) return;
    event.preventDefault();
    void copies.finishAll().then(() => app.quit());
  });
}

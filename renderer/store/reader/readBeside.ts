import type { Read, ReaderJob } from '#renderer/store/reader/readerJob.ts';
import type { WorkerMessage } from '#renderer/store/reader/workerMessage.ts';
import { isLongText } from '#shared/import/paste/pastedText.ts';

/** Reads beside the page. */
export interface ReaderBeside {
  readonly read: Read;
  /** Starts a worker that waits for the first text, so that nobody waits for its start. Called once a person rests. */
  readonly prepare: () => void;
}

/**
 * Reads in a worker, which then waits for the next job; ending a reading ends the worker. A text so short that a worker
 * would take longer is read in the page.
 */
export function createReaderBeside(): ReaderBeside {
  /** One that has nothing to do. A second job at the same time has a worker of its own. */
  let waiting: Worker | null = null;

  const taken = (): Worker => {
    const worker = waiting ?? startedWorker();
    waiting = null;
    return worker;
  };
  const keep = (worker: Worker): void => {
    if (waiting === null) waiting = worker;
    else worker.terminate();
  };

  const read: Read = async (job, ways) => {
    if (ways.signal.aborted) return null;
    if (isQuick(job)) {
      // The reader comes with the first text: the window begins without it.
      const { runJob } = await import('#renderer/store/reader/runJob.ts');
      return await runJob(job, ways.onProgress);
    }
    const worker = taken();
    try {
      const answer = await answerOf(worker, job, ways);
      // What was ended may go on for long; a text can also be answered with nothing.
      if (ways.signal.aborted) worker.terminate();
      else keep(worker);
      return answer;
    } catch (failure) {
      worker.terminate();
      throw failure;
    }
  };

  return { read, prepare: () => keep(taken()) };
}

function startedWorker(): Worker {
  return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
}

/** Null: the reading was ended. */
async function answerOf(
  worker: Worker,
  job: ReaderJob,
  { onProgress, signal }: Parameters<Read>[1],
): Promise<never> {
  const done = new AbortController();
  const listening = { signal: done.signal };
  try {
    return await new Promise((resolve, reject) => {
      // The worker answers the job that it was given; of a reading that was ended nothing is used.
      signal.addEventListener('abort', () => resolve(null as never), listening);
      worker.addEventListener(
        'error',
        ({ message }) => reject(new Error(`The reader failed: ${message}`)),
        listening,
      );
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<WorkerMessage>) => {
          if (data.kind === 'progress') onProgress(data.progress);
          else if (data.kind === 'answer') resolve(data.answer as never);
          // The library for PDFs takes any worker for its own, and tells of itself.
          else if (data.kind === 'failure') reject(new Error(`The reader failed: ${data.message}`));
        },
        listening,
      );
      worker.postMessage(job);
    });
  } finally {
    done.abort();
  }
}

function isQuick(job: ReaderJob): boolean {
  return 'text' in job && !isLongText(job.text);
}

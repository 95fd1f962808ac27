import type { Read, ReaderJob } from '#renderer/store/reader/readerJob.ts';
import type { WorkerMessage } from '#renderer/store/reader/workerMessage.ts';
import { isLongText } from '#shared/import/paste/pastedText.ts';

/**
 * Reads in a worker of its own, which is gone after its one job; ending a reading ends the worker. A text so short that
 * starting one would take longer is read in the page.
 */
export const readBeside: Read = async (job, { onProgress, signal }) => {
  if (signal.aborted) return null;
  if (isQuick(job)) {
    // The reader comes with the first text: the window begins without it.
    const { runJob } = await import('#renderer/store/reader/runJob.ts');
    return await runJob(job, onProgress);
  }
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null));
      worker.addEventListener('error', ({ message }) => reject(new Error(`The reader failed: ${message}`)));
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        // The worker answers the job that it was given.
        else if (data.kind === 'answer') resolve(data.answer as never);
        // The library for PDFs takes any worker for its own, and tells of itself.
        else if (data.kind === 'failure') reject(new Error(`The reader failed: ${data.message}`));
      });
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
};

function isQuick(job: ReaderJob): boolean {
  return 'text' in job && !isLongText(job.text);
}

import type { ReaderJob } from '#renderer/store/reader/readerJob.ts';
import { runJob } from '#renderer/store/reader/runJob.ts';
import type { WorkerMessage } from '#renderer/store/reader/workerMessage.ts';

const tell = (message: WorkerMessage): void => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<ReaderJob>) => {
  runJob(event.data, (progress) => tell({ kind: 'progress', progress })).then(
    (answer) => tell({ kind: 'answer', answer }),
    (error: unknown) => tell({ kind: 'failure', message: String(error) }),
  );
});

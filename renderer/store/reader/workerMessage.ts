import type { ReaderAnswers, ReadingProgress } from '#renderer/store/reader/readerJob.ts';

/** What the worker tells of its one job. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'answer'; readonly answer: ReaderAnswers[keyof ReaderAnswers] }
  /** A bug: the words of what was thrown. */
  | { readonly kind: 'failure'; readonly message: string };

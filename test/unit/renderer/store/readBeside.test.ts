import { afterEach, expect, test, vi } from 'vitest';
import { createReaderBeside } from '#renderer/store/reader/readBeside.ts';
import type { ReaderJob } from '#renderer/store/reader/readerJob.ts';
import type { WorkerMessage } from '#renderer/store/reader/workerMessage.ts';

afterEach(() => vi.unstubAllGlobals());

/** The platform's workers, answered by the test. */
class WorkerOfTest extends EventTarget {
  static started: WorkerOfTest[] = [];
  isEnded = false;
  readonly jobs: ReaderJob[] = [];
  constructor() {
    super();
    WorkerOfTest.started.push(this);
  }
  postMessage(job: ReaderJob): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.isEnded = true;
  }
  says(data: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const LONG: ReaderJob = { kind: 'graphs', name: 'a.csv', text: 'x'.repeat(30_000) };

function reader() {
  WorkerOfTest.started = [];
  vi.stubGlobal('Worker', WorkerOfTest);
  const { read, prepare } = createReaderBeside();
  const ending = new AbortController();
  const ask = () => read(LONG, { onProgress: () => undefined, signal: ending.signal });
  return { ask, prepare, ending, started: () => WorkerOfTest.started };
}

test('the first long text finds a worker that waits for it, and the next ones the same', async () => {
  const { ask, prepare, started } = reader();
  prepare();
  for (const turn of [1, 2]) {
    const answer = ask();
    expect(started()).toHaveLength(1);
    expect(started()[0]?.jobs).toHaveLength(turn);
    started()[0]?.says({ kind: 'answer', answer: null });
    expect(await answer).toBeNull();
  }
});

test('two texts at once are read side by side, and one worker stays', async () => {
  const { ask, started } = reader();
  const answers = [ask(), ask()];
  expect(started()).toHaveLength(2);
  for (const worker of started()) worker.says({ kind: 'answer', answer: { is: 'table' } as never });
  await Promise.all(answers);
  expect(started().map(({ isEnded }) => isEnded)).toEqual([false, true]);
});

test('a reading that is ended ends its worker, in the middle of what it does; so does one that fails', async () => {
  const { ask, ending, started } = reader();
  const failing = ask();
  started()[0]?.says({ kind: 'failure', message: 'no memory' });
  await expect(failing).rejects.toThrow('no memory');
  const ended = ask();
  ending.abort();
  expect(await ended).toBeNull();
  expect(started().map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

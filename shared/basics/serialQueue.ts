/** Work that runs one piece after another, in the order in which it was handed in. */
export interface SerialQueue {
  /** Runs the work after what was handed in before. Whoever handed it in gets its answer, or its failure. */
  readonly run: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  /** Whether something runs or waits. */
  readonly isBusy: () => boolean;
  /**
   * Takes requests of which one holds what the others ask for, such as saves: while one runs, a single one waits, a newer
   * request is merged into it, and all who asked for it get its answer.
   */
  readonly merging: <Request, Answer>(
    work: (request: Request) => Promise<Answer>,
    merge: (waiting: Request, newer: Request) => Request,
  ) => (request: Request) => Promise<Answer>;
}

export function createSerialQueue(): SerialQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let unfinished = 0;

  const run: SerialQueue['run'] = (work) => {
    unfinished += 1;
    const answer = tail.then(work).finally(() => {
      unfinished -= 1;
    });
    tail = answer.catch(() => undefined); // Whoever handed in the work gets its failure.
    return answer;
  };

  const merging: SerialQueue['merging'] = (work, merge) => {
    let waiting: { request: Parameters<typeof work>[0]; readonly answer: ReturnType<typeof work> } | null =
      null;
    return (request) => {
      if (waiting !== null) {
        waiting.request = merge(waiting.request, request);
        return waiting.answer;
      }
      const begin = () => {
        const newest = waiting?.request ?? request;
        waiting = null;
        return work(newest);
      };
      waiting = { request, answer: run(begin) };
      return waiting.answer;
    };
  };

  return { run, isBusy: () => unfinished > 0, merging };
}

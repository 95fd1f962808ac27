/** Runs pieces of work one after another, in the order they were handed in. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>;

export function createOneAtATime(): OneAtATime {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = tail.then(work);
    tail = result.catch(() => undefined); // Whoever handed in the work gets its failure.
    return result;
  };
}

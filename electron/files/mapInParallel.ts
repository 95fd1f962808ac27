/** Files read at the same time: enough to keep the disk busy, few enough to stay far from open-file limits. */
const AT_ONCE = 8;

/** Does something with every item, a few at a time; the results stand in the order of the items. */
export async function mapInParallel<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/**
 * Runs two things in turn and times each: what else the machine does meanwhile meets both alike. The
 * first turns warm up and do not count.
 */
export async function alternately(
  turns: { readonly counted: number; readonly warmUp: number },
  measured: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ readonly measured: readonly number[]; readonly baseline: readonly number[] }> {
  const times = { measured: [] as number[], baseline: [] as number[] };
  for (let turn = 0; turn < turns.warmUp + turns.counted; turn += 1) {
    const below = await baseline();
    const above = await measured();
    if (turn < turns.warmUp) continue;
    times.baseline.push(below);
    times.measured.push(above);
  }
  return times;
}

/** How long something takes, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

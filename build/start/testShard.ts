/** The stages whose tests can be split between machines; the others are short and run in each share. */
const SPLIT: readonly string[] = ['unit', 'e2e'];

/**
 * What a stage of `npm test -- --shard 2/3` is started with: its runner's own words for the second of three shares.
 * Nothing without the option, and for a stage that is not split. Throws for anything else, so that no share is taken
 * for the whole.
 */
export function shardArguments(stage: string, args: readonly string[]): readonly string[] {
  if (args.length === 0) return [];
  const [, part, count] = /^--shard[ =](\d+)\/(\d+)$/.exec(args.join(' ')) ?? [];
  const isShare = Number(part) >= 1 && Number(part) <= Number(count);
  if (!isShare) throw new Error(`npm test takes --shard PART/COUNT, not ${args.join(' ')}`);
  return SPLIT.includes(stage) ? [`--shard=${part}/${count}`] : [];
}

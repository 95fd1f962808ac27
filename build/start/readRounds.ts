/**
 * How many rounds a script was asked for: `usual` where its arguments name none. Throws with the `command` for anything
 * but one whole number from 1 on.
 */
export function readRounds(args: readonly string[], command: string, usual: number): number {
  const [given, ...others] = args;
  if (given === undefined) return usual;
  if (!/^[1-9]\d{0,4}$/.test(given) || others.length > 0)
    throw new Error(`${command} takes how many, as in ${command} -- 10, not: ${args.join(' ')}`);
  return Number(given);
}

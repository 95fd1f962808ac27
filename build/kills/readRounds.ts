const ROUNDS = 60;

/** How many kills were asked for. Throws for anything but one whole number from 1 on. */
export function readRounds(args: readonly string[]): number {
  const [given, ...others] = args;
  if (given === undefined) return ROUNDS;
  if (!/^[1-9]\d{0,4}$/.test(given) || others.length > 0)
    throw new Error(
      `npm run kills takes the number of kills, as in npm run kills -- 10, not: ${args.join(' ')}`,
    );
  return Number(given);
}

/** A share of a count, with the bounds between which the true one lies in 95 of 100 samples (Wilson's interval). */
export interface Share {
  /** From 0 to 1; 0 of none is 0. */
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.96;

export function shareOf(count: number, all: number): Share {
  if (all === 0) return { share: 0, least: 0, most: 1 };
  const share = count / all;
  const middle = share + Z ** 2 / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const scale = 1 + Z ** 2 / all;
  return {
    share,
    least: Math.max(0, (middle - spread) / scale),
    most: Math.min(1, (middle + spread) / scale),
  };
}

/** `0.57 (0.51 to 0.63)` */
export function shareText({ share, least, most }: Share): string {
  const [middle, low, high] = [share, least, most].map((value) => value.toFixed(2));
  return `${middle} (${low} to ${high})`;
}

/** How strongly each trait is there, above 0 and at most 1. */
export type Traits = ReadonlyMap<string, number>;

/** Weights of traits, and the constant that is added to each score. */
export interface Learnt {
  readonly weights: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** `data`: names of traits, each followed by its weight in hundredths, with tabs between. */
export function learntFrom(data: string, constant: number): Learnt {
  const parts = data.split('\t');
  const weights = parts.flatMap((name, index) =>
    index % 2 === 0 ? [[name, Number(parts[index + 1]) / 100] as const] : [],
  );
  return { weights: new Map(weights), constant };
}

/** The logarithm of odds that what was learnt is true of something with these traits. Unknown traits count nothing. */
export function scoreOf({ weights, constant }: Learnt, traits: Traits): number {
  let score = constant;
  for (const [name, value] of traits) score += (weights.get(name) ?? 0) * value;
  return score;
}

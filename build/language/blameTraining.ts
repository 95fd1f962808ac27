import { blameFeatures, type Features } from '#shared/language/blame/blameFeatures.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { type ReadSentence, readSentence } from '#shared/language/blame/readSentence.ts';

/** A sentence to learn from. */
export interface Lesson {
  /** Whoever wrote it: kept apart as a whole when it is measured. */
  readonly writer: string;
  readonly isBlame: boolean;
  readonly read: ReadSentence;
  readonly cues: readonly Cue[];
  readonly features: Features;
}

/** Weights of traits and the constant that is added. */
export interface Learnt {
  readonly weights: ReadonlyMap<string, number>;
  readonly constant: number;
}

const NOBODY: ReadonlySet<string> = new Set();

export function lessonOf(writer: string, isBlame: boolean, sentence: string): Lesson {
  const read = readSentence(sentence, NOBODY);
  const cues = cuesIn(read);
  return { writer, isBlame, read, cues, features: blameFeatures(read, cues) };
}

/** How much the lessons count against small weights. */
const TRUST = 0.3;
const ROUNDS = 400;
const STEP = 0.3;
/** Traits of fewer sentences prove nothing. */
const FEWEST = 2;

/** Logistic regression with small weights, by gradients of all lessons at once: the same lessons give the same weights. */
export function learn(lessons: readonly Lesson[]): Learnt {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = lessons.map(({ features, isBlame }) => {
    const known = [...features].flatMap(([name, value]) => {
      const index = place.get(name);
      return index === undefined ? [] : [[index, value] as const];
    });
    return { known, wanted: isBlame ? 1 : 0 };
  });
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  let [constant, constantSquares] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradients = Float64Array.from(weights);
    let toConstant = 0;
    for (const { known, wanted } of rows) {
      let sum = constant;
      for (const [index, value] of known) sum += (weights[index] ?? 0) * value;
      const wrong = TRUST * (1 / (1 + Math.exp(-sum)) - wanted);
      toConstant += wrong;
      for (const [index, value] of known) gradients[index] = (gradients[index] ?? 0) + wrong * value;
    }
    gradients.forEach((gradient, index) => {
      squares[index] = (squares[index] ?? 0) + gradient ** 2;
      weights[index] = (weights[index] ?? 0) - (STEP * gradient) / (Math.sqrt(squares[index] ?? 0) + 1e-8);
    });
    constantSquares += toConstant ** 2;
    constant -= (STEP * toConstant) / (Math.sqrt(constantSquares) + 1e-8);
  }
  return { weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])), constant };
}

export function scoreOf({ weights, constant }: Learnt, features: Features): number {
  let score = constant;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return score;
}

/**
 * The only caches of the app. Nobody changes an object of the incident in place, so an answer holds for as long as its
 * inputs are the same objects. Each form keeps what one kind of question needs, and no more.
 */

declare const KEPT: unique symbol;
/** Marks an answer that a memo keeps; it exists in types alone. */
export interface IsKept {
  readonly [KEPT]: true;
}
type Simple = string | number | boolean | bigint | symbol | null | undefined;

/** A value that is the very same object when a caller asks again; texts and numbers are so by themselves. */
export type Kept<Answer> = Answer extends Simple ? Answer : Answer & IsKept;

/** The values that a component may select: they compare as equal until they change, so it draws again only then. */
export type Selectable = Simple | IsKept;

/** A thing whose parts nobody changes in place: a part is another object only when it differs. */
export type Stored<Thing> = Thing extends Simple
  ? Thing
  : Thing extends readonly (infer Item)[]
    ? Kept<readonly Stored<Item>[]>
    : Kept<{ readonly [Part in keyof Thing]: Stored<Thing[Part]> }>;

/** A function of one object that keeps its answers. */
export interface AskedOfObjects<Item, Answer> {
  (item: Item): Kept<Answer>;
  /** Whether the object was asked about before, so that its answer costs nothing. */
  readonly isKnown: (item: Item) => boolean;
}

/**
 * Asks once for each object and keeps the answer with it, for as long as somebody holds the object: an edit of one
 * leaves the others' answers as they are.
 */
export function byObject<Item extends object, Answer>(
  ask: (item: Item) => Answer,
): AskedOfObjects<Item, Answer> {
  const answers = new WeakMap<Item, Answer>();
  const answerOf = memoised((item: Item): Answer => {
    const keptAnswer = answers.get(item);
    if (keptAnswer !== undefined || answers.has(item)) return keptAnswer as Answer; // There is one, and it is an Answer.
    const answer = ask(item);
    answers.set(item, answer);
    return answer;
  });
  return Object.assign(answerOf, { isKnown: (item: Item) => answers.has(item) });
}

/**
 * Keeps the last answer while the inputs are the same: the arguments, or what `inputsOf` says that the answer is made
 * from.
 */
export function byInputs<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
  inputsOf: (...args: Args) => readonly unknown[] = (...args) => args,
): (...args: Args) => Kept<Answer> {
  let last: { readonly inputs: readonly unknown[]; readonly answer: Answer } | null = null;
  return memoised((...args) => {
    const inputs = inputsOf(...args);
    if (last === null || !areSame(last.inputs, inputs)) last = { inputs, answer: ask(...args) };
    return last.answer;
  });
}

/** The last arguments, and the answer to them. */
export interface Last<Input, Answer> {
  readonly input: Input;
  readonly answer: Answer;
}

/** Makes each answer out of the last one, where that is quicker than making it from nothing; null at first. */
export function fromLast<Input, Answer>(
  make: (input: Input, last: Last<Input, Answer> | null) => Answer,
): (input: Input) => Answer {
  let last: Last<Input, Answer> | null = null;
  return (input) => {
    last = { input, answer: make(input, last) };
    return last.answer;
  };
}

/** Asks once for each text or number, and forgets all of them when there are more than `most`. */
export function byKey<Key extends string | number, Answer>(
  most: number,
  ask: (key: Key) => Answer,
): (key: Key) => Kept<Answer> {
  const answers = new Map<Key, Answer>();
  return memoised((key) => {
    const keptAnswer = answers.get(key);
    if (keptAnswer !== undefined || answers.has(key)) return keptAnswer as Answer; // There is one, and it is an Answer.
    const answer = ask(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  });
}

/** Makes a thing when it is first asked for. */
export function once<Made>(make: () => Made): () => Kept<Made> {
  return byInputs(make);
}

/** Marks a function that combines kept answers: its own answer is kept as well. */
export function memoised<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
): (...args: Args) => Kept<Answer> {
  return ask as (...args: Args) => Kept<Answer>; // The brand is no more than a type.
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, index) => input === other[index]);
}

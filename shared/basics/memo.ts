/**
 * The only caches of the app. What is asked about is never changed, so an answer holds for as long as what it was
 * made from is the same object. Each form keeps what one kind of question needs, and no more.
 */

declare const KEPT: unique symbol;
/** Marks what is kept, in types alone. */
export interface IsKept {
  readonly [KEPT]: true;
}
type Simple = string | number | boolean | bigint | symbol | null | undefined;

/** A value that is the very same object when a caller asks again; texts and numbers are so by themselves. */
export type Kept<Answer> = Answer extends Simple ? Answer : Answer & IsKept;

/** What may be selected from something, so that who draws it is drawn again only when it changed. */
export type Selectable = Simple | IsKept;

/** A thing of which every part is kept: nothing in it is changed, so that a part is another object only when it differs. */
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
  const known = new WeakMap<Item, Answer>();
  const answerOf = memoised((item: Item): Answer => {
    const before = known.get(item);
    if (before !== undefined || known.has(item)) return before as Answer; // There is one, and it is an Answer.
    const answer = ask(item);
    known.set(item, answer);
    return answer;
  });
  return Object.assign(answerOf, { isKnown: (item: Item) => known.has(item) });
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
  const known = new Map<Key, Answer>();
  return memoised((key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer; // There is one, and it is an Answer.
    const answer = ask(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  });
}

/** Makes a thing when it is first asked for. */
export function once<Made>(make: () => Made): () => Kept<Made> {
  return byInputs(make);
}

/** Says of a function that puts kept answers together that its own is kept as well. */
export function memoised<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
): (...args: Args) => Kept<Answer> {
  return ask as (...args: Args) => Kept<Answer>; // The brand is no more than a type.
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, index) => input === other[index]);
}

/**
 * The only caches of the app. What is asked about is never changed, so an answer holds for as long as what it was
 * made from is the same object. Each form keeps what one kind of question needs, and no more.
 */

declare const MEMOISED: unique symbol;

/** A function that gives the same answer, and the same object, while it is asked about the same. */
export type Memoised<Ask> = Ask & { readonly [MEMOISED]: true };

/**
 * Asks once for each object and keeps the answer with it, for as long as somebody holds the object: an edit of one
 * leaves the others' answers as they are.
 */
export function byObject<Item extends object, Answer>(
  ask: (item: Item) => Answer,
): Memoised<(item: Item) => Answer> {
  const known = new WeakMap<Item, Answer>();
  return memoised((item) => {
    const before = known.get(item);
    if (before !== undefined || known.has(item)) return before as Answer; // There is one, and it is an Answer.
    const answer = ask(item);
    known.set(item, answer);
    return answer;
  });
}

/**
 * Keeps the last answer while the inputs are the same: the arguments, or what `inputsOf` says that the answer is made
 * from.
 */
export function byInputs<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
  inputsOf: (...args: Args) => readonly unknown[] = (...args) => args,
): Memoised<(...args: Args) => Answer> {
  let last: { readonly inputs: readonly unknown[]; readonly answer: Answer } | null = null;
  return memoised((...args) => {
    const inputs = inputsOf(...args);
    if (last === null || !areSame(last.inputs, inputs)) last = { inputs, answer: ask(...args) };
    return last.answer;
  });
}

/** What was asked last, and the answer to it. */
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
): Memoised<(key: Key) => Answer> {
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
export function once<Made>(make: () => Made): Memoised<() => Made> {
  return byInputs(make);
}

/** Says of a function that puts memoised ones together that it gives the same answer as long as they do. */
export function memoised<Ask>(ask: Ask): Memoised<Ask> {
  return ask as Memoised<Ask>; // The brand is no more than a type.
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, index) => input === other[index]);
}

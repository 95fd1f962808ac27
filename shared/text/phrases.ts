/** The text with its first letter in upper case: answers are written to follow "because". */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('en') + rest.join('');
}

/** How many there are of something: `1 event`, `12 events`, `1,200 events`; `many` is for words with another plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The same at the start of a sentence, where one is a word: `One action`, `12 actions`. */
export function countedInWords(count: number, one: string, many?: string): string {
  return count === 1 ? `One ${one}` : counted(count, one, many);
}

const MOST_NAMED = 3;

/** `a`, `a and b`, `a, b, c and 12 more`; empty for none. Only those that are named are put into words. */
export function listed<T>(things: readonly T[], nameOf: (thing: T) => string): string {
  const names = things.slice(0, MOST_NAMED).map(nameOf);
  const more = things.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

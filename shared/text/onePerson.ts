/**
 * Each person once, in the order in which they are first named: `marc` in a chat is the `Marc` who owns an action. Of
 * several spellings the first with a capital letter counts, else the first.
 */
export function eachPersonOnce(names: Iterable<string>): readonly string[] {
  const people = new Map<string, string>();
  for (const written of names) {
    const name = written.trim();
    const key = personKey(name);
    const known = people.get(key);
    if (key !== '' && (known === undefined || (isSmall(known) && !isSmall(name)))) people.set(key, name);
  }
  return [...people.values()];
}

function isSmall(name: string): boolean {
  return name === name.toLowerCase();
}

/** The same for each spelling of a person: `Anne-Marie`, `anne.marie`. Empty for no name. */
export function personKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s._-]+/g, ' ')
    .trim();
}

/** `Ana`, where just one `Ana Sousa` is among the people, is she. */
export function isFirstNameOfOne(name: string, people: readonly string[]): boolean {
  const begins = `${personKey(name)} `;
  return people.filter((full) => personKey(full).startsWith(begins)).length === 1;
}

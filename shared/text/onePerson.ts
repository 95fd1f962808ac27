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

/** Of several spellings of one person the first with a capital letter, else the first: `Ivo` of `ivo` and `Ivo`. */
export function withCapital(spellings: readonly [string, ...string[]]): string {
  return spellings.find((name) => !isSmall(name)) ?? spellings[0];
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
  return fullNameOf(name, people) !== null;
}

/** Each person once, as {@link eachPersonOnce}, and `Ana` as `Ana Sousa` where just one of that first name is among them. */
export function eachPersonByFullName(names: Iterable<string>): readonly string[] {
  const people = eachPersonOnce(names);
  return [...new Set(people.map((name) => byFullName(name, people)))];
}

/** `Ana` as `Ana Sousa`, where just one of that first name is among the people; another name as it is written. */
export function byFullName(name: string, people: readonly string[]): string {
  return fullNameOf(name, people) ?? name;
}

/** Whether two spellings may mean one person: the same name, or the first name of the other. */
export function isOnePerson(one: string, other: string): boolean {
  const [key, otherKey] = [personKey(one), personKey(other)];
  if (key === '' || otherKey === '') return false;
  return key === otherKey || key.startsWith(`${otherKey} `) || otherKey.startsWith(`${key} `);
}

/** What stands between several people, or between one and where they write. */
const SEVERAL = /[&/,;+]|\s(?:and|or|with|via|from|und|oder|mit|et|ou|avec|y|con|ed?|och|en|i)\s/iu;

/**
 * The full name that a first name means: the one among the people that begins with it; null for none and for several. A
 * hyphen goes on with the same word, `Eva-Maria Kern`, and `Ana and Tom` are two people.
 */
export function fullNameOf(name: string, people: readonly string[]): string | null {
  const begins = `${personKey(name)} `;
  const goesOn = `${hyphenedKey(name)}-`;
  const full = people.filter(
    (each) =>
      personKey(each).startsWith(begins) && !hyphenedKey(each).startsWith(goesOn) && !SEVERAL.test(each),
  );
  return full.length === 1 ? (full[0] ?? null) : null;
}

function hyphenedKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s._]+/g, ' ')
    .trim();
}

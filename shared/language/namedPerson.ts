import { asPattern } from '#shared/language/compiledPatterns.ts';
import type { NamedPerson } from '#shared/language/hint.ts';
import { NAMES_THAT_ARE_WORDS } from '#shared/names/namesThatAreWords.ts';
import { spokenNames } from '#shared/names/spokenNames.ts';

const ACTS =
  '(?=\\s+(?:and\\s+\\p{Lu}|\\p{L}+ly\\s+|then\\s+|also\\s+)?(?:was|were|is|had|has|did|didn|could|should|would|does|ran|made|set|took|left|gave|sent|saw|put|wrote|went|began|broke|held|kept|lost|built|forgot|\\p{L}{2,}ed)(?!\\p{L}))';

/** The first name of a person in a text, exactly as it is written. */
export interface FoundName {
  readonly at: number;
  readonly name: string;
  readonly person: NamedPerson;
}

/** Finds the first person named in a stretch of prose; null when nobody is. */
export function firstNamedPerson(prose: string, people: readonly NamedPerson[]): FoundName | null {
  const found = people.flatMap((person) =>
    spokenNames([person.name]).flatMap((name) => {
      const at = placeOf(name, prose);
      return at === -1 ? [] : [{ at, name, person }];
    }),
  );
  return found.reduce<FoundName | null>(
    (first, one) =>
      first === null || one.at < first.at || (one.at === first.at && one.name.length > first.name.length)
        ? one
        : first,
    null,
  );
}

/** In the letters' own case: a name is written as a name. */
function placeOf(name: string, prose: string): number {
  if (!prose.includes(name.split(/\s/)[0] ?? name)) return -1;
  const isWord = NAMES_THAT_ARE_WORDS.has(name.toLowerCase());
  const bare = `(?<![\\p{L}\\p{N}_@/.-])${asPattern(name)}(?![\\p{L}\\p{N}_/-])`;
  const source = isWord ? `${bare}${ACTS}|(?<=\\bby\\s+)${bare}` : bare;
  return new RegExp(source, 'u').exec(prose)?.index ?? -1;
}

import type { Replacement } from '#shared/aliases/findNames.ts';
import { nameKey } from '#shared/aliases/foldedText.ts';
import { isFirstName, type PeopleSource, peopleByRole } from '#shared/aliases/peopleByRole.ts';
import { roleAlias } from '#shared/aliases/roleAlias.ts';
import { byInputs } from '#shared/basics/memo.ts';
import type { Alias, Publication } from '#shared/domain/incident/publication.ts';
import { NAMES_THAT_ARE_WORDS } from '#shared/names/firstNames.ts';
import { nameParts, spellingsOf } from '#shared/names/nameForms.ts';
import { nameHandles } from '#shared/names/nameHandles.ts';
import { otherMeaning } from '#shared/names/namesThatMeanMore.ts';
import { LEAST_SPELLED_LETTERS } from '#shared/names/personNames.ts';
import { isWordToo } from '#shared/names/roleWords.ts';

/** What decides which names are replaced, and by what; the texts do not. */
export type NameSource = PeopleSource & { readonly publication: Pick<Publication, 'aliases'> };

/** The alias of a name that was listed before anyone chose one. */
export const UNNAMED = 'an internal name';

/**
 * Everything that is replaced in a public version: the aliases that were chosen, and for each person the
 * incident knows without one, the role or "an engineer", so that nobody enters by being forgotten. First and
 * last names alone count as well. The same name always gets the same alias; what was chosen goes first.
 * An incident that differs in texts alone gets the same list.
 */
export const publicAliases = byInputs(
  (incident: NameSource): readonly Replacement[] => {
    const people = peopleByRole(incident);
    const keys = new Set(people.map(({ name }) => nameKey(name)));
    const chosen = chosenAliases(incident.publication.aliases, keys);
    const told = new Map(chosen.map((alias) => [nameKey(alias.name), alias.alias]));
    const whole = [...chosen, ...people.flatMap((person) => aliasOfPerson(person, told))];
    const persons = whole.filter(({ name }) => isPerson(name, keys));
    const known = new Set(whole.map(({ name }) => nameKey(name)));
    const parts = partsOf(persons).filter(({ name }) => !known.has(nameKey(name)));
    return [...whole.map((alias) => strictly(alias, chosen)), ...parts];
  },
  ({ meeting, actions, timeline, publication }) => [meeting, actions, timeline, publication.aliases],
);

function chosenAliases(aliases: readonly Alias[], people: ReadonlySet<string>): readonly Alias[] {
  return aliases.flatMap(({ name, alias }) => {
    if (nameKey(name) === '') return [];
    if (alias.trim() !== '') return [{ name: name.trim(), alias: alias.trim() }];
    return isPerson(name, people) ? [] : [{ name: name.trim(), alias: UNNAMED }];
  });
}

/** Somebody listed as "Sarah Kim" whom the table calls "Sarah" is the same to it. */
function aliasOfPerson({ name, alias: role }: Alias, told: ReadonlyMap<string, string>): readonly Alias[] {
  if (told.has(nameKey(name))) return [];
  const byPart = namesAlone(name).map((part) => told.get(nameKey(part)));
  return [{ name, alias: byPart.find((alias) => alias !== undefined) ?? role }];
}

function isPerson(name: string, people: ReadonlySet<string>): boolean {
  const key = nameKey(name);
  return isFirstName(key.split(' ')[0] ?? '') || people.has(key);
}

/** Parts that two people share say of both only that somebody was there. */
function partsOf(persons: readonly Alias[]): readonly Replacement[] {
  const parts = new Map<string, Replacement>();
  for (const { name, alias } of persons) {
    for (const part of formsOf(name)) {
      const key = nameKey(part.name);
      const before = parts.get(key);
      const isShared = before !== undefined && before.alias !== alias;
      const meant = isShared ? { alias: roleAlias('') } : { alias, partOf: name };
      parts.set(key, { ...part, ...meant });
    }
  }
  return [...parts.values()];
}

type Form = Pick<Replacement, 'name' | 'spoken'>;

/** Other names of a person: a part of the name, other spellings, an account that is no word. */
function formsOf(name: string): readonly Form[] {
  const alone = namesAlone(name);
  const spelled = alone.flatMap(spellingsOf).filter((part) => nameKey(part).length >= LEAST_SPELLED_LETTERS);
  const accounts = nameHandles(name, isWordToo).filter(({ isOnlyAccount }) => !isOnlyAccount);
  return [
    ...[...alone, ...spelled].map((part) => ({ ...strictness(part, name), name: part })),
    ...spellingsOf(name).map((whole) => ({ ...strictness(whole, name), name: whole })),
    ...accounts.map(({ letters }) => ({ name: letters })),
  ];
}

/** Parts of a full name that are no small words in between; none for a single name. */
function namesAlone(name: string): readonly string[] {
  const whole = name.split('@')[0] ?? '';
  const first = whole.split(/[\s._]+/)[0] ?? '';
  // "everybody who was there" is no name that could be taken apart.
  if (/^\p{Ll}/u.test(first) && !isFirstName(first)) return [];
  return nameParts(whole).filter(
    (part) =>
      (part === first || !/^\p{Ll}/u.test(part)) &&
      nameKey(part).length > 1 &&
      nameKey(part) !== nameKey(name),
  );
}

function strictness(part: string, name: string): Pick<Replacement, 'spoken'> {
  if (isFirstName(part)) return {};
  if (otherMeaning(part) !== null) return { spoken: 'if-told' };
  return { spoken: nameKey(name).startsWith(nameKey(part)) ? 'capitalised' : 'as-name' };
}

/** A name in the table is meant wherever it stands, but "Will" is no "will"; who is only listed may not be meant. */
function strictly(alias: Alias, chosen: readonly Alias[]): Replacement {
  if (!chosen.includes(alias) && otherMeaning(alias.name) !== null) return { ...alias, spoken: 'if-told' };
  const key = nameKey(alias.name);
  const isWord = NAMES_THAT_ARE_WORDS.has(key) || key.length < 3;
  return isWord && /^\p{Lu}/u.test(alias.name) ? { ...alias, spoken: 'capitalised' } : alias;
}

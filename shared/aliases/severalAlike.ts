import type { FoundName } from '#shared/aliases/findNames.ts';
import { isOnePerson } from '#shared/text/onePerson.ts';

/** Between the names of a list. */
const JOINT = /^(?:,?\s+(?:and|&)\s+|,\s+)$/i;
const ARTICLE = /^(an?|the)\s+/i;
/** Of what else an alias says, only its last word could be made plural. */
const OF_SOMETHING = /\s(?:of|on|for|in|at|with|from)\s/i;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Names in a list that one alias stands for, as one place with what they are together: `Nadia and Ivo` are `two
 * engineers`, rather than an engineer and an engineer; two of one team are `our database team`. Other places stay.
 */
export function severalAlike(text: string, foundNames: readonly FoundName[]): readonly FoundName[] {
  const runs: FoundName[][] = [];
  for (const found of foundNames) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && isAlike(text, before, found)) runs.at(-1)?.push(found);
    else runs.push([found]);
  }
  return runs.flatMap((run) => asOne(run) ?? run);
}

function isAlike(text: string, before: FoundName, found: FoundName): boolean {
  return (
    before.replacement.alias === found.replacement.alias && JOINT.test(text.slice(before.end, found.start))
  );
}

function asOne(run: readonly FoundName[]): FoundName | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const names = run.map(({ replacement }) => replacement.name);
  // The same person twice is not two.
  if (names.some((name, index) => names.slice(0, index).some((other) => isOnePerson(name, other))))
    return null;
  const alias = together(first.replacement.alias, run.length);
  return alias === null ? null : { ...first, end: last.end, replacement: { ...first.replacement, alias } };
}

/** Null where the alias is no one of several: a name, or something that is not counted. */
function together(alias: string, count: number): string | null {
  if (/^our\s.*\steam$/i.test(alias)) return alias;
  const [article = '', word = ''] = ARTICLE.exec(alias) ?? [];
  if (article === '' || OF_SOMETHING.test(alias)) return null;
  const several = pluralOf(alias.slice(article.length));
  return /^the$/i.test(word) ? `the ${several}` : `${NUMBERS[count - 2] ?? count} ${several}`;
}

function pluralOf(words: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(words)) return `${words}es`;
  return /[^aeiou]y$/i.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}

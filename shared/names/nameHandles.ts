import { spellingsOf } from '#shared/names/nameForms.ts';
import { plainCharacter } from '#shared/text/cleanText.ts';

/** What an account of somebody may be called. */
export interface NameHandle {
  /** Small letters of a to z. */
  readonly letters: string;
  /** It could be a word as well: it is an account only where accounts are named (`@tevans`, `/home/tevans`). */
  readonly isOnlyAccount: boolean;
}

/** Words that an initial and a family name of at least five letters make. */
const MADE_BY_CHANCE: ReadonlySet<string> = new Set(
  (
    'bridge bridges bright brights driver drivers flight flights slight plight player players trainer trainers sprint ' +
    'shower flower flowers growth stable stables cables tables tracer tracker brooks blocks clocks clanes planes ' +
    'strains trains grains brains drains frosts crosses stones swords spears sparks strong scorer'
  ).split(' '),
);
const LEAST_LETTERS = 5;
const MOST_HANDLES = 48;

/**
 * The accounts that are made of a first and a last name: `praman`, `priyar`, `ramanp`, `rpriya`, and the initials.
 * `isWord` says of a name in small letters whether it is a word as well. Empty for a single name, and for one that
 * is not written in Latin letters.
 */
export function nameHandles(name: string, isWord: (name: string) => boolean): readonly NameHandle[] {
  const words = name.split(/[\s._]+/u).filter((word) => word !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return [];
  const handles = new Map<string, NameHandle>();
  const add = (letters: string, isTold: boolean) => {
    if (!handles.has(letters)) handles.set(letters, { letters, isOnlyAccount: !isTold });
  };
  for (const given of accountForms(first)) {
    for (const family of accountForms(last)) {
      const [initial, familyInitial] = [given.charAt(0), family.charAt(0)];
      const isToldBy = (part: string) => part.length >= LEAST_LETTERS && !isWord(part);
      add(`${family}${given}`, family.length + given.length > LEAST_LETTERS + 1);
      add(`${initial}${family}`, isToldBy(family) && !MADE_BY_CHANCE.has(initial + family));
      add(`${given}${familyInitial}`, isToldBy(given) && familyInitial !== 's');
      add(`${family}${initial}`, isToldBy(family) && initial !== 's');
      add(`${familyInitial}${given}`, isToldBy(given) && !MADE_BY_CHANCE.has(familyInitial + given));
      add(`${initial}${familyInitial}`, false);
    }
  }
  const initials = initialsOf(first);
  for (const family of initials.length > 1 ? accountForms(last) : [])
    add(`${initials}${family}`, !isWord(family));
  return [...handles.values()].slice(0, MOST_HANDLES);
}

/** The initials of both halves of a double name. */
function initialsOf(name: string): string {
  const halves = name.split(/[-\u2010-\u2013]/u).map((half) => plainCharacter(half.charAt(0)));
  return halves.join('');
}

/** The ways in which a name is typed where only a to z are allowed; a double name whole, and by its halves. */
function accountForms(name: string): readonly string[] {
  const forms = [name, ...spellingsOf(name), ...name.split(/[-\u2010-\u2013]/u)].map((form) =>
    [...form]
      .map(plainCharacter)
      .join('')
      .replace(/[-'’\u2010-\u2013]/gu, ''),
  );
  return [...new Set(forms)].filter((form) => /^[a-z]{2,}$/.test(form));
}

import { NAMES_THAT_ARE_WORDS } from '#shared/names/firstNames.ts';
import { isWordToo } from '#shared/names/roleWords.ts';

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Places that people are called after, or whose names are family names. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'paris london jordan austin virginia georgia dakota carolina florence sydney madison brooklyn chelsea india china israel ' +
    'chad kenya asia savannah charlotte lincoln jackson houston dallas denver phoenix memphis cleveland raleigh washington ' +
    'hamilton wellington victoria adelaide perth darwin melbourne milan verona siena vienna geneva alexandria santiago ' +
    'valencia odessa holland france ireland england scotland york berlin frankfurt hamburg montana nevada carson troy orlando ' +
    'aurora boston lancaster bristol chester kent essex oxford cambridge richmond arlington clifton windsor trenton camden ' +
    'salem tyler helena cairo cordoba rome lyon lorraine brittany persia africa america dublin singapore oregon ohio texas ' +
    'columbia columbus dover durham jersey lima lisbon manchester preston rhodes romania siam sheffield tripoli wales warren'
  ).split(' '),
);

/** Further words that are names somewhere, beside those that mean something in a list of roles. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'stripe can so no do see he she you son sun song fan pan tin ban bin king ho eve ivy iris lily violet heather holly robin ' +
    'christian marshall skip buck patience charity mercy honor sunday monday tuesday wednesday thursday friday saturday autumn ' +
    'free given major minor general regular normal common open ready deep high low fast swift long temple abbey castle court'
  ).split(' '),
);

/** What else a name can mean where it stands alone; null where it is nothing but a name. */
export function otherMeaning(name: string): 'month' | 'place' | 'word' | null {
  const key = name.toLowerCase();
  if (MONTHS.has(key)) return 'month';
  if (PLACES.has(key)) return 'place';
  return WORDS.has(key) || NAMES_THAT_ARE_WORDS.has(key) || isWordToo(key) ? 'word' : null;
}

import { articleFor } from '#shared/aliases/appendAlias.ts';

/** Words that a person's role ends with; a role without one names what somebody looks after. */
const PERSON =
  /(?:engineer|developer|lead|manager|commander|responder|analyst|architect|scribe|facilitator|director|administrator|admin|specialist|representative|owner|officer|operator|designer|consultant|contractor|coordinator|liaison|expert|head|agent|sre|dba|cto|ceo|ciso|cio|vp|sysadmin)s?$/i;

/** An incident has one of these; of the others there may be several. */
const ONLY_ONE =
  /on-?call|lead$|manager$|commander$|facilitator$|scribe$|director$|head$|owner$|officer$|liaison$|coordinator$|^(?:cto|ceo|ciso|cio|vp)\b/i;

const MEMBER = /\s+team$/i;

/**
 * What a person of this role is called in public: `the on-call engineer`, `a database engineer`, `our customer
 * support team` for an area that somebody stands for, `an engineer` for no role at all. Abbreviations keep
 * their capitals.
 */
export function roleAlias(role: string): string {
  const words = role
    .replace(/[([,;/|–—].*$/su, '')
    .trim()
    .replace(/\s+/g, ' ');
  // A responder is an engineer here; a long text is a sentence, not a role.
  if (words === '' || /^responders?$/i.test(words) || words.length > 40) return 'an engineer';
  const plain = words.split(' ').map(inLowerCase).join(' ');
  if (!PERSON.test(plain)) return `our ${plain.replace(MEMBER, '')} team`;
  return ONLY_ONE.test(plain) ? `the ${plain}` : `${articleFor(plain)} ${plain}`;
}

function inLowerCase(word: string): string {
  return /^\p{Lu}[\p{Lu}\d]+s?$/u.test(word) ? word : word.toLowerCase();
}

const ORDINALS = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

/**
 * The alias, told apart from those that are taken: `an engineer`, `a second engineer`, … A team is one
 * however many of it are named.
 */
export function untakenAlias(alias: string, taken: ReadonlySet<string>): string {
  if (!taken.has(alias) || alias.startsWith('our ')) return alias;
  const rest = alias.replace(/^(?:an?|the) /, '');
  const article = alias.startsWith('the ') ? 'the' : 'a';
  for (const ordinal of ORDINALS) {
    const next = `${ordinal === 'eighth' && article === 'a' ? 'an' : article} ${ordinal} ${rest}`;
    if (!taken.has(next)) return next;
  }
  let count = ORDINALS.length + 2;
  while (taken.has(`${rest} ${count}`)) count += 1;
  return `${rest} ${count}`;
}

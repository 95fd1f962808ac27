import { MORE_ROLE_WORDS, OPERATOR_WORDS, ROLE_WORDS } from '#shared/text/roleWords.ts';

const START = "(?<![\\p{L}\\p{N}_@/.'’-])";
const PRONOUNS =
  'i|we|you|he|she|they|someone|somebody|everyone|everybody|anyone|anybody|nobody|no[ -]one|none of (?:us|them)';

/** Words between a subject and its verb. */
const ADVERB =
  '(?:also|then|just|simply|only|both|all|never(?= even)|even|still|again|probably|maybe|perhaps|at least|soon|later|once|first|too|far|very|so|at first|\\p{L}{2,}ly)';
const ADV = `(?:${ADVERB},?\\s+){0,2}`;
const AUX = '(?:(?:had|has|have|having|who|that|was|were|may have|might have|simply)\\s+){0,2}';

const IRREGULAR =
  'been|had|done|known|seen|made|taken|given|gone|got|gotten|read|run|set|put|sent|told|thought|found|held|kept|left|let|' +
  'written|built|caught|chosen|come|cut|brought|drawn|driven|fallen|felt|foreseen|forgotten|heard|hit|led|lost|meant|met|' +
  'paid|rolled|rung|said|shut|spoken|spent|split|stood|stuck|understood|woken|asked|begun|overridden|broken|shown|bought|won';
const PARTICIPLE = `(?:${IRREGULAR}|\\p{L}{2,}ed)(?![\\p{L}-])`;

/** What only people do to things, so that "should have been …" means people without naming them. */
const WORK =
  'tested|caught|noticed|spotted|checked|double-checked|reviewed|found|verified|documented|communicated|escalated|avoided|' +
  'prevented|anticipated|foreseen|predicted|considered|discovered|identified|announced|told|informed|addressed|rehearsed|planned|' +
  'rolled back|done|thought|investigated|monitored|known|averted|raised|questioned|discussed|mentioned|asked';

const BEFORE =
  "(?:(?:one of |some of )?(?:the|an?|our|one|some|another|any|every|each|my|your|their|his|her|its|this|that|these|those)\\s+)?(?:[\\p{L}\\p{N}'’-]+\\s+){0,2}?";

/** What may stand between the person and what they did: "the engineer on call", "Tom from the team". */
const TAIL =
  '(?:\\s+(?:on[ -]call|on duty|in charge|involved|responsible)|\\s*\\([^()]{1,40}\\)|' +
  '\\s+(?:on|in|at|of|from|for)\\s+(?:(?:the|our|an?|this|that)\\s+)?(?:[\\p{L}\\p{N}-]+\\s+)?[\\p{L}\\p{N}-]+)?(?:,?\\s+(?:who|that))?';

const CAUSE_ENDS =
  '(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:who|that|and|on|in|from|at|of|when|while|running|making|deploying|pushing|by|with|after|before|during|because)(?!\\p{L}))';

/** What the braces in a pattern's forms stand for. */
export type FormParts = ReadonlyMap<string, string>;

/** Stands before the own prose of a text that is searched, where anything does; see `SearchedProse`. */
export const PROSE_BEGINS = '\ue000';

/** Whom an expression takes for people besides roles that everybody knows, as sources of expressions. */
export interface KnownPeople {
  /** Has to be true where a person is looked for; it may find out who that is. */
  readonly lookBack: string;
  /** In the order in which they are tried. */
  readonly names: readonly string[];
  /** The team's own. */
  readonly roles: readonly string[];
}

export const NOBODY_KNOWN: KnownPeople = { lookBack: '', names: [], roles: [] };

/**
 * The parts of forms. `{who}` is a person as a subject, `{other}` the same without the authors themselves (we, I, you),
 * `{people}` a phrase that names people, `{them}` the same with pronouns but without the authors.
 */
export function formParts({ lookBack, names, roles: teamRoles }: KnownPeople): FormParts {
  const roles = [ROLE_WORDS, MORE_ROLE_WORDS, OPERATOR_WORDS, ...teamRoles].join('|');
  const words = [...names, `(?:(?:${roles})\\s+)?(?:${roles})`].join('|');
  const noun = `(?:${lookBack}(?:${words})|@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?![/\\w]))(?![\\p{L}\\p{N}-])`;
  const subject = (words: string) => `(?<who>${words})${TAIL}\\s+`;
  const who = subject(`${START}(?:${PRONOUNS})(?![\\p{L}'’-])|${START}${noun}`);
  const other = subject(`${START}(?:${PRONOUNS.replace('i|we|you|', '')})(?![\\p{L}'’-])|${START}${noun}`);
  const people = `${START}${BEFORE}(?<who>${noun})`;
  return new Map([
    ['who', who],
    ['who+', `${who}(?:[^.;:!?\\n]{3,90}?(?<!\\p{L})(?:and|but|then|or),?\\s+)??`],
    ['other', other],
    ['people', people],
    [
      'them',
      `(?:${START}(?<who>you|he|she|they|someone|somebody|anyone|anybody|nobody|no one)(?!\\p{L})|${people.replace('<who>', '<whom>')})`,
    ],
    ['cause-ends', CAUSE_ENDS],
    ['start', `(?<=(?:^|${PROSE_BEGINS})\\s*|[.;:!?]\\s+|[-–—]\\s+|\\(|[Bb]ecause\\s+)`],
    ['adv', ADV],
    ['aux', AUX],
    ['be', '(?:was|were|is|are|had been|has been|have been|had become|became|got)\\s+'],
    ['ed', PARTICIPLE],
    ['work', `(?:${WORK})(?![\\p{L}-])`],
    ['have', "(?:['’]ve|\\s+(?:\\p{L}+ly\\s+|at least\\s+|just\\s+|also\\s+)?have)\\s+"],
    [
      'not',
      "(?:did\\s+not|didn['’]t|never|had\\s+not|hadn['’]t|have\\s+not|haven['’]t|has\\s+not|hasn['’]t)\\s+",
    ],
    [
      'procedure',
      '(?:runbooks?|playbooks?|procedures?|checklists?|polic(?:y|ies)|process(?:es)?|guidelines?|instructions|rules?|standards?)',
    ],
  ]);
}

/** A form with its braces filled in. A brace that nothing stands for is a mistake in the pattern. */
export function filledForm(form: string, parts: FormParts): string {
  return form.replace(/\{([a-z][a-z+-]*)\}/g, (_, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`A pattern speaks of {${name}}, which stands for nothing`);
    return part;
  });
}

import { byKey } from '#shared/basics/memo.ts';
import { escapePattern } from '#shared/text/escapes.ts';
import { ROLE_WORDS as ROLES } from '#shared/text/roleWords.ts';

const PRONOUNS = 'he|she|they|i|you|someone|somebody|everyone|everybody|nobody|no one';

/** What may stand before a role: "the new on-call", "one of our senior". */
const BEFORE = '(?:(?:one of )?(?:the|an?|our|one|some|another|its|this|that)\\s+)?(?:[\\p{L}-]+\\s+){0,2}?';

/** What follows a subject when it does something, as opposed to "the developer portal". */
const VERBS =
  '(?:(?:also|then|again|simply|just|only|accidentally|mistakenly|wrongly|manually|unknowingly|inadvertently|later|first)\\s+)?' +
  "(?:was|were|is|are|did|didn['’]t|does|doesn['’]t|do|had|hadn['’]t|has|hasn['’]t|have|could|couldn['’]t|should|would|might|must|cannot|can|never|not|" +
  'ran|made|set|took|left|gave|sent|chose|thought|knew|saw|put|wrote|went|began|hit|read|broke|held|kept|got|let|lost|meant|' +
  'built|brought|came|felt|found|told|understood|shut|cut|reset|forgot|misread|overlooked|mistook|\\p{L}{2,}ed)(?![\\p{L}-])';

/** "We" is the organisation as often as the people: having, lacking and using are no acts. */
const NO_ACTS_OF_US =
  "(?!(?:have|had|lack|lacked|do|don['’]t|did not have|didn['’]t have|never|no|rely|relied|use|used|are|were|need|needed|required|still)(?!\\p{L}))";

/** Kubernetes has operators too. */
const MACHINE_WORLD = /\b(?:kubernetes|k8s|cluster|pods?|crd|controller|helm)\b/i;

const BY_PEOPLE = new RegExp(
  `\\bby (?:(?:one of )?(?:the|an?|our|one|another) )(?:[\\p{L}-]+ ){0,2}?(?:${ROLES})(?=\\s*(?:[.,;]|$))`,
  'iu',
);

/** The patterns for these subjects; building them takes longer than using them. One open incident's names are in use. */
const subjectsFor = byKey(8, (who: string) => ({
  person: new RegExp(`^(${who})\\s+${VERBS}`, 'iu'),
  us: new RegExp(`^(we)\\s+${NO_ACTS_OF_US}${VERBS}`, 'iu'),
}));

function subjectsWith(people: readonly string[], isOfMachines: boolean) {
  const operators = isOfMachines ? [] : ['(?:the|an|our) operators?'];
  const names = people.map(escapePattern);
  return subjectsFor([`${BEFORE}(?:${ROLES})`, PRONOUNS, ...operators, ...names].join('|'));
}

/** A thing without an owner is a missing safeguard, and nobody's act. */
const OWNERLESS =
  /^(?:nobody|no[ -]one)\s+(?:(?:had|has|ever|really|clearly)\s+)*owned(?!\s+up(?!\p{L}))(?!\p{L})/iu;

/** The person or people that the sentence begins with, doing something; null when it begins otherwise. */
export function personSubject(text: string, people: readonly string[]): string | null {
  const sentence = withoutQuotes(text)
    .trim()
    .replace(/^because\s+/i, '');
  if (OWNERLESS.test(sentence)) return null;
  const { person, us } = subjectsWith(people, MACHINE_WORLD.test(sentence));
  return (person.exec(sentence) ?? us.exec(sentence))?.[1] ?? null;
}

/** Whether something is said to have been done by a person: "removed by an engineer". */
export function isDoneByPerson(text: string, people: readonly string[]): boolean {
  const sentence = withoutQuotes(text);
  if (BY_PEOPLE.test(sentence)) return true;
  return people.some((name) => new RegExp(`\\bby ${escapePattern(name)}(?!\\p{L})`, 'u').test(sentence));
}

/** Quoted words and code are evidence, not the author's own words. */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|`[^`]*`/g, '“”');
}

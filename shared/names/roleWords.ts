import { NAMES_THAT_ARE_WORDS } from '#shared/names/firstNames.ts';

/** What roles, departments and machines are called, and the small words between them. */
const ROLE_PARTS: ReadonlySet<string> = new Set(
  (
    'a all an and another any app application at backend billing bot business call cause change chief client cloud ' +
    'coach command commander communication communications compliance consultant contractor coordinator core customer ' +
    'customers data database dba dbas delivery deploy deployment deputy design designer desk dev developer developers ' +
    'devops director driver duty edge emergency employee engineer engineering engineers escalation everybody everyone ' +
    'external facilitator finance first for from frontend growth head help host identity incident incidents infra ' +
    'infrastructure intern internal it job junior lead leader leads legal line liaison load manager managers marketing ' +
    'member mobile monitor monitoring n network night noc nobody none not observability of office officer on oncall one ' +
    'operation operations operator ops orders our owner ownership partner payments people person platform pm ' +
    'postmortem president primary principal product production program project provider public qa quality queue release ' +
    'reliability responder responders response review reviewer reviewers rotation sales scheduler scribe search second ' +
    'secondary security senior server servers service services shift shop site sme someone specialist squad sre sres staff ' +
    'staging storage subject support system systems team teams tbd tech technical test tester testers the third tier tooling to tools ' +
    'trust unassigned unknown us user users vendor vice vp watch we web who with checkout api cache cron alert alerts ' +
    'scribes comms cto ceo cio ciso coo cfo founder architect analyst administrator admin administrators admins author'
  ).split(' '),
);

/** Family names and first names that are words as well, beside those the language hints know. */
const WORD_NAMES: ReadonlySet<string> = new Set(
  (
    'young long price cook baker green brown white black gray grey hall wood woods stone field fields park parks bank banks ' +
    'bush fox wolf bird fish hill lane street house church school cross bell ball gates waters winter winters summers ' +
    'spring snow frost rain storm love true good best strong small short little day early fall rush power waits walls ' +
    'case cash carter mason porter cooper turner fisher hunter page sage star sunny angel ace art gene basil ginger olive ' +
    'melody harmony destiny justice justin noble royal wise sharp swift bright light west east north south may ' +
    'most low high bar bars driver drivers rivers light lights power powers bridge bridges tower towers less more moss nails ' +
    'rust ware close fine rich poor hope self sparks speed tune load loads read write writer reader shield sand lake lakes ' +
    'pool pools root roots banner sender post cash freed weeks nights back man way ways held call calls'
  ).split(' '),
);

/** Whether a name in small letters is a word as well. */
export function isWordToo(letters: string): boolean {
  return NAMES_THAT_ARE_WORDS.has(letters) || WORD_NAMES.has(letters) || ROLE_PARTS.has(letters);
}

/** Given names that are words for roles too, or small ones between them. */
const GIVEN_NAMES: ReadonlySet<string> = new Set('dev an line job to any'.split(' '));
/** A person's trade; people who look after a program have other names. */
const TITLE = /^(?:sre|dba|qa|pm|cto|ceo|cio|ciso|coo|cfo|vp|manager|director|commander)$/i;

/** Whether a word that stands for a role is a given name before this one: `Dev Patel`, `An Nguyen`, not `Dev lead`. */
export function isGivenName(word: string, next: string): boolean {
  return (
    GIVEN_NAMES.has(word.toLowerCase()) &&
    [word, next].every((each) => /^\p{Lu}\p{Ll}/u.test(each)) &&
    !isRole(next)
  );
}

/** Whether this says what a person is by trade, so that a name stands before it. */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** Whether a word is one for a role, a department or a kind of machine, also of several parts: `on-call`. */
export function isRole(word: string): boolean {
  return word
    .toLowerCase()
    .split(/[-_.]/u)
    .every((part) => ROLE_PARTS.has(part) || part === '' || /^\d+$/.test(part));
}

import { byInputs, byKey, byObject, fromLast, type Last } from '#shared/basics/memo.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isPeoplesKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { NamedPerson } from '#shared/language/hint.ts';
import { asPattern } from '#shared/language/knownPeople.ts';
import { NAMES_THAT_ARE_WORDS } from '#shared/names/firstNames.ts';
import { spokenNames } from '#shared/names/mailNames.ts';
import { isProgram } from '#shared/names/programNames.ts';

const ACTS =
  '(?=\\s+(?:and\\s+\\p{Lu}|\\p{L}+ly\\s+|then\\s+|also\\s+)?(?:was|were|is|had|has|did|didn|could|should|would|does|ran|made|set|took|left|gave|sent|saw|put|wrote|went|began|broke|held|kept|lost|built|forgot|\\p{L}{2,}ed)(?!\\p{L}))';

/** The first name of a person in a text, exactly as it is written. */
interface FoundName {
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
  return expressionFor(name).exec(prose)?.index ?? -1;
}

const expressionFor = byKey(1000, (name: string) => {
  const isWord = NAMES_THAT_ARE_WORDS.has(name.toLowerCase());
  const bare = `(?<![\\p{L}\\p{N}_@/.-])${asPattern(name)}(?![\\p{L}\\p{N}_/-])`;
  return new RegExp(isWord ? `${bare}${ACTS}|(?<=\\bby\\s+)${bare}` : bare, 'u');
});

/** Plural things that "they" can stand for. */
const THINGS =
  /(?<!\p{L})(?:pods?|jobs|nodes|servers?|hosts|instances|containers|requests|workers|queries|connections|services|builds|images|certificates|clusters|processes|threads|replicas|disks|volumes|alerts|checks|probes|tests|tasks|clients|attackers?|phishers?|adversar(?:y|ies)|intruders?|spammers?|bots?|users|customers|visitors|calls|messages|packets|queues|machines|systems|deployments|releases|records|files|migrations|tokens|keys|regions|caches|databases|networks|packages|links|sites|pages|apps|applications)(?!\p{L})/giu;

/** What a group of people is part of in a sentence: "one of the engineers", "somebody on the team". */
const PART_OF =
  /^(?:one|two|three|some|many|most|all|none|any|both|members?|part|half|several|someone|somebody|anyone|anybody|nobody|each|few|majority|head|lead|rest)$/iu;

const IN_PHRASE =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}’'-]+|\uFFFC)\s+(?:of|for|from|by|with|to|in|on|at|about|between)\s+(?:(?:the|our|an?|this|that|both|another|their)\s+)?(?:(?!the\s|our\s|an?\s|this\s)[\p{L}\p{N}-]+\s+){0,2}$/u;

/** Begins a new thought, after which a person is the subject again: "by the time the team …". */
const TIME_PHRASE =
  /^(?:by|at|in|on|during|after|before|when|while|because|time|that|as|moment|day|morning|night|week|hour)$/iu;

/**
 * Whether the person found at a place of the prose is what its sentence is about. "The dashboard of the team
 * failed to load" is about a dashboard, and "they" are often pods.
 */
export function isPersonHere(prose: string, at: number, who: string): boolean {
  const before = prose.slice(Math.max(0, at - 200), at);
  // The chat program; people are a team, in small letters.
  if (who.endsWith('Teams') && before.trim() !== '') return false;
  if (/^they$/i.test(who)) return !isAboutThings(before);
  // Nothing of, for or with stands before these.
  if (/^(?:i|we|he|she)$/i.test(who)) return true;
  const head = IN_PHRASE.exec(before)?.[1];
  return head === undefined || PART_OF.test(head) || TIME_PHRASE.test(head);
}

const PEOPLE =
  /(?<!\p{L})(?:engineers?|developers?|teams?|people|responders?|reviewers?|admins?|administrators?|on-call|staff|colleagues?|authors?|management|maintainers?|we|us|contractors?)(?!\p{L})/giu;

/** Things were named more recently than people. */
function isAboutThings(before: string): boolean {
  const lastOf = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
  return lastOf(THINGS) > lastOf(PEOPLE);
}

/** A first name, perhaps with others: "Anna", "Anna Weber". Not "PagerDuty", "on-call engineer" or "QA". */
const NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u;

/** Attendees may be listed by role. */
const NO_NAME =
  /engineer|team|support|on-call|platform|network|database|commander|lead|manager|developer|operations|security|customer|vendor|staff|bot$/i;

/** Names and roles become parts of expressions, which must not grow without bounds; nobody is called longer. */
const LONGEST_NAME = 100;
const MOST_PEOPLE = 300;

/**
 * Those who may stand in the texts by name: attendees with their roles, the facilitator, owners and actors, in
 * this order. At most 300, and no names above 100 characters: a hint may be missed, the search for what is
 * private goes by itself.
 */
export function incidentPeople({ meeting, actions, timeline }: Incident): readonly NamedPerson[] {
  return peopleOf(meeting.attendees, meeting.facilitator ?? '', actions, timeline);
}

const peopleOf = byInputs(
  (
    attendees: Incident['meeting']['attendees'],
    facilitator: string,
    actions: Incident['actions'],
    timeline: Incident['timeline'],
  ): readonly NamedPerson[] => {
    const roles = new Map<string, string>();
    const add = (name: string, role: string) => {
      const isUsable = name.trim() !== '' && name.length <= LONGEST_NAME && roles.size < MOST_PEOPLE;
      if (isUsable && !roles.has(name.trim())) roles.set(name.trim(), role.slice(0, LONGEST_NAME));
    };
    for (const { name, role } of attendees) {
      if (!NO_NAME.test(name)) add(name, role);
    }
    if (isName(facilitator)) add(facilitator, '');
    for (const name of [...actions.map(namedOwner), ...timeline.map(namedActor)]) add(name, '');
    return asBefore([...roles].map(([name, role]) => ({ name, role })));
  },
);

/** The same list as long as the same people are on it, whatever else of the incident changed. */
const asBefore = fromLast(
  (people: readonly NamedPerson[], last: Last<unknown, readonly NamedPerson[]> | null) =>
    last !== null && JSON.stringify(last.answer) === JSON.stringify(people) ? last.answer : people,
);

/** The memo keeps each answer, because there may be tens of thousands and a key press changes one. */
const namedOwner = byObject(({ owner = '' }: ActionItem) => (isName(owner) ? owner : ''));

const namedActor = byObject(({ actor = '', kind }: TimelineEvent) =>
  isPeoplesKind(kind) && isName(actor) && !isProgram(actor.trim()) ? actor : '',
);

function isName(text: string): boolean {
  return NAME.test(text.trim()) && !NO_NAME.test(text);
}

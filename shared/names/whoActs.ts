import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { MORE_FIRST_NAMES } from '#shared/names/moreFirstNames.ts';
import { isWordToo } from '#shared/names/roleWords.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { personKey, withCapital } from '#shared/text/onePerson.ts';

/** Who acts in a sentence, and the rest of it. */
interface Acting {
  readonly name: string;
  readonly rest: string;
}

const GIVEN: ReadonlySet<string> = new Set(
  [...FIRST_NAMES, ...MORE_FIRST_NAMES].map((name) => name.toLowerCase()),
);
/** `Mira restarts`, `Mira Okafor restarts`, `@mira restarts`: a name, then a small word, which is what they do. */
const NAMED = /^@?(?<name>\p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?<rest>\p{Ll}.*)$/su;
/** Roles by which an act is told as well. */
const ROLE =
  /^(?<name>(?:the )?(?:on-call(?: engineer)?|incident commander|support|sre|dba)) (?<rest>\p{Ll}.*)$/isu;
/** What follows a role where it acts; a role alone could be a place or a thing. */
const ACTS = /^(?:\p{Ll}+s|\p{Ll}+ed)\b/u;
/** What only people do in an incident: a name that no list has is somebody's all the same. */
const ONLY_PEOPLE =
  /^(?:acknowledge[sd]|acks|acked|escalate[sd]|suggest(?:s|ed)|suspect(?:s|ed)|wonder(?:s|ed)|takes over|took over)\b/;
/** To them something is done. */
const SUFFERS =
  /^(?:is|was|are|were|gets|got|being|paged|(?:has|have|had|will|would|should|must|can|could|may|might)(?: not)? be(?:en)?)\b/;
/** Things that are called by a name too: “Iris service restarts”, “Jan backups fail”. */
const CALLED_SO =
  /^(?:api|backend|backups|broker|cache|cluster|daemon|database|datacenter|db|endpoint|frontend|gateway|instance|job|node|pipeline|pod|process|proxy|region|server|service|shard|worker)\b/;
/** What belongs to a role, and is no act of it: “Support tickets rise”, “SRE runbooks updated”. */
const OWNED =
  /^(?:accounts|agents|alerts|calls|cases|channels|chats|credentials|dashboards|docs|emails|engineers|hours|lines|mails|pages|passwords|permissions|phones|playbooks|portals|queues|requests|roles|rotations|runbooks|schedules|scripts|shifts|systems|teams|tickets|tools)\b/;

/**
 * The person whose act a sentence tells, by the name that `people` of the incident have, else as it is written; null where it
 * begins with no name. Somebody who is paged does not act.
 */
export function whoActs(text: string, people: readonly string[] = []): Acting | null {
  const named = dividedBy(NAMED, text);
  const known = named === null ? null : (knownName(named.name, people) ?? newName(named));
  if (named !== null && known !== null && !CALLED_SO.test(named.rest))
    return { name: known, rest: named.rest };
  const role = dividedBy(ROLE, text);
  return role !== null && ACTS.test(role.rest) && !OWNED.test(role.rest) ? role : null;
}

/** Who stands at the beginning, and the rest; null where nobody does, or where something is done to them. */
function dividedBy(pattern: RegExp, text: string): Acting | null {
  const { name, rest } = pattern.exec(text.trim())?.groups ?? {};
  return name === undefined || rest === undefined || SUFFERS.test(rest) ? null : { name, rest };
}

/** A name of somebody whom nobody knows yet, by what they do; null of programs, roles and teams. */
function newName({ name, rest }: Acting): string | null {
  const words = name.split(' ').map((word) => word.toLowerCase());
  const isName =
    /^\p{Lu}\p{Ll}/u.test(name) &&
    !isTool(name) &&
    !words.some((word) => isWordToo(word) || CALLED_SO.test(word));
  return isName && ONLY_PEOPLE.test(rest) ? name : null;
}

/** The full name of whoever is meant; null for what is no name of a person. */
function knownName(name: string, people: readonly string[]): string | null {
  const key = personKey(name);
  const [first = ''] = name.split(' ');
  const sameName = people.filter((person) => personKey(person) === key);
  // A sentence begins with a capital anyway: that of a program is not its own.
  if (sameName[0] !== undefined) return !isTool(name) ? withCapital([sameName[0], name]) : sameName[0];
  const sameFirst = [...new Set(people.filter((person) => personKey(person.split(' ')[0] ?? '') === key))];
  if (sameFirst[0] !== undefined && sameFirst.length === 1) return sameFirst[0];
  const small = first.toLowerCase();
  const isGiven = /^\p{Lu}/u.test(name) && GIVEN.has(small) && !isWordToo(small);
  return isGiven || sameFirst.length > 1 ? name : null;
}

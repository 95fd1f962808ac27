import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { MORE_FIRST_NAMES } from '#shared/names/moreFirstNames.ts';
import { isWordToo } from '#shared/names/roleWords.ts';
import { personKey } from '#shared/text/onePerson.ts';

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
  const { name, rest } = NAMED.exec(text.trim())?.groups ?? {};
  if (name !== undefined && rest !== undefined && !SUFFERS.test(rest) && !CALLED_SO.test(rest)) {
    const known = knownName(name, people);
    if (known !== null) return { name: known, rest };
  }
  const role = ROLE.exec(text.trim())?.groups;
  const isAct = role?.name !== undefined && role.rest !== undefined && !SUFFERS.test(role.rest);
  return isAct && /^(?:\p{Ll}+s|\p{Ll}+ed)\b/u.test(role.rest ?? '') && !OWNED.test(role.rest ?? '')
    ? { name: role.name ?? '', rest: role.rest ?? '' }
    : null;
}

function knownName(name: string, people: readonly string[]): string | null {
  const key = personKey(name);
  const [first = ''] = name.split(' ');
  const sameName = people.filter((person) => personKey(person) === key);
  if (sameName[0] !== undefined) return sameName[0];
  const sameFirst = [...new Set(people.filter((person) => personKey(person.split(' ')[0] ?? '') === key))];
  const longest = sameFirst.toSorted((a, b) => b.length - a.length);
  if (longest[0] !== undefined && sameFirst.length === 1) return longest[0];
  const small = first.toLowerCase();
  const isGiven = /^\p{Lu}/u.test(name) && GIVEN.has(small) && !isWordToo(small);
  return isGiven || sameFirst.length > 1 ? name : null;
}

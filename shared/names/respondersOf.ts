import type { Attendee } from '#shared/domain/incident/meeting.ts';
import { isPeoplesKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { isRole } from '#shared/names/roleWords.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { eachPersonByFullName, isOnePerson } from '#shared/text/onePerson.ts';

/** Somebody who worked on the incident. */
interface Responder {
  /** As the timeline names them, which can be a role. */
  readonly name: string;
  /** As the list of the meeting has it; empty where it has none, or says what the name says. */
  readonly role: string;
}

/**
 * Who acted in the events of a timeline that is given in reading order: each once, by their first act, and no tool. While nobody
 * has said of what kind an event is, it is the act of whoever is a person by name, by trade or by the list of the meeting.
 */
export function respondersOf(
  timeline: readonly Pick<TimelineEvent, 'kind' | 'actor'>[],
  attendees: readonly Pick<Attendee, 'name' | 'role'>[],
): readonly Responder[] {
  const people = attendees.map(({ name, role }) => ({ name: oneLine(name), role: oneLine(role) }));
  const acted = new Map<string, boolean>();
  // Thousands of events have few actors: each is looked at once while the kind is open.
  for (const { kind, actor = '' } of timeline) {
    for (const name of actorsIn(oneLine(actor), people)) {
      if (name === '' || acted.get(name) === true || isTool(name)) continue;
      if (isPeoplesKind(kind)) acted.set(name, true);
      else if (kind === undefined && !acted.has(name)) acted.set(name, isPerson(name, people));
    }
  }
  const names = [...acted].flatMap(([name, isTheirs]) => (isTheirs ? [name] : []));
  return eachPersonByFullName(names).map((name) => {
    const listed =
      people.find((person) => person.name === name) ??
      people.find((person) => isOnePerson(person.name, name));
    const role = listed?.role ?? '';
    return { name, role: role === name ? '' : role };
  });
}

const GIVEN: ReadonlySet<string> = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)*$/u;
const TRADE =
  /\b(?:engineer|developer|manager|commander|lead|responder|operator|administrator|director|on-call)\b/i;

const BETWEEN_PEOPLE = /\s*[,;/&+]\s*|\s+(?:and|und|et|y)\s+/iu;

/** `Ana Sousa, Tom` are two; `Payments and checkout lead` is one role. */
function actorsIn(actor: string, attendees: readonly Pick<Attendee, 'name'>[]): readonly string[] {
  const parts = actor.split(BETWEEN_PEOPLE);
  return parts.length > 1 && parts.every((part) => isNamed(part, attendees)) ? parts : [actor];
}

function isNamed(name: string, attendees: readonly Pick<Attendee, 'name'>[]): boolean {
  const isFullName = name.includes(' ') && NAME.test(name) && !name.split(' ').some(isRole);
  return isFullName || GIVEN.has(name.toLowerCase()) || attendees.some((one) => isOnePerson(one.name, name));
}

function isPerson(name: string, attendees: readonly Pick<Attendee, 'name'>[]): boolean {
  const words = name.split(' ');
  return (
    attendees.some((person) => isOnePerson(person.name, name)) ||
    GIVEN.has(words[0]?.toLowerCase() ?? '') ||
    TRADE.test(name) ||
    (NAME.test(name) && !words.some(isRole))
  );
}

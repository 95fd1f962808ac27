import type { Incident } from '#shared/domain/incident/incident.ts';
import { actorsOf } from '#shared/domain/timeline/timelineFilter.ts';
import { isRole } from '#shared/names/roleWords.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { eachPersonOnce, fullNameOf, personKey } from '#shared/text/onePerson.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** Where names stand in fields of their own. */
export type NamedIncident = Pick<Incident, 'timeline' | 'actions' | 'meeting'>;

/** Other names in the timeline and of owners that may be one person: `Mira` and `mira.okafor` may be `Mira Okafor`. */
export interface HalfName {
  /** Never empty; each spelling once, as it is written. */
  readonly names: readonly string[];
  /** As a field has it, or as a handle would be written in full. */
  readonly fullName: string;
}

/** `Tom Berg`: two words and more, each with a capital letter. A role or a tool is no first name with a rest. */
const FULL = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+$/u;
/** `tom.berg`, `tom_berg`: what chats call people. A hyphen stands in names of machines. */
const HANDLE = /^\p{Ll}{2,}[._]\p{Ll}{2,}$/u;

/** Full names of people who act in the timeline, own an action or come to the meeting; each once. */
function fullNames(incident: NamedIncident): readonly string[] {
  return eachPersonOnce(namesIn(incident)).filter(isFullName);
}

/**
 * Writes a name that a text has as the incident does: `priya` as `Priya`, and `Ana` as the one `Ana Sousa` whom it knows;
 * else with the capital that another place of the text gives it. `named`: whom the text names.
 */
export function asKnown(incident: NamedIncident, named: readonly string[] = []): (name: string) => string {
  const full = fullNames(incident);
  const capital = eachPersonOnce([...namesIn(incident), ...named]).filter(
    (name) => name !== name.toLowerCase(),
  );
  const spellings = new Map(capital.map((name) => [personKey(name), name]));
  return (name) => fullNameOf(name, full) ?? spellings.get(personKey(name)) ?? name;
}

function isFullName(name: string): boolean {
  return FULL.test(name) && !isTool(name) && !name.split(' ').some(isRole);
}

function namesIn({ timeline, actions, meeting }: NamedIncident): readonly string[] {
  const owners = actions.map(({ owner = '' }) => owner);
  const attendees = meeting.attendees.map(({ name }) => name);
  return [...actorsOf(timeline), ...attendees, ...owners].map(oneLine);
}

/** People who stand under another name than their full one, where just one full name is meant; each person once. */
export function halfNames(incident: NamedIncident): readonly HalfName[] {
  const written = [...new Set(namesIn(incident))];
  const people = eachPersonOnce([...written.filter(isFullName), ...fromHandles(written)]);
  const acting = [...actorsOf(incident.timeline), ...incident.actions.map(({ owner = '' }) => owner)];
  const found = new Map<string, string[]>();
  for (const name of new Set(acting.map(oneLine))) {
    const fullName =
      people.find((person) => personKey(person) === personKey(name)) ?? fullNameOf(name, people);
    if (fullName === null || name === fullName || name === '') continue;
    found.set(fullName, [...(found.get(fullName) ?? []), name]);
  }
  return [...found].map(([fullName, names]) => ({ names: eachSpelling(names), fullName }));
}

/** `Tom` and `tom` are told apart by nobody. */
function eachSpelling(names: readonly string[]): readonly string[] {
  const best = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const name of names) if (name !== name.toLowerCase()) best.set(name.toLowerCase(), name);
  return [...best.values()];
}

/** `Tom Berg` of `tom.berg`, where `Tom` alone stands beside it: nobody else says that the first part is a first name. */
function fromHandles(names: readonly string[]): readonly string[] {
  const alone = new Set(names.map((name) => name.toLowerCase()));
  return names.flatMap((handle) => {
    const parts = HANDLE.test(handle) ? handle.split(/[._]/) : [];
    const name = parts.map(capitalised).join(' ');
    return alone.has(parts[0] ?? '') && isFullName(name) ? [name] : [];
  });
}

/** Writes the full name wherever another one stands in a field for names; texts stay as somebody wrote them. */
export function withFullName(incident: Incident, { names, fullName }: HalfName): Incident {
  const keys = new Set(names.map(personKey));
  const isHalf = (written: string | undefined): boolean =>
    written !== undefined && written !== fullName && keys.has(personKey(oneLine(written)));
  return {
    ...incident,
    timeline: incident.timeline.map((event) => (isHalf(event.actor) ? { ...event, actor: fullName } : event)),
    actions: incident.actions.map((action) =>
      isHalf(action.owner) ? { ...action, owner: fullName } : action,
    ),
  };
}

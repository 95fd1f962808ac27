import { nameKey } from '#shared/aliases/foldedText.ts';
import { roleAlias } from '#shared/aliases/roleAlias.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import { isPeoplesKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { actorsIn, namesIn } from '#shared/names/personNames.ts';

const firstNames: ReadonlySet<string> = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));

/** The parts of an incident that say who was there. */
export type PeopleSource = Pick<Incident, 'meeting' | 'actions' | 'timeline'>;

/**
 * Everybody who may stand in the texts by name, each with what to call them in public, in the order of the
 * file: attendees by their roles, then the facilitator, owners of actions and actors of events. Roles and teams
 * that are listed as such are no names.
 */
export function peopleByRole({ meeting, actions, timeline }: PeopleSource): readonly Alias[] {
  const people = new Map<string, Alias>();
  const read = new Set<string>();
  const add = (text: string | undefined, alias: string, namesOf = namesIn) => {
    // Thousands of events have a few actors; whoever is known goes by what was said first.
    const said = `${namesOf === namesIn ? 'people' : 'actor'} ${text}`;
    if (read.has(said)) return;
    read.add(said);
    for (const name of namesOf(text ?? '')) {
      const key = nameKey(name);
      if (isNameLike(name, text) && !people.has(key)) people.set(key, { name, alias });
    }
  };
  const sessions = [meeting, ...(meeting.held ?? [])];
  for (const { attendees } of sessions) {
    for (const { name, role } of attendees) add(name, roleAlias(role));
  }
  for (const { facilitator } of sessions) add(facilitator, 'the facilitator');
  for (const { owner } of actions) add(owner, roleAlias(''));
  for (const event of timeline) if (isDoneByPeople(event)) add(event.actor, roleAlias(''), actorsIn);
  for (const { actor } of timeline) add(actor, 'an automated system', actorsIn);
  return [...people.values()];
}

function isDoneByPeople({ kind, actor = '' }: TimelineEvent): boolean {
  return isPeoplesKind(kind) || isFirstName(actor.split(/\s/)[0] ?? '');
}

/** A field may hold a sentence; small letters are a name when it is all there is, or a first name. */
function isNameLike(name: string, field: string | undefined): boolean {
  const words = nameKey(name).split(' ');
  if (words.length > 4 || words[0] === '') return false;
  return (
    /[\p{Lu}\p{Lo}@\d]/u.test(name) ||
    words.some(isFirstName) ||
    (words.length === 1 && (name === field?.trim() || field?.includes('@') === true))
  );
}

/** True for a common first name, in any case. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase());
}

import { nameKey } from '#shared/aliases/foldedText.ts';
import { roleAlias } from '#shared/aliases/roleAlias.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import type { EventKind, TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { namesIn } from '#shared/names/personNames.ts';

/** What only people do; the actor of a signal or of a recovery is mostly a program. */
const DONE_BY_PEOPLE: ReadonlySet<EventKind> = new Set(['communication', 'diagnosis', 'decision', 'action']);

const firstNames: ReadonlySet<string> = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));

/** The parts of an incident that say who was there. */
export type PeopleSource = Pick<Incident, 'meeting' | 'actions' | 'timeline'>;

/**
 * Everybody who may stand in the texts by name, each with what to call them in public, in the order of the
 * file: attendees by their roles, then the facilitator, owners of actions and actors of events. Roles and teams
 * that are listed as such are no names.
 */
export function knownPeople({ meeting, actions, timeline }: PeopleSource): readonly Alias[] {
  const people = new Map<string, Alias>();
  const add = (text: string | undefined, alias: string) => {
    for (const name of namesIn(text ?? '')) {
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
  for (const event of timeline) if (isDoneByPeople(event)) add(event.actor, roleAlias(''));
  for (const { actor } of timeline) add(actor, 'an automated system');
  return [...people.values()];
}

function isDoneByPeople({ kind, actor = '' }: TimelineEvent): boolean {
  return DONE_BY_PEOPLE.has(kind) || isFirstName(actor.split(/\s/)[0] ?? '');
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

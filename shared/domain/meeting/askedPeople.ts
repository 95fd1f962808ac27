import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AskedPerson } from '#shared/domain/incident/meeting.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Notes that people were asked before the meeting. Who was asked before stays as they are, with what they answered. */
export function withAsked(incident: Incident, names: readonly string[], askedAt: Timestamp): Incident {
  const known = incident.meeting.asked ?? [];
  const there = new Set(known.map(keyOf));
  const added: AskedPerson[] = [];
  for (const name of names) {
    if (there.has(keyOf({ name }))) continue;
    there.add(keyOf({ name }));
    added.push({ name, askedAt });
  }
  if (added.length === 0) return incident;
  return withPeople(incident, [...known, ...added]);
}

/** When somebody was asked, and answered; null: not yet. */
export function askedPersonOf({ meeting }: Incident, name: string): AskedPerson | null {
  return meeting.asked?.find((person) => keyOf(person) === keyOf({ name })) ?? null;
}

/** Notes that somebody answered, also where nobody wrote down that they were asked. */
export function withAnswered(incident: Incident, name: string, answeredAt: Timestamp): Incident {
  const asked = withAsked(incident, [name], answeredAt);
  const people = asked.meeting.asked ?? [];
  if (people.some((person) => keyOf(person) === keyOf({ name }) && person.answeredAt !== undefined))
    return incident;
  return withPeople(
    asked,
    people.map((person) => (keyOf(person) === keyOf({ name }) ? { ...person, answeredAt } : person)),
  );
}

/** Whoever is written in small letters elsewhere is the same person. */
function keyOf({ name }: Pick<AskedPerson, 'name'>): string {
  return name.toLowerCase();
}

function withPeople(incident: Incident, asked: readonly AskedPerson[]): Incident {
  return applyPatch(incident, { meeting: applyPatch(incident.meeting, { asked }) });
}

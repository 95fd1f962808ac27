import { type Finding, type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type HalfName, halfNames, type NamedIncident } from '#shared/names/halfNames.ts';
import { personKey } from '#shared/text/onePerson.ts';

/** One person under two names. */
export const PERSON_RULE = 'event-person';

/** First names that may be somebody whose full name the incident has as well, each at the first event that has it. */
export function personFindings(incident: Incident): readonly Lack[] {
  return halfNames(incident).flatMap(({ name, fullName }) => {
    const event = incident.timeline.find(({ actor = '' }) => personKey(actor) === personKey(name));
    if (event === undefined) return [];
    const spot = { place: 'timeline', id: event.id, field: 'actor' } as const;
    return [lack('note', PERSON_RULE, spot, `“${name}” may be ${fullName}. Is it one person?`)];
  });
}

/** What "Yes" means for a finding that asks whether two names are one person; null for any other. */
export function joinedByFinding(
  incident: NamedIncident,
  { rule, spot }: Pick<Finding, 'rule' | 'spot'>,
): HalfName | null {
  if (rule !== PERSON_RULE) return null;
  const { actor = '' } = incident.timeline.find(({ id }) => id === spot.id) ?? {};
  return halfNames(incident).find(({ name }) => personKey(name) === personKey(actor)) ?? null;
}

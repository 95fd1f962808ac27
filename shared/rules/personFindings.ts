import { type Finding, type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { type HalfName, halfNames, type NamedIncident } from '#shared/names/halfNames.ts';
import { personKey } from '#shared/text/onePerson.ts';
import { listed } from '#shared/text/phrases.ts';

/** One person under several names. */
export const PERSON_RULE = 'event-person';

/** Names that may be one person, each person at the first event that has another name than the full one. */
export function personFindings(incident: Incident): readonly Lack[] {
  return halfNames(incident).flatMap((half) => {
    const event = firstEventOf(incident, half);
    if (event === undefined) return [];
    const spot = { place: 'timeline', id: event.id, field: 'actor' } as const;
    return [
      lack('note', PERSON_RULE, spot, `${namesInQuotes(half)} may be ${half.fullName}. Is it one person?`),
    ];
  });
}

/** `“Tom” and “tom.berg”`. */
export function namesInQuotes({ names }: HalfName): string {
  return listed(names, (name) => `“${name}”`);
}

function firstEventOf({ timeline }: NamedIncident, { names, fullName }: HalfName): TimelineEvent | undefined {
  const keys = new Set(names.map(personKey));
  return timeline.find(({ actor = '' }) => actor !== fullName && keys.has(personKey(actor)));
}

/** What "Yes" means for a finding that asks whether several names are one person; null for any other. */
export function joinedByFinding(
  incident: NamedIncident,
  { rule, spot }: Pick<Finding, 'rule' | 'spot'>,
): HalfName | null {
  if (rule !== PERSON_RULE) return null;
  return halfNames(incident).find((half) => firstEventOf(incident, half)?.id === spot.id) ?? null;
}

import type { Incident } from '#shared/domain/incident/incident.ts';
import { knownStart } from '#shared/domain/timeline/incidentSpan.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * When the incident started, of whose day every document about it is, for both audiences: what tells it may be
 * internal, and its day is not. What is private does not count. Null while nothing has a time: no day is made up.
 */
export function documentStart(incident: Incident): Timestamp | null {
  return knownStart(withoutPrivateParts(incident, 'internal'));
}

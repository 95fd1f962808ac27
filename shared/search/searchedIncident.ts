import { fieldGroups, type WrittenText, writtenTexts } from '#shared/domain/fieldTexts.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { IncidentCopy } from '#shared/domain/incidentCopies.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** An incident in a file, as much of it as naming it needs. */
export interface IncidentName extends IncidentCopy {
  readonly title: string;
  /** When it began; see `incidentStart`. */
  readonly date: Timestamp;
  /** IANA name of the zone in which its date is read. */
  readonly timeZone: string;
}

/** The same with all that is searched. */
export interface SearchedIncident extends IncidentName {
  /** Everything that people wrote in it, private parts too, in the order of the desk. */
  readonly texts: readonly WrittenText[];
}

const ALL_FIELDS = fieldGroups(() => true);

/** What is searched of the incident in this file. */
export function searchedIncident(incident: Incident, path: string): SearchedIncident {
  const { id, updatedAt, title, timeZone } = incident;
  const texts = writtenTexts(incident, ALL_FIELDS);
  return { id, path, updatedAt, title, date: incidentStart(incident), timeZone, texts };
}

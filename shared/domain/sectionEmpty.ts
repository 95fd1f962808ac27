import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/**
 * Whether nothing is written in a place. The computed duration, which every new incident has, does not count as written;
 * a place that is no section is never empty.
 */
export function isSectionEmpty(incident: Incident, place: DeskPlace): boolean {
  switch (place) {
    case 'summary':
      return incident.summary.trim() === '';
    case 'impact':
      return incident.impact.every((row) => row.value.trim() === '' && row.computed?.kind !== 'sla');
    case 'causes':
      return incident.causes.length === 0 && incident.rootCause.trim() === '';
    case 'meeting':
    case 'publish':
      return false;
    default:
      return incident[place].length === 0;
  }
}

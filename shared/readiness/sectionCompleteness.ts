import type { Incident } from '#shared/domain/incident/incident.ts';
import { type DeskPlace, SECTION_IDS, type SectionId } from '#shared/domain/incident/sections.ts';
import { readiness } from '#shared/readiness/readiness.ts';

/** `empty`: nothing written; `complete`: nothing the guide asks for is missing (notes do not count). */
export type Completeness = 'empty' | 'partial' | 'complete';

/** The mark of each section in the desk window's path. */
export function sectionCompleteness(incident: Incident): Record<SectionId, Completeness> {
  const lacking = new Set<DeskPlace>();
  for (const { spot, severity } of readiness(incident).open) {
    if (severity !== 'note') lacking.add(spot.place);
  }
  const mark = (section: SectionId): Completeness => {
    if (isSectionEmpty(incident, section)) return 'empty';
    return lacking.has(section) ? 'partial' : 'complete';
  };
  const marks = SECTION_IDS.map((section) => [section, mark(section)] as const);
  return Object.fromEntries(marks) as Record<SectionId, Completeness>; // SECTION_IDS holds every SectionId.
}

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

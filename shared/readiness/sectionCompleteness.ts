import type { Incident } from '#shared/domain/incident/incident.ts';
import { type DeskPlace, SECTION_IDS, type SectionId } from '#shared/domain/incident/sections.ts';
import { isSectionEmpty } from '#shared/domain/sectionEmpty.ts';
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

import type { Incident } from '#shared/domain/incident.ts';
import { SECTION_IDS, type SectionId } from '#shared/domain/sections.ts';
import { actionFindings } from '#shared/rules/actionFindings.ts';
import { causeFindings } from '#shared/rules/causeFindings.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { impactFindings } from '#shared/rules/impactFindings.ts';
import { listFindings } from '#shared/rules/listFindings.ts';
import { summaryFindings } from '#shared/rules/summaryFindings.ts';
import { timelineFindings } from '#shared/rules/timelineFindings.ts';

/** `empty`: nothing written; `complete`: nothing the guide asks for is missing (notes do not count). */
export type Completeness = 'empty' | 'partial' | 'complete';

const findingsOf = new WeakMap<Incident, readonly Finding[]>();

/** What is still missing, in the order of the sections. Cheap to call again with the same incident. */
export function completenessFindings(incident: Incident): readonly Finding[] {
  const known = findingsOf.get(incident);
  if (known !== undefined) return known;
  const findings = [
    ...summaryFindings(incident),
    ...impactFindings(incident),
    ...timelineFindings(incident),
    ...causeFindings(incident),
    ...listFindings(incident, 'contributingFactors'),
    ...listFindings(incident, 'wentWell'),
    ...actionFindings(incident),
    ...listFindings(incident, 'lessons'),
  ];
  findingsOf.set(incident, findings);
  return findings;
}

/** The mark of each section in the desk window's path. */
export function sectionCompleteness(incident: Incident): Record<SectionId, Completeness> {
  const lacking = new Set<SectionId>();
  for (const { section, severity } of completenessFindings(incident)) {
    if (severity !== 'note') lacking.add(section);
  }
  const mark = (section: SectionId): Completeness => {
    if (isSectionEmpty(incident, section)) return 'empty';
    return lacking.has(section) ? 'partial' : 'complete';
  };
  const marks = SECTION_IDS.map((section) => [section, mark(section)] as const);
  return Object.fromEntries(marks) as Record<SectionId, Completeness>; // SECTION_IDS holds every SectionId.
}

/** The computed duration, which every new incident has, does not count as written. */
function isSectionEmpty(incident: Incident, section: SectionId): boolean {
  switch (section) {
    case 'summary':
      return incident.summary.trim() === '';
    case 'impact':
      return incident.impact.every((row) => row.value.trim() === '' && row.computed?.kind !== 'sla');
    case 'causes':
      return incident.causes.length === 0 && incident.rootCause.trim() === '';
    default:
      return incident[section].length === 0;
  }
}

import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { SECTIONS } from '#shared/domain/incident/sections.ts';
import { isSectionEmpty } from '#shared/domain/sectionEmpty.ts';

/**
 * How much a document still lacks, in one line, the same wherever it stands: `2 missing · 9 to look at`; empty when
 * nothing is left. A thing counts once, however many of its fields are asked about: whoever adds an action has not more to
 * do by each of them. `hints` are the wordings to look at that count beside the findings. While at most one section is begun
 * nothing is missing: the rest is to be written.
 */
export function readinessWords(open: readonly Finding[], incident: Incident, hints = 0): string {
  const asked = open.filter(({ severity }) => severity !== 'note');
  if (SECTIONS.filter(({ id }) => !isSectionEmpty(incident, id)).length <= 1) {
    const places = new Set(asked.map(({ spot }) => spot.place)).size;
    return places === 0 ? '' : `${places} to write`;
  }
  const lacking = new Set(asked.filter(({ severity }) => severity === 'error').map(countedAs));
  const doubtful = new Set(asked.map(countedAs).filter((thing) => !lacking.has(thing)));
  const missing = lacking.size;
  const questioned = doubtful.size + hints;
  return [missing === 0 ? '' : `${missing} missing`, questioned === 0 ? '' : `${questioned} to look at`]
    .filter((words) => words !== '')
    .join(' · ');
}

/** The event, action or other thing that a finding is about; what is about none counts by itself. */
function countedAs(finding: Finding): string | Finding {
  const { place, id } = finding.spot;
  return id === '' ? finding : fieldKey({ place, id, field: '' });
}

import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { SECTIONS } from '#shared/domain/incident/sections.ts';
import { isSectionEmpty } from '#shared/domain/sectionEmpty.ts';

/**
 * How much a document still lacks, in one line, the same wherever it stands: `2 missing · 9 to look at`; empty when
 * nothing is left. What counts is a question, as in the headings and lines of *Check*, so that they add up to it; `hints`
 * are the wordings to look at, which count beside the findings. While at most one section is begun nothing is missing: the
 * rest is to be written.
 */
export function readinessWords(open: readonly Finding[], incident: Incident, hints = 0): string {
  const asked = open.filter(({ severity }) => severity !== 'note');
  if (SECTIONS.filter(({ id }) => !isSectionEmpty(incident, id)).length <= 1) {
    const places = new Set(asked.map(({ spot }) => spot.place)).size;
    return places === 0 ? '' : `${places} to write`;
  }
  const missing = asked.filter(({ severity }) => severity === 'error').length;
  const questioned = asked.length - missing + hints;
  return [missing === 0 ? '' : `${missing} missing`, questioned === 0 ? '' : `${questioned} to look at`]
    .filter((words) => words !== '')
    .join(' · ');
}

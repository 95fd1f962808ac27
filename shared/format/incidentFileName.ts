import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { isoDate } from '#shared/time/formatTime.ts';

/** Longest slug in characters; with date, number and ending the name fits every file system. */
const LONGEST_SLUG = 60;

/** The ending of incident files, registered with the operating system. */
export const INCIDENT_EXTENSION = '.incident';

/**
 * `2026-03-10-checkout-is-down.incident`: the day on which it began, in its zone. Plain letters only, so that it is safe on all systems; `-2`, `-3` …
 * keeps it apart from the existing names, which are compared without regard to case.
 */
export function incidentFileName(incident: Incident, existing: Iterable<string> = []): string {
  const stem = fileStem(isoDate(incidentStart(incident), incident.timeZone), incident.title);
  const taken = new Set(Array.from(existing, (name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${INCIDENT_EXTENSION}`;
    if (!taken.has(name)) return name;
  }
}

/** The name without its ending for an incident that began on this day, `YYYY-MM-DD`. */
export function fileStem(day: string, title: string): string {
  return `${day}-${slugOf(title)}`;
}

/** Whether a name is that of an incident file that no system hides. */
export function isIncidentFileName(name: string): boolean {
  return !name.startsWith('.') && name.toLowerCase().endsWith(INCIDENT_EXTENSION);
}

/** Accents are dropped, everything else becomes a dash; a title without Latin letters becomes `incident`. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const slug = words.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, '');
  return slug === '' ? 'incident' : slug;
}

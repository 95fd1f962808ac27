import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import { findingName, readiness } from '#shared/readiness/readiness.ts';

/** The card of a finding as something that can be gone to, like a field. */
export function findingCardKey(finding: Finding): string {
  return `finding ${JSON.stringify(findingName(finding))}`;
}

/** The cards of all findings that can be dismissed, whichever document they are about. */
export function openFindingCards(incident: Incident): readonly { readonly id: string }[] {
  const findings = AUDIENCES.flatMap((audience) => readiness(incident, audience).open);
  return findings.map((finding) => ({ id: findingCardKey(finding) }));
}

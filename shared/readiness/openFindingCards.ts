import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import { findingCardKey } from '#shared/readiness/findingName.ts';
import { readiness } from '#shared/readiness/readiness.ts';

/** The cards of all findings that can be dismissed, whichever document they are about. */
export function openFindingCards(incident: Incident): readonly { readonly id: string }[] {
  const findings = AUDIENCES.flatMap((audience) => readiness(incident, audience).open);
  return findings.map((finding) => ({ id: findingCardKey(finding) }));
}

import type { Finding } from '#shared/domain/incident/finding.ts';
import { findingName } from '#shared/readiness/readiness.ts';

/** The card of a finding as something that can be gone to, like a field. */
export function findingCardKey(finding: Finding): string {
  return `finding ${JSON.stringify(findingName(finding))}`;
}

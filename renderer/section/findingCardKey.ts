import { findingName } from '#shared/readiness/readiness.ts';
import type { Finding } from '#shared/rules/finding.ts';

/** The card of a finding as something that can be gone to, like a field. */
export function findingCardKey(finding: Finding): string {
  return `finding ${JSON.stringify(findingName(finding))}`;
}

import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ProposedMark, proposedByFinding } from '#shared/rules/milestoneFindings.ts';
import { joinedByFinding, PERSON_RULE } from '#shared/rules/personFindings.ts';

/** What *Yes* to a finding does: an event gets a milestone, or the names of one person become the full one. */
export type FindingAnswer =
  | ({ readonly kind: 'milestone' } & ProposedMark)
  | { readonly kind: 'person'; readonly names: readonly string[]; readonly fullName: string };

/** Whether a finding is a question that *Yes* answers; any other only tells what is missing. */
export function isAnsweredByYes(finding: Pick<Finding, 'rule' | 'spot'>): boolean {
  return finding.rule === PERSON_RULE || proposedByFinding(finding) !== null;
}

/** What *Yes* does to the incident as it is now; null for a finding that only tells, and where what it asks about has gone. */
export function findingAnswer(
  incident: Incident,
  finding: Pick<Finding, 'rule' | 'spot'>,
): FindingAnswer | null {
  const mark = proposedByFinding(finding);
  if (mark !== null) return { kind: 'milestone', ...mark };
  const names = joinedByFinding(incident, finding);
  return names === null ? null : { kind: 'person', ...names };
}

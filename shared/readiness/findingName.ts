import type { FindingName } from '#shared/domain/dismissalEdits.ts';
import { writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** The finding as a dismissal names it. */
export function findingName({ rule, spot }: Finding): FindingName {
  return { rule, ...writtenSpot(spot) };
}

/** Tells the findings of all incidents apart; for lists, and to remember which were read. */
export function findingKey({ id }: Pick<Incident, 'id'>, finding: Finding): string {
  return JSON.stringify([id, findingName(finding)]);
}

/** The card of a finding as something that can be gone to, like a field. */
export function findingCardKey(finding: Finding): string {
  return `finding ${JSON.stringify(findingName(finding))}`;
}

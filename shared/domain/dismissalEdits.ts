import type { DismissedFinding, DismissedHint } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Names one finding: its rule, and where it was found. */
export type FindingName = Pick<DismissedFinding, 'rule' | 'id' | 'field'>;

/** Stores that a finding was dismissed, and the reason. A second dismissal replaces the reason. */
export function dismissFinding(incident: Incident, dismissal: DismissedFinding): Incident {
  const others = (incident.dismissedFindings ?? []).filter((one) => !isSameFinding(one, dismissal));
  return { ...incident, dismissedFindings: [...others, dismissal] };
}

/** Lets a dismissed finding show again. */
export function restoreFinding(incident: Incident, name: FindingName): Incident {
  const { dismissedFindings = [], ...rest } = incident;
  const others = dismissedFindings.filter((one) => !isSameFinding(one, name));
  if (others.length === dismissedFindings.length) return incident;
  return others.length === 0 ? rest : { ...rest, dismissedFindings: others };
}

export function isSameFinding(one: FindingName, other: FindingName): boolean {
  return one.rule === other.rule && one.id === other.id && one.field === other.field;
}

/** Stores that a hint was dismissed. Dismissing a rule in the whole incident replaces its single dismissals. */
export function dismissHint(incident: Incident, dismissal: DismissedHint): Incident {
  const before = incident.dismissedHints ?? [];
  const isThere = before.some(
    ({ rule, excerpt, id }) =>
      rule === dismissal.rule &&
      (excerpt === undefined || (excerpt === dismissal.excerpt && id === dismissal.id)),
  );
  if (isThere) return incident;
  const keptHints =
    dismissal.excerpt === undefined ? before.filter(({ rule }) => rule !== dismissal.rule) : before;
  return { ...incident, dismissedHints: [...keptHints, dismissal] };
}

/** Lets every hint of this incident show again. */
export function restoreHints(incident: Incident): Incident {
  const { dismissedHints, ...rest } = incident;
  return dismissedHints === undefined ? incident : rest;
}

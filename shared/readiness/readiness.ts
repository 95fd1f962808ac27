import { byInputs, byObject } from '#shared/basics/memo.ts';
import { isSameFinding } from '#shared/domain/dismissalEdits.ts';
import { type DismissedFinding, FINDING_SEVERITIES, type Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type DeskPlace, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { findingName } from '#shared/readiness/findingName.ts';
import { INTERNAL_RULES } from '#shared/readiness/internalRules.ts';
import { PUBLIC_RULES } from '#shared/readiness/publicRules.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';

/** A finding that somebody dismissed. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly dismissal: DismissedFinding;
}

/** How far a document is from being ready. Both lists are in the order of the desk, errors first in each place. */
export interface Readiness {
  readonly open: readonly Finding[];
  readonly dismissed: readonly SettledFinding[];
}

/** Where findings stand, in their order: the eight sections, then the room and what comes after it. */
export const FINDING_PLACES: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];

const FOR: Record<Audience, (incident: Incident) => Readiness> = {
  internal: readinessBy(INTERNAL_RULES),
  public: readinessBy(PUBLIC_RULES),
};

/**
 * What the guide asks for and the document lacks that an audience gets; the desk's sections are about the internal
 * one. Cheap to call again with the same incident.
 */
export function readiness(incident: Incident, audience: Audience = 'internal'): Readiness {
  return FOR[audience](incident);
}

/** Asks one rule of the document after the other, so that {@link readiness} has little left to do. */
export function* readByRules(incident: Incident): Generator<void, void> {
  for (const rule of INTERNAL_RULES) {
    searchBy(rule)(incident);
    yield;
  }
}

function readinessBy(rules: readonly ReadinessRule[]): (incident: Incident) => Readiness {
  return byObject((incident) => {
    const findings = rules.flatMap((rule) => searchBy(rule)(incident));
    return settled(inOrder(findings), incident);
  });
}

/** What to read before the document leaves for an audience: errors that nobody has dismissed. */
export function blockingFindings(incident: Incident, audience: Audience): readonly Finding[] {
  return readiness(incident, audience).open.filter(({ severity }) => severity === 'error');
}

/** What a rule finds. An edit changes a part or two, and only the rules that read them look again. */
const searchBy = byObject((rule: ReadinessRule) => {
  const reason = `${rule.guide}: ${rule.says}`;
  return byInputs(
    (incident: Incident): readonly Finding[] => rule.find(incident).map((found) => ({ ...found, reason })),
    (incident) => rule.reads.map((part) => incident[part]),
  );
});

const PLACE_RANKS = new Map(FINDING_PLACES.map((place, rank) => [place, rank * FINDING_SEVERITIES.length]));
const SEVERITY_RANKS = new Map(FINDING_SEVERITIES.map((severity, rank) => [severity, rank]));

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ spot, severity }: Finding): number {
  return (PLACE_RANKS.get(spot.place) ?? 0) + (SEVERITY_RANKS.get(severity) ?? 0);
}

function settled(findings: readonly Finding[], { dismissedFindings = [] }: Incident): Readiness {
  if (dismissedFindings.length === 0) return { open: findings, dismissed: [] };
  const dismissalOf = (finding: Finding) => {
    const name = findingName(finding);
    return dismissedFindings.find((one) => isSameFinding(one, name));
  };
  const open = findings.filter((finding) => dismissalOf(finding) === undefined);
  const dismissed = findings.flatMap((finding) => {
    const dismissal = dismissalOf(finding);
    return dismissal === undefined ? [] : [{ finding, dismissal }];
  });
  return { open, dismissed };
}

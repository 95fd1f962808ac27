import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** What readiness finds in the sample with these parts, and does not find in the sample itself. */
export function newFindings(parts: Partial<Incident>): readonly Finding[] {
  const sample = sampleIncident();
  const before = new Set(readiness(sample).open.map(({ message }) => message));
  return readiness({ ...sample, ...parts }).open.filter(({ message }) => !before.has(message));
}

/** Their rules, each with its severity: `error summary-empty`. */
export function newRules(parts: Partial<Incident>): readonly string[] {
  return newFindings(parts).map(({ severity, rule }) => `${severity} ${rule}`);
}

/** The sample's actions, the first of them changed. */
export function withFirstAction(parts: Partial<ActionItem>): Pick<Incident, 'actions'> {
  return {
    actions: sampleIncident().actions.map((one, index) => (index === 0 ? { ...one, ...parts } : one)),
  };
}

/** The sample's meeting, changed. */
export function withMeeting(parts: Partial<Meeting>): Pick<Incident, 'meeting'> {
  return { meeting: { ...sampleIncident().meeting, ...parts } };
}

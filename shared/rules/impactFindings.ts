import type { ImpactRow, SlaImpact } from '#shared/domain/impactRow.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { incidentDuration } from '#shared/domain/milestoneMetrics.ts';
import { type Finding, finding } from '#shared/rules/finding.ts';
import { isCalendarMonth } from '#shared/rules/isCalendarDate.ts';

/** Section 2: the damage in numbers. Vague impact statements produce vague action items. */
export function impactFindings(incident: Incident): Finding[] {
  if (incident.impact.length === 0) {
    const message = 'The impact is empty; add at least how long it lasted and whom it reached.';
    return [finding('error', 'impact-empty', { section: 'impact' }, message)];
  }
  return incident.impact.flatMap((row) => rowFindings(row, incident));
}

function rowFindings(row: ImpactRow, incident: Incident): Finding[] {
  const found: Finding[] = [];
  const at = (field: string) => ({ section: 'impact', id: row.id, field }) as const;
  const name = row.metric.trim() === '' ? 'A row' : `“${row.metric.trim()}”`;
  if (row.metric.trim() === '') {
    found.push(finding('warning', 'impact-metric', at('metric'), 'An impact row has no metric.'));
  }
  if (row.computed !== undefined) {
    return [...found, ...computedFindings(row, incident, name)];
  }
  if (row.value.trim() === '') {
    found.push(finding('error', 'impact-value', at('value'), `${name} has no value.`));
  } else if (!/\p{N}/u.test(row.value)) {
    const message = `${name} has no number; a count or an estimate helps to weigh the actions.`;
    found.push(finding('warning', 'impact-number', at('value'), message));
  }
  return found;
}

function computedFindings(row: ImpactRow, incident: Incident, name: string): Finding[] {
  const at = (field: string) => ({ section: 'impact', id: row.id, field }) as const;
  if (incidentDuration(incident) === null) {
    const message = `${name} cannot be computed until the start of the impact and the resolution are known.`;
    return [finding('warning', 'impact-uncomputed', at('computed'), message)];
  }
  if (row.computed?.kind !== 'sla' || isUsableSla(row.computed)) return [];
  const message = `${name} needs a target between 0 and 100 %, a month and the downtime so far.`;
  return [finding('warning', 'impact-sla', at('computed'), message)];
}

function isUsableSla({ targetPercent, month, otherDowntimeMinutes }: SlaImpact): boolean {
  return targetPercent > 0 && targetPercent <= 100 && isCalendarMonth(month) && otherDowntimeMinutes >= 0;
}

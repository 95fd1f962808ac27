import { assertNever } from '#shared/basics/assertNever.ts';
import type { ImpactRow, SlaImpact } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import {
  availabilityText,
  type MonthSpan,
  monthSpan,
  type SlaResult,
  slaCalculation,
} from '#shared/domain/items/slaCalculation.ts';
import {
  incidentDuration,
  type MilestoneSource,
  milestoneTime,
} from '#shared/domain/timeline/milestoneMetrics.ts';
import { groupedNumbers } from '#shared/text/phrases.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { minutesInWords } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** The parts of an incident that computed values are computed from. */
export type ImpactSource = MilestoneSource & Pick<Incident, 'timeZone'>;

/** The text of an impact row's value: computed from milestones where the row says so, otherwise what was typed, long numbers grouped. */
export function impactValue(incident: ImpactSource, row: ImpactRow): string {
  if (row.computed === undefined) return groupedNumbers(row.value);
  switch (row.computed.kind) {
    case 'duration':
      return durationValue(incident);
    case 'sla':
      return slaValue(incident, row.computed);
    default:
      return assertNever(row.computed, 'computed impact');
  }
}

/** The month's availability including this incident; null while the month or the incident's duration is unknown. */
export function slaOfIncident(incident: ImpactSource, sla: SlaImpact): SlaResult | null {
  const span = monthSpan(sla.month, incident.timeZone);
  const incidentDowntimeMinutes = span === null ? null : downtimeWithin(incident, span);
  if (span === null || incidentDowntimeMinutes === null) return null;
  const { targetPercent, otherDowntimeMinutes } = sla;
  return slaCalculation({ targetPercent, span, otherDowntimeMinutes, incidentDowntimeMinutes });
}

function durationValue(incident: ImpactSource): string {
  const minutes = incidentDuration(incident);
  return minutes === null ? 'Unknown' : minutesInWords(minutes);
}

function slaValue(incident: ImpactSource, sla: SlaImpact): string {
  const result = slaOfIncident(incident, sla);
  const now = result === null ? 'unknown' : availabilityText(result.availabilityPercent, sla.targetPercent);
  return `${sla.targetPercent}% target; month to date ${now}`;
}

/** An incident across midnight of the last day counts in each month only with its part. */
function downtimeWithin(incident: ImpactSource, span: MonthSpan): number | null {
  const start = milestoneTime(incident, 'impactStarted');
  const end = milestoneTime(incident, 'resolved');
  if (start === null || end === null || epochMs(end) < epochMs(start)) return null;
  const from = Math.max(epochMs(start), epochMs(span.from));
  const to = Math.min(epochMs(end), epochMs(span.to));
  return Math.max(0, to - from) / MINUTE_MS;
}

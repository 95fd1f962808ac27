import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { ImpactRow, SlaImpact } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentDuration } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isCalendarMonth } from '#shared/rules/isCalendarDate.ts';

/** Section 2: the damage in numbers. Vague impact statements produce vague action items. */
export function impactFindings(incident: Incident): Lack[] {
  if (incident.impact.length === 0) {
    const message = 'The impact is empty; add at least how long it lasted and whom it reached.';
    return [lack('error', 'impact-empty', placeSpot('impact'), message)];
  }
  return incident.impact.flatMap((row) => rowFindings(row, incident));
}

/** In figures or words; "none" and "nobody" are numbers too. */
const NUMBER =
  /\p{N}|(?<!\p{L})(?:none|no|nobody|nothing|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter|once|twice)(?!\p{L})/iu;

const ESTIMATE =
  /[~≈±]|\bestimat|\best\.|\b(?:about|around|approx(?:\.|imately)?|roughly|circa|ca\.|nearly|almost|up to)\s*[$€£]?\s?\d/i;

/** Section 2: an estimate says where it comes from, so that it can be weighed and checked. */
export function estimateFindings({ impact }: Incident): Lack[] {
  return impact
    .filter(({ computed, source = '' }) => computed === undefined && source.trim() === '')
    .filter(({ metric, value }) => ESTIMATE.test(value) || (value.trim() !== '' && /\bestimat/i.test(metric)))
    .map(({ id, metric, value }) => {
      const name = `“${metric.trim() || value.trim()}”`;
      const message = `${name} is an estimate without a source. What is it taken from?`;
      return lack('warning', 'impact-source', { place: 'impact', id, field: 'source' }, message);
    });
}

function rowFindings(row: ImpactRow, incident: Incident): Lack[] {
  const foundLacks: Lack[] = [];
  const at = (field: string) => ({ place: 'impact', id: row.id, field }) as const;
  const name = row.metric.trim() === '' ? 'A row' : `“${row.metric.trim()}”`;
  if (row.metric.trim() === '') {
    foundLacks.push(lack('warning', 'impact-metric', at('metric'), 'An impact row has no metric.'));
  }
  if (row.computed !== undefined) {
    return [...foundLacks, ...computedFindings(row, incident, name)];
  }
  if (row.value.trim() === '') {
    foundLacks.push(lack('error', 'impact-value', at('value'), `${name} has no value.`));
  } else if (!NUMBER.test(row.value)) {
    const message = `${name} has no number; a count or an estimate helps to weigh the actions.`;
    foundLacks.push(lack('warning', 'impact-number', at('value'), message));
  }
  return foundLacks;
}

function computedFindings(row: ImpactRow, incident: Incident, name: string): Lack[] {
  const at = (field: string) => ({ place: 'impact', id: row.id, field }) as const;
  if (incidentDuration(incident) === null) {
    const message = `${name} cannot be computed until the start of the impact and the resolution are known.`;
    return [lack('warning', 'impact-uncomputed', at('computed'), message)];
  }
  if (row.computed?.kind !== 'sla' || isUsableSla(row.computed)) return [];
  const message = `${name} needs a target between 0 and 100 %, a month and the downtime so far.`;
  return [lack('warning', 'impact-sla', at('computed'), message)];
}

function isUsableSla({ targetPercent, month, otherDowntimeMinutes }: SlaImpact): boolean {
  return targetPercent > 0 && targetPercent <= 100 && isCalendarMonth(month) && otherDowntimeMinutes >= 0;
}

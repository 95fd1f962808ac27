import { type ActionStatus, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { Safeguard } from '#shared/domain/incident/causeNode.ts';
import type { Incident, Severity } from '#shared/domain/incident/incident.ts';
import { type DatedCopy, datedCopy } from '#shared/domain/incidentCopies.ts';
import { slaOfIncident } from '#shared/domain/items/impactValue.ts';
import {
  type MilestoneMetricId,
  milestoneEvent,
  milestoneMetrics,
  milestoneTime,
} from '#shared/domain/timeline/milestoneMetrics.ts';
import { endedSessions } from '#shared/meeting/heldSessions.ts';
import { type Detector, detectedBy } from '#shared/publication/figures/detectedBy.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What the figures are counted from: of one incident its dates, choices and lengths, and none of its sentences. */
export interface FigureFacts extends DatedCopy {
  readonly severity: Severity;
  readonly tags: readonly string[];
  /** Null: the words of the event do not say, or no event is marked. */
  readonly detectedBy: Detector | null;
  /** Null: a milestone is missing, or they stand in the wrong order. */
  readonly minutes: Readonly<Record<MilestoneMetricId, number | null>>;
  /** Where the Five Whys end at a missing safeguard, once for each such answer. */
  readonly safeguards: readonly Safeguard[];
  readonly actions: readonly ActionFacts[];
  readonly isReviewed: boolean;
  readonly resolved: Timestamp | null;
  /** When its first review meeting began; null: none was held with the clock. */
  readonly reviewedAt: Timestamp | null;
  readonly budgets: readonly BudgetFacts[];
}

export interface ActionFacts {
  readonly status: ActionStatus;
  /** Calendar date `YYYY-MM-DD` in the incident's zone, as it was written; empty: none. */
  readonly due: string;
  /** The same of the day on which it was done; empty: not done, or done before such days were kept. */
  readonly doneOn: string;
  /** The same of the day until which it is left alone; empty: it is not snoozed. */
  readonly snoozedUntil: string;
}

/** What an impact row says of the error budget of a month. */
export interface BudgetFacts {
  /** Of the service, or what else the row names; on one line. */
  readonly name: string;
  /** Calendar month `YYYY-MM`. */
  readonly month: string;
  /** 0 to 100. */
  readonly targetPercent: number;
  readonly budgetMinutes: number;
  /** By this incident and, as the row says, by others earlier in the month. */
  readonly usedMinutes: number;
}

export function figureFacts(incident: Incident, path: string): FigureFacts {
  const { severity, status, tags, causes, actions, meeting } = incident;
  const detection = milestoneEvent(incident, 'detected');
  return {
    ...datedCopy(incident, path),
    severity,
    tags,
    detectedBy: detection === null ? null : detectedBy(detection),
    minutes: minutesOf(incident),
    safeguards: causes.flatMap(({ stop }) => (stop?.reason === 'safeguard' ? [stop.safeguard] : [])),
    actions: actions.map(({ status: state, due = '', doneOn = '', snoozedUntil = '' }) => ({
      status: state,
      due,
      doneOn: isOpenAction({ status: state }) ? '' : doneOn,
      snoozedUntil,
    })),
    isReviewed: status === 'reviewed' || status === 'published',
    resolved: milestoneTime(incident, 'resolved'),
    reviewedAt: endedSessions(meeting)[0]?.startedAt ?? null,
    budgets: budgetsOf(incident),
  };
}

function minutesOf(incident: Incident): FigureFacts['minutes'] {
  const found = new Map(milestoneMetrics(incident).map(({ id, minutes }) => [id, minutes]));
  const minutes = (id: MilestoneMetricId) => found.get(id) ?? null;
  return { ttd: minutes('ttd'), tta: minutes('tta'), ttm: minutes('ttm'), ttr: minutes('ttr') };
}

/** Rows that are marked private stay out: the page of figures is made to be handed on. */
function budgetsOf(incident: Incident): readonly BudgetFacts[] {
  return incident.impact.flatMap(({ metric, computed, visibility }) => {
    if (computed?.kind !== 'sla' || visibility === 'private') return [];
    const result = slaOfIncident(incident, computed);
    if (result === null) return [];
    const { month, targetPercent } = computed;
    const { budgetMinutes, budgetLeftMinutes } = result;
    const usedMinutes = budgetMinutes - budgetLeftMinutes;
    return [{ name: oneLine(metric), month, targetPercent, budgetMinutes, usedMinutes }];
  });
}

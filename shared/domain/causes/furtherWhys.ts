import type { CauseKind } from '#shared/domain/incident/causeNode.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { minutesInWords } from '#shared/time/minutesInWords.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** A why about the failure that rooms forget: not why it happened, but why it lasted. */
export interface FurtherWhy {
  readonly kind: Exclude<CauseKind, 'occurrence'>;
  readonly question: string;
}

/** The whys about noticing and recovering that the tree does not ask yet, with the real intervals where they are known. */
export function furtherWhys(incident: Incident): readonly FurtherWhy[] {
  const asked = new Set(incident.causes.map(({ kind }) => kind));
  const whys: readonly FurtherWhy[] = [
    { kind: 'detection', question: detectionQuestion(incident) },
    { kind: 'response', question: responseQuestion(incident) },
  ];
  return whys.filter(({ kind }) => !asked.has(kind));
}

/** From the first sign that the timeline shows, which may be earlier than the impact, to detection. */
function detectionQuestion(incident: Incident): string {
  const detected = milestoneTime(incident, 'detected');
  const sign = placedEvents(incident.timeline).find(({ kind }) => kind === 'trigger' || kind === 'signal');
  const starts = [milestoneTime(incident, 'impactStarted'), sign?.occurredAt ?? null];
  const interval = longest(starts, detected);
  return interval === null ? 'Why was it not noticed sooner?' : `Why was it not noticed for ${interval}?`;
}

/** From detection to the end of the impact. */
function responseQuestion(incident: Incident): string {
  const start = milestoneTime(incident, 'detected') ?? milestoneTime(incident, 'impactStarted');
  const end = milestoneTime(incident, 'resolved') ?? milestoneTime(incident, 'mitigated');
  const interval = longest([start], end);
  return interval === null
    ? 'Why did recovery take as long as it did?'
    : `Why did recovery take ${interval}?`;
}

function longest(starts: readonly (Timestamp | null)[], end: Timestamp | null): string | null {
  if (end === null) return null;
  const minutes = starts.flatMap((start) => (start === null ? [] : [minutesBetween(start, end)]));
  const most = Math.max(0, ...minutes);
  return most < 1 ? null : minutesInWords(most);
}

import type { Incident } from '#shared/domain/incident.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/milestones.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { type Finding, finding } from '#shared/rules/finding.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** Section 3: events in order with who did what and which signals were seen. */
export function timelineFindings(incident: Incident): Finding[] {
  if (incident.timeline.length === 0) {
    const message = 'The timeline is empty; add what happened and when.';
    return [finding('error', 'timeline-empty', { section: 'timeline' }, message)];
  }
  const found: Finding[] = [];
  for (const event of incident.timeline) addEventFindings(event, found);
  return [...milestoneFindings(incident), ...found];
}

function addEventFindings(event: TimelineEvent, found: Finding[]): void {
  const at = (field: string) => ({ section: 'timeline', id: event.id, field }) as const;
  if (event.title.trim() === '') {
    found.push(finding('warning', 'event-title', at('title'), 'An event has no text.'));
  }
  if (event.occurredAt === null) {
    const message = `“${shortened(event.title)}” has no time yet.`;
    found.push(finding('warning', 'event-unplaced', at('occurredAt'), message));
  } else if (event.endedAt !== undefined && epochMs(event.endedAt) < epochMs(event.occurredAt)) {
    const message = `“${shortened(event.title)}” ends before it starts.`;
    found.push(finding('warning', 'event-end', at('endedAt'), message));
  }
}

const MISSING_MILESTONE: Record<MilestoneName, string> = {
  impactStarted: 'No event is marked as the start of the impact; the duration is unknown.',
  detected: 'No event is marked as detected; the time to detect is unknown.',
  acknowledged: 'No event is marked as acknowledged; the time to acknowledge is unknown.',
  identified: 'No event is marked as identifying the cause.',
  mitigated: 'No event is marked as mitigated.',
  resolved: 'No event is marked as resolved; the duration is unknown.',
};

/** Start and end carry the duration the guide asks for; the others make the response measurable. */
function milestoneFindings(incident: Incident): Finding[] {
  return MILESTONE_NAMES.filter((name) => incident.milestones[name] === null).map((name) => {
    const severity = name === 'impactStarted' || name === 'resolved' ? 'warning' : 'note';
    const place = { section: 'timeline', field: `milestones.${name}` } as const;
    return finding(severity, `milestone-${name}`, place, MISSING_MILESTONE[name]);
  });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

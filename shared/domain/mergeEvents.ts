import { applyPatch } from '#shared/domain/applyPatch.ts';
import type { EventId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/milestones.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { timelineInOrder } from '#shared/domain/timelineOrder.ts';
import { VISIBILITIES } from '#shared/domain/visibility.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * Makes one event of several. The earliest stays; the titles of the others go into its detail with their
 * times, so that no word is lost. Milestones and evidence point to the one that stays, the actors are
 * joined, it is a key moment if one of them was, and as private as the most private of them.
 */
export function mergeEvents(incident: Incident, ids: readonly EventId[]): Incident {
  const [kept, ...others] = timelineInOrder(incident.timeline).filter(({ id }) => ids.includes(id));
  if (kept === undefined || others.length === 0) return incident;
  const gone = new Set(others.map(({ id }) => id));
  const merged = mergedEvent(kept, others, incident.timeZone);
  return {
    ...incident,
    timeline: incident.timeline
      .filter(({ id }) => !gone.has(id))
      .map((event) => (event.id === kept.id ? merged : event)),
    milestones: Object.fromEntries(
      MILESTONE_NAMES.map((name) => {
        const id = incident.milestones[name];
        return [name, id !== null && gone.has(id) ? kept.id : id];
      }),
    ) as Incident['milestones'], // MILESTONE_NAMES holds every name.
    causes: incident.causes.map((cause) => {
      if (!cause.evidence.some((id) => gone.has(id))) return cause;
      const evidence = cause.evidence.map((id) => (gone.has(id) ? kept.id : id));
      return { ...cause, evidence: [...new Set(evidence)] };
    }),
  };
}

function mergedEvent(kept: TimelineEvent, others: readonly TimelineEvent[], timeZone: string): TimelineEvent {
  const all = [kept, ...others];
  const detail = [kept.detail ?? '', ...others.map((event) => eventInWords(event, timeZone))];
  return applyPatch(kept, {
    detail: detail.filter((text) => text !== '').join('\n'),
    endedAt: latest(all.flatMap(({ endedAt }) => endedAt ?? [])),
    actor: joined(all.map(({ actor }) => actor)),
    source: joined(all.map(({ source }) => source)),
    keyMoment: all.some(({ keyMoment }) => keyMoment),
    visibility: VISIBILITIES.find((name) => all.some(({ visibility }) => visibility === name)) ?? 'internal',
  });
}

/** `14:35 Migration query stopped`, with its detail on the lines below. */
function eventInWords({ occurredAt, title, detail }: TimelineEvent, timeZone: string): string {
  const time = occurredAt === null ? '' : `${clockTime(occurredAt, timeZone)} `;
  return [`${time}${title}`, ...(detail === undefined ? [] : [detail])].join('\n');
}

function latest(times: readonly Timestamp[]): Timestamp | undefined {
  return times.toSorted(compareTimestamps).at(-1);
}

function joined(words: readonly (string | undefined)[]): string | undefined {
  const each = new Set(words.filter((word) => word !== undefined && word !== ''));
  return each.size === 0 ? undefined : [...each].join(', ');
}

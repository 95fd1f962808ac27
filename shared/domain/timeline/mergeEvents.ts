import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { withEventsRenamed } from '#shared/domain/pictures/pictureEdits.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { withClosedFence } from '#shared/text/code/fencedCode.ts';
import { wordsInMarkdown } from '#shared/text/code/plainDetail.ts';
import { shortDate } from '#shared/time/formatTime.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * Makes one event of several. The earliest stays with its time and title, and the first kind that somebody said; the others'
 * titles and details go into its detail, each behind its time, so that no word is lost. It lasts until the
 * latest end. Milestones and evidence point to the one that stays, each once. Actors and sources are joined.
 * It is a key moment if one of them was, and as private as the most private of them, because merged words
 * cannot be told apart again when the document is made. Without two events to merge, nothing changes.
 */
export function mergeEvents(incident: Incident, ids: readonly EventId[]): Incident {
  const wantedIds = new Set(ids);
  const [keptEvent, ...others] = timelineInOrder(incident.timeline).filter(({ id }) => wantedIds.has(id));
  if (keptEvent === undefined || others.length === 0) return incident;
  const goneIds = new Set(others.map(({ id }) => id));
  const merged = mergedEvent(keptEvent, others, incident.timeZone);
  return {
    ...withEventsRenamed(incident, (id) => (goneIds.has(id) ? keptEvent.id : id)),
    timeline: incident.timeline
      .filter(({ id }) => !goneIds.has(id))
      .map((event) => (event.id === keptEvent.id ? merged : event)),
    milestones: Object.fromEntries(
      MILESTONE_NAMES.map((name) => {
        const id = incident.milestones[name];
        return [name, id !== null && goneIds.has(id) ? keptEvent.id : id];
      }),
    ) as Incident['milestones'], // MILESTONE_NAMES holds every name.
    causes: incident.causes.map((cause) => {
      if (!cause.evidence.some((id) => goneIds.has(id))) return cause;
      const evidence = cause.evidence.map((id) => (goneIds.has(id) ? keptEvent.id : id));
      return { ...cause, evidence: [...new Set(evidence)] };
    }),
  };
}

function mergedEvent(
  keptEvent: TimelineEvent,
  others: readonly TimelineEvent[],
  timeZone: string,
): TimelineEvent {
  const all = [keptEvent, ...others];
  const words = others.map((event) => eventInWords(event, keptEvent, timeZone));
  const details = [keptEvent.detail ?? '', ...words].filter((text) => text !== '');
  const detail = details
    .map((text, at) => (at < details.length - 1 ? withClosedFence(text) : text))
    .join('\n');
  return applyPatch(keptEvent, {
    kind: all.find(({ kind }) => kind !== undefined)?.kind,
    detail: detail === '' ? keptEvent.detail : detail,
    endedAt:
      keptEvent.occurredAt === null ? keptEvent.endedAt : latest(all.flatMap(({ endedAt }) => endedAt ?? [])),
    actor: joined(all.map(({ actor }) => actor)),
    source: joined(all.map(({ source }) => source)),
    keyMoment: all.some(({ keyMoment }) => keyMoment),
    visibility: VISIBILITIES.find((name) => all.some(({ visibility }) => visibility === name)) ?? 'internal',
  });
}

/**
 * `~14:35 to 14:40 Migration query stopped (known since 15:10)`, with its detail on the lines below. Of an event of the same
 * moment whose words the title of the one that stays says already, the detail alone.
 */
function eventInWords(event: TimelineEvent, keptEvent: TimelineEvent, timeZone: string): string {
  const { occurredAt, endedAt, knownAt, precision, title, detail } = event;
  const isTwin =
    isSaidBy(title, keptEvent.title) &&
    occurredAt === keptEvent.occurredAt &&
    endedAt === undefined &&
    knownAt === keptEvent.knownAt;
  const day = (at: Timestamp) => shortDate(at, timeZone);
  const clock = (at: Timestamp, known: TimelineEvent['precision'] = 'exact') => {
    const isSameDay = keptEvent.occurredAt !== null && day(keptEvent.occurredAt) === day(at);
    const time = eventClock({ occurredAt: at, precision: known }, timeZone);
    return isSameDay ? time : `${day(at)} ${time}`;
  };
  const start = occurredAt === null ? '' : clock(occurredAt, precision);
  const end = occurredAt === null || endedAt === undefined ? '' : `to ${clock(endedAt)}`;
  const known = knownAt === undefined ? '' : `(known since ${clock(knownAt)})`;
  const line = isTwin
    ? ''
    : [start, end, wordsInMarkdown(title), known].filter((part) => part !== '').join(' ');
  return [line, detail ?? ''].filter((part) => part !== '').join('\n');
}

/** Whether the words stand in the longer text in a row, whatever marks are between them. */
function isSaidBy(words: string, longer: string): boolean {
  const inRow = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}%/_-]+/gu) ?? []).join(' ')} `;
  return inRow(longer).includes(inRow(words));
}

function latest(times: readonly Timestamp[]): Timestamp | undefined {
  return times.toSorted(compareTimestamps).at(-1);
}

function joined(words: readonly (string | undefined)[]): string | undefined {
  const each = new Set(words.filter((word) => word !== undefined && word !== ''));
  return each.size === 0 ? undefined : [...each].join(', ');
}

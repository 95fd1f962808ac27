import type { Incident } from '#shared/domain/incident.ts';
import { milestoneTime } from '#shared/domain/milestoneMetrics.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/milestones.ts';
import type { PlacedEvent } from '#shared/domain/timelineOrder.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { minutesBetween } from '#shared/time/timestamp.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { milestonesOnWall } from '#shared/wall/onWall.ts';
import { paginate } from '#shared/wall/paginate.ts';
import { wallBar } from '#shared/wall/wallBar.ts';
import { spotlightIndex, wallEvents } from '#shared/wall/wallEvents.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallEvent, WallPart, WallTimeline } from '#shared/wall/wallMessage.ts';
import {
  KNOWN_THEN_HEIGHT,
  NEIGHBOUR_HEIGHT,
  PART_GAP,
  SPOTLIGHT_PADDING,
  SPOTLIGHT_WIDTH,
  TIMELINE_HEIGHT,
} from '#shared/wall/wallMetrics.ts';
import { wallLine, wallText } from '#shared/wall/wallText.ts';
import { eventTime, momentText, type TimeTelling } from '#shared/wall/wallTime.ts';

/** The timeline's pages: one event in the light; a long one takes several pages, without its neighbours. */
export function timelinePages(
  incident: Incident,
  focus: Pick<WallFocus, 'eventId' | 'knownThen'>,
): readonly WallTimeline[] {
  const { timeline, milestones } = milestonesOnWall(incident);
  const events = wallEvents(incident, focus);
  const index = spotlightIndex(incident, focus, events);
  const telling = { timeZone: incident.timeZone, first: events[0]?.occurredAt ?? null };
  const { knownThen } = focus;
  const now = events[index];
  const bar = wallBar({ timeline, milestones, knownThen, telling }, now);
  const known = knownThen === null ? '' : momentText(knownThen, telling);
  const page = { kind: 'timeline', bar, knownThen: known, before: [], now: null, after: [] } as const;
  if (now === undefined) return [page];

  const height = TIMELINE_HEIGHT - (known === '' ? 0 : KNOWN_THEN_HEIGHT);
  const parts = spotlightParts({ timeline, milestones }, now);
  const pages = paginate(parts, { width: SPOTLIGHT_WIDTH, height: height - SPOTLIGHT_PADDING });
  const [only] = pages;
  const light = { ...eventTime(now, telling), kind: now.kind };
  if (pages.length > 1 || only === undefined) {
    return pages.map((each) => ({ ...page, now: { ...light, parts: each } }));
  }
  const room = Math.floor((height - SPOTLIGHT_PADDING - stackHeight(only)) / NEIGHBOUR_HEIGHT);
  const around = neighbours(events, index, room);
  const toLine = (event: PlacedEvent) => eventLine(event, telling);
  return [
    {
      ...page,
      before: around.before.map(toLine),
      now: { ...light, parts: only },
      after: around.after.map(toLine),
    },
  ];
}

function eventLine(event: PlacedEvent, telling: TimeTelling): WallEvent {
  return { ...eventTime(event, telling), kind: event.kind, title: titleOf(event) };
}

function titleOf({ title }: PlacedEvent): string {
  return wallLine(title) || 'Not described yet';
}

function spotlightParts(
  seen: Pick<Incident, 'timeline' | 'milestones'>,
  event: PlacedEvent,
): readonly WallPart[] {
  const detail = wallText(event.detail ?? '');
  const mark = markText(seen, event);
  return [
    { kind: 'text', size: 'title', text: titleOf(event) },
    ...(detail === '' ? [] : [{ kind: 'text', size: 'body', text: detail } as const]),
    ...(mark === '' ? [] : [{ kind: 'mark', text: mark } as const]),
  ];
}

const MARK_WORDS: Record<MilestoneName, string> = {
  impactStarted: 'Impact started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  identified: 'Identified',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

/** `Identified, 14 min after impact started`; empty for an event that marks nothing. */
function markText(seen: Pick<Incident, 'timeline' | 'milestones'>, event: PlacedEvent): string {
  const names = MILESTONE_NAMES.filter((name) => seen.milestones[name] === event.id);
  if (names.length === 0) return '';
  const words = names.map((name, index) => (index === 0 ? MARK_WORDS[name] : MARK_WORDS[name].toLowerCase()));
  const start = milestoneTime(seen, 'impactStarted');
  const minutes = start === null ? 0 : minutesBetween(start, event.occurredAt);
  const since = minutes > 0 ? `, ${durationText(minutes)} after impact started` : '';
  return words.join(' and ') + since;
}

function stackHeight(parts: readonly WallPart[]): number {
  return parts.reduce((sum, part) => sum + partHeight(part, SPOTLIGHT_WIDTH) + PART_GAP, -PART_GAP);
}

/** As many as there is room for: first one on each side, then more before, since the past explains. */
function neighbours(
  events: readonly PlacedEvent[],
  index: number,
  room: number,
): { readonly before: readonly PlacedEvent[]; readonly after: readonly PlacedEvent[] } {
  const before = Math.min(2, index, Math.max(0, Math.ceil(room / 2)));
  const after = Math.min(3, events.length - index - 1, Math.max(0, room - before));
  return { before: events.slice(index - before, index), after: events.slice(index + 1, index + 1 + after) };
}

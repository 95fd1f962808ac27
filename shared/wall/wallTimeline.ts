import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { minutesBetween } from '#shared/time/timestamp.ts';
import { enlargedRoom, paginate, stackHeight } from '#shared/wall/paginate.ts';
import { milestonesOnWall } from '#shared/wall/roomVisibility.ts';
import { barHeight, wallBar } from '#shared/wall/wallBar.ts';
import { spotlightIndex, wallEvents } from '#shared/wall/wallEvents.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallEvent, WallPart, WallTimeline } from '#shared/wall/wallMessage.ts';
import {
  ENLARGEMENT,
  KNOWN_THEN_HEIGHT,
  NEIGHBOUR_HEIGHT,
  PAGE_NUMBER_HEIGHT,
  ROOM_ABOVE_BAR,
  SPOTLIGHT_PADDING,
  SPOTLIGHT_SIZE,
  SPOTLIGHT_WIDTH,
  STAGE_HEIGHT,
} from '#shared/wall/wallMetrics.ts';
import { detailPieces, eventTime, momentText, type TimeTelling, wallLine } from '#shared/wall/wallText.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

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
  const bar = wallBar({ timeline, milestones, knownThen, telling }, now === undefined ? [] : [now]);
  const known = knownThen === null ? '' : momentText(knownThen, telling);
  const page = { kind: 'timeline', bar, knownThen: known, before: [], now: null, after: [] } as const;
  if (now === undefined) return [page];

  const taken = SPOTLIGHT_PADDING + (known === '' ? 0 : KNOWN_THEN_HEIGHT);
  const parts = spotlightParts({ timeline, milestones }, now);
  const height = STAGE_HEIGHT - barHeight(bar) - ROOM_ABOVE_BAR;
  const room = { width: SPOTLIGHT_WIDTH, height: height - PAGE_NUMBER_HEIGHT - taken };
  const inLight = enlargedRoom(room, SPOTLIGHT_SIZE);
  const pages = paginate(parts, inLight);
  const [only] = pages;
  const light = { ...eventTime(now, telling), kind: shownKind(now) };
  if (pages.length > 1 || only === undefined) {
    return paginate(markFirst(parts), inLight).map((each) => ({ ...page, now: { ...light, parts: each } }));
  }
  const used = taken + stackHeight(only, inLight.width) * ENLARGEMENT[SPOTLIGHT_SIZE];
  const lines = Math.floor((height - used) / NEIGHBOUR_HEIGHT);
  const around = neighbours(events, index, lines);
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
  return { ...eventTime(event, telling), kind: shownKind(event), title: titleOf(event) };
}

function titleOf({ title }: PlacedEvent): string {
  return wallLine(title) || 'Not described yet';
}

function spotlightParts(
  seen: Pick<Incident, 'timeline' | 'milestones'>,
  event: PlacedEvent,
): readonly WallPart[] {
  const mark = markText(seen, event);
  return [
    { kind: 'text', size: 'title', text: titleOf(event) },
    ...detailPieces(event.detail ?? '').map((piece) => ({ kind: 'text', ...piece }) as const),
    ...(mark === '' ? [] : [{ kind: 'mark', text: mark } as const]),
  ];
}

/** A long event says what it marks on its first page, below its title: alone on the last it would stand without it. */
function markFirst(parts: readonly WallPart[]): readonly WallPart[] {
  const [title, ...others] = parts;
  const marks = others.filter(({ kind }) => kind === 'mark');
  return title === undefined ? parts : [title, ...marks, ...others.filter(({ kind }) => kind !== 'mark')];
}

/** `Identified, 14 min after the impact started`; empty for an event that marks nothing beyond what its title says. */
function markText(seen: Pick<Incident, 'timeline' | 'milestones'>, event: PlacedEvent): string {
  const names = MILESTONE_NAMES.filter((name) => seen.milestones[name] === event.id);
  if (names.length === 0) return '';
  const title = event.title.trim().toLowerCase();
  const labels = names
    .map((name) => MILESTONE_WORDS[name].label)
    .filter((label) => label.toLowerCase() !== title);
  const words = labels.map((label, index) => (index === 0 ? label : label.toLowerCase()));
  const start = milestoneTime(seen, 'impactStarted');
  const minutes = start === null ? 0 : minutesBetween(start, event.occurredAt);
  const since = sinceStart(minutes);
  return capitalised([words.join(' and '), since].filter(Boolean).join(', '));
}

/** `14 min after the impact started`; empty for the start itself and for what lies before it. */
function sinceStart(minutes: number): string {
  if (minutes <= 0) return '';
  if (Math.round(minutes) < 1) return 'in the first minute of the impact';
  return `${durationText(minutes)} after the impact started`;
}

/** Around the event in the light: three before it and four after it, or more on one side near an end. */
const MOST_NEIGHBOURS = 7;
const USUALLY_BEFORE = 3;

/** As many as there are lines for, on both sides. */
function neighbours(
  events: readonly PlacedEvent[],
  index: number,
  lines: number,
): { readonly before: readonly PlacedEvent[]; readonly after: readonly PlacedEvent[] } {
  const shown = Math.min(MOST_NEIGHBOURS, Math.max(0, lines));
  const later = events.length - index - 1;
  const usual = Math.min(USUALLY_BEFORE, Math.ceil(shown / 2));
  const before = Math.min(index, Math.max(usual, shown - later));
  const after = Math.min(later, shown - before);
  return { before: events.slice(index - before, index), after: events.slice(index + 1, index + 1 + after) };
}

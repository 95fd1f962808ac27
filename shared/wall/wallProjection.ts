import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { BlockKind, Meeting, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { actionParts, outcomeWords, THANKS } from '#shared/wall/actionParts.ts';
import { learningParts } from '#shared/wall/learningParts.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { openingParts } from '#shared/wall/openingParts.ts';
import { fittedPages, paginate } from '#shared/wall/paginate.ts';
import { promiseParts } from '#shared/wall/promiseParts.ts';
import { milestonesOnWall } from '#shared/wall/roomVisibility.ts';
import { summaryParts } from '#shared/wall/summaryParts.ts';
import { barAsLine, barHeight, wallBar } from '#shared/wall/wallBar.ts';
import { HEADLINES, shownKind } from '#shared/wall/wallBlock.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallGraph } from '#shared/wall/wallGraphs.ts';
import type {
  WallBar,
  WallClock,
  WallContent,
  WallMessage,
  WallPart,
  WallSize,
} from '#shared/wall/wallMessage.ts';
import {
  CONTENT_HEIGHT,
  ENLARGEMENT,
  PART_GAP,
  ROOM_ABOVE_BAR,
  WALL_WIDTH,
} from '#shared/wall/wallMetrics.ts';
import { wallPicture } from '#shared/wall/wallPictures.ts';
import { wallLine } from '#shared/wall/wallText.ts';
import { timelinePages } from '#shared/wall/wallTimeline.ts';
import { whysOutcome } from '#shared/wall/whysOutcome.ts';
import { eventsOfWhy, whyStops, whysParts } from '#shared/wall/whysParts.ts';
import { whysTree } from '#shared/wall/whysTree.ts';

/**
 * What the room gets to see of an incident while the desk looks at something: one page of one block and
 * the clock. It is built from nothing, field by field, so that what is private is not hidden in it but
 * absent: notes, hints, who was there without a role, sources, tickets, private parts, and the parking lot
 * unless it is shown on purpose.
 */
export function wallProjection(incident: Incident, focus: WallFocus): WallMessage {
  const clock = wallClock(incident);
  if (focus.isBlank) {
    return { clock, step: '', headline: '', ...NO_PAGE, look: focus.look ?? 'light' };
  }
  const evidence = wallPicture(incident, focus) ?? wallGraph(incident, focus);
  const pages = evidence === null ? wallPages(incident, focus) : numbered([evidence]);
  const index = Math.max(0, Math.min(focus.page, pages.length - 1));
  const { content, page } = pages[index] ?? NO_PAGE;
  return {
    clock,
    step: stepText(incident, focus),
    headline: headlineOf(incident, focus),
    content,
    page,
    look: focus.look ?? 'light',
  };
}

/** How many pages the focus has. */
export function wallPageCount(incident: Incident, focus: WallFocus): number {
  return wallPages(incident, focus).length;
}

type NumberedPage = Pick<WallMessage, 'content' | 'page'>;

const NO_PAGE: NumberedPage = { content: { kind: 'blank' }, page: { number: 1, count: 1 } };

function wallPages(incident: Incident, focus: WallFocus): readonly NumberedPage[] {
  const kind = seenKind(incident.meeting, focus);
  switch (kind) {
    case 'welcome':
      // Nobody was shown the phases yet, so that their colours would say nothing.
      return numbered(stacked(openingParts(incident, focus), null));
    case 'promises':
      return numbered(stacked(promiseParts(focus.promise ?? null), lineOf(incident)));
    case 'summary':
      return numbered(stacked(summaryParts(incident), barOf(incident)));
    case 'timeline':
      return numbered(timelinePages(incident, focus));
    case 'causes':
      return whysPages(incident, focus);
    case 'learning':
      return numbered(stacked(learningParts(incident), lineOf(incident)));
    case 'actions':
      return numbered(stacked(actionParts(incident, focus), lineOf(incident)));
    case 'other':
      return numbered(stacked([], lineOf(incident)));
    default:
      return assertNever(kind, 'kind of block');
  }
}

/** Behind the last why stands what they came to. At a glance all of them are one page. */
function whysPages(incident: Incident, focus: WallFocus): readonly NumberedPage[] {
  const { causes } = incident;
  if (focus.isOverview) {
    const content: WallContent = { kind: 'parts', ...whysTree(incident, focus), bar: lineOf(incident) };
    return numbered([content]);
  }
  const { stops, at } = whyStops(causes, focus.causeId);
  const outcome = at === stops.length - 1 ? whysOutcome(incident) : [];
  const seen = eventsOfWhy(incident, focus.causeId);
  // The times say something here only where an answer was seen at one of them.
  const bar = seen.length === 0 ? lineOf(incident) : barOf(incident, seen);
  const pages = numbered(stacked(whysParts(incident, focus), bar));
  return outcome.length === 0 ? pages : [...pages, ...numbered(stacked(outcome, lineOf(incident)))];
}

/** Pages that belong together are counted together. */
function numbered(contents: readonly WallContent[]): readonly NumberedPage[] {
  return contents.map((content, index) => ({
    content,
    page: { number: index + 1, count: contents.length },
  }));
}

/** The phases with their times, and where the events stand on them. */
function barOf(incident: Incident, lit: readonly PlacedEvent[] = []): WallBar | null {
  const { timeline, milestones } = milestonesOnWall(incident);
  const first = placedEvents(timeline)[0]?.occurredAt ?? null;
  const telling = { timeZone: incident.timeZone, first };
  const bar = wallBar({ timeline, milestones, knownThen: null, telling }, lit);
  return bar === null || bar.ticks.length === 0 ? null : bar;
}

function lineOf(incident: Incident): WallBar | null {
  return barAsLine(barOf(incident));
}

/** With the times below the phases, unless the parts would need more pages then. */
function stacked(parts: readonly WallPart[], bar: WallBar | null): readonly WallContent[] {
  const line = barAsLine(bar);
  const pages = stackedAbove(parts, line, 0);
  if (bar === null || bar.ticks.length === 0) return pages;
  const timed = stackedAbove(parts, bar, barHeight(bar) + ROOM_ABOVE_BAR);
  return timed.length > pages.length ? pages : timed;
}

function stackedAbove(
  parts: readonly WallPart[],
  bar: WallBar | null,
  below: number,
): readonly WallContent[] {
  // A trail stands on every page, so that nobody has to remember where the question was.
  const trail = parts.filter(({ kind }) => kind === 'trail');
  const flowing = trail.length === 0 ? parts : parts.filter(({ kind }) => kind !== 'trail');
  const above = trail.reduce((sum, part) => sum + partHeight(part, WALL_WIDTH) + PART_GAP, 0);
  const roomFor = (size: WallSize) => {
    return { width: WALL_WIDTH, height: CONTENT_HEIGHT - below - above * ENLARGEMENT[size] };
  };
  // The trail grows with the rest: it is counted as in the largest type, unless that takes more pages.
  const enlarged = fittedPages(flowing, roomFor('largest'));
  const usual = above === 0 ? enlarged.pages : paginate(flowing, roomFor('usual'));
  const { size, pages } =
    usual.length < enlarged.pages.length ? { size: 'usual' as const, pages: usual } : enlarged;
  return pages.map((page) => ({ kind: 'parts', size, parts: [...trail, ...page], bar }));
}

function stepText({ meeting: { plan }, actions }: Incident, focus: WallFocus): string {
  if (isLastPage(focus)) return outcomeWords(actions) || 'Closing';
  if ((focus.actionId ?? null) !== null || focus.isClosing) return 'Closing';
  if (focus.block === null || plan[focus.block] === undefined) return '';
  const step = `${focus.block + 1} of ${plan.length}`;
  const title = titleAt({ plan }, focus);
  return title === '' || title === blockHeadline({ plan }, focus) ? step : `${step} · ${title}`;
}

/** The last page of a meeting thanks the room. */
function headlineOf({ meeting }: Incident, focus: WallFocus): string {
  return isLastPage(focus) && focus.isOverview !== true ? THANKS : blockHeadline(meeting, focus);
}

function isLastPage({ isClosing, actionId }: WallFocus): boolean {
  return isClosing === true && (actionId ?? null) === null;
}

/** All whys at a glance are shown in any block. */
function seenKind({ plan }: Pick<Meeting, 'plan'>, focus: WallFocus): BlockKind {
  return focus.isOverview === true ? 'causes' : shownKind(plan, focus);
}

/** A block of the team's own has its title as the headline. */
function blockHeadline({ plan }: Pick<Meeting, 'plan'>, focus: WallFocus): string {
  const kind = seenKind({ plan }, focus);
  return kind === 'other' ? titleAt({ plan }, focus) : HEADLINES[kind];
}

function titleAt({ plan }: Pick<Meeting, 'plan'>, { block }: WallFocus): string {
  return wallLine(block === null ? '' : (plan[block]?.title ?? ''));
}

function wallClock({ meeting, timeZone }: Incident): WallClock | null {
  if (meeting.plan.length === 0) return null;
  const plan = meeting.plan.map(({ id, kind, title, minutes, isProtected }) => {
    return { id, kind, title: wallLine(title), minutes, isProtected };
  });
  return { plan, log: meeting.log.map(logEntry), timeZone };
}

function logEntry({ at, action, minutes, block, seconds }: MeetingLogEntry): MeetingLogEntry {
  return {
    at,
    action,
    ...(minutes === undefined ? {} : { minutes }),
    ...(block === undefined ? {} : { block }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}
